### The pages and the pieces they are made of.

## Pieces used by many pages

standing-stands = Situación
standing-open = Lo que puede hacer ahora
standing-until = Hasta
paragraph-number = Párrafo { $number }
inserted-words = insertado:
deleted-words = suprimido:
steps-label = Etapas de la decisión
step-done = cumplida
step-current = en curso
step-ahead = pendiente
step-stopped = detenida aquí
speaker-has-floor = tiene la palabra
dial-title = Plazo del procedimiento de acuerdo tácito
dial-description = Abierto el { $opened }; el silencio termina el { $ends }.
dial-over = El plazo ha terminado
rule-number = Artículo { $number }
rule-source = Fuente: { $source }
seal-entry = Asiento { $number } del registro
seal-checkpoint = Incluida en el punto de control de tamaño { $size }
seal-proof = Descargar la prueba
refusal-no-trace = El reglamento no admite este acto. No se ha registrado nada.
refusal-instead = Lo que sí puede hacerse
timeline-title = Calendario del grupo
timeline-description = Una fila por año. Las barras llenas son los períodos de sesiones sustantivos; los contornos, otras reuniones; las líneas unen una reunión con el período de sesiones que prepara. Marco discontinuo: ninguna reunión prepara ese período. La lista siguiente dice lo mismo con palabras.
matrix-yes = sí
matrix-no = no
lineage-label = Versiones de este texto

## The page of samples

samples-title = Muestras de cada elemento
samples-lede = Cada elemento que compone las páginas, mostrado una vez con valores inventados.
samples-states = Palabras de estado
samples-paragraphs = Párrafos
samples-redline = Cambios desde la versión anterior
samples-silence = Procedimiento de acuerdo tácito
samples-decision = Etapas de una decisión
samples-speakers = Solicitudes de palabra
samples-buttons = Botones, disponibles y no disponibles
samples-refusal = Una denegación
samples-empty = Un espacio vacío
samples-tables = Una tabla y una matriz
samples-timeline = Una cronología
state-open = Abierto
state-provisional = Acordado provisionalmente
state-adopted = Aprobado
state-waiting = En espera
state-objection = Hay una objeción
state-closed = Cerrado

## Invented values, shown on the page of samples and drawn in tests

sample-group = Grupo de Trabajo sobre los Usos del Estrecho
sample-place = Tercer período de sesiones, 5ª sesión, oficial
sample-text-title = Proyecto de informe sobre el paso y los sondeos
sample-heading = B. Paso
sample-paragraph-old = Los Estados reconocieron que los buques pueden cruzar el estrecho de día y recomendaron que los avisos de sondeo se intercambiaran cada dos años.
sample-paragraph-new = Los Estados reconocieron que los buques pueden cruzar el estrecho de día y de noche y recomendaron que los avisos de sondeo se intercambiaran cada tres años [, cuando estén disponibles].
sample-paragraph-next = Los Estados tomaron nota del ofrecimiento de una delegación de acoger un ejercicio teórico de simulación antes del próximo período de sesiones.
sample-state-a = Avaria
sample-state-b = Borduna
sample-state-c = Casaria
sample-why = Borduna ha pedido la palabra. Mientras haya una solicitud pendiente, no puede darse el golpe de mazo.
sample-refusal = El silencio termina el 14 de mayo de 2031 a las 18:00. No puede cerrarse antes.
sample-rule-title = Cierre de un procedimiento de acuerdo tácito
sample-rule-text = El procedimiento de acuerdo tácito se cierra una vez vencido el plazo, cuando se haya registrado todo lo recibido antes.
sample-source = decisión 74/544, párrafo 2
sample-session = Tercer período de sesiones
sample-consultation = Consultas oficiosas

## Words of the field

position-kind =
    { $kind ->
        [explanation] explicación de posición
        [interpretation] interpretación
        [reservation] reserva
        [right_to_revert] derecho a volver sobre el asunto
        [general_reservation] reserva general
        [dissociation] desvinculación
        [non_participation] no participación en la aprobación
        *[other] posición
    }
entity-kind =
    { $kind ->
        [member] Estado Miembro
        [observer_state] Estado observador
        [palestine] Estado de Palestina (ES-10/23)
        [holy_see] Santa Sede (58/314)
        [european_union] Unión Europea (65/276)
        [organization] organización
        [stakeholder] parte interesada
        *[other] participante
    }
right-name =
    { $right ->
        [speak] pedir la palabra
        [propose] presentar propuestas
        [amend] proponer enmiendas
        [cosponsor] copatrocinar
        [reply] derecho a contestar
        [motion] mociones de procedimiento
        [prevent] objetar y romper el silencio
        [position] explicar y reservar su posición
        [write] escribir a la Presidencia
        [correct] pedir una corrección
        *[other] otros derechos
    }
rights-caption = Derechos por categoría de participante
revision-name =
    { $revision ->
        [0] Borrador preliminar
        *[other] Rev.{ $revision }
    }
rests-rule = Norma
rests-versions = Versiones
rests-proof = Prueba
rests-mandate = Mandato
step-tabled = Texto presentado
step-put = Cuestión planteada
step-floor = Solicitudes de palabra
step-gavel = Golpe de mazo
step-silence-opened = Silencio abierto
step-silence-running = Silencio en curso
step-silence-ended = Fin del silencio
step-silence-broken = Silencio roto
step-outcome = Resultado por carta
step-adopted = Aprobado
act-break-silence-short = Romper el silencio
empty-decisions = Aquí figurarán las decisiones.
empty-decisions-who = La Presidencia comienza planteando una cuestión en una sesión o abriendo un procedimiento de acuerdo tácito.
