### 不予受理：代表团、全权证书、密钥。先述事实，再说可行之道。

refusal-not-in-the-rulebook = 现行规则中没有作出此种行为所依据的条款。
refusal-not-in-the-rulebook-instead = 工作组可通过载有该条款的规则。
refusal-not-a-focal-point = 此事由代表团协调人办理：{ $by }。
refusal-not-a-focal-point-instead = 请向本代表团协调人提出。
refusal-member-there = 此人已登记为代表团成员：{ $by }。
refusal-member-there-instead = 请更改其登记。
refusal-head-there = 代表团已有团长：{ $by }。
refusal-head-there-instead = 请先更改或撤回现任团长。
refusal-reviewed-so = 目前状态已是如此。
refusal-reviewed-so-instead = 无须再办。
refusal-challenged-before = 该代表团此前已对同一证书提出异议：{ $by }。
refusal-challenged-before-instead = 该异议有待工作组决定。
refusal-challenge-settled = 该异议已了结。
refusal-challenge-settled-instead = 可提出新的异议。
refusal-key-malformed = 密钥不合所述格式，或属于签名不可采信的密钥。
refusal-key-malformed-instead = 请生成新密钥并登记。
refusal-key-there = 该密钥已登记。
refusal-key-there-instead = 各代表团使用各自的密钥：请另行生成。
refusal-key-ended = 该密钥已更换或吊销。
refusal-key-ended-instead = 请使用有效密钥或登记新密钥。
refusal-act-confirmed = 该行为已用此密钥确认。
refusal-act-confirmed-instead = 无须再办。
refusal-act-disavowed = 代表团已否认该行为。
refusal-act-disavowed-instead = 可重新作出该行为。
refusal-disavowal-too-late = 否认该行为的期限已过。
refusal-disavowal-too-late-instead = 请要求更正记录或致函主席。
