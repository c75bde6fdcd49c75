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
        [briefer] ponente invitado
        [interpreter] intérpretes
        *[other] participante
    }
rights-here = { $kind } { sitting-name }: { $rights }
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
        [sign] firmar con la clave de la delegación
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

## Start

start-title = Grupos en este servidor
start-lede = Aquí grupos de Estados negocian por consenso. Cada paso consta en un registro que cualquiera puede copiar y verificar.
start-empty = Aquí figurarán los grupos.
start-empty-who = La secretaría comienza abriendo un grupo.
start-decided = Decidido recientemente
start-how = Cómo funciona
start-how-acts = Los Estados presentan actos. El reglamento admite o deniega cada acto y cita el artículo.
start-how-record = Lo admitido pasa a ser un asiento del registro. El operador del servidor no puede perder un asiento sin que se note ni torcer una regla.
start-how-no-vote = Nada se somete a votación. Se toma una decisión cuando no se oye ninguna objeción.
members-count =
    { $count ->
        [one] { $count } Estado Miembro
        *[other] { $count } Estados Miembros
    }

## Overview

overview-nothing-waits = Nada espera a este puesto por ahora.
overview-waits = Abierto para usted, por orden de vencimiento
overview-due-chair = Lo que corresponde según el reglamento
overview-due-secretariat = Por publicar, traducir y registrar
overview-waiting =
    { $count ->
        [one] { $count } asunto
        *[other] { $count } asuntos
    }
overview-room = Ahora en la sala
overview-next-meeting = Próxima sesión
overview-next = Próxima: { $title }
overview-no-meeting = No hay ninguna sesión programada
overview-documents = Últimos documentos y textos
overview-no-documents = No se ha publicado ningún documento.
overview-decided = Decidido
overview-entries = Cambios recientes
entry-by = { $who }: { $act }
entry-closed = Un asiento cerrado
empty-record = Aquí figurarán los asientos.
empty-record-who = La secretaría comienza abriendo el grupo.

## Calendar

calendar-nothing-ahead = Nada previsto
calendar-empty = Aquí figurarán los períodos de sesiones y las sesiones.
calendar-empty-who = La secretaría comienza programando un período de sesiones.
calendar-key-substantive = Barra llena: período de sesiones sustantivo
calendar-key-other = Contorno: otra reunión
calendar-key-alone = Marco discontinuo: ninguna reunión lo prepara
calendar-alone = Períodos de sesiones sustantivos que ninguna reunión consultiva prepara
calendar-alone-none = Cada período de sesiones sustantivo está preparado por una reunión.
calendar-prepares = prepara: { $session }
modality =
    { $modality ->
        [in_person] presencial
        [hybrid] híbrida
        [virtual] virtual
        *[other] modalidad no confirmada
    }
firmness =
    { $firmness ->
        [scheduled] programada
        [under_way] en curso
        [held] celebrada
        [announced] anunciada, sin confirmar
        *[other] no se sabe
    }
session-kind =
    { $kind ->
        [organizational] período de sesiones de organización
        [substantive] período de sesiones sustantivo
        [intersessional] reunión entre períodos de sesiones
        [stakeholder_dialogue] diálogo con las partes interesadas
        [informal_consultation] consultas oficiosas
        [briefing] sesión informativa
        [roundtable] mesa redonda
        [milestone] fecha de interés
        *[other] reunión
    }
meeting-kind =
    { $kind ->
        [plenary] sesión plenaria
        [informal_consultation] consultas oficiosas
        [intersessional] reunión entre períodos de sesiones
        [stakeholder_dialogue] diálogo con las partes interesadas
        [thematic] reunión temática
        *[other] sesión
    }

## Meeting

mode =
    { $mode ->
        [formal] oficial
        [informal] en modalidad oficiosa
        [off_the_record] sin que conste en acta
        *[other] modalidad desconocida
    }
meeting-state =
    { $state ->
        [scheduled] Programada
        [open] Abierta
        [suspended] Suspendida
        [adjourned] Levantada
        [cancelled] Cancelada
        *[other] No se sabe
    }
meeting-open-in = Abierta, { $mode }
meeting-empty = Aquí figurará la sesión.
meeting-empty-who = La secretaría programa las sesiones; la Presidencia las abre.
meeting-no-question = La sesión no tiene ante sí ninguna cuestión.
meeting-no-question-who = La Presidencia comienza planteando una cuestión.
meeting-question = La cuestión
meeting-before = Resuelto en esta sesión
meeting-facts = Esta sesión
meeting-segments = Segmentos
meeting-others = Otras sesiones
segment-since = { $mode }, desde las { $time }
floor-ask = Pedir la palabra
floor-take-back = Renunciar a la palabra
floor-hint = Una sola pulsación, en cualquier momento de la sesión. Tecla:
floor-own-place = Su lugar en la lista: { $place }
floor-requests =
    { $count ->
        [one] { $count } solicitud de palabra
        *[other] { $count } solicitudes de palabra
    }
floor-nobody = Nadie ha pedido la palabra.
floor-not-told = En esta modalidad solo se comunica a quienes participan quién habla y qué se examina.
floor-only-open = Se puede pedir la palabra mientras una sesión esté abierta.
acts-open =
    { $count ->
        [0] nada
        [one] { $count } acto
        *[other] { $count } actos
    }
formula-may-i-take-it = ¿Puedo considerar que el grupo desea aprobar { $title }?
formula-no-objection = No se oyó ninguna objeción.
formula-so-decided = Así queda acordado.
version-hash = Versión exacta:
fact-place = Lugar
fact-modality = Modalidad
fact-from = Desde
fact-to = Hasta
fact-kind = Tipo
fact-presiding = Preside
fact-mode = Modalidad de la sesión
fact-objection = Objeciones
fact-meeting = Sesión
fact-languages = Idiomas disponibles
fact-version = Huella de la versión
fact-decided-by = Adoptada
fact-at = Fecha
fact-recorded = Registrado
fact-received = Recibido
fact-happened = Ocurrido
fact-done = Hecho, guardado por una mesa sin conexión
fact-signed = Firmado con
fact-confirmed = Confirmado después con
signed-unknown = una clave que el registro no conoce
entry-done = hecho a las { $time }
fact-by = Por
fact-capacity = En calidad de
fact-act = Acto
fact-rule = Admitido en virtud de
fact-effect = Si no se rompe
fact-opened = Abierto
fact-letter = Carta
fact-extensions = Plazos anteriores
fact-flags = A tener en cuenta

## Documents and letters

search = Buscar
document-symbol = Signatura
document-title = Título
document-issued = Publicado
document-languages = Idiomas
document-closed-title = aún no es público
document-no-files = Aquí no se conservan archivos; la signatura remite al sistema oficial de documentos.
document-family = Revisiones, adiciones y correcciones
document-issued-word = Publicado
document-adopted-on = Aprobado el { $date }
document-source = Fuente
document-aliases = Publicado también como
documents-count =
    { $count ->
        [one] { $count } documento
        *[other] { $count } documentos
    }
documents-search = Signatura o palabras del título
documents-empty = Aquí figurarán los documentos por signatura.
documents-empty-who = La secretaría comienza registrando un documento.
language-status =
    { $status ->
        [original] original
        [official] oficial
        [unofficial] traducción no oficial
        *[other] no se sabe
    }
letters-count =
    { $count ->
        [one] { $count } carta
        *[other] { $count } cartas
    }
letters-empty = Aquí figurarán las cartas de la Presidencia.
letters-empty-who = La Presidencia comienza distribuyendo una carta.
letters-of-chair = Cartas de la Presidencia
letters-to-chair = Cartas a la Presidencia
letter-number = Carta { $number }
letter-from = De
letter-to = A
letter-to-all = todas las misiones permanentes y misiones de observación
letter-date = Fecha
letter-attachments = Anexos
letter-deliveries = Entregada a
letter-reading-not-recorded = Nunca se registra si una carta ha sido abierta.
letter-closed-subject = Carta a sus destinatarios
delivery-means =
    { $means ->
        [mail] por correo electrónico
        [platform] en la plataforma
        [paper] en papel
        *[other] por otros medios
    }

## Texts

texts-count =
    { $count ->
        [one] { $count } texto en negociación
        *[other] { $count } textos en negociación
    }
texts-empty = Aquí figurarán los textos en negociación.
texts-empty-who = La Presidencia, o un Estado con una propuesta, comienza presentando un proyecto.
texts-open = En negociación
texts-adopted = Aprobados
draft-state =
    { $state ->
        [open] En negociación
        [put] Cuestión planteada
        [silence] En procedimiento de acuerdo tácito
        [parts] Aprobado en parte, provisionalmente
        [adopted] Aprobado
        *[other] No se sabe
    }
draft-matters = Sobre este texto
draft-clean = Texto tal como está
draft-positions = Posiciones sobre la totalidad del texto
draft-not-in-language = Aún no existe versión en el idioma de esta página. Se muestra: { $language }.
draft-changed =
    { $count ->
        [one] { $count } párrafo modificado
        *[other] { $count } párrafos modificados
    }
redline-inserted = insertado
redline-deleted = suprimido
draft-plain = Texto sin formato de esta versión
draft-verify = Compruebe una copia con
draft-text-follows = Sigue el texto.
version-exact = La versión exacta
revision-read-out = { $revision }, en su forma enmendada oralmente

## Decisions and silence procedures

questions-open =
    { $count ->
        [one] { $count } cuestión abierta
        *[other] { $count } cuestiones abiertas
    }
silences-running =
    { $count ->
        [one] { $count } procedimiento de acuerdo tácito en curso
        *[other] { $count } procedimientos de acuerdo tácito en curso
    }
silences-empty = Aquí figurarán los procedimientos de acuerdo tácito.
silences-empty-who = Solo la Presidencia los abre, mediante carta.
matters-open = En curso
matters-settled = Resueltas
question-state =
    { $state ->
        [put] Ante la sala
        [suspended] Suspendida para consultas
        [deferred] Aplazada
        [withdrawn] Retirada por la Presidencia
        [decided] Decidida
        [set_aside] Dejada sin efecto
        [provisional] Aprobada provisionalmente, hasta la aprobación del conjunto
        *[other] No se sabe
    }
silence-state =
    { $state ->
        [running] El silencio está en curso
        [held] Mantenido abierto tras una interrupción del servicio
        [kept] Silencio mantenido
        [broken] Silencio roto
        [withdrawn] Retirado por la Presidencia
        *[other] No se sabe
    }
silence-effect =
    { $effect ->
        [adopts] el texto queda aprobado
        [agrees] el texto queda acordado; una sesión lo aprueba
        *[other] no se sabe
    }
decided-by =
    { $by ->
        [gavel] con el golpe de mazo en una sesión
        [silence] por silencio mantenido
        [room] en la sala, registrada después
        *[other] no se sabe
    }
subject-rules = El reglamento y el uso de la plataforma
subject-overlay = Normas superpuestas al reglamento
subject-departure = Excepción única al artículo { $rule }
subject-officers = Elección de la Mesa por aclamación
subject-reopening = Reapertura de una decisión
subject-part = { $title }, en parte
decision-text = El texto exacto
decision-facts = Tal como figura en el registro
decision-objections = Objeciones
decision-positions = Posiciones
positions-none = No se ha adoptado ninguna posición.
positions-stop-nothing = Una posición no impide la aprobación.
objection-heard = Una objeción
why-put = La cuestión está ante la sala. El golpe de mazo puede darse cuando no haya solicitudes de palabra ni objeciones pendientes.
why-requests =
    { $count ->
        [one] Hay { $count } solicitud de palabra pendiente. El mazo espera.
        *[other] Hay { $count } solicitudes de palabra pendientes. El mazo espera.
    }
why-objection = Hay una objeción. No hay consenso sobre este texto, sea cual sea el apoyo que tenga.
why-decided = No se oyó ninguna objeción antes del golpe de mazo.
why-crossed = Una solicitud de palabra se cruzó con el golpe de mazo. La Presidencia resuelve si la decisión se mantiene.
why-suspended = Suspendida por la Presidencia para consultas.
why-deferred = Aplazada a otra sesión.
why-withdrawn = Retirada por la Presidencia. No se decidió nada.
why-set-aside = Dejada sin efecto; tanto esta decisión como lo que la dejó sin efecto permanecen en el registro.
why-silence-running = El silencio está en curso. Una sola ruptura, de cualquier Miembro, detiene el texto.
why-silence-held = El servicio no estuvo disponible en las últimas horas. La Presidencia confirma el fin o lo prorroga.
why-silence-broken = El silencio se rompió dentro del plazo. El texto no está acordado; la Presidencia celebra consultas.
why-silence-kept = Ningún Miembro rompió el silencio antes del plazo.
silence-who-may-break = Cualquier Miembro puede romper el silencio hasta el plazo, incluido ese instante. No se debe ningún motivo. El público solo conoce el resultado.
silence-heard = Rupturas y solicitudes que usted puede ver
silence-break-on-whole = Sobre la totalidad del texto
silence-break-late = Tardía, sin efecto
silence-more-time = Se pide más tiempo
silence-clarification = Se pide aclaración

## Participants and rules

participants-officers = Mesa
participants-invited = Invitados
officers-empty = Aquí figurarán los miembros de la Mesa.
officers-empty-who = El grupo los elige por aclamación.
office =
    { $office ->
        [chair] Presidencia
        [rapporteur] Relator/a
        [vice-chair] Vicepresidencia
        [acting-chair] Presidencia interina
        [facilitator] Facilitador/a
        *[other] Miembro de la Mesa
    }
rule-default = valor por defecto de la plataforma
rule-waiver =
    { $by ->
        [chair] La Presidencia, o el órgano mediante una decisión sin objeciones, puede permitir una excepción.
        [body] El órgano puede permitir una excepción, mediante una decisión sin objeciones.
        *[other] No admite excepciones.
    }
rule-value-name =
    { $name ->
        [silence_hours_min] Duración mínima de un procedimiento de acuerdo tácito, en horas
        [silence_effect_adopts] El acuerdo tácito puede aprobar un texto
        [silence_languages_first] El plazo comienza cuando han salido todas las versiones lingüísticas
        [silence_outage_last_hours] Una interrupción del servicio cuenta en las últimas horas del plazo, en horas
        [silence_outage_extension_hours] Entonces el plazo se prorroga, en horas
        [gavel_pause_seconds] Pausa antes del mallete, en segundos
        [formal_decides] Una sesión oficial puede decidir
        [informal_decides] Una sesión en modalidad oficiosa puede decidir
        [off_the_record_decides] Un segmento sin que conste en acta puede decidir
        [in_person_decides] Una sesión presencial puede decidir
        [hybrid_decides] Una sesión híbrida puede decidir
        [virtual_decides] Una sesión virtual puede decidir
        [working_hours_from] La jornada laboral comienza a las (hora)
        [working_hours_to] La jornada laboral termina a las (hora)
        [working_days] Días laborables
        [holidays] Días festivos
        [objection_audience] Una objeción es conocida por
        [silence_break_audience] La ruptura del silencio es conocida por
        [quorum] Quórum
        [credentials_deadline_hours] Plazo de las credenciales, en horas después de la apertura
        [disavowal_days] Plazo para desautorizar un acto, en días
        [key_origins] Orígenes de los que proceden las llaves de acceso, cuando se pide una clave
        [key_wanted_for] Actos que deben confirmarse con la clave
        [access_report_audience] El informe sobre el acceso se entrega a
        [access_report_min_cell] Mínimo de delegaciones en una celda que se muestra
        [stakeholder_modalities] Modalidades para las partes interesadas
        [accreditation_states_learn] De las objeciones a solicitantes, el Estado que pregunta conoce
        [accreditation_answer_to] La respuesta se dirige a
        [accreditation_applicants_learn] El solicitante conoce
        [accreditation_public_list] La lista pública muestra
        [accreditation_body_decides] El órgano adopta la decisión definitiva sobre los solicitantes
        [accreditation_list_days_min] Antelación de la lista al período de sesiones, en días
        [accreditation_silence_hours_min] Duración mínima del silencio sobre la lista, en horas
        [speech_seconds] Límite de una declaración, en segundos
        [stakeholder_speech_seconds] Límite de una declaración en la parte de las partes interesadas, en segundos
        [group_speech_seconds] Límite de una declaración de grupo, en segundos
        [replies_max] Respuestas de una delegación por tema y día
        [first_reply_seconds] Límite de la primera respuesta, en segundos
        [second_reply_seconds] Límite de la respuesta siguiente, en segundos
        [quorum_more_than_percent] Quórum: más de tantos por ciento de los Miembros
        [formal_hears_from_afar] En una parte oficial de una sesión híbrida se oye a distancia
        [informal_hears_from_afar] En una parte oficiosa de una sesión híbrida se oye a distancia
        [intersessional_hears_from_afar] En una reunión entre períodos de sesiones híbrida se oye a distancia
        [stakeholders_hear_from_afar] En la parte de una sesión híbrida destinada a las partes interesadas se oye a distancia
        [quorum_counts_from_afar] Los Miembros que participan a distancia cuentan para el quórum
        [speakers_with_groups] Hablan entre los grupos
        [speakers_with_members] Hablan entre los Miembros
        *[other] { $name }
    }
rule-value-word =
    { $word ->
        [none] ninguno
        [chair] su autor y la Presidencia
        [public] todos
        [more_than_half] más de la mitad de los miembros
        [offices] la Presidencia y la secretaría
        [states] todos los Estados
        [nothing] nada
        [basis] el motivo general de las objeciones, si un Estado lo pide
        [objectors] quién objetó a quién y el motivo si se dio
        [asker] el Estado que preguntó
        [outcome] el resultado
        [accredited] los nombres acreditados
        [proposed_and_accredited] los nombres propuestos y los acreditados
        [first_group] como en el primer grupo
        [april_2022] de abril de 2022
        [draft_2026] según un proyecto de reglamento de 2026
        *[other] { $word }
    }
rulebook-hash = Huella del reglamento vigente
rulebook-adopted = Aprobado por el grupo
rulebook-not-adopted = Aún no aprobado por el grupo
rulebook-departures = Excepciones
rulebook-rulings = Decisiones de procedimiento de la Presidencia
rulebook-articles = Artículos

## Record

record-search = Número, acto o participante
record-entries = Asientos
record-newer = Asientos más recientes
record-older = Asientos más antiguos
record-closed =
    { $count ->
        [one] { $count } asiento está cerrado para este puesto: un número y un compromiso, nada más.
        *[other] { $count } asientos están cerrados para este puesto: un número y un compromiso cada uno, nada más.
    }
record-check-copy = Con el programa nemcon en su propio ordenador, sin cuenta:
record-check-what = Copia el registro, recalcula cada huella, comprueba cada firma y vuelve a juzgar cada acto según el reglamento.
record-check-trust = Lo que no puede decir: los actos de asientos cerrados sin sus aperturas y los actos que ninguna delegación ha firmado descansan en la palabra del operador.
record-checkpoint = Punto de control
record-checkpoint-what = El estado firmado de todo el registro: su nombre, su tamaño, su raíz.
record-key = Clave pública del registro
record-download-checkpoint = Descargar el punto de control
entry-stands = Consta en el registro
entry-closed-what = Este puesto ve el número y un compromiso de tamaño fijo. El contenido lo conocen su autor y quienes el reglamento indica.
entry-members = Qué dice el acto
entry-bytes = Los bytes exactos
entry-bytes-what = Primera línea: cómo lo admitió el reglamento. Después, el acto, byte por byte tal como se envió.
entry-before = Asiento anterior
entry-after = Asiento siguiente

## Seats and links

seats-lede = En este ejercicio cualquiera puede ocupar cualquier puesto y cambiarlo por otro en todo momento.
link-title = Enlace de un solo uso
link-leads-to = Este enlace conduce al puesto: { $seat }
link-once = Solo puede usarse una vez. Después, este navegador queda conectado hasta que deje el puesto.
link-confirm = Ocupar el puesto
link-dead = Este enlace no puede usarse.
link-dead-what = Ya se utilizó o ha vencido. La secretaría puede proporcionar otro.

## Acts

form-as = En calidad de: { $seat }
form-show-first = Mostrar lo que constará en el registro
form-send = Confirmar
field-optional = Puede quedar vacío.
confirm-stands = Esto constará en el registro
confirm = Confirmar
confirm-back = Volver
audience-public = Lo verá todo el mundo.
audience-states = Lo verán todas las delegaciones, la Presidencia y la secretaría.
audience-addressees = Lo verán los destinatarios, el remitente, la Presidencia y la secretaría.
audience-author = Solo lo verán su delegación y la Presidencia. Todos los Estados conocen el hecho y los párrafos.
refusal-title = No admitido
refusal-unnamed = El reglamento deniega este acto: { $kind }.

## Names of acts and of what they say

act-label =
    { $act ->
        [open_group] Abrir el grupo
        [record_resolution] Registrar una resolución
        [name_facilitator] Designar un facilitador o facilitadora
        [set_up_subgroup] Establecer un subgrupo temático
        [end_subgroup] Poner fin a un subgrupo temático
        [report_back] Informar sobre los trabajos de un subgrupo
        [end_facilitation] Poner fin a una facilitación
        [invite] Invitar a un ponente o a intérpretes
        [end_invitation] Poner fin a una invitación
        [appoint_acting_chair] Designar una Presidencia interina
        [resume_chair] Reasumir la Presidencia
        [register_delegation] Inscribir una delegación
        [authorise_person] Autorizar a una persona
        [withdraw_person] Retirar una autorización
        [close_group] Cerrar el grupo
        [enter_ruling] Registrar una decisión de la Presidencia
        [appeal_ruling] Apelar una decisión de la Presidencia
        [settle_appeal] Resolver una apelación
        [enter_room_decision] Registrar una decisión de la sala
        [certify_room_decision] Certificar una decisión de la sala
        [schedule_session] Programar un período de sesiones
        [move_session] Trasladar un período de sesiones
        [cancel_session] Cancelar un período de sesiones
        [schedule_meeting] Programar una sesión
        [move_meeting] Trasladar una sesión
        [cancel_meeting] Cancelar una sesión
        [open_meeting] Abrir la sesión
        [begin_segment] Cambiar de modalidad
        [suspend_meeting] Suspender la sesión
        [resume_meeting] Reanudar la sesión
        [adjourn_meeting] Levantar la sesión
        [take_up] Abordar en la sesión
        [register_document] Registrar un documento
        [add_document_language] Añadir un idioma a un documento
        [add_symbol] Añadir una signatura
        [table_draft] Presentar un proyecto
        [issue_revision] Publicar una revisión
        [add_language_version] Añadir una versión lingüística
        [circulate_letter] Distribuir una carta
        [receive_letter] Escribir a la Presidencia
        [note_delivery] Anotar una entrega
        [put_question] Plantear una cuestión
        [ask_for_the_floor] Pedir la palabra
        [give_the_floor] Dar la palabra
        [let_it_pass] Renunciar a la palabra
        [object] Objetar
        [withdraw_objection] Retirar la objeción
        [ask_for_time] Pedir tiempo
        [read_amendment] Dar lectura a una enmienda
        [suspend_question] Suspender la cuestión
        [resume_question] Reanudar la cuestión
        [defer_question] Aplazar la cuestión
        [withdraw_question] Retirar la cuestión
        [gavel] Dar el golpe de mazo
        [rule_on_request] Resolver sobre la solicitud
        [open_silence] Abrir un procedimiento de acuerdo tácito
        [extend_silence] Prorrogar el silencio
        [ask_more_time] Pedir más tiempo
        [ask_clarification] Pedir una aclaración
        [break_silence] Romper el silencio
        [withdraw_silence] Retirar el texto del procedimiento
        [confirm_silence] Confirmar el fin del silencio
        [close_silence] Cerrar el silencio
        [announce_outcome] Anunciar el resultado
        [take_position] Adoptar una posición
        [withdraw_position] Retirar una posición
        [enter_for_delegation] Registrar por una delegación
        [confirm_entry] Confirmar un asiento
        [dispute_entry] Corregir un asiento hecho por nosotros
        [ask_correction] Pedir una corrección
        [answer_correction] Responder a una solicitud de corrección
        [note_outage] Anotar una interrupción
        [rotate_log_key] Cambiar la clave del registro
        *[other] Acto
    }
read-out-how =
    { $how ->
        [corrected] en su forma corregida
        *[orally_amended] en su forma enmendada oralmente
    }
member-name =
    { $name ->
        [contact] Datos de contacto
        [function] Cargo
        [meeting] Sesión
        [question] Cuestión
        [silence] Procedimiento de acuerdo tácito
        [how] Cómo se leyó
        [reason] Motivo
        [wording] Redacción que la levantaría
        [words] Palabras
        [named] Registrada con el nombre del Estado
        [paragraphs] Párrafos (ninguno: la totalidad)
        [mode] Modalidad
        [title] Título
        [kind] Tipo
        [from] Desde
        [to] Hasta
        [place] Lugar
        [modality] Modalidad
        [session] Período de sesiones
        [coupled_to] Prepara el período de sesiones
        [version] Versión exacta
        [letter] Carta
        [deadline] Plazo, hora del lugar de la sesión
        [effect] Si no se rompe el silencio
        [element] Elemento del mandato
        [text] Texto
        [languages] Texto
        [subject] Asunto
        [date] Fecha
        [symbol] Signatura
        [issued] Fecha de publicación
        [audience] Destinatarios
        [stands] La decisión se mantiene
        [entered] Registrar la corrección
        [entry] Asiento
        [draft] Proyecto
        [decision] Decisión
        [document] Documento
        [position] Posición
        [objection] Objeción
        [request] Solicitud
        [on] Sobre
        [seen] Último asiento visto
        [for_states] También en nombre de estos Estados
        [attachments] Anexos
        [part] Parte
        [act] Acto
        [speech] Intervención a que se refiere
        [happened] Ocurrido
        [means] Recibido
        [of] De
        [put] Asiento que planteó la cuestión
        [until] Hasta
        [office] Cargo
        [section] Sección del informe
        [article] Artículo
        [lets] Acto que permite una vez
        [end] Cómo terminó la apelación
        [verb] Verbo de la resolución
        [quote] Palabras de la resolución, citadas
        [facilitator] Facilitador
        [invitation] Invitación
        [code] Nombre breve en letras latinas, sin espacios
        [person] Nombre de la persona (en el registro, solo como compromiso)
        [may] Lo que la persona puede hacer
        [delegation] Delegación
        [language] Idioma
        [file] Archivo
        [paper] El papel o la carta, como archivo (solo su huella consta en el registro)
        [delivered] Entregada
        [ruling] Decisión de la Presidencia
        [correction] Corrección
        [purpose] Finalidad
        [names] Nombre
        [resolution] Resolución
        [source] Fuente
        [status] Situación
        [rulebook] Reglamento
        [parent] Informa a
        [term] Mandato temporal
        [officers] Mesa
        [items] Temas del programa
        [item] Tema del programa
        [slots] Sesiones y temas que examinan
        [agenda] Programa
        [programme] Programa de trabajo
        [sections] Secciones
        [subgroup] Subgrupo temático
        [what] Lo que ha de hacerse
        [who] Por quién
        [due] Para cuándo
        [follow_up] Punto de seguimiento
        [milestone] Hito
        [level] Nivel
        [list] Lista de oradores
        [inscription] Turno en la lista
        [closes] Cierre de la inscripción
        [at] Cuándo (vacío: ahora)
        [minutes] Minutos para una declaración nacional
        [group_minutes] Minutos para una declaración de grupo
        [motion] Moción
        [upheld] Resuelta como pidió la delegación
        [both_minutes] Minutos en nombre de un grupo y a título nacional (vacío: como para un grupo)
        [others_minutes] Minutos para organizaciones y otros participantes (vacío: como para una declaración nacional)
        [link] Enlace, que empieza por https://
        [stakeholders] También lo tienen las partes interesadas acreditadas
        [present] Miembros presentes (vacío: los marcados abajo)
        [here] Marcados como presentes
        [sounding] Sondeo
        [heard] Se oyó una objeción
        [there] Hay quórum
        [group] El grupo en cuyo nombre habla la delegación
        [states] Estados del grupo, según la delegación
        [from_afar] A distancia, no en la sala
        [nationally] También a título nacional
        [rank] Rango
        [before] Antes de (vacío: al final)
        [aligned] Se suma
        [requested] Solicitado el
        [appointment] Cita
        [decided] Decidido el
        [outcome] Resultado
        [instead] En su lugar
        [meetings] Sesiones afectadas
        [host_country] País anfitrión
        [visa] Caso
        [matter] Cuestión
        [facts] Lo que se comunica
        [report] Informe
        [application] Solicitud
        [round] Ronda
        [basis] Motivo general (voluntario)
        [organizations] Organizaciones
        [listed] En la lista
        [proposed] Nombres propuestos
        [objections] Objeciones
        [inquiry] Consulta
        [complete] Es todo
        [accredited] Acreditada
        [not_accredited] No acreditadas
        [applied] En la lista
        [in_status] De carácter consultivo
        [asker] Estado que preguntó
        [counts] Cifras
        [step] Paso
        [name] Nombre de la organización
        [track] Vía
        [programmes] Programas
        [activities] Actividades relacionadas con la labor del Grupo
        [past] Interacción anterior con las Naciones Unidas
        [seat] Sede
        [documents] Documentos
        [contact] Contacto
        [contact_name] Nombre de la persona de contacto
        [contact_mail] Dirección de correo electrónico
        [overlay] Lo que se añade al reglamento
        [whole] Completo
        [remarks] Lo que se dijo
        [comments] Observaciones del país anfitrión
        [outcomes] Por resultado
        [median_days] Mediana de días
        [all_states] La tienen todos los Estados
        *[other] { $name }
    }
member-closed = no público
field-in-language = { $field } – { $language }
audience-author-only = Solo lo verán su delegación y la Presidencia.
waits-confirm-entry = Un acto registrado por su delegación: confírmelo o corríjalo
seat-platform = Plataforma
capacity =
    { $capacity ->
        [chair] Presidencia
        [secretariat] secretaría
        [facilitator] facilitador/a
        [delegate] delegación
        *[other] lo que corresponde según el reglamento
    }
flag =
    { $flag ->
        [no_mandate_element] No se cita ningún elemento del mandato.
        [deadline_on_day_off] El plazo vence en día festivo o no laborable allí.
        [deadline_outside_hours] El plazo vence fuera del horario laboral allí.
        [too_late_for_effect] Llegó demasiado tarde para surtir efecto.
        [crossed_the_gavel] Se cruzó con el golpe de mazo; la Presidencia resuelve.
        [service_was_down] El servicio no estuvo disponible en las últimas horas.
        [no_coupled_meeting] Ninguna reunión prepara este período de sesiones.
        [short_pause] La pausa antes del golpe de mazo fue más corta de lo previsto.
        [languages_missing] Falta una versión lingüística.
        [too_late] Fuera del plazo de propuestas: se toma nota y la Presidencia aún puede recogerla.
        [agreement_lapsed] Cambiaron palabras acordadas ad referéndum: ese acuerdo ha caducado.
        [credentials_late] Las credenciales llegaron después del plazo: cuentan.
        [key_wanted] Surte efecto; el reglamento pide que se confirme con una clave de la delegación.
        [order_unseen] Se concedió desde una mesa que aún no había visto quién se había adelantado en el orden.
        *[other] A tener en cuenta
    }

## Forms that choose, and what they lead to

form-choices = ¿De qué se trata?
room-uncertified = aún no certificada por la Presidencia
person-link = El enlace con el que esta persona entra
person-link-what = Se usa una sola vez, en el plazo de tres días. Desde ahora solo las personas designadas por la delegación actúan por ella en la plataforma. El enlace no volverá a mostrarse.
subject-kind =
    { $kind ->
        [text] Un texto
        [procedural] Una cuestión de procedimiento, en palabras
        [document] Un documento
        [officers] La elección de la Mesa
        [departure] Apartarse una vez de un artículo
        [overlay] Lo que se añade al reglamento, como las modalidades
        [reopening] La reapertura de una decisión
        [agenda] El programa
        [programme] El programa de trabajo de un período de sesiones
        [report] El informe de un subgrupo
        *[other] El reglamento
    }
resolution-does =
    { $does ->
        [changes] Modifica el mandato
        [takes_up_report] Se ocupa de un informe del grupo
        *[other] Deja el mandato como está
    }
takes-up =
    { $verb ->
        [takes_note] toma nota
        [welcomes] acoge con beneplácito
        *[other] hace suyo
    }
element-kind =
    { $kind ->
        [substantive] sustantivo
        [procedural] de procedimiento
        *[other] facultativo
    }
appeal-end =
    { $end ->
        [withdrawn] Se retiró la apelación; la decisión se mantiene
        [ruling_withdrawn] La Presidencia retiró la decisión
        *[other] La sala halló otra vía
    }
entered-means =
    { $means ->
        [floor] desde la sala, según se oyó
        [paper] en papel
        *[other] por carta
    }
audience-choice =
    { $audience ->
        [addressees] Los destinatarios, el remitente, la Presidencia y la Secretaría
        *[other] Todos
    }

## Lists that grow

list-newer = Más recientes
list-older = Más antiguos
letters-search = Buscar por asunto, número o remitente
matters-search = Buscar por título o signatura
record-searched = Se buscó en los asientos { $first } a { $last }.
record-search-on = Seguir buscando en asientos más antiguos
