### 不予受理：议程、后续行动、阶段目标。先述事实，再说可行之道。

refusal-agenda-not-adopted = 工作组尚未通过议程。
refusal-agenda-not-adopted-instead = 请先提出议程并交工作组决定。
refusal-agenda-adopted = 议程已通过，适用于所有会议。
refusal-agenda-adopted-instead = 工作组可先重新审议该决定。
refusal-meeting-of-another-session = 该次会议不属于这届会议。
refusal-meeting-of-another-session-instead = 请选择该届会议的会议。
refusal-follow-up-settled = 该事项此前已了结。
refusal-follow-up-settled-instead = 如仍有待办之事，请另记一项。
refusal-milestone-reached = 该阶段目标此前已实现。
refusal-milestone-reached-instead = 请另设阶段目标。
refusal-subgroup-ended = 该专题小组的任务已结束。
refusal-subgroup-ended-instead = 可另设一个，或安排工作组会议。
refusal-not-their-section = 该协调人不负责此专题小组任何一节的讨论。
refusal-not-their-section-instead = 由其某一节的协调人、主席或秘书处汇报。
refusal-not-their-meeting = 该会议不属于此协调人所主持的专题小组。
refusal-not-their-meeting-instead = 该会议由主席主持；协调人主持其本小组的会议。
refusal-report-noted = 全体会议已注意到该报告。
refusal-report-noted-instead = 如有补充，可再次汇报。
refusal-balance-shown-so = 均衡情况已向这些人展示。
refusal-balance-shown-so-instead = 主席可选择其他展示范围。
