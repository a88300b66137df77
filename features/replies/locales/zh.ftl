# Replies: the personal link's form, the office's pages, the acknowledgement.

## The minister's word
replies-kind-accept = 接受邀请
replies-kind-accept-more = 部长将发言。
replies-kind-delegate = 委派他人
replies-kind-delegate-more = 将由另一人代表国家发言。
replies-kind-decline = 谢绝邀请
replies-kind-decline-more = 不发言。可附上留言。
replies-mode-live = 实时发言
replies-mode-video = 预录视频
replies-state-conflict = 答复相互矛盾
replies-state-withdrawn = 已撤回

## The form under the personal link
replies-over = { $reference } · { $state }
replies-step-answer = 答复
replies-step-speaker = 发言人
replies-step-availability = 可用时间
replies-step-check = 核对
replies-title-answer = 您对邀请的答复
replies-title-speaker = 发言人
replies-title-availability = 可用时间
replies-title-check = 请核对您的答复
replies-intro = 请不迟于{ $deadline }答复{ $reference }号通函。在您核对答复之前，不会提交任何内容。您填写的内容会予以保留，本页可再次打开。
replies-read-letter = 阅读{ $reference }号通函（PDF）
replies-deadline-over = 答复期限已过。您的答复仍会被接收，并注明在截止时间之后收到。
replies-standing = 您目前有效的答复：“{ $kind }”，登记号{ $register }，收到时间：{ $at }。您可在下方修改。
replies-standing-conflict = 通过另一渠道收到贵国的另一份答复，内容与此不同。秘书处将与您联系。您的答复：“{ $kind }”，登记号{ $register }，收到时间：{ $at }。
replies-standing-withdrawn = 您的答复已撤回（“{ $kind }”，登记号{ $register }，收到时间：{ $at }）。您可在下方重新答复。
replies-see-answer = 查看答复
replies-continue = 保存并继续
replies-choose = 选择
replies-speaker-accept = 将由何人发言？
replies-speaker-delegate = 将由何人代表国家发言？
replies-availability-intro = 请勾选发言人可以发言的时间。如未勾选，则所提供的任何时间均可。
replies-sample-hours = 示例：所提供的时间系为本演示而虚构。
replies-show-zone = 以此时区显示时间
replies-next-day = { $time }（次日）
replies-day-before = { $time }（前一日）
replies-any-hour = 所提供的任何时间
replies-check-intro = 请核对您的答复。按下下方按钮后，答复即提交。
replies-give = 提交答复
replies-title-received = 您的答复已收到
replies-title-withdrawn = 您的答复已撤回
replies-received-number = 登记号{ $register }
replies-received-late = 该答复在截止时间之后收到，并已如此注明。
replies-received-conflict = 贵国另一份答复的内容与此不同。秘书处将与您联系。
replies-received-mail = 收讫通知将发往寄送通函的地址。
replies-received-change = 您可通过同一链接修改答复。截止时间为{ $deadline }；此后的修改仍会被接收，并注明逾期。
replies-amend = 修改答复
replies-title-withdraw = 撤回答复
replies-withdraw-link = 撤回答复
replies-withdraw-heading = 贵国的答复将被撤回
replies-withdraw-effect = 该答复不再有效，但仍保留在历史记录中。
replies-withdraw-again = 您可通过同一链接重新答复。
replies-withdraw-act = 撤回答复
replies-withdraw-leave = 保留答复
replies-weekday-mon = 周一
replies-weekday-tue = 周二
replies-weekday-wed = 周三
replies-weekday-thu = 周四
replies-weekday-fri = 周五
replies-weekday-sat = 周六
replies-weekday-sun = 周日

## Fields
replies-field-kind = 答复
replies-field-message = 致秘书处的留言
replies-field-title = 姓名前的称谓
replies-field-title-hint = 例如：H.E. Ms、H.E. Mr、Dr，或相应的中文称谓
replies-field-name = 发言人姓名
replies-field-post = 发言人职务
replies-field-post-hint = 按应在日程中显示的写法填写
replies-field-rank = 级别
replies-field-rank-hint = 级别与答复时间共同决定在发言名单中的位置。
replies-field-lang = 发言语文
replies-field-mode = 发言方式
replies-field-zone = 发言人所在时区
replies-field-zone-hint = 下方时间以此时区显示。
replies-field-hours = 发言人可用的时间
replies-field-hours-hint = 每格为一小时。
replies-register = 登记号
replies-at = 收到时间

## What is wrong with a form
replies-fault-kind = 请选择接受、委派或谢绝。
replies-fault-name = 请填写发言人姓名。
replies-fault-post = 请填写发言人职务。
replies-fault-rank = 请从列表中选择发言人的级别。
replies-fault-lang = 请选择发言语文。
replies-fault-mode = 请选择实时发言或预录视频。
replies-fault-zone = 请从列表中选择时区。
replies-fault-hour = 请仅选择所提供的时间。
replies-fault-long = 请将此内容缩短至不超过{ $limit }个字符。
replies-fault-message = 请将留言缩短至不超过{ $limit }个字符。
replies-fault-channel = 请选择收到答复的渠道。
replies-fault-received = 请填写收到的日期和时间。
replies-not-asked = 该通函不要求答复。
replies-stands = 该答复在此期间已发生变化，此项操作无法再进行。请重新打开，查看其当前状态。
replies-stale = 本页打开之后，该答复已在另一窗口或由同事修改。请重新打开表单，查看目前的答复。
replies-one-statement = 该国已有发言。请说明允许再次发言的理由。
replies-no-reason = 请填写理由；理由将与决定一并保存。
replies-future = 所填收到日期尚未到来。请填写实际收到答复的日期。

## The short code
replies-code-title = 用通函上的短码答复
replies-code-intro = 短码印在通函末尾，可通过电话念出。
replies-code-state = 国家代码
replies-code-state-hint = 三个字母，例如CHE，见通函末尾
replies-code-letter = 通函编号
replies-code-letter-hint = 例如CL-21/4
replies-code-code = 短码
replies-code-code-hint = 十个字母和数字；不论连字符和大小写
replies-code-open = 打开答复表单
replies-code-no-state = 请填写国家代码。
replies-code-no-letter = 请填写通函编号。
replies-code-no-code = 请填写短码。
replies-code-wrong = 国家、通函与短码不相符。请核对这三项，或询问秘书处。

## The acknowledgement
replies-register-subject = 对{ $reference }的答复：{ $kind }
replies-register-withdrawn = 撤回对{ $reference }的答复
replies-ack-subject = 收讫通知{ $register }：您对{ $reference }的答复
replies-ack-received = 秘书处已收到{ $state }对{ $reference }号通函的答复，登记号为{ $register }。
replies-ack-withdrawn = { $state }对{ $reference }号通函的答复已撤回。撤回的登记号为{ $register }。
replies-ack-fact = { $key }：{ $value }
replies-ack-late = 该答复在截止时间之后收到，并已如此注明。
replies-ack-conflict = 贵国另一份答复的内容与此不同。秘书处将与您联系。
replies-ack-change = 您可通过专用链接查看或修改答复：{ $link }
replies-ack-not-you = 如该答复并非代表贵国作出，请告知秘书处。

## The office
replies-menu = 答复
replies-title-list = 答复
replies-table = 各国答复
replies-column-state = 国家
replies-column-letter = 通函
replies-column-consignment = 通函寄送
replies-column-answer = 答复
replies-column-channel = 渠道
replies-column-at = 收到时间
replies-show = 显示
replies-total = { $total }个国家中的{ $shown }个：{ $what }
replies-filter-all = 全部
replies-filter-unanswered = 未答复
replies-filter-accept = 已接受
replies-filter-delegate = 已委派他人
replies-filter-decline = 已谢绝
replies-filter-conflict = 答复矛盾
replies-filter-late = 逾期
replies-filter-unreached = 通函未寄出
replies-none-shown = 没有符合此条件的国家。
replies-no-letter = 尚未起草要求答复的通函。
replies-statement-number = 第{ $number }次发言
replies-sent-in = 语文：{ $lang }，收件地址：{ $to }
replies-no-consignment = 未向该国寄送此通函。
replies-nothing-yet = 尚未收到答复。
replies-exception = 已允许再次发言。理由：{ $reason }
replies-conflict-explained = 两个渠道的答复内容不同。请决定以何者为准；决定及其理由将予以保存。
replies-settle = 以此答复为准
replies-settle-choice = { $kind }，渠道：{ $channel }，{ $register }，{ $at }
replies-settle-act = 解决矛盾
replies-reason = 理由
replies-withdraw-for = 应该国要求撤回答复
replies-history = 历史记录
replies-history-line = { $kind }（{ $channel }），{ $register }
replies-see-register = 函件登记册
replies-print-acknowledgement = 打印收讫通知
replies-mark-printed = 标记为已打印
replies-title-acknowledgement = 收讫通知
replies-record = 登记答复
replies-title-record = 登记{ $state }的答复
replies-record-item = 收到方式
replies-record-received = 收到日期
replies-record-from = 发件方
replies-record-scan = 扫描件
replies-record-scan-hint = PDF、JPEG、PNG或TIFF，不超过12 MB。如表单退回，须重新选择文件。
replies-record-note = 备注
replies-record-answer = 答复内容
replies-record-which = 属于哪次发言
replies-record-same = 第{ $number }次发言
replies-record-another = 该国的另一次发言
replies-record-another-single = 通函要求每个国家发言一次。例外情况须说明理由。
replies-record-another-more = 通函允许多次发言。
replies-record-reason = 例外的理由
replies-record-act = 登记答复
replies-thing = { $state }对{ $reference }的答复
replies-desk-conflicts = { $number ->
   *[other] { $number }份答复相互矛盾，有待解决
}
replies-desk-late = { $number ->
   *[other] { $number }份答复在截止时间之后收到
}
replies-desk-print = { $number ->
   *[other] { $number }份收讫通知有待打印并邮寄
}

## Verbs of the trail
replies-verb-given = 已答复
replies-verb-amended = 已修改
replies-verb-confirmed = 已由另一渠道确认
replies-verb-contradicted = 已与另一渠道的答复矛盾
replies-verb-settled = 矛盾已解决
replies-verb-withdrawn = 已撤回
replies-verb-acknowledged = 已出具收讫通知
replies-verb-acknowledgement-printed = 已打印收讫通知

replies-kind-reply = 答复
replies-job-acknowledge = 发出收讫通知

## 催复
replies-remind-subject = 催复：请答复{ $reference }号通函
replies-remind-refers = 秘书处谨提及{ $dated }{ $reference }号通函（“{ $subject }”）。
replies-remind-asks = 据秘书处记录，迄今尚未收到贵国政府对该通函的答复。如蒙不迟于{ $deadline }惠予答复，秘书处将不胜感激。
replies-remind-way = 您可通过通函中的专用链接答复，无需账户；该链接仍然有效：{ $link }
    如以纸质或电话答复，请使用短码{ $code }，并注明国家{ $state }和信函{ $reference }。
replies-remind-way-paper = 您可以信函答复，亦可无需账户，在{ $address }凭短码{ $code }、国家{ $state }和信函{ $reference }答复。
replies-remind-crossed = 如已寄出答复，秘书处谨致谢意，并请不必理会本催复函。
replies-remind-closing = 秘书处借此机会再次向您致以最崇高的敬意。
replies-remind-title = 催复
replies-remind-lead = 只向尚未答复者催复。每次催复均可事先查看、暂缓或提前发送；否则到时自动发出。
replies-remind-deadline = 答复截止时间：{ $deadline }。
replies-remind-table = 该通函的催复
replies-remind-round = 催复
replies-remind-due = 发出时间
replies-remind-state = 状态
replies-remind-goes-to = 收函者
replies-remind-not-to = 不催复者
replies-remind-days = { $days ->
   *[other] 截止前{ $days }天
}
replies-remind-round-title = { $days ->
   *[other] 截止前{ $days }天的催复
}
replies-remind-none = 该通函不发催复函。截止前的天数在通函发出前随通函设定。
replies-round-planned = 已计划
replies-round-due = 正在发出
replies-round-held = 已暂缓
replies-round-off = 已停用
replies-round-left = 已发出
replies-round-over = 未发，时间已过
replies-remind-in-rehearsal = 本届处于演练模式：关闭演练之前不发出任何催复函。
replies-remind-by-mail = 以电子邮件
replies-remind-on-paper = 以纸质
replies-remind-hold = 暂缓此次催复
replies-remind-resume = 按时发出
replies-remind-switch-off = 停用该通函的全部催复
replies-remind-switch-on = 启用该通函的催复
replies-remind-send-now = 立即发送
replies-remind-send-heading = 现在将催复的收函者：{ $number }
replies-remind-send-effect = 各收函者将以其语文收到催复函及通函的专用链接。邮件发出之前已答复者不再收到。
replies-remind-send-final = 已发出者无法收回。
replies-remind-send-sure = 我已阅读文本和名单
replies-remind-send = 发送催复函
replies-remind-texts = 文本
replies-remind-text-in = { $lang }（{ $number }）
replies-remind-text-example = { $state }收到的文本
replies-remind-link-here = （专用链接）
replies-remind-recipients = 收函者
replies-remind-others = 不催复者及原因
replies-remind-lang = 语文
replies-remind-way-column = 发送方式
replies-remind-why = 原因
replies-remind-nobody = 没有需要催复者。
replies-remind-all-get-it = 所有收函者均将收到。
replies-spared-answered = 已答复
replies-spared-withdrawn = 已撤回答复
replies-spared-left-out = 由主管人员排除
replies-spared-not-sent = 通函本身尚未发出
replies-spared-too-recent = 通函发出不足两天
replies-spared-over = 催复已结束或已停用
replies-remind-spared = 未发
replies-remind-leave-out-heading = 排除收函者
replies-remind-leave-out-hint = 在重新列入之前，不再向其催复该通函。原因将予保存。
replies-remind-leave-out = 排除
replies-remind-take-in = 重新列入：{ $state }
replies-remind-became = 发送结果
replies-remind-see-mail = 邮件
replies-remind-posted = 标记为已寄出：{ $state }
replies-remind-to-print = 待打印并邮寄的催复函：{ $number }。
replies-remind-print = 打印催复函
replies-remind-nothing-to-print = 没有待打印的催复函。
replies-remind-stands = 催复在此期间已有进展，无法再进行此操作。请重新打开，查看其当前状态。
replies-remind-not-left = 通函尚未发出，无可催复。
replies-remind-not-sure = 请勾选确认已阅读文本和名单。
replies-thing-reminders = { $reference }的催复
replies-thing-reminder = { $reference }催复函：{ $state }（截止前天数：{ $days }）
replies-desk-remind = { $reference }的催复函将于{ $when }发出：请查看名单和文本
replies-desk-remind-held = { $reference }的催复函已暂缓（原定{ $when }）
replies-desk-remind-print = 待打印并邮寄的{ $reference }催复函
replies-verb-reminders-left = 催复函已发出
replies-verb-reminders-held = 催复已暂缓
replies-verb-reminders-resumed = 催复已恢复
replies-verb-reminders-off = 催复已停用
replies-verb-reminders-on = 催复已启用
replies-verb-left-out = 收函者已排除
replies-verb-taken-in = 收函者已重新列入
replies-verb-reminded = 已催复
replies-verb-spared = 未发催复
replies-verb-posted = 催复函已寄出
replies-kind-reminders = 通函的催复
replies-kind-reminder = 催复函
replies-job-watch-reminders = 跟踪通函的催复
replies-job-remind = 催复一位收函者
replies-field-off = 已停用
replies-field-held = 已暂缓（天数）
replies-field-left = 已发出（天数）
replies-field-why = 原因
