### Calendarios a los que uno se suscribe, y horas con su huso.

time-span = { $date }, de { $from } a { $to }, { $place }
time-with-offset = { $time } ({ $offset })
time-yours = en este dispositivo: { $time }
subscribe-title = Suscribirse al calendario
subscribe-lede = Un programa de calendario suscrito a una de estas direcciones muestra los períodos de sesiones, las sesiones y los plazos del grupo, cada uno en su propio huso horario, y lo que se traslada o se cancela.
subscribe-public = El calendario del grupo
subscribe-public-what = Abierto a todos: períodos de sesiones, sesiones, hitos y plazos que todos pueden conocer.
subscribe-open = Abrir en un programa de calendario
subscribe-circle = El calendario de { $name }
subscribe-circle-what = Una dirección secreta para todo el puesto: el calendario del grupo y los puntos de seguimiento que le corresponden.
subscribe-own = Su propio calendario
subscribe-own-what = Una dirección secreta solo para usted, con lo mismo. Deja de funcionar cuando su delegación la retira o cuando termina su cuenta.
subscribe-secret = Quien conoce una dirección secreta ve lo que hay en ella. No figura el nombre de ninguna persona.
subscribe-made = Hay una dirección, creada el { $date }. Se mostró una sola vez y no se conserva; si se perdió o llegó a conocerse, cree otra: la anterior deja de funcionar al momento.
subscribe-none = Todavía no hay ninguna dirección.
subscribe-shown = Esta es la dirección. Solo se muestra esta vez: cópiela ahora en su programa de calendario.
subscribe-make = Crear una dirección
subscribe-make-again = Crear otra; la anterior deja de funcionar
subscribe-end = Retirar la dirección
subscribe-how = Cómo suscribirse
subscribe-how-copy = Copie una dirección.
subscribe-how-add = En su programa de calendario, elija suscribirse a un calendario por su dirección e indíquela. No la importe: un calendario importado no sigue los cambios.
subscribe-how-late = Los programas vuelven a consultar de vez en cuando, algunos solo una vez al día. Si difieren de este sitio, vale este sitio.
feed-due = Hasta este día: { $what }
feed-silence = Fin del procedimiento de acuerdo tácito: { $text }
feed-proposals = Plazo para presentar propuestas: { $text }
feed-moved = Trasladado o modificado { $times ->
        [one] una vez
        *[other] { $times } veces
    } desde que se fijó.
feed-cancelled = Cancelado: { $reason }
feed-milestone = Hito: { $title }
feed-kind-session = Período de sesiones
feed-kind-meeting = Sesión
feed-kind-deadline = Plazo
feed-kind-milestone = Hito
feed-kind-follow-up = Seguimiento
