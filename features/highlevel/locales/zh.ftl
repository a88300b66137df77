# The high-level track: the provisional list.
highlevel-title = 接受邀请者暂定名单
highlevel-place = 序号
highlevel-state = 国家
highlevel-speaker = 发言人
highlevel-rank = 级别
highlevel-asked = 首次答复
highlevel-lang = 语言
highlevel-mode = 方式
highlevel-empty = 尚无接受邀请者。接受和委派的答复收到后列于此处。
highlevel-show = 显示
highlevel-all = 全部
highlevel-post = 职务
highlevel-total = 名单中{ $all }个，显示{ $shown }个
highlevel-lead = { $number } 个国家将发言，按级别和首次答复时间排列。这还不是发言人名单。

highlevel-right-see = 查看接受邀请者的临时名单
