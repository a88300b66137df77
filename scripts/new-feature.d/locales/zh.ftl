# __What__.

__feature__-title = 条目
__feature__-empty = 尚无条目。
__feature__-add = 添加条目
__feature__-name = 名称
__feature__-added-at = 添加时间
__feature__-fault-empty = 请填写名称。
__feature__-fault-long = 名称过长，请缩短至300个字符以内。
__feature__-kind-__thing__ = 条目
__feature__-verb-added = 条目已添加
__feature__-right-see = 查看条目
__feature__-right-add = 添加条目
