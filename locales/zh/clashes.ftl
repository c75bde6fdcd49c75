### Meetings at the same time.

clashes-title = 同一时间的会议
clash-with = 同一时间：{ $meeting }
clash-with-group = 同一时间：{ $meeting }（{ $group }）
clash-own = 贵代表团只登记了一名成员。
clash-of-one = 只登记了一名成员，无法同时在两个会议室。系统不会因此自动采取任何行动：秘书处在安排或移动会议时也会看到这一情况。
clash-told = 与{ $meeting }（{ $when }）同时举行。
clash-alone = 有{ $count }个参加的代表团只登记了一名成员。
clash-told-alone = 与{ $meeting }（{ $when }）同时举行。有{ $count }个参加的代表团只登记了一名成员。
