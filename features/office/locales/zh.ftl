office-menu-desk = 今日事项
office-menu-outbox = 发件箱
office-menu-jobs = 任务
office-menu-trail = 审计记录

office-banner-title = 试发
office-banner = 本届的所有邮件均发往{ $address }。
office-banner-without-address = 本届的所有邮件均发往一个测试地址。
office-banner-link = 试发设置

office-desk-title = 今日事项
office-desk-lead = 等待秘书处处理的事项，最紧急的在前。
office-desk-tone = 紧急程度
office-desk-what = 事项
office-desk-number = 数量
office-desk-empty = 目前没有等待您处理的事项。需要决定、未能完成或即将到期的事项将显示于此。
office-tone-decide = 待决定
office-tone-failed = 失败
office-tone-waiting = 等待中
office-tone-told = 供参考
office-desk-in-doubt = 存疑的邮件：请决定是否重新发送
office-desk-failed = 未能送达的邮件
office-desk-jobs = 失败的任务

office-state = 状态
office-attempts = 尝试次数
office-by-machine = { $title }，按服务器时钟
office-when = 时间
office-filter = 应用
office-clear = 显示全部
office-any-state = 所有状态
office-any-purpose = 所有用途
office-confirm-missing = 请勾选方框以示确认。

office-jobs-title = 任务
office-jobs-lead = 等待中、进行中或失败的任务。已完成的任务不予显示。
office-jobs-empty = 没有等待中、进行中或失败的任务。
office-jobs-more = { $all ->
   *[other] 共{ $all }项任务，显示前{ $shown }项。
}
office-jobs-name = 任务
office-jobs-words = 最近报告
office-jobs-next = 下次运行
office-jobs-run = 重新运行
office-jobs-ordered = 该任务将重新运行。
office-jobs-ready = 等待中
office-jobs-leased = 进行中
office-jobs-done = 已完成
office-jobs-failed = 失败
office-jobs-not-failed = 该任务并未失败，或已安排重新运行。

office-outbox-title = 发件箱
office-outbox-lead = 本届的所有邮件，最新的在前。
office-outbox-empty = 此处没有邮件。信函、收讫通知和登录链接待发送时将显示于此。
office-outbox-total = { $number ->
   *[other] { $number }封邮件
}
office-outbox-page = { $all ->
   *[other] 第{ $first }至{ $last }封，共{ $all }封邮件
}
office-subject = 主题
office-addressee = 收件方
office-purpose = 用途
office-queued = 撰写时间

office-message = 邮件
office-redirected = 改发至
office-about = 有关事项
office-mail-language = 语文
office-mail-text = 正文
office-mail-files = 附件
office-mail-attempts = 投递尝试
office-attempts-caption = { $number ->
   *[other] { $number }次尝试
}
office-attempts-none = 尚未尝试投递该邮件。
office-outcome = 结果
office-server-words = 邮件服务器的答复
office-link-hidden = 专用链接（已隐藏）
office-code-hidden = 短码（已隐藏）
office-link-sign-in = 登录链接（概不显示）
office-link-gone = 链接已失效
office-link-show = 显示专用链接
office-link-recorded = 持有专用链接者可以收件方的名义答复。审计记录将载明您看过该链接。

office-send-again = 重新发送
office-mark-sent = 标记为已发送
office-mark-failed = 标记为发送失败
office-decide-about = 致{ $name }（{ $address }）的邮件
office-effect-send-again = 该邮件将以同一标识符重新发送，以便邮件程序识别第二份。
office-effect-mark-sent = 该邮件将列为已发送，不会再发送任何内容。
office-effect-mark-failed = 该邮件将列为发送失败，不会再发送任何内容；以后可以重新发送。
office-twice = 无从得知第一份是否送达。收件方可能会收到两份邮件。
office-decide-yes = 是，我已核实
office-decide-leave = 返回该邮件
office-done-send-again = 该邮件将重新发送。
office-done-mark-sent = 该邮件已标记为已发送。
office-done-mark-failed = 该邮件已标记为发送失败。

office-rehearsal-title = 试发
office-rehearsal-lead = 试发开启期间，本届的所有邮件只发往一个测试地址，不发给任何其他人。
office-rehearsal-is-off = 试发已关闭。邮件发往各收件方。
office-rehearsal-address = 测试地址
office-rehearsal-hint = 秘书处的一个电子邮件地址。每封邮件的主题将注明原收件方。
office-rehearsal-on = 开启试发
office-rehearsal-change = 更改测试地址
office-rehearsal-off-title = 邮件将发往各收件方
office-rehearsal-off = 关闭试发
office-rehearsal-off-waiting = { $number ->
    [0] 目前没有待发送的邮件。
   *[other] 有{ $number }封邮件待发送，将发往其收件方。
}
office-rehearsal-off-later = 已发往测试地址的邮件不会自行重新发送。
office-rehearsal-off-final = 已发出的邮件无法撤回。
office-rehearsal-off-yes = 是，邮件可以发往各收件方
office-rehearsal-done-on = 试发已开启。
office-rehearsal-done-off = 试发已关闭。
office-rehearsal-bad-address = 请填写完整的电子邮件地址，例如tests@forum.example。

office-trail-title = 审计记录
office-trail-lead = 何人于何时对何事项做了什么，最新的在前。此处的内容不可更改。
office-trail-empty = 没有符合筛选条件的记录。
office-seal = 最后一条已封存记录的编号为{ $last }。
office-seal-waiting = { $number ->
    [0] 没有等待封存的记录。
   *[other] { $number }条记录等待封存。
}
office-check = 核查记录
office-kind = 类别
office-any-kind = 所有类别
office-verb = 操作
office-any-verb = 所有操作
office-who = 操作者
office-anyone = 所有操作者
office-who-public = 未登录的访客
office-who-command-line = 操作员（命令行）
office-who-account-gone = 已不存在的账户
office-who-any-link = 任何专用链接
office-who-any-job = 任何任务
office-who-link = “{ $thing }”的专用链接
office-who-job = 任务：{ $job }
office-thing = 对象
office-thing-id = 对象标识符
office-all-of-thing = 其全部记录
office-from = 自
office-until = 至
office-bad-thing = 请填写对象标识符，即其记录所示的32位数字和字母。
office-bad-day = 请填写日期，例如2021-02-15。
office-too-many-records = 符合该筛选条件的记录超过{ $limit }条。请按日期缩小范围，分批导出。
office-changes = 变更
office-fields = { $number ->
   *[other] { $number }个字段
}
office-field = 字段
office-before = 变更前
office-after = 变更后
office-nothing = 无
office-erased = 已删除
office-no-fields = 该记录不含任何值。
office-way = 途径
office-way-page = 通过秘书处或网站的页面
office-way-link = 通过专用链接的页面
office-way-api = 通过编程接口
office-way-command-line = 通过命令行
office-way-job = 通过任务
office-machine = 备查
office-machine-time = 机器时间
office-number = 链中编号
office-unsealed = 尚未封存
office-record-id = 记录标识符
office-actor = 记录所载操作者

office-check-title = 审计记录核查
office-check-whole = 审计记录完整：没有记录遭到更改、缺失或截断。
office-check-faults = { $number ->
   *[other] 审计记录不完整：发现{ $number }处问题。
}
office-check-more = { $number ->
   *[other] 另有{ $number }处。
}
office-check-sealed = 链中的记录
office-check-unsealed = 等待封存的记录
office-check-erased = 应请求删除的值
office-check-heads = 数据库之外所记并经比对的状态
office-fault-value = 记录{ $number }遭到更改：{ $field }的值与当初写入的不同。
office-fault-record = 记录{ $number }遭到更改。
office-fault-unsealed = 一条尚未封存的记录遭到更改：{ $id }。
office-fault-missing = 记录{ $number }缺失。
office-fault-missing-many = 记录{ $first }至{ $last }缺失。
office-fault-broken = 链在记录{ $number }处断裂。
office-fault-cut-off = 审计记录遭到截断：数据库之外记有记录{ $noted }，而最后一条为{ $last }。
office-fault-other-history = 记录{ $number }与数据库之外所记的不符。
office-file-missing = 存储文件{ $file }缺失（{ $feature }）。
office-file-damaged = 存储文件{ $file }已损坏（{ $feature }）。
office-file-unavailable = 存储文件{ $file }目前无法读取（{ $feature }）。
office-verify-unreadable = 无法读取审计记录

office-verb-added = 已添加
office-verb-made = 已创建
office-verb-revoked = 已撤销
office-verb-changed = 已更改
office-verb-removed = 已移除
office-verb-begun = 已登录
office-verb-ended = 已退出登录
office-verb-other-sessions-ended = 已结束其他会话
office-verb-opened = 已启用账户
office-verb-closed = 已停用账户
office-verb-roles-set = 已设定职能
office-verb-second-factor-enrolled = 已设置第二要素
office-verb-second-factor-given = 已出示第二要素
office-verb-second-factor-reset = 已撤销第二要素
office-verb-sign-in-asked = 已请求登录链接
office-verb-sign-in-asked-unknown = 已请求登录链接，地址不明
office-verb-sign-in-printed = 已输出登录链接
office-verb-founded = 已设立届次
office-verb-shown = 已向公众开放
office-verb-hidden = 已对公众隐藏
office-verb-rehearsal-on = 已开启试发
office-verb-rehearsal-off = 已关闭试发
office-verb-queued = 已撰写邮件
office-verb-handing-over = 正在递交邮件
office-verb-returned = 消息未能投递，已退回
office-verb-delayed = 报告投递延迟
office-verb-arrived = 已确认投递
office-verb-lifted = 地址恢复使用
office-verb-delivered = 已结束投递尝试
office-verb-sent-again = 已重新发送邮件
office-verb-marked-sent = 已将邮件标记为已发送
office-verb-marked-failed = 已将邮件标记为发送失败
office-verb-stopped = 已停止邮件
office-verb-link-shown = 已显示专用链接
office-verb-run-again = 已安排任务重新运行
office-verb-restored = 系统已从备份恢复
office-verb-moved = 系统已迁移

office-kind-account = 账户
office-kind-session = 会话
office-kind-edition = 届次
office-kind-mail = 邮件
office-kind-job = 任务
office-kind-installation = 系统

office-field-id = 标识符
office-field-email = 电子邮件地址
office-field-name = 姓名
office-field-lang = 语文
office-field-active = 可以使用
office-field-second-factor = 已设置第二要素
office-field-roles = 职能
office-field-before = 原有职能
office-field-by = 方式
office-field-account = 账户
office-field-strong = 使用第二要素
office-field-number = 数量
office-field-slug = 地址中的名称
office-field-names = 名称
office-field-zone = 时区
office-field-current = 当前届次
office-field-public = 向公众开放
office-field-purpose = 用途
office-field-state = 状态
office-field-to = 地址
office-field-words = 邮件服务器的答复
office-field-address = 测试地址
office-field-job = 任务
office-field-backup-of = 备份时间
office-field-rows = 行数
office-field-files = 文件数

office-job-outbox-deliver = 投递邮件

## 审计记录中的字段
office-verb-sign-in-not-sendable = 已请求登录链接，无法发送
office-field-in = { $field }（{ $language }）
office-field-in-unofficial = { $field }（{ $language }），非正式译文
office-field-version = 修改次数
office-field-reason = 理由
office-field-letter = 信函
office-field-register = 登记号
office-field-channel = 渠道
office-field-party = 国家
office-field-alpha3 = 国家三字母代码
office-field-note = 备注
office-field-since = 起始
office-field-until = 截止
office-field-sample = 示例
office-field-kind = 类型
office-field-value = 内容
office-right-see = 查看系统任务
office-right-trail = 查阅审计记录
office-right-run-jobs = 重新运行失败的任务

# 自动消息的文字：列表、编辑、预览、测试、默认文字。
office-template-title = 自动消息
office-template-lead = Convoke 自动发送的消息。每条消息均有六种语言的默认文字；本届可使用自己的文字。已在发件箱中的消息不变。
office-template-own-in = 自有文字的语言
office-template-none = 没有自动发送的消息。
office-template-own = 自有文字
office-template-same = 各届相同
office-template-unfit = 不再适用
office-template-some-unfit = 本届的某些文字已不适用于相应消息，这些消息以默认文字发出。请打开带标记的项目。
office-template-unfit-now = 该消息在这些文字写成后已有改变，文字不再适用。更正之前以默认文字发出；问题标注在相应字段旁。
office-template-is-default = 默认文字
office-template-changed = 更改时间：
office-template-subject = 主题
office-template-text = 正文
office-template-text-hint = 空行表示另起一段。花括号中的名称代表相应字段。
office-template-example = 预览所用数据
office-template-save = 保存
office-template-preview = 预览
office-template-test = 给我发送测试
office-template-fields = 字段
office-template-needed = 必需
office-template-with = 所用数据：{ $of }
office-template-with-samples = 本届尚无可用数据：显示的是示例。
office-template-default = 默认文字
office-template-reset-title = 恢复默认文字
office-template-reset = 使用默认文字
office-template-reset-effect = 该消息此后以默认文字发出。本届自有文字保留在审计记录中。
office-template-reset-yes = 是，使用默认文字
office-template-done-saved = 已保存。此后排队的消息使用这些文字。
office-template-done-reset = 已恢复默认文字。
office-template-tested = 测试正在发往 { $address }。未保存任何内容。
office-template-tested-rehearsal = 本届处于试发状态，因此测试发往 { $address }。未保存任何内容。
office-template-both = 您的文字在下方表单中，当前文字显示在前。再次保存将以您的文字取代。
office-template-theirs = 当前文字
office-kind-mail-template = 消息文字
office-verb-reworded = 消息文字已更改
office-verb-default-restored = 已恢复消息的默认文字
office-verb-message-tested = 已发送消息测试
office-field-message = 消息
office-field-subject = 主题
office-field-body = 正文
office-template-when = 发送时间
