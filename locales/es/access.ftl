### Páginas: visados y acceso.

nav-access = Visados y acceso
nav-stakeholders = Partes interesadas
access-lede = Lo que las delegaciones comunican sobre los visados, lo que el país anfitrión dice al lado y lo que resulta en cifras. Nada aquí atribuye culpas.
access-before = Antes del período de sesiones
access-warning = Miembros sin decisión: { $members }. Delegaciones: { $delegations }. Días restantes: { $days }.
access-warning-begun = Miembros sin decisión: { $members }. Delegaciones: { $delegations }. El período de sesiones ha comenzado.
access-undecided = sin decisión todavía
access-incomplete = Delegaciones que han pedido que se informe a la Presidencia de que están incompletas
access-cases = Casos que comunican las delegaciones
access-own = Casos de su delegación
access-no-cases = No se ha comunicado ninguna solicitud de visado.
access-no-cases-who = La delegación la comunica por cada miembro y período de sesiones.
access-shown = Mostrados a ustedes como país anfitrión
access-as-reported = Según lo comunicado por la delegación
access-comment = Observaciones del país anfitrión
access-no-comment = Sin observaciones.
access-not-shown = El caso no se muestra a ningún país anfitrión.
access-show-to = Mostrar el caso al país anfitrión
access-member = Miembro { $mark }
access-matters = Cuestiones de participación
access-no-matters = Ninguna a disposición de este puesto.
access-numbers = En cifras, por período de sesiones
access-no-numbers = Todavía no hay cifras.
access-no-numbers-who = Resultan de lo que comunican las delegaciones; el Grupo decide a quién se entregan.
access-applications = Solicitudes
access-median = Mediana de días hasta la decisión
access-by-outcome = Por resultado
access-withheld = no se muestra
access-withheld-why = No se muestra una celda con menos de { $n } delegaciones, ni aquello de lo que podría deducirse.
access-audience =
    { $to ->
        [states] Por decisión del Grupo, estas cifras se entregan a todos los Estados.
        [public] Por decisión del Grupo, estas cifras son públicas.
        *[chair] Estas cifras las ven únicamente la Presidencia y la secretaría.
    }
access-given = Entregadas por última vez el { $at }.
access-report-title = Acceso: { $session }
access-report-early = El período de sesiones no ha terminado. El informe se transmite una sola vez: lo que se transmita ahora quedará como está, aunque después se comunique otra cosa.
access-plot-title = Solicitudes por período de sesiones y resultado
access-plot-description = Una barra por período de sesiones, en el orden de sus fechas, dividida por resultado. Lo que no se muestra se traza con línea discontinua y siempre con la misma anchura. El cuadro siguiente contiene las mismas cifras.
access-plot-table = Cifras por período de sesiones y resultado
access-report-again = Actualizar
access-hosts = Lugares de reunión y países anfitriones
visa-outcome =
    { $outcome ->
        [issued] expedido
        [refused] denegado
        [not_decided_in_time] sin decisión a tiempo
        [withdrawn] retirado por la delegación
        *[other] sin decisión todavía
    }
visa-instead =
    { $done ->
        [substitute] participó un suplente
        [remote] participó a distancia
        [statement_read] otra persona leyó la declaración
        *[nothing] no fue posible nada
    }
visa-cause =
    { $cause ->
        [in_time] expedido antes del primer día
        [late] expedido el primer día o después
        [refused] denegado
        [not_decided_in_time] sin decisión al comenzar el período de sesiones
        [withdrawn] retirado por la delegación
        *[undecided] nada comunicado todavía
    }
matter-kicker = Cuestión de participación
matter-told =
    { $to ->
        [states] la tienen todos los Estados
        *[chair] no distribuida
    }
matter-to-all = La tienen todos los Estados desde el { $at }.
matter-to-few = La tienen el Estado que la planteó, la Presidencia, la secretaría y el país anfitrión que en ella se indica.
matter-words-of = En palabras de { $by }
matter-considerations = Consideraciones de la secretaría
matter-comments = Observaciones de { $country } como país anfitrión
matter-nothing-yet = Nada todavía.
