### Títulos de los actos: programa, seguimiento, hitos.

act-propose-agenda = Proponer el programa
act-propose-programme = Proponer el programa de trabajo
act-enter-follow-up = Consignar un punto de seguimiento
act-settle-follow-up = Dar por concluido un punto de seguimiento
act-set-milestone = Fijar un hito
act-move-milestone = Aplazar un hito
act-reach-milestone = Hacer constar que se alcanzó un hito
act-set-up-subgroup = Establecer un subgrupo temático
act-end-subgroup = Poner fin a un subgrupo temático
act-report-back = Informar sobre los trabajos de un subgrupo
act-show-balance = Mostrar el equilibrio del debate
