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
correspondence-page = 第 { $page } 页，共 { $last } 页
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
