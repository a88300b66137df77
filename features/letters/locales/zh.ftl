# 信函及其语文版本。寄发相关内容另列一节。

# 信函本身：项目名称、声明、答复方式。出现在PDF和邮件中。
letters-label-reference = 文号：
letters-label-contact = 联系人：
letters-label-fax = 传真：
letters-label-email = 电子邮件：
letters-label-subject = 事由：
letters-label-code = 短码：
letters-foot = 请通过此专用链接答复，无需账户；如您收到的是纸质信函，请在论坛网站填写短码以及贵国国名和本函文号。
letters-notice-unofficial = 非正式译文，仅作示例
letters-addressee = { $of }{ $title }
letters-title = { $reference }：{ $subject }

# 信函状态。
letters-state-draft = 草稿
letters-state-cleared = 已核准
letters-state-released = 已批准寄发
letters-state-dispatched = 已寄发
letters-state-closed = 已结束
letters-kind-letter = 通函
letters-kind-corrigendum = 更正
letters-kind-addendum = 增补
letters-standing-draft = 信函正在起草。各语文版本先撰写，再审校，可供公众阅读的予以发布；然后核准信函。
letters-standing-cleared = 文本已定，信函可以寄发。如需更改，须退回草稿状态。
letters-standing-released = 另一位干事已批准寄发。在短暂的暂缓期内仍可停止。
letters-standing-dispatched = 信函已寄出，内容不再更改。如有错误，以更正补救；如有遗漏，以增补补充。
letters-standing-closed = 信函已结束：答复均已处理完毕。
letters-against = 有{ $n }个问题妨碍核准。

# 语文版本状态。
letters-version-missing = 缺
letters-version-machine-draft = 机器草稿
letters-version-draft = 草稿
letters-version-reviewed = 已审校
letters-version-published = 已发布
letters-out-of-date = 已过时
letters-official = 正式
letters-unofficial = 非正式
letters-is-source = （原文）
letters-mark-review = 标为已审校
letters-mark-publish = 发布
letters-mark-withdraw = 撤回发布
letters-mark-return = 退回草稿
letters-mark-follow = 与原文一致

# 信函各部分以及更改记录中的其他字段。
letters-field-letterhead = 信头
letters-field-service = 发函部门
letters-field-place-date = 地点和日期
letters-field-contact = 联系人
letters-field-fax = 传真
letters-field-email = 电子邮件
letters-field-addressees = 收件方
letters-field-subject = 事由
letters-field-salutation = 称呼
letters-field-body = 正文
letters-field-closing = 结尾敬语
letters-field-signed-mark = 签名代注
letters-field-signatory = 签署人
letters-field-signatory-post = 签署人职务
letters-field-number = 编号
letters-field-reference = 文号
letters-field-slug = 网址中的名称
letters-field-parent = 所更正或增补的信函
letters-field-dated = 日期
letters-field-state = 状态
letters-field-class = 收件方类别
letters-field-source-lang = 原文语文
letters-field-reply-form = 答复内容
letters-field-version = 修改次数
letters-field-lang = 语文
letters-field-language = 语文
letters-field-official = 正式
letters-field-revision = 修订版
letters-field-source-revision = 所依据的原文修订版
letters-field-reviewer = 审校人
letters-field-of = 所属信函
letters-field-part = 更正或增补

# 更改记录中的操作。
letters-verb-drafted = 起草信函
letters-verb-amended = 更改信函设置
letters-verb-version-written = 撰写语文版本
letters-verb-version-compared = 与原文核对
letters-verb-version-reviewed = 审校语文版本
letters-verb-version-published = 发布语文版本
letters-verb-version-withdrawn = 撤回语文版本
letters-verb-version-returned = 语文版本退回草稿
letters-verb-cleared = 核准信函
letters-verb-reopened = 信函退回草稿
letters-verb-closed = 结束信函
letters-verb-part-begun = 开始起草更正或增补

# 列表与信函页面。
letters-title-list = 信函
letters-new = 新建信函
letters-list-empty = 本届通函列于此处。目前尚无通函。
letters-list-total = 共{ $all }份信函，显示{ $n }份
letters-filter = 显示
letters-any-state = 任何状态
letters-none-ready = 无已审校版本
letters-column-number = 编号
letters-column-subject = 事由
letters-column-date = 日期
letters-column-class = 收件方
letters-column-stage = 状态
letters-column-versions = 可寄发的语文版本
letters-column-language = 语文
letters-column-standing = 性质
letters-column-revision = 修订版
letters-column-reviewer = 审校人
letters-column-acts = 操作
letters-heading-versions = 语文版本
letters-heading-parts = 更正和增补
letters-parts-empty = 对本函的更正或增补列于此处。目前尚无。
letters-part-of = 更正或增补：
letters-source = 原文语文
letters-asks = 答复
letters-no-reply = 不要求答复。
letters-deadline-until = 截止时间：{ $when }
letters-day-hours = { $date }：{ $from }至{ $to }
letters-authenticity-a = 凭专用链接即可
letters-authenticity-b = 专用链接加发送至登记地址的验证码
letters-authenticity-c = 在登记普通照会或签署函之前为暂定
letters-one-statement = 每国发言一次
letters-preview = 预览
letters-to-dispatch = 寄发

# 对整份信函的操作。
letters-clear = 核准信函
letters-clear-title = 核准{ $reference }
letters-clear-heading = 信函将以{ $n }个语文版本定稿
letters-clear-languages = 可寄发的语文版本：{ $languages }
letters-clear-effect = 此后任何文本不得更改；没有相应语文版本的收件方将收到原文。
letters-clear-undo = 在批准寄发之前，信函可退回草稿。
letters-clear-do = 核准
letters-clear-blocked = 信函尚不能核准。每行均可链接至需修改之处。
letters-back-to-letter = 返回信函
letters-back-to-list = 返回信函列表
letters-reopen = 退回草稿
letters-close = 结束信函
letters-close-title = 结束{ $reference }
letters-close-heading = 信函将结束
letters-close-effect = 列表中将显示为已处理完毕。文本和答复保持不变。
letters-close-final = 已结束的信函不再重新开启。
letters-close-yes = 是，答复均已处理完毕
letters-close-do = 结束
letters-issue-part = 更正或增补
letters-part-title = { $reference }的更正或增补
letters-part-lead = 将以草稿形式新建一份信函，收件方相同，沿用本函的信头和签名。其文本的撰写、核准和寄发与其他信函相同。
letters-part-kind = 类别
letters-corrigendum-is = 更正错误。
letters-addendum-is = 补充内容。
letters-part-do = 开始
letters-leave = 保持现状
letters-save = 保存

# 信函设置。
letters-settings-title = { $reference }的设置
letters-number-hint = 系列、年份和序号，例如CL-21/4。
letters-choose = 请选择
letters-source-hint = 信函最初撰写所用语文。以后不能更改。
letters-tick-asks = 信函要求答复
letters-deadline = 截止时间
letters-deadline-hint = 日期和时间按{ $zone }。所填分钟仍算按时。
letters-authenticity = 答复何时有效
letters-authenticity-hint = 发送至登记地址的验证码，以及在普通照会送达前为暂定的答复，将在以后提供。
letters-one-statement-hint = 干事可准许另一次发言，但须说明理由。
letters-days = 发言日期和时间
letters-days-hint = 论坛时区的整点时间。填写并保存后会出现更多行。
letters-day-date = 第{ $n }天
letters-day-from = 第{ $n }天：起始时
letters-day-to = 第{ $n }天：结束时
letters-tick-sample = 时间为演示而虚构

# 编辑页面。
letters-edit-title = { $reference }，语文版本：{ $language }
letters-look-title = { $reference }，预览：{ $language }
letters-saved = 已保存为第{ $revision }修订版。
letters-revision = 第{ $revision }修订版
letters-edit-returns = 此版本已审校。文本如有更改，将恢复为草稿，须重新审校。
letters-edit-out-of-date = 自此版本上次与原文核对以来，原文已有更改。
letters-fields = 文本中可用的字段
letters-fields-how = 字段按每个收件方从名录中填入。竖线后为信函面向整个类别时的文字。如需花括号本身，请输入两次。
letters-slot-addressee = 人员姓名（如已知）和职务
letters-slot-form-of-address = 该职务的称呼
letters-slot-title = 职务名称
letters-slot-state = 国家简称
letters-slot-state-of = 与职务连用的国名
letters-slot-state-formal = 国家正式名称
letters-marks-hint = **粗体**、*斜体*、[文字](https://…)；行末加反斜杠即换行。
letters-tick-official = 此版本即为信函本身
letters-tick-official-hint = 其他版本均注明为非正式译文。
letters-tick-machine = 文本由机器生成，尚无人审读
letters-tick-follows = 此版本与此处显示的原文一致
letters-tick-follows-hint = 在此之前视为已过时。
letters-go-on = 继续编辑
letters-not-saved-yet = 此处显示的内容尚未保存。
letters-both-todo = 您输入的内容没有丢失，仍在下面的表单中。请从另一文本中采用所需内容，然后再次保存；届时将以您的文本为准。
letters-both-yours = 您的文本
letters-both-theirs = 现有文本

# 预览。
letters-read-as = 读者
letters-as-class = 整个类别
letters-show = 显示
letters-as-pdf = PDF
letters-sample-post = 此职务为演示而虚构。
letters-lacking = 名录中缺少该语文（{ $language }）的以下内容：{ $fields }。相应位置采用面向类别的文字。

# 公开页面。
letters-public-title = 通函
letters-public-empty = 本届尚未公布任何信函。
letters-public-letter = 通函{ $reference }
letters-public-fallback = 没有以本页语文发布的版本。
letters-public-parts = 本函已有更正或增补：

# 妨碍核准的问题。
letters-blocked = 有{ $n }个问题妨碍核准
letters-blocker-source = 原文版本尚未审校。请先审校。
letters-blocker-empty = “{ $part }”为空。信函不能缺少此项。
letters-blocker-too-long = “{ $part }”过长。请缩短至{ $most }个字符。
letters-blocker-field = “{ $part }”中有不存在的字段或未闭合的花括号：{ $field }
letters-blocker-glyphs = “{ $part }”中有信函字体无法显示的字符：{ $chars }
letters-blocker-out-of-date = 此版本与现行原文不一致。请核对两者，或将此版本退回草稿。
letters-unset-glyphs = 信函无法生成PDF：没有字体包含以下字符：{ $chars }
letters-unset-too-much = 信函过长，无法生成PDF。请缩短。
letters-unset-blank = 信函没有事由，无法生成PDF。请填写事由。

# 拒绝提示。
letters-text-stands = 此信函文本已定，不能更改。已核准的信函在批准寄发之前可退回草稿。
letters-moved-on = 信函状态与本页显示的不同，因此未作任何操作。请重新查看。
letters-version-moved-on = 语文版本的状态与本页显示的不同，因此未作任何操作。请重新查看。
letters-stale = 您打开之后，此文本已被他人更改
letters-changed-meanwhile = 在您查看期间内容已有更改，因此未作任何操作。请重新查看后再作决定。
letters-too-long = 文字过长。请缩短至{ $most }个字符。
letters-number-taken = 已有此编号的信函。请另给编号。
letters-number-of-part = 更正或增补须从其所属信函开始。请填写信函编号。
letters-no-such-class = 请从列表中选择收件方。
letters-days-do-not-fit = 每个发言日只能出现一次，且结束时间须晚于开始时间。请检查日期。
letters-not-left = 只有已寄发的信函才以更正或增补修正；未寄发的仍可更改。
letters-part-of-part = 更正或增补属于信函本身。请从信函页面开始。
letters-not-confirmed = 请勾选以确认。
letters-bad-number = 请按信函上的格式填写编号，例如CL-21/4。
letters-bad-date = 请填写日期。
letters-bad-source = 请选择信函最初撰写所用语文。
letters-bad-deadline = 请填写截止日期和时间，或取消勾选要求答复。
letters-bad-authenticity = 请选择答复何时有效。
letters-bad-day = 请填写日期和两个整点，后者晚于前者（0至24），或清空该行。
letters-bad-kind = 请选择更正或增补。

# 命令行。
letters-render-bad-number = 不是信函编号：{ $value }（请写CL-21/4）。
letters-render-bad-lang = 不是正式语文：{ $value }（应为ar、zh、en、fr、ru或es）。
letters-render-no-letter = 本届没有信函{ $value }。
letters-render-no-version = 信函没有该语文版本：{ $value }。
letters-render-no-addressee = 信函在{ $value }没有收件方（请写国家代码，例如CHE）。
letters-render-not-written = 无法写入文件{ $file }：{ $error }
