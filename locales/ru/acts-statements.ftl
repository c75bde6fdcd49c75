### Titles of acts: statements that delegations hand in.

act-hand-in-statement = Передать текст выступления
act-correct-statement = Исправить текст выступления
act-hand-in-as-delivered = Передать текст выступления как произнесено
act-set-release = Определить, кто и когда может читать текст
act-take-back-statement = Забрать текст выступления
