# 会议厅屏幕与正在讨论的内容。

topic = { $text }，{ $place }
button-of = { $what }：{ $of }
take-up-nothing = 结束当前讨论内容
room-title = 会议厅屏幕
room-no-meeting = 目前没有举行会议。
room-no-meeting-who = 主席宣布开会后，此处会自动显示。
room-nothing = 目前没有正在讨论的事项。
room-choose = 有多场会议正在进行，每场会议各有屏幕：
room-speaking = 正在发言：
room-next = 接下来：
interpreters-title = 口译员屏幕
interpreters-others = 同时进行的会议：
interpreters-topic = 正在讨论
interpreters-not-arranged = 未为此安排口译。
interpreters-text-in = 事先提供的文本：{ $languages }
interpreters-no-text = 没有事先提供的文本。
interpreters-again = 重新载入本页
