### Meetings at the same time.

clashes-title = Sesiones simultáneas
clash-with = Al mismo tiempo: { $meeting }
clash-with-group = Al mismo tiempo: { $meeting } ({ $group })
clash-own = Su delegación tiene inscrito un solo miembro.
clash-of-one = Hay un solo miembro inscrito, que no puede estar en dos salas. Nada se sigue de ello por sí mismo: la secretaría también lo ve cuando fija o traslada una sesión.
clash-told = Se celebra al mismo tiempo que { $meeting }: { $when }.
clash-alone =
    { $count ->
        [one] Una delegación participante tiene inscrito un solo miembro.
        *[other] { $count } delegaciones participantes tienen inscrito un solo miembro.
    }
clash-told-alone = Se celebra al mismo tiempo que { $meeting }: { $when }. { $count ->
        [one] Una delegación participante tiene inscrito un solo miembro.
        *[other] { $count } delegaciones participantes tienen inscrito un solo miembro.
    }
