# 会议厅屏幕与正在讨论的内容。

topic = { $text }，{ $place }
button-of = { $what }：{ $of }
take-up-nothing = 结束当前讨论内容
room-title = 会议厅屏幕
room-no-meeting = 目前没有举行会议。
room-no-meeting-who = 主席宣布开会后，此处会自动显示。
room-nothing = 目前没有正在讨论的案文。
room-speaking = 正在发言：
room-next = 接下来：
