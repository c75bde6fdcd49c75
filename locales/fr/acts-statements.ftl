### Titles of acts: statements that delegations hand in.

act-hand-in-statement = Remettre une déclaration
act-correct-statement = Corriger une déclaration
act-hand-in-as-delivered = Remettre une déclaration telle que prononcée
act-set-release = Dire qui peut lire une déclaration, et quand
act-take-back-statement = Reprendre une déclaration
