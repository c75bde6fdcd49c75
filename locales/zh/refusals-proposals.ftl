### Refusals: proposals. The fact, then what is open instead.

told-to =
    { $to ->
        [chair] 主席
        [states] 所有国家
        *[other] 所有人
    }

refusal-old-version = 该文本已被另一文本取代。
refusal-old-version-instead = 请就最新文本提出提案；已提出的提案会自行转至最新文本。
refusal-operations-do-not-fit = 提案与其所针对的案文不符：该处为其他文字，或该段已不存在。
refusal-operations-do-not-fit-instead = 请查看现有文字，并就此提出提案。
refusal-wider-than-what-it-is-on = 其知悉范围将大于所针对事项的范围，后者为：{ told-to }。
refusal-wider-than-what-it-is-on-instead = 请向相同范围提出，或先请求扩大提案的知悉范围。
refusal-told-to-others = 所针对事项的知悉范围为：{ told-to }。此事正应告知该范围。
refusal-told-to-others-instead = 请向相同范围提出。
refusal-never-narrowed = 其知悉范围已是：{ told-to }。已告知的不予收回。
refusal-never-narrowed-instead = 请撤回该提案，另提提案。
refusal-proposal-withdrawn = 该提案已撤回。
refusal-proposal-withdrawn-instead = 任何代表团均可以相同文字另提提案。
refusal-proposal-settled = 对该提案作出处理的订正本已印发。
refusal-proposal-settled-instead = 请就最新文本重新提出。
refusal-sponsors-already = 该代表团已是提案国：{ $by }。
refusal-sponsors-already-instead = 无须再做什么。
refusal-not-a-sponsor = 该代表团不是共同提案国：{ $by }。
refusal-not-a-sponsor-instead = 提出提案的代表团可撤回提案。
refusal-statement-withdrawn = 该表态已撤回。
refusal-statement-withdrawn-instead = 可以重新表态。
refusal-nothing-agreed = 在该范围内，该段没有此席位可以重新审议的商定内容。
refusal-nothing-agreed-instead = 可就该段表态或提出提案。
refusal-unlinked = 该联系已取消。
refusal-unlinked-instead = 可以重新将段落相联系。
refusal-deadline-in-the-past = 截止时间在设定之前即已过去。
refusal-deadline-in-the-past-instead = 请设定尚未到来的时间。
refusal-disposed-already = 该提案已作处理。
refusal-disposed-already-instead = 订正本印发之前，可先取消该处理。
refusal-not-disposed = 对该提案没有可以取消的处理。
refusal-not-disposed-instead = 该提案仍待处理。
refusal-not-as-it-stands = 拟告知的内容与目前情况不符。
refusal-not-as-it-stands-instead = 请重新填写表格：其中即为目前情况。
