### 不予受理：签证与出入。先述事实，再说可行之道。

refusal-not-the-host-country = 这不是所涉东道国：{ $of }。
refusal-not-the-host-country-instead = 代表团可致函主席。
refusal-visa-there = 该申请已就本届会议报告。
refusal-visa-there-instead = 请报告其进展。
refusal-incomplete-said = 此前已请求告知。
refusal-incomplete-said-instead = 主席已知悉。
refusal-not-incomplete = 代表团未曾说明其不齐。
refusal-not-incomplete-instead = 无须再办。
refusal-matter-circulated = 该问题已分发给所有国家。
refusal-matter-circulated-instead = 其后就此所述亦将分发。
refusal-remarks-enough = 就该问题所述已达可随其分发的数量。
refusal-remarks-enough-instead = 请致函，或待该问题分发后再提。
refusal-report-not-released = 工作组未决定在此范围提供报告。
refusal-report-not-released-instead = 主席可将此提交工作组决定。
