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
