# 秘书处菜单。
accounts-menu = 账户

# 索取登录链接。
accounts-sign-in-title = 登录
accounts-sign-in-lead = 此处供秘书处登录。无需密码：登录链接将发送到您的电子邮件地址。
accounts-email = 电子邮件地址
accounts-email-hint = 管理员为您登记的地址。
accounts-send-link = 向我发送登录链接
accounts-asked-title = 请查看您的邮箱
accounts-asked = 如该地址已有账户，登录链接现已发送到该地址。
accounts-asked-once = 该链接仅可使用一次，有效期为{ $minutes }分钟。
accounts-asked-nothing = 如未收到邮件，请核对地址并查看垃圾邮件，或与管理员联系。
accounts-asked-again = 索取新的链接
accounts-too-many = 尝试次数过多。请等待{ $minutes }分钟后再试。

# 使用链接。
accounts-link-title = 登录{ $service }
accounts-link-lead = 打开本页没有更改任何内容。按下按钮后方可登录。
accounts-link-button = 在此浏览器中登录
accounts-link-not-you = 如您未曾索取此链接，请关闭本页。
accounts-bad-link-title = 此登录链接无法使用
accounts-bad-link = 该链接有误、已被使用或已过期。
accounts-bad-link-lost = 没有更改任何内容。
accounts-bad-link-todo = 请索取新的链接；您邮箱中最近的一个链接可能仍然有效。

# 附有链接的邮件。
accounts-mail-subject = 您的{ $service }登录链接
accounts-mail-asked = 有人（可能是您本人）请求以此地址登录{ $service }。如需登录，请打开以下链接并按下页面上的按钮：
accounts-mail-once = 该链接仅可使用一次，有效期为{ $lasts }。打开链接不会更改任何内容，按下按钮才会生效。
# How long, as it stands in the sentence before.
accounts-mail-lasts = { $minutes }分钟
accounts-mail-not-you = 如您未曾提出请求，则无需采取任何行动。请勿转发本邮件。

# 设置第二验证因素。
accounts-enrol-title = 设置您的第二验证因素
accounts-enrol-lead = 除邮件中的链接外，秘书处还要求输入验证器提供的验证码，以免阅读您邮件的人以您的名义登录。
accounts-enrol-app = 请在手机或计算机上打开验证器；凡可生成时间型验证码（TOTP）的均可使用。
accounts-enrol-key = 请在其中添加账户，并输入以下密钥：
accounts-enrol-open = 在此设备上打开验证器
accounts-enrol-type = 请输入其显示的验证码。
accounts-enrol-button = 设置第二验证因素
accounts-code = 验证码
accounts-code-hint = 六位数字；每30秒更新一次。

# 输入代码。
accounts-give-title = 请提供第二验证因素
accounts-give-lead = 请输入验证器当前显示的验证码。
accounts-code-or-recovery = 验证码或恢复码
accounts-code-or-recovery-hint = 六位数字，或十个恢复码之一。每个码仅可使用一次。
accounts-give-button = 继续
accounts-give-lost = 如您既无验证器又无恢复码，请要求管理员重置您的第二验证因素。

# 仅显示一次的恢复码。
accounts-codes-title = 您的恢复码
accounts-codes-set = 第二验证因素已设置。
accounts-codes-once = 请立即打印或记下这{ $number }个恢复码。恢复码仅显示这一次，且不在其他任何地方保存。每个恢复码可代替验证器一次。
accounts-codes-go-on = 我已保存恢复码，继续

# 本人账户。
accounts-own-title = 您的账户
accounts-name = 姓名
accounts-factor = 第二验证因素
accounts-factor-set = 已设置
accounts-factor-none = 未设置
accounts-factor-set-up = 设置第二验证因素
accounts-recovery-left = 尚余{ $number }个恢复码。
accounts-language = 语文
accounts-language-hint = 秘书处页面和邮件向您使用的语文。
accounts-language-button = 更改语文
accounts-choose-language = 请在六种语文中选择一种。
accounts-sessions = 您的登录情况
accounts-sessions-caption = 您当前的登录，最近使用的列于首位
accounts-session-browser = 浏览器
accounts-session-since = 开始时间
accounts-session-seen = 最近使用时间
accounts-session-this = 本次登录
accounts-session-end = 结束此次登录
accounts-browser-unnamed = 未提供名称的浏览器
accounts-sessions-end-others = 结束所有其他登录
accounts-done-signed-out = 您已在此浏览器中退出登录。
accounts-done-language = 语文已更改。
accounts-done-ended = 该次登录已结束。
accounts-done-others-ended = 所有其他登录均已结束。

# 管理员的列表。
accounts-list-title = 账户
accounts-list-lead = 可登录秘书处页面的人员及其在{ $edition }届中的角色。
accounts-list-caption = { $number }个账户，按姓名排列
accounts-list-empty = 秘书处人员在添加后列于此处。
accounts-add = 添加账户
accounts-add-button = 添加该账户
accounts-name-hint = 同事所熟悉的姓名。
accounts-add-email-hint = 登录链接将发送到此地址。
accounts-add-language-hint = 秘书处页面和邮件向此人使用的语文，此人可自行更改。
accounts-roles = 角色
accounts-roles-hint = 角色在本届内有效。角色更改后，此人的登录将立即结束。
accounts-roles-none = 无
accounts-roles-button = 保存角色
accounts-role-may-administrator = 管理系统：账户、设置、变更记录。
accounts-role-may-officer = 办理秘书处事务。
accounts-role-may-reviewer = 审阅并核准文本。
accounts-role-may-reader = 查看秘书处页面，不作任何更改。
accounts-state = 状态
accounts-open = 启用
accounts-closed = 停用
accounts-close-lead = 停用的账户无法登录，其现有登录立即结束。该账户可再次启用。
accounts-close-button = 停用账户
accounts-open-lead = 该账户已停用。启用后，此人可以原有角色再次登录。
accounts-open-button = 启用账户
accounts-links = 登录链接
accounts-links-lead = 链接将以此人的语文发送到该账户的地址。
accounts-links-button = 发送登录链接
accounts-links-caption = 最近通过邮件发送的登录链接
accounts-links-when = 索取时间
accounts-links-words = 邮件服务器的答复
accounts-links-empty = 尚未向该账户发送登录链接。
accounts-reset-title = 重置第二验证因素
accounts-reset-sessions = 此人的所有登录立即结束。
accounts-reset-codes = 此人的验证器和恢复码不再有效；下次登录时将设置新的第二验证因素。
accounts-reset-final = 原有的第二验证因素无法恢复。请确认提出请求的确为此人。
accounts-reset-yes = 我已确认请求人的身份
accounts-reset-button = 重置第二验证因素
accounts-reset-unconfirmed = 如需重置第二验证因素，请勾选方框。
accounts-done-added = 账户已添加。此人现可索取登录链接。
accounts-done-roles = 角色已保存。
accounts-done-opened = 账户已启用。
accounts-done-closed = 账户已停用，其登录已结束。
accounts-done-reset = 第二验证因素已重置。
accounts-done-link = 登录链接正在发送。

# 今日事项、变更记录、命令行。
accounts-desk-no-factor = 您的账户尚无第二验证因素。请予设置，以便通过邮件登录。
accounts-session-of = { $name }的登录
accounts-no-such-account = 没有使用地址{ $address }的已启用账户。

accounts-tokens-title = 程序令牌
accounts-tokens-link = 创建、查看和撤销您在{ $edition }届中的令牌
accounts-tokens-lead = 持有令牌的程序可在{ $edition }届中代您行事，但限于您在此勾选的权限，且以令牌到期为止。一旦您撤销令牌、您的角色被取消或您的账户被关闭，令牌即刻失效。
accounts-tokens-caption = 您的令牌，最新的在前
accounts-tokens-none = 您在本届中没有令牌。
accounts-token-new = 新令牌
accounts-token-name = 令牌名称
accounts-token-name-hint = 说明是什么程序、在何处运行，以便日后辨认。
accounts-token-scopes = 权限
accounts-token-days = 有效天数
accounts-token-expires = 到期时间
accounts-token-make = 创建令牌
accounts-token-made-title = 令牌已创建
accounts-token-made = 请立即将其复制到程序的密钥存储中。此后无法再次显示。
accounts-token-unused = 尚未使用
accounts-token-revoke = 撤销
accounts-token-document = 接口说明（OpenAPI 3.1）
accounts-done-revoked = 令牌已撤销，任何人都无法再使用。
accounts-token-of = 令牌“{ $name }”
accounts-kind-token = 程序令牌
accounts-verb-made = 令牌已创建
accounts-verb-revoked = 令牌已撤销
accounts-field-scopes = 令牌的权限

# 自动消息：名称、发送时间和正文字段。
accounts-message-sign-in = 登录链接
accounts-message-sign-in-when = 发送给请求登录的账户持有人。该消息不属于任何一届，各届文字相同。
accounts-slot-service = 本服务的名称
accounts-slot-lasts = 链接的有效时间
