### 入口、证件、邀请函。

entrance-title = 入口
entrance-code = 证件代码
entrance-check = 登记入场
entrance-camera = 用摄像头扫描
entrance-holds = 证件有效。
entrance-unknown = 该证件不在名单上。可向秘书处询问原因。
entrance-waiting = 等待发送：
entrance-offline = 目前没有网络。证件在本设备上核对，稍后发送。
entrance-stale = 本设备上没有名单或名单已超过一小时。恢复联网后重新获取。
entrance-kept-title = 本设备保存的内容
entrance-kept = 有效证件的散列值（最长一小时）以及尚未发送的入场登记。不含姓名、职务和代表团。
entrance-begin = 在本设备上开始
entrance-begin-what = 本设备仅获准用于入口。链接只能使用一次。
entrance-devices = 入口设备
entrance-devices-what = 打开该链接者只能核对证件，看不到其他内容。可在此立即停用任何设备。
entrance-link = 请在一天内于入口设备上打开此链接。链接不再显示。
entrance-make = 为设备生成链接
entrance-none = 没有获准的设备。
entrance-device = 设备 { $place }
entrance-end = 停用设备 { $place }
entrance-link-waits = 链接尚未打开。
entrance-came = 入场情况
entrance-came-count =
    { $count ->
       *[other] 过去 24 小时登记了 { $count } 张证件。
    }
entrance-came-kept =
    { $days ->
       *[other] 以证件散列值保存 { $days } 天，不构成记录条目，也不公布。
    }
badges-title = 证件
badges-what = 供打印。此处列出登记已获秘书处核准的成员。证件代码无法从记录中推知。
badges-none = 尚无获核准的登记。
badge-code = 证件二维码
invitation-title = 邀请函
invitation-opening = 敬启者：
invitation-registered = { $group }秘书处兹证明，{ $name }已登记为{ $delegation }代表团成员（{ $kind }）。
invitation-function = 代表团通知的职务：{ $function }。
invitation-session = 会议：{ $title }。日期：{ $days }。地点：{ $place }。
invitation-asks = 请有关当局为上述人员按时与会提供一切必要便利。
