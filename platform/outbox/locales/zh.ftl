outbox-rehearsal-subject = [试发，原收件地址{ $to }] { $subject }

outbox-moved = 该邮件的状态在此期间已发生变化，您的决定未予执行。请重新打开邮件，并根据其当前状态作出决定。

outbox-called-off = 此邮件已取消，因为发送理由已不存在：所催询的答复已经收到。此邮件不再发送。

outbox-state-waiting = 待发送
outbox-state-handing-over = 正在递交
outbox-state-sent = 已发送
outbox-state-failed = 发送失败
outbox-state-in-doubt = 存疑
outbox-state-stopped = 已停止

outbox-purpose-letter = 通函
outbox-purpose-rehearsal = 试发
outbox-purpose-acknowledgement = 收讫通知
outbox-purpose-reminder = 催复函
outbox-purpose-sign-in = 登录链接
outbox-purpose-code = 答复验证码
outbox-purpose-enquiry = 对询问的答复

outbox-attempt-sent = 已接收
outbox-attempt-failed = 失败
outbox-attempt-in-doubt = 未得到明确答复
outbox-attempt-deferred = 邮件服务器要求延后
outbox-attempt-unreachable = 无法连接邮件服务器
outbox-attempt-returned = 未能投递，已退回
outbox-attempt-delayed = 报告投递延迟
outbox-attempt-arrived = 报告已投递

outbox-right-see = 查看外发邮件
outbox-right-settle = 决定存疑邮件的结果
outbox-right-show-link = 显示信函的个人链接；每次显示均有记录
outbox-right-rehearse = 将全部邮件转至测试地址，或停止转发

# The mail of `convoke mail test`.
outbox-test-subject = Convoke 邮件设置测试
outbox-test-body = 本邮件由系统管理员发出，用于确认本系统的邮件能否送达，无需回复。

# 自动消息：名称、发送时间和正文字段。
outbox-slot-link = 专用链接；发出时插入，此处不向任何人显示
outbox-slot-code = 短码；发出时插入，此处不向任何人显示
outbox-sample-link = ［专用链接］
outbox-template-no-subject = 请输入消息的主题。
outbox-template-no-text = 请输入消息的正文。
outbox-template-too-long = 请将此处缩短至{ $most }个字符以内。
outbox-template-lines = 主题只占一行。请删除换行。
outbox-template-secret = 字段{ $fields }属保密内容，只能放在正文中。
outbox-template-unknown = 该消息没有字段{ $fields }。可用字段见列表。
outbox-template-brace = 花括号只用于字段名称两侧。请删除其他花括号，或补全字段。
outbox-template-missing = 正文缺少收件人不可或缺的内容：{ $fields }。
outbox-template-fixed = 该消息不属于任何一届，始终使用默认文字。
outbox-template-stale = 您打开后，同事已更改这些文字。
outbox-template-no-address = 没有可用于接收测试的账户电子邮件地址。
outbox-template-too-many-tests = 已向您发送多次测试。请稍候几分钟。
outbox-template-test-note = 消息“{ $message }”的测试。链接和短码均非真实，不能打开任何内容。
outbox-template-test-subject = ［测试］{ $subject }
outbox-right-word = 更改自动消息的文字
