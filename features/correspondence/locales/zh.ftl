# The register of correspondence.
correspondence-title = 来往函件登记簿
correspondence-number = 编号
correspondence-at = 日期
correspondence-direction = 方向
correspondence-both = 收文和发文
correspondence-in = 收文
correspondence-out = 发文
correspondence-channel = 渠道
correspondence-correspondent = 发自或发往
correspondence-subject = 事由
correspondence-about = 涉及
correspondence-note = 备注
correspondence-files = 文件
correspondence-show = 显示
correspondence-empty = 尚无登记。发出的信函和收到的答复均登记于此。
correspondence-channel-web = 个人链接
correspondence-channel-email = 电子邮件
correspondence-channel-fax = 传真
correspondence-channel-post = 邮寄
correspondence-channel-note-verbale = 普通照会
correspondence-channel-hand = 当面递交
correspondence-verb-registered = 已登记
correspondence-total = { $number } 件

correspondence-kind-register-item = 登记簿条目

## 审计记录中的字段
correspondence-field-state = 国家
correspondence-field-number = 编号
correspondence-field-reference = 登记号
correspondence-field-at = 日期
correspondence-field-direction = 方向
correspondence-field-correspondent = 发自或发往
correspondence-field-subject = 事由
correspondence-field-about = 涉及
correspondence-field-files = 文件
correspondence-right-see = 查看登记簿及其文件

## List and item
correspondence-page = { $shown } / { $total }
correspondence-enter = 登记来文
correspondence-search = 词语
correspondence-any = 全部
correspondence-class = 案卷
correspondence-since = 起始日期
correspondence-until = 截止日期
correspondence-applied = { $what }：{ $value }
correspondence-none-found = 没有符合检索条件的文件。
correspondence-disposed = 已处置。
correspondence-disposed-at = 处置时间
correspondence-dated = 文件日期
correspondence-from = 发文方
correspondence-to = 收文方
correspondence-document-number = 文件所载编号
correspondence-lang = 语文
correspondence-links = 与其他文件的关联
correspondence-text = 正文
correspondence-link-answers = 答复
correspondence-link-answered-by = 答复文件：
correspondence-link-concerns = 涉及
correspondence-link-concerned-by = 另见
correspondence-link-duplicate-of = 与此件相同：
correspondence-link-duplicated-by = 重复来文：
correspondence-reading-waiting = 正在识别文字。
correspondence-reading-read = 文字已识别。
correspondence-reading-no-text = 扫描件无可用文字。
correspondence-reading-failed = 扫描件文字无法识别。
correspondence-printed = 共 { $number } 件，{ $day }打印
correspondence-fault-print-long = 打印的登记簿最多 { $limit } 件。请缩小范围，或导出为工作簿。
correspondence-fault-print = 无法打印此清单：名称或主题含有字体中没有的字符。请导出为工作簿。

## Trail and rights
correspondence-kind-file-class = 归档分类
correspondence-verb-indexed = 已纳入检索
correspondence-field-dated = 文件日期
correspondence-field-from = 发文方
correspondence-field-to = 收文方
correspondence-field-document_number = 文件所载编号
correspondence-field-class = 案卷
correspondence-field-links = 关联
correspondence-field-lang = 语文
correspondence-field-channel = 渠道
correspondence-field-note = 备注
correspondence-field-disposed_at = 处置时间
correspondence-field-count = 数量
correspondence-job-index = 将以往文件纳入检索
correspondence-right-enter = 手工登记、更正和关联文件
