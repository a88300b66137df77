web-about = 关于论坛
web-accessibility = 无障碍访问
web-privacy = 数据保护

web-nothing-changed = 未作任何更改。
web-nothing-lost = 您填写的内容没有丢失，已保留在下方。
web-files-lost = 您填写的文字已保留在下方；随附的文件未能保留。请返回表单，重新选择文件，然后提交。
web-send-again = 再次提交
web-what-was-typed = 您填写的内容
web-file-label = { $name }，{ $kilobytes } kB
web-home = 首页

web-not-found-title = 页面不存在
web-not-found = 此地址没有页面，或该页面未对您开放。
web-not-found-todo = 请核对地址是否完整，或从首页重新开始。

web-refused-title = 无法处理您的请求
web-refused-todo = 如需协助，请与秘书处联系。
web-not-allowed = 您无权打开此页面或进行此项操作。管理员可授予您相关权限。
web-stale-form = 无法接收此表单：表单打开时间超过一周，或是在您登录或退出登录之前打开的。请核对您填写的内容，然后再次提交。
web-foreign-form = 该表单是从其他网站提交的，未予接收。请在本网站打开表单并填写。
web-wrong-method = 无法以此方式打开此地址。该地址可能属于另一页面上的表单。
web-wrong-method-todo = 请从首页重新开始。

web-sign-in-title = 请登录
web-sign-in-first = 您尚未登录，或登录已失效。
web-sign-in-todo = 请登录，然后重新打开页面。
web-sign-in-todo-kept = 请在浏览器的另一窗口中登录，然后返回本页面，再次提交您填写的内容。
web-sign-in = 登录

web-no-such-link-title = 此链接无效
web-no-such-link = 此专用链接无效。链接可能不完整、已过期，或已由新的链接取代。
web-no-such-link-lost = 已收到的答复均已保存，不受影响。
web-no-such-link-todo = 请使用秘书处最近一封邮件中的链接，或通函中印有的短码。如两者均无法打开，请与秘书处联系。
web-no-such-link-code = 输入短码

web-unavailable-title = 服务暂时不可用
web-unavailable = 服务暂时不可用，未能处理您的请求。
web-unavailable-kept = 您填写的内容没有丢失，已保留在下方，可再次提交；内容不会重复登记。
web-unavailable-lost = 未作任何更改。
web-unavailable-todo = 请稍后重试。如问题仍然存在，请与秘书处联系。

web-broken-title = 发生技术故障
web-broken = 由于我方技术故障，未能完成您的请求。
web-broken-lost = 此前已向您确认的内容均已保存。您最后一次提交的内容可能尚未登记。
web-broken-kept = 此前已向您确认的内容均已保存。您最后一次提交的内容可能尚未登记；内容已保留在下方，可再次提交，不会重复登记。
web-broken-todo = 请重试。如故障再次出现，请将下列查询编号告知秘书处。
web-reference = 查询编号：

web-body-too-long = 提交的内容超过{ $megabytes } MB，即单个表单的上限。请返回，缩短文字或选择较小的文件，然后再次提交。
web-body-not-text = 提交的内容含有无法识别的字符，或字段数量超过表单的上限。请返回核对文字，然后再次提交。
web-body-wrong-type = 提交的内容不符合表单的格式。请使用本网站的表单。
web-body-cut = 内容尚未全部送达，连接即已中断。请返回并再次提交表单。

web-upload-empty = 文件为空。请选择其他文件。
web-upload-too-large = 文件超过{ $megabytes } MB。请选择较小的文件，或以较低的分辨率扫描原件。
web-upload-wrong-type = 从内容看，无论文件名如何，该文件并非PDF、JPEG、PNG或TIFF文件。请选择上述类型之一的文件。
web-upload-active = 该PDF文件含有脚本、程序或嵌入文件，出于安全原因无法接收。请将其打印为新的PDF文件，并选择新文件。

web-api-several = 多个值不可接受。每个值均列有其位置。
web-api-not-there-title = 未找到
web-api-not-there = 该地址没有内容，或未向调用方开放。
web-api-no-token = 此操作需要令牌。请在Authorization标头中的Bearer之后提供。
web-api-bad-token = 令牌无效。令牌可能不完整、已过期或已被撤销。
web-api-not-allowed = 该账户不具有此操作所需的权限，或令牌未包含该权限。
web-api-wrong-method = 该地址不接受此方法。可接受的方法列于Allow标头。
web-api-bad-parameter = 参数{ $name }不属于此操作，或其值无法读取。
web-api-bad-cursor = 该游标已损坏，或属于另一列表或筛选条件。请不带游标重新开始。
web-api-bad-key = Idempotency-Key标头须包含1至200个可见的ASCII字符。
web-key-reused = 该Idempotency-Key此前已用于其他内容。未作任何更改。请为新的请求使用新的密钥。
web-api-wrong-type = 正文须为{ $media }类型。
web-api-too-long = 正文超过{ $megabytes } MB，即此操作的上限。
web-api-cut = 正文尚未全部到达，连接即已中断。
web-api-not-json = 正文不是JSON。
web-api-unknown-member = 没有此名称的成员。
web-api-missing-member = 缺少此成员。
web-api-bad-value = 该值的类型、格式或大小与接口说明不符。
web-api-too-many-characters = 该文本超过{ $limit }个字符。

web-table-empty = 文件中没有表格：文件为空，或其所有行均为空行。请选择其他文件。
web-table-too-large = 文件超过{ $megabytes } MB。请将表格分为几个文件。
web-table-unpacks-too-large = 工作簿解压后超过{ $megabytes } MB，未予读取。请仅将该表格另存为新工作簿或CSV文件。
web-table-too-many-lines = 表格超过{ $limit }行。请将其分为几个文件。
web-table-too-many-columns = 表格超过{ $limit }列。请删除不需要的列。
web-table-headings = 无法读取标题行：引号未闭合，或某一标题为公式或过长。请更正表格的第一行。
web-table-macros = 该工作簿含有宏，出于安全原因无法接收。请将其另存为不含宏的工作簿（.xlsx）或CSV文件。
web-table-old-or-locked = 该工作簿为2007年以前的格式（.xls）或受密码保护。请将其另存为无密码的.xlsx文件或CSV文件。
web-table-no-table = 从内容看，无论文件名如何，该文件并非CSV或XLSX文件。请选择上述类型之一的文件。
web-table-damaged = 该工作簿已损坏，无法读取。请在电子表格程序中打开并重新保存后再次选择，或另存为CSV文件。

web-line-quote-open = 单元格开头的引号未闭合。
web-line-text-after-quote = 闭合引号之后还有文字。
web-line-too-many = 该行单元格数：{ $found }；标题数：{ $wanted }。单元格过多。
web-line-too-few = 该行单元格数：{ $found }；标题数：{ $wanted }。缺少单元格。
web-line-too-long = “{ $column }”列的单元格超过{ $limit }个字符。
web-line-not-text = “{ $column }”列的单元格含有无法读取的字符。
web-line-formula = “{ $column }”列的单元格为公式。请改为其数值。
web-line-error-value = “{ $column }”列的单元格显示电子表格错误。

web-export-too-large = 列表的行数超过工作簿的容量。请导出为CSV，或缩小列表范围。
web-export-cell-too-long = 第{ $row }行的文字超过工作簿单元格的容量。请将列表导出为CSV。
