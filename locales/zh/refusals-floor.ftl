### 不予受理：发言名单。先述事实，再说可行之道。

refusal-list-there = 该次会议已有此名单。
refusal-list-there-instead = 请使用现有名单。
refusal-list-open = 报名正在进行，未宣布截止时间。
refusal-list-open-instead = 无须再办。
refusal-inscription-closed = 报名已截止：{ $until }。
refusal-inscription-closed-instead = 可请求发言，或请主席重新开放报名。
refusal-inscribed-already = 代表团已在名单上。
refusal-inscribed-already-instead = 每一代表团可以本国身份报名一次，并可代表集团报名一次。
refusal-other-segment = 该名单属于会议的另一环节。
refusal-other-segment-instead = 请在相应环节的名单上报名。
refusal-not-next = 名单上排在其前的是：{ $by }。
refusal-not-next-instead = 请将发言权给予下一位，或说明理由调整次序。
refusal-not-in-the-group = 该代表团不在集团发言所代表的国家之列：{ $by }。
refusal-not-in-the-group-instead = 无须再办。
refusal-aligned-already = 集团发言已代表：{ $by }。
refusal-aligned-already-instead = 无须再办。
refusal-nobody-speaks = 目前无人发言。
refusal-nobody-speaks-instead = 请先给予发言权。
refusal-clock-paused = 计时已暂停。
refusal-clock-paused-instead = 请继续计时。
refusal-clock-running = 计时正在进行。
refusal-clock-running-instead = 无须再办。
