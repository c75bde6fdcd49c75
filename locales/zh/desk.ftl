### 没有网络时的工作台：本机保存的操作，以及代为登录的会场发言。

desk-kept-title = 保存在本机上
desk-kept-what = 尚未列入记录。一旦恢复网络，即按此次序发送，并附每项操作的时间。
desk-kept-waits = 尚未列入记录
desk-kept-refused = 未获受理，未列入记录
desk-refused-title = 曾保存在本机上，未获受理
desk-put-away = 收起
desk-no-line = 目前没有网络。有关发言权的操作保存在本机上，网络恢复后发送。
desk-needs-line = 需要网络：结束或决定事项的操作不予保存。
desk-joined = 网络已恢复，保存的操作均已发送。
desk-sign-in = 登录已失效。请在本机上重新登录，保存的操作随即发送。
desk-unread = 未能接收。
desk-from-floor = 会场发言
desk-from-floor-what = 代表团在会场所言，代为登录；由该代表团确认或更正。
desk-enter = 登录
desk-of-facilitator = 协调人工作台
desk-of-secretariat = 秘书处工作台
unsent = 未发送：没有网络连接。所填内容保留在此，恢复连接后请再次发送。重复发送只计一次。
