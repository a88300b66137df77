# 网络钩子：届中发生事件时获得通知的外部程序。

webhooks-title = 网络钩子
webhooks-lead = 本届发生事件时获得通知的外部程序。所发送的内容只写明事件及其查阅地址，不含具体内容。
webhooks-empty = 尚无程序获得事件通知。
webhooks-register = 登记网络钩子
webhooks-edit = 修改网络钩子
webhooks-save = 保存
webhooks-name-hint = 获得通知的程序，请用同事熟悉的名称
webhooks-url = 地址
webhooks-url-hint = 以 https:// 开头，并在十秒内应答
webhooks-events = 事件
webhooks-told = 获得通知的事件：
webhooks-everything = 本届发生的一切
webhooks-all-of-these = 以下全部
webhooks-general = 邮件、任务以及一切添加、更改或删除
webhooks-state = 状态
webhooks-active = 有效
webhooks-failing = 上次尝试失败
webhooks-paused-by-hand = 已暂停
webhooks-paused-failing = 已暂停：接收方连日失败
webhooks-paused-gone = 已暂停：接收方称已不存在
webhooks-paused-effect = 网络钩子暂停期间不发送任何内容，其间发生的事件也不为其保留。
webhooks-pause = 暂停
webhooks-resume = 恢复
webhooks-test = 发送测试事件
webhooks-test-event = 测试事件
webhooks-rotate = 更换密钥
webhooks-rotate-effect = 新密钥只显示一次。24小时内，事件用新旧两个密钥签名，以便程序不间断地更换。
webhooks-remove = 删除网络钩子
webhooks-remove-effect = 网络钩子连同其日志一并删除。尚在途中的事件不再发送。
webhooks-remove-sure = 是，删除
webhooks-remove-tick = 请勾选以确认。
webhooks-secret-title = 网络钩子的密钥
webhooks-secret-once = 请现在复制密钥，并填写到接收事件的程序中。密钥不会再次显示。
webhooks-done-changed = 网络钩子已修改。
webhooks-done-paused = 网络钩子已暂停。
webhooks-done-resumed = 网络钩子重新获得事件通知。
webhooks-done-tested = 测试事件正在发送。结果见日志。
webhooks-done-sent-again = 事件正在再次发送。
webhooks-done-removed = 网络钩子已删除。

webhooks-log = 日志
webhooks-log-empty = 尚未发送任何内容。
webhooks-any-state = 所有状态
webhooks-filter = 应用
webhooks-total = { $number ->
   *[other] { $number }个事件
}
webhooks-page = { $last ->
   *[other] 第{ $number }页，共{ $last }页
}
webhooks-when = 下达时间
webhooks-attempts = 尝试
webhooks-tried = { $number ->
   *[other] { $number }次尝试
}
webhooks-next = 下次尝试：
webhooks-again = 再次发送
webhooks-millis = { $number ->
   *[other] { $number } ms
}
webhooks-delivery-waiting = 等待
webhooks-delivery-delivered = 已送达
webhooks-delivery-given-up = 已放弃
webhooks-trouble-slow = 未及时应答
webhooks-trouble-unreachable = 无法连接，或证书无效
webhooks-trouble-not-allowed = 不允许访问该地址

webhooks-desk-paused = 因接收方失败而暂停的网络钩子
webhooks-job-deliver = 向网络钩子发送事件
webhooks-job-sweep = 清理网络钩子的日志

webhooks-fault-name = 请填写不超过{ $limit }个字符的名称。
webhooks-fault-url = 请填写完整地址，例如 https://program.example/events。
webhooks-fault-https = 地址须以 https:// 开头。
webhooks-fault-user = 请去掉地址中的用户名和密码。
webhooks-fault-private = 该地址不在公共互联网上。运营方可在设置中允许此类地址。
webhooks-fault-no-event = 请至少选择一个事件。
webhooks-fault-event = 没有事件 { $event }。
webhooks-fault-many = 每届最多可有{ $limit }个网络钩子。请删除一个不再需要的。
webhooks-fault-not-there = 该网络钩子或其事件已不存在。
webhooks-fault-paused = 网络钩子已暂停。请先恢复。
webhooks-fault-on-its-way = 事件已在发送途中。下次尝试的时间见日志。

webhooks-kind-webhook = 网络钩子
webhooks-verb-registered = 网络钩子已登记
webhooks-verb-secret-replaced = 网络钩子的密钥已更换
webhooks-verb-paused = 网络钩子已暂停
webhooks-verb-resumed = 网络钩子已恢复
webhooks-verb-test-ordered = 已下令发送测试事件
webhooks-verb-event-delivered = 事件已送达
webhooks-verb-event-deferred = 事件未送达，将再次尝试
webhooks-verb-event-given-up = 事件已放弃
webhooks-verb-event-sent-again = 事件已再次发送
webhooks-verb-log-swept = 网络钩子的日志已清理
webhooks-field-name = 名称
webhooks-field-host = 主机
webhooks-field-events = 事件
webhooks-field-event = 事件
webhooks-field-paused = 暂停
webhooks-field-generation = 密钥编号
webhooks-field-status = 应答状态
webhooks-field-trouble = 故障
webhooks-field-number = 数量
webhooks-right-see = 查看网络钩子及其日志
webhooks-right-set = 设置网络钩子
