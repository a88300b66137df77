access-bad-email = 请填写完整的电子邮件地址，例如name@example.org。
access-bad-name = 请在一行内填写不超过{ $limit }个字符的姓名。
access-email-taken = 该电子邮件地址已用于另一账户。
access-bad-sign-in = 此登录链接无效。链接可能已被使用或已过期。请申请新的链接。
access-bad-code = 验证码不正确或已被使用。请输入验证器当前显示的验证码，或您的恢复码之一。
access-too-many = 短时间内尝试次数过多。请稍候几分钟，然后返回重试。
access-last-administrator = 至少须保留一名管理员。请先将该角色授予另一账户。

access-role-administrator = 管理员
access-role-officer = 秘书处干事
access-role-reviewer = 审校员
access-role-reader = 查阅员
access-role-account = 账户持有人
access-role-invited = 专用链接持有人
access-role-public = 公众

access-no-scope = 请为令牌至少选择一项权限。
access-not-your-right = 只能为您本人在本届中具有的权限创建令牌。
access-bad-days = 请填写1至{ $limit }之间的天数。
access-too-many-tokens = 您在本届中已有{ $limit }个令牌，已达每个账户的上限。请撤销一个不再需要的令牌。

access-right-run-accounts = 查看和更改账户及其角色
