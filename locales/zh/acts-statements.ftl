### Titles of acts: statements that delegations hand in.

act-hand-in-statement = 提交发言稿
act-correct-statement = 更正发言稿
act-hand-in-as-delivered = 提交实际发言文本
act-set-release = 确定谁何时可阅读发言稿
act-take-back-statement = 收回发言稿
