### El equilibrio del debate
balance-title = Equilibrio del debate
balance-see = Ver el equilibrio del debate
balance-lede = Lo dicho, propuesto y acordado, por elemento del mandato y por subgrupo temático, en su orden. No se nombra ni se cuenta aparte a ningún Estado.
balance-of-the-chair = Las cifras de la Presidencia cuentan lo que solo se le comunicó a ella. Lo que se muestra a otros cuenta únicamente lo que todos ellos conocen.
balance-by-element = Por elemento del mandato
balance-by-subgroup = Por subgrupo temático
balance-subgroup-note = El tiempo y las declaraciones son los de las sesiones del subgrupo; las propuestas y el texto, los de los elementos a los que sirven sus secciones.
balance-elsewhere = Sin un elemento en particular
balance-part = Parte
balance-statements = Declaraciones
balance-proposals = Propuestas
balance-agreed = Párrafos acordados
balance-agreed-of = { $agreed } de { $all }
balance-shown =
    { $to ->
        [public] Se muestra a todos
        [states] Se muestra a todos los Estados
        *[chair] Solo para la Presidencia y la secretaría
    }
balance-to =
    { $word ->
        [public] Mostrarlo a todos
        [states] Mostrarlo a todos los Estados
        *[chair] Reservarlo a la Presidencia y la secretaría
    }
