### Listas de oradores en la página de la sesión y la pantalla de la sala.

speakers-title = Lista de oradores
speakers-title-stakeholders = Lista de partes interesadas
speakers-open = Inscripción abierta
speakers-closes = La inscripción se cierra: { $time }
speakers-closed = Inscripción cerrada
speakers-limits = { $minutes } min por declaración, { $group } min en nombre de un grupo
speakers-limit-alone = { $minutes } min por declaración
speakers-nobody = Nadie espera.
speakers-for-group = en nombre de { $name }
speakers-for-both = en nombre de { $name } y a título nacional
speakers-claim = Estados, según el orador: { $states }
speakers-placed = Turno fijado por la Presidencia: { $reason }
speakers-read-by = Da lectura otro miembro: { $rank }
from-afar = a distancia
said-from-afar = { $what } (a distancia)
from-afar-not-here = Sin intervenciones a distancia tal como se celebra ahora la sesión
from-afar-say =
    { $place ->
        [afar] Oír a distancia
        *[room] Oír en la sala
    }
speakers-inscribe-from-afar = Inscribir a mi delegación, a distancia
floor-ask-from-afar = Pedir la palabra, a distancia
statement-from-afar = Pronunciada a distancia
quorum-from-afar = Otros Miembros que participan a distancia
quorum-from-afar-hint =
    { $count ->
        [yes] Se cuentan aparte. Según el reglamento vigente, cuentan para el quórum.
        *[no] Se cuentan aparte. Según el reglamento vigente, no cuentan para el quórum.
    }
quorum-afar-also =
    { $number ->
        [one] { $number } más a distancia
        *[other] { $number } más a distancia
    }
speakers-inscribe = Inscribir a mi delegación
speakers-inscribe-more = En nombre de un grupo o con un rango
speakers-next = Tiene la palabra: { $who }
speakers-followed = { $who }, y a continuación { $then }
speakers-carried = Procede de una sesión anterior
speakers-aligned-no = Mi delegación no está entre ellos
speakers-aligned-yes = Mi delegación se suma
speakers-spoken = Han hecho uso de la palabra
waits-named-in-claim = { $who } habla en nombre de { $name } e incluye a su delegación entre sus Estados
speaker-rank =
    { $rank ->
        [head_of_state] Jefe de Estado
        [head_of_government] Jefe de Gobierno
        [minister] Ministro
        [vice_minister] Viceministro
        *[representative] representante
    }
speech-clock = Tiempo utilizado
clock-stands = reloj detenido
clock-own = Su delegación ha hablado { $time } hasta ahora
clock-limit-passed = Ha transcurrido el tiempo previsto.
speakers-limit-both = { $minutes } min en nombre de un grupo y a título nacional
speakers-limit-others = { $minutes } min para organizaciones y otros participantes
replies-title = Derecho de respuesta
replies-when = Después de la lista de oradores, al final del día
replies-limits = la primera { $first } min, la siguiente { $second } min
motions-title = Cuestiones de orden y otras mociones
motion-by = { $kind }: { $who }
motion-other = Otra moción
motion-uphold = Resolver como se pide
motion-not-uphold = Resolver de otro modo
motion-ruling = Decisión: { $words }
motion-kind =
    { $word ->
        [point_of_order] Cuestión de orden
        [suspend_meeting] Suspender la sesión
        [adjourn_meeting] Levantar la sesión
        [adjourn_debate] Aplazar el debate
        [close_debate] Cerrar el debate
        *[competence] Decidir antes sobre la competencia
    }
motion-state =
    { $state ->
        [raised] espera ser oída
        [has_floor] tiene la palabra
        [heard] espera la decisión
        [upheld] resuelta como se pidió
        [not_upheld] resuelta de otro modo
        *[withdrawn] retirada
    }
sounding-title = Sondeo
sounding-note = No es una votación. Nada se decide con ello y no se cuenta a nadie.
sounding-asks = ¿Hay alguna objeción a que se examine lo siguiente: { $words }?
sounding-named = Nombrado a petición propia: { $who }
time-spoken-title = Tiempo de uso de la palabra
time-spoken-lede = Para la Presidencia, la secretaría y cada delegación en lo que le toca. No se comunica a nadie más.
time-spoken-who = Delegación
time-spoken-count = Veces
time-spoken-time = Minutos y segundos
time-spoken-all = Todos los períodos de sesiones
time-spoken-nobody = Nadie ha hablado todavía.
sounding-state =
    { $state ->
        [asks] la Presidencia pregunta
        [heard] Se oyó una objeción
        *[none] No se oyó ninguna objeción
    }
interpretation-into = Interpretación: { $languages }
interpretation-none = Sin interpretación
meeting-link = Participar a distancia
quorum-challenged = Impugna el quórum { $who }: se cuenta a los Miembros presentes
quorum-here = Miembros presentes
quorum-here-hint = Lo que se marca aquí se cuenta y no se guarda en ningún lugar. El número es para la Presidencia, la secretaría y todos los Estados.
quorum-there =
    { $number ->
        [one] { $number } Miembro presente: hay quórum
        *[other] { $number } Miembros presentes: hay quórum
    }
quorum-not-there =
    { $number ->
        [one] { $number } Miembro presente: no hay quórum y nada se decide hasta un nuevo recuento
        *[other] { $number } Miembros presentes: no hay quórum y nada se decide hasta un nuevo recuento
    }
quorum-there-told = Hay quórum
quorum-not-there-told = No hay quórum y nada se decide hasta un nuevo recuento
quorum-declare =
    { $what ->
        [there] Declarar que hay quórum
        *[not-there] Declarar que no hay quórum
    }
quorum-counted =
    { $number ->
        [one] { $number } Miembro presente: la Presidencia declara si hay quórum
        *[other] { $number } Miembros presentes: la Presidencia declara si hay quórum
    }
replies-next = En respuesta: { $who }
chair-title = Mesa de la Presidencia
chair-keys = Las teclas figuran en los botones; se pulsan con Alt, o según este navegador. Cada pulsación se envía de inmediato y la concesión de la palabra puede deshacerse.
chair-floor = La palabra
chair-nobody-speaks = Nadie tiene la palabra.
chair-interrupted = Interrumpido: { $who }
chair-meeting = La sesión
chair-due = Lo que corresponde hacer
chair-take-up = Abordar en la sesión
chair-to-meeting = La página de la sesión
chair-in-mode = { $act }: { $mode }
notes-title = Notas y guiones privados
notes-where = Permanecen en este dispositivo, cifrados, y no se envían a ningún lugar: no están en ninguna página, exportación ni registro. Si se pierde este dispositivo o lo que guarda este navegador, se pierden también.
notes-without-script = Sin script, esta página no guarda notas.
notes-of-meeting = Sobre esta sesión
notes-of-item = Sobre { $item }
notes-kept = Guardado en este dispositivo.
