### Refusals: statements that delegations hand in. The fact, then what is open instead.

refusal-statement-there = 已为该发言位次提交发言稿。
refusal-statement-there-instead = 请更正现有文本，或先将其收回。
refusal-not-delivered = 该发言稿所对应的发言尚未结束。
refusal-not-delivered-instead = 请在发言结束后提交实际发言文本。
refusal-statement-released = 该发言稿已向所有人公开。
refusal-statement-released-instead = 可予更正或收回。
refusal-statement-taken-back = 该发言稿已被收回。
refusal-statement-taken-back-instead = 可提交新的发言稿。
refusal-nothing-to-wait-for = 书面发言不等待口头发言；未指明会议的，也无会议结束可等待。
refusal-nothing-to-wait-for-instead = 请选择立即公开，或指明一次会议并待其结束。
