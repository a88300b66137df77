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
replies-state-provisional = 暂定
replies-state-conflict = 答复相互矛盾
replies-state-withdrawn = 已撤回

## The form under the personal link
replies-over = { $reference } · { $state }
replies-step-answer = 答复
replies-step-speaker = 发言人
replies-step-availability = 可用时间
replies-step-check = 核对
replies-title-code = 输入验证码
replies-title-answer = 您对邀请的答复
replies-title-speaker = 发言人
replies-title-availability = 可用时间
replies-title-check = 请核对您的答复
replies-intro = 请不迟于{ $deadline }答复{ $reference }号通函。在您核对答复之前，不会提交任何内容。您填写的内容会予以保留，本页可再次打开。
replies-read-letter = 阅读{ $reference }号通函（PDF）
replies-deadline-over = 答复期限已过。您的答复仍会被接收，并注明在截止时间之后收到。
replies-standing = 您目前有效的答复：“{ $kind }”，登记号{ $register }，收到时间：{ $at }。您可在下方修改。
replies-standing-provisional = 贵方答复已收到，暂定：{ $kind }，编号 { $register }，收到时间 { $at }。待秘书处登记予以确认的普通照会或签署函后，该答复即为有效。可在下方修改。
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
replies-proof-intro = 答复本函需要验证码。验证码将发送至 { $address }，即本函寄送的地址。
replies-proof-send = 发送验证码
replies-proof-sent = 验证码已发送至 { $address }，{ $minutes } 分钟内有效。答复将随验证码一并发送；在此之前，已填写的内容均予保留。
replies-proof-code = 验证码
replies-proof-code-hint = 六位数字
replies-proof-again = 重新发送验证码
replies-proof-wrong = 该验证码并非最近发送的验证码，或已失效。请核对数字，或重新发送验证码。
replies-proof-code-typed = 附有发送至登记地址的验证码
replies-proof-mail-subject = 答复 { $reference } 的验证码
replies-proof-mail = 即将通过贵方专用链接发送 { $state } 对 { $reference } 号函的答复。该答复需要以下验证码：
replies-proof-mail-lasts = 验证码在 { $minutes } 分钟内有效，仅用于一次答复。
replies-proof-mail-not-you = 如贵处此刻无人答复该函，请勿转发验证码，并通知秘书处。
replies-give = 提交答复
replies-title-received = 您的答复已收到
replies-title-withdrawn = 您的答复已撤回
replies-received-number = 登记号{ $register }
replies-received-late = 该答复在截止时间之后收到，并已如此注明。
replies-received-conflict = 贵国另一份答复的内容与此不同。秘书处将与您联系。
replies-received-provisional = 该答复为暂定答复。待秘书处登记予以确认的普通照会或签署函后即为有效；请将其寄至函件抬头所列地址。
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
replies-ack-provisional = 该答复为暂定答复。待秘书处登记予以确认的普通照会或签署函后即为有效；请将其寄至函件抬头所列地址。
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
replies-filter-provisional = 暂定
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
replies-provisional-explained = 该答复尚不能视为该国的答复：函件要求普通照会或签署函，或无法发送验证码。文件送达后请予登记；内容一致即告有效。
replies-confirm = 作为该国答复
replies-confirm-register = 予以确认的文件登记号
replies-confirm-register-hint = 以登记簿为准，例如 2021/IN/0012
replies-confirm-reason = 如无文件，请说明理由
replies-confirm-act = 确认答复
replies-confirm-nothing = 请输入文件登记号或理由。
replies-confirm-no-item = 登记簿中没有该国此编号的来文。
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
replies-desk-provisional = { $number } 份暂定答复，等待普通照会或签署函
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
replies-verb-upheld = 确认为该国答复
replies-verb-contradicted = 已与另一渠道的答复矛盾
replies-verb-settled = 矛盾已解决
replies-verb-withdrawn = 已撤回
replies-verb-acknowledged = 已出具收讫通知
replies-verb-acknowledgement-printed = 已打印收讫通知

replies-kind-reply = 答复
replies-job-acknowledge = 发出收讫通知
