### Negociación de un texto: propuestas, su destino, vistas.

## Actos

act-propose = Proponer un cambio
act-paragraph = Historia y propuestas
act-propose-on-this = Proponer un cambio a esta propuesta

## El texto

text-table = Cuadro en el texto
block-inserted = Párrafo nuevo
block-deleted = Párrafo suprimido
block-moved-away = Párrafo trasladado desde aquí
block-moved-here = Párrafo trasladado aquí
moved-away-words = trasladado desde aquí:
moved-here-words = trasladado aquí:
words-end = (fin)
number-vacant = sin texto; se conserva el número
place-beginning = El párrafo que comienza «{ $words }»
verb =
    { $verb ->
        [propose] propone
        [support] apoya
        [retain] mantener
        [prefer] prefiere
        [delete] suprimir
        [bracket] poner entre corchetes
        [reserve] reserva su posición
        [cannot_live_with] no puede aceptar
       *[other] { $verb }
    }
said-line = { $who }: { $what }
ad-ref-room = Aceptado ad referéndum
ad-ref-by = acepta ad referéndum
ad-ref-lapsed = Se había aceptado ad referéndum; las palabras han cambiado desde entonces
linked-with = inseparable de { $places }
stale-word = Modificado solo en { $languages }
stale-in = No modificado con los demás: { $languages }
stale-here = Otras versiones lingüísticas han cambiado aquí; esta no

## Operaciones en palabras

op-replace = { $place }: sustitúyase «{ $old }» por «{ $new }».
op-insert = { $place }: después de «{ $after }», insértese «{ $new }».
op-insert-start = { $place }: al principio, insértese «{ $new }».
op-delete-words = { $place }: suprímase «{ $old }».
op-new-paragraph = { $place }: insértese a continuación un nuevo párrafo que diga «{ $new }»
op-new-first = Antes de todo: insértese un nuevo párrafo que diga «{ $new }»
op-delete-paragraph = { $place }: suprímase el párrafo.
op-move = { $place }: trasládese; nuevo lugar, después de: { $after }.
op-move-first = { $place }: trasládese al principio.
op-split = { $place }: comiéncese un nuevo párrafo después de «{ $after }».
op-merge = { $place }: fusiónese; la otra parte: { $other }.
op-alternative = { $place }: como variante, «{ $new }»
op-bracket = { $place }: póngase «{ $old }» entre corchetes.
op-unbracket = { $place }: quítense los corchetes de «{ $old }».
op-retain = { $place }: manténgase «{ $old }».
op-agree = { $place }: aceptar ad referéndum.
op-restore = { $place }: restablézcase como estaba.

## Proponer

propose-title = Proponer un cambio
propose-on = A la propuesta:
propose-ways = Formas de proponer
propose-way =
    { $way ->
        [edit] Editar el párrafo
        [form] Indicar lugar y palabras
       *[instruction] Escribir una instrucción
    }
propose-how =
    { $way ->
        [edit] Cambie las palabras como deberían leerse. El cambio se calcula palabra por palabra y se muestra antes de que cuente.
        [form] Elija el párrafo y lo que debe ocurrir en él.
       *[instruction] Escriba o pegue instrucciones en inglés, una por línea, por ejemplo: In paragraph 12, delete “, as appropriate”.
    }
propose-words = El párrafo como debería leerse
propose-place = Dónde
propose-what = Qué
propose-op =
    { $op ->
        [replace] Sustituir palabras
        [insert_after] Insertar palabras después de otras
        [insert_at_end] Insertar palabras al final
        [delete_words] Suprimir palabras
        [delete_paragraph] Suprimir el párrafo
        [new_paragraph] Insertar un nuevo párrafo después
        [alternative] Ofrecer una variante del párrafo
        [move_after] Trasladar el párrafo
        [split_after] Dividir el párrafo después de unas palabras
        [join_next] Unir el párrafo con el siguiente
        [bracket] Poner palabras entre corchetes
        [unbracket] Quitar corchetes
        [retain] Mantener palabras
       *[agree_ad_ref] Aceptar ad referéndum
    }
propose-old = Palabras como figuran ahora
propose-old-hint = Copiadas del párrafo. Vacío: todo el párrafo.
propose-new = Palabras que se ponen
propose-after = Después de qué párrafo
propose-after-hint = Solo para trasladar un párrafo.
propose-instruction = Instrucciones
propose-beside = Título, motivo, copatrocinadores
propose-heading = Título
propose-reason = Motivo
propose-for = En nombre de
propose-sponsors = Copatrocinadores
propose-preview = Mostrar el resultado
propose-nothing-yet = Todavía no se presenta nada. Primero se muestran las operaciones en palabras.
preview-title = Lo que hace la propuesta
preview-operations = La propuesta en palabras
preview-text = El texto con ella
preview-table = Presentarla
preview-change = Cambiarla
preview-desk = Dejarla en mi mesa
table-to =
    { $to ->
        [chair] A la Presidencia
        [states] A todos los Estados
       *[public] A todo el mundo
    }
seen-by =
    { $to ->
        [chair] La ven la Presidencia y los patrocinadores.
        [states] La ven todos los Estados y la Secretaría.
       *[public] La ve todo el mundo.
    }

## Lo que no está bien

fault-too-long = Es demasiado largo para una sola propuesta: { $bytes } bytes como máximo. Preséntelo en varias.
fault-nothing = No se cambió nada.
fault-not-there = «{ $words }» no figura allí: { $place }.
fault-many-there = «{ $words }» figura allí más de una vez: { $place }. Tome más palabras alrededor.
fault-no-place = Elija un párrafo.
fault-no-new = Indique las palabras que se ponen.
fault-no-brackets = No hay corchetes en torno a esas palabras: { $place }.
fault-instruction = No se pudo leer: { $words }
fault-unfit = La operación { $number } no encaja: { $why ->
        [no_paragraph] el párrafo no está.
        [other_words] allí figuran otras palabras.
        [past_end] el párrafo termina antes.
        [overlaps] toca las mismas palabras que otra operación.
        [into_itself] un párrafo no puede trasladarse dentro de sí mismo.
        [empty] no quedarían palabras; suprima el párrafo.
        [line_break] las palabras contienen un salto de línea.
        [no_brackets] no hay corchetes en ese lugar.
        [leaves_subparagraphs] sus apartados quedarían sin él.
        [nothing] no cambia nada.
       *[other] no tiene un sentido único en este texto.
    }
clash-cause =
    { $cause ->
        [words] Ambas cambian las mismas palabras.
        [same_place] Ambas ponen algo en el mismo lugar.
        [kept] Una cambia palabras que la otra mantiene.
        [deleted] Una suprime el párrafo en que la otra hace algo.
        [moves] Ambas trasladan el párrafo a lugares distintos.
        [place_moved] Una pone algo después de un párrafo que la otra traslada.
        [brackets] Los corchetes se cruzan.
        [structure] Una divide o fusiona lo que la otra cambia.
       *[other] Juntas no tienen un sentido único.
    }

## Una propuesta

proposal-of = { $who } sobre { $place }
proposal-and-more = { $place } y otros
proposal-state =
    { $state ->
        [tabled] Presentada, abierta
        [late] Presentada fuera de plazo, abierta
        [withdrawn] Retirada
        [carried] Trasladada, abierta
       *[stuck] No se pudo trasladar
    }
how =
    { $how ->
        [as_it_is] Aceptada tal cual
        [in_part] Aceptada en parte
        [merged] Fusionada con otras
        [not_taken] No aceptada
       *[overtaken] Superada por otros cambios
    }
proposal-asks = Lo que pide
proposal-sponsors = Patrocinadores
proposal-author = La presentó el { $date }
proposal-joined = Desde el { $date }
proposal-left = Del { $since } al { $left }
proposal-fate = Qué fue de ella
proposal-fate-open = Está abierta.
proposal-said = Lo que se dice de ella
proposal-replies = Propuestas sobre esta propuesta
proposal-clashes = Incompatible con
proposal-clashes-what = Son todas las que este puesto puede ver. Nada se resuelve por sí solo: decide la Presidencia.
proposal-on-version = Presentada sobre { $version }
proposal-carried = Trasladada a { $version }
proposal-stuck = No se pudo trasladar a { $version }
proposal-withdrawn = Retirada el { $date }
proposal-told = Quién la ve
proposals-empty = Aquí figurarán las propuestas sobre este texto.
proposals-empty-who = Comienza cualquier delegación que pueda proponer, desde un párrafo del texto.
went-to = Sus palabras pasaron a { $places }
merged-with = Fusionada con { $others }

## Un párrafo

paragraph-proposals = Propuestas
paragraph-no-proposals = Ninguna que este puesto pueda ver.
paragraph-said = Lo que se dice de él
paragraph-history = Historia
paragraph-numbers = Sus números
paragraph-languages = En otros idiomas

## Vistas

view-views = Vistas del texto
view-parts = Partes
view-compilation = Compilación
view-redline = Cambios
view-open = Lo que sigue abierto
view-positions = Posiciones
view-since = Lo que cambió
view-dispositions = Qué fue de las propuestas
view-proposals = Propuestas
view-languages = Versiones lingüísticas
view-next = La próxima revisión
view-against = Cambios desde
compilation-what = Cada propuesta que este puesto puede ver, en su lugar, con sus patrocinadores.
open-places = Abierto
open-nothing = Aquí no hay nada abierto.
open-agreed = Aceptado ad referéndum
open-all = En el texto
open-mine = Para mi delegación
open-brackets = corchetes
open-placeholder = nada aún entre los corchetes
open-unbalanced = un corchete sin su pareja
open-alternative = una alternativa
open-option = una opción
bracket-alone = Hay un corchete sin su pareja en { $place }: «{ $words }». Se conserva tal cual.
since-mark = Para ver más tarde lo nuevo desde ahora, conserve esta dirección:
since-entry = desde el asiento { $number }
since-nothing = Nada ha cambiado.
since-versions = Versiones
since-said = Declaraciones
digest-title = { $date }: la jornada
digest-what = La jornada del grupo
digest-pack = Carpeta de lectura del día, para leer sin conexión
digest-days = Días
digest-nothing = Nada en este día que este puesto pueda ver.
digest-meetings = Sesiones
digest-deadlines = Plazos
pack-what = Todo lo del { $date } que este puesto puede leer, en un solo archivo. No necesita conexión.
pack-seat = Puesto: { $seat }. Elaborado: { $date }.
pack-cut = El archivo termina aquí para no superar 2 MB. El resto está en las páginas de la plataforma.
pack-changes = { $title }: cambios desde { $version }
pack-proposals = { $title }: propuestas
picture-paragraph = Párrafo
picture-empty = Aquí figurarán las posiciones sobre los párrafos.
picture-empty-who = Una delegación comienza con una propuesta o una declaración sobre un párrafo.
picture-audience =
    { $seat ->
        [chair] Usted ve todo lo presentado. Las delegaciones figuran en orden protocolario.
        [states] Usted ve lo propio y lo presentado a todos los Estados. Las delegaciones figuran en orden protocolario.
       *[public] Hasta que se apruebe el texto, las posiciones no se muestran al público.
    }

## La próxima revisión

revision-title = La próxima revisión
revision-stands = abiertas: { $open }; decididas: { $done }
revision-table = Propuestas presentadas
revision-table-what = Diga qué se hace con cada propuesta. Cada delegación ve qué fue de las suyas; usted abre el cuadro a todos.
revision-clashes = Incompatible con:
revision-how = Qué se hace con ella
revision-open = Abierta
revision-with = Fusionada con
revision-reason = Motivo, si lo desea
revision-dispose = Registrar lo que se hace con ellas
revision-next = Texto de la próxima revisión
revision-next-what = El texto con las propuestas aceptadas tal cual. Cambie lo necesario: los párrafos conservan su identidad. Una línea en blanco entre párrafos.
revision-words = Texto
revision-numbers = Números de los párrafos
revision-numbers-anew = Numerar de nuevo
revision-numbers-kept = Mantener los números
revision-unjoined = No incorporada: { $who }. { $why }
dispositions-what = Qué fue de cada propuesta y adónde pasaron sus palabras.
dispositions-all = Todas
dispositions-mine = Las mías: adónde pasaron mis palabras
dispositions-empty = Aquí figurará qué fue de las propuestas.
dispositions-empty-who = La Presidencia decide sobre las propuestas con la próxima revisión y abre el cuadro a todos.

## La mesa

desk-title = Mesa
desk-here-too = También la tienen abierta ahora: { $names }
desk-what = Copias de trabajo de propuestas. Solo las ven su delegación y los copatrocinadores con quienes las comparta. Nada de esto consta en el registro, en una exportación ni en un diario.
desk-warning = Quien opera este servidor podría leer lo que hay aquí. Si no debe leerse, guárdelo como archivo en su propio dispositivo.
desk-own = Copias de trabajo
desk-shared = Compartidas con nosotros
desk-shared-by = Compartida por { $who }
desk-empty = Ninguna copia de trabajo.
desk-upload = Poner un archivo en la mesa
desk-file = Archivo
desk-put = Poner en la mesa
desk-not-a-copy = Este archivo no es una copia de trabajo de una propuesta.
desk-share = Compartir
desk-share-with = Compartir con
desk-clear = Quitar de la mesa
desk-download = Descargar como archivo

## Idiomas

by-in-language = { $who } (texto: { $language })
languages-differ = Diferencias de números, referencias, fechas y signaturas
languages-matter =
    { $matter ->
        [structure] Clase, nivel o número del párrafo
        [numbers] Números y remisiones
        [dates] Fechas
        [symbols] Signaturas de documentos
        *[footnotes] Notas de pie de página
    }
languages-there = en otra forma
languages-agree = Las versiones concuerdan en números, referencias, fechas y signaturas.
languages-stale = Modificado en un solo idioma
languages-reported = Discrepancias señaladas
languages-none-reported = Ninguna.
languages-expected = se espera el { $date }
languages-only-in = { $language }: { $words }
languages-answered = Respuesta: { $words }

## Choices in forms

deadline-for = Plazo para
deadline-level =
    { $level ->
        [proposals] Propuestas sobre el proyecto
       *[other] Propuestas sobre propuestas
    }
remedy-label = Qué se hace
remedy =
    { $remedy ->
        [next_version] La próxima versión lo rectifica
        [corrigendum] Una corrección para los idiomas que indica
       *[none] Las versiones concuerdan
    }

## Agreed language

agreed-exact = Literalmente como se aprobó: { $text }, { $place }
agreed-differs = No literalmente como en { $text }, { $place }
agreed-there = { $what }, en ese texto
agreed-heading = Texto convenido
beside-what = Lo que este texto dice de otro modo que el otro, párrafo por párrafo. Los párrafos sin indicación no tienen equivalente en él.
view-beside = Junto a otro texto:
document-corrects = Corrige las versiones en
document-issue =
    { $kind ->
        [corrigendum] Publicar una corrección
        [addendum] Publicar una adición
       *[revision] Publicar una revisión
    }
link-which = Párrafos que se mantienen o caen juntos, al menos dos
