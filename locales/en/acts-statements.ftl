### Titles of acts: statements that delegations hand in.

act-hand-in-statement = Hand in a statement
act-correct-statement = Correct a statement
act-hand-in-as-delivered = Hand in a statement as delivered
act-set-release = Say who may read a statement, and when
act-take-back-statement = Take back a statement
