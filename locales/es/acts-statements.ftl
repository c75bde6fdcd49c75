### Titles of acts: statements that delegations hand in.

act-hand-in-statement = Entregar una declaración
act-correct-statement = Corregir una declaración
act-hand-in-as-delivered = Entregar una declaración tal como se pronunció
act-set-release = Indicar quién puede leer una declaración y cuándo
act-take-back-statement = Retirar una declaración entregada
