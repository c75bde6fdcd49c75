### Statements that delegations hand in: the form, the page, the lists.

statements-title = Declaraciones
statements-count =
    { $count ->
        [one] { $count } declaración
        *[other] { $count } declaraciones
    }
statements-empty = Lo que entreguen las delegaciones figurará aquí cuando se haga público.
statements-empty-who = Una delegación entrega su declaración para su turno en la lista de oradores, o por escrito.
statements-beforehand = Por anticipado, para intérpretes
statements-of-meeting = Declaraciones de esta sesión
statements-show = Mostrar
statements-beside = Aportaciones escritas
statements-written = Declaración escrita
statements-hand-in-written = Entregar una declaración escrita
statement-one = Declaración
statement-of = Declaración: { $who }
statement-form-what = Entregue un archivo o pegue el texto. Verá lo leído antes de que nada cuente. Solo se guardan las palabras, nunca el archivo.
statement-file = Archivo (texto, PDF o Word, { $most } MB como máximo)
statement-paste = O pegue el texto
statement-language = Idioma del texto
statement-standing =
    { $word ->
        [original] original
        *[unofficial] traducción no oficial
    }
statement-standing-label = Este texto es
statement-read = Leer
statement-read-more = Añadir otro idioma
statement-preview = Lo que se entregará
statement-text-in = Texto: { $language }
statement-words = Palabras: { $count }
statement-found = Lo que se encontró en él
statement-part =
    { $part ->
        [title] Título
        [speaker] Orador
        [capacity] Calidad
        [occasion] Ocasión
        [place] Lugar
        [date] Fecha
        [letterhead] Membrete
        *[notes] Notas
    }
statement-note =
    { $word ->
        [check] Cotejar con la versión pronunciada
        *[unofficial] Traducción no oficial
    }
statement-taken-out = Lo demás que contenía el archivo, omitido
statement-taken-out-none = El archivo no contenía nada más.
statement-left-names = Nombres en las propiedades del archivo: { $names }
statement-left-hidden = Párrafos con palabras ocultas, que se omiten: { $count }
statement-left-changes = Los cambios controlados se leen como aceptados; se omiten los nombres de sus autores: { $names }
statement-left-pdf = Propiedades, comentarios, imágenes y enlaces del PDF.
statement-title = Título, si lo tiene
statement-check = Cotejar con la versión pronunciada: la declaración es lo que se dice, no lo que se distribuye
statement-interpreters = Los intérpretes lo reciben de inmediato
statement-release-label = Cuándo puede leerla todo el mundo
statement-release =
    { $word ->
        [now] de inmediato
        [delivered] cuando se haya pronunciado
        [end_of_segment] al final del segmento
        [end_of_meeting] al final de la sesión
        *[never] nunca
    }
statement-send = Entregar
statement-nothing-yet = Todavía no se ha entregado nada.
statement-audience = Hasta que se haga pública, solo saben de ella la delegación, la Presidencia y la secretaría; también los intérpretes, si así se elige.
statement-fault =
    { $fault ->
        [empty] No contiene palabras. Un documento escaneado debe teclearse o pegarse.
        [nothing] Entregue un archivo o pegue un texto.
        [long] El texto es más largo de lo que aquí se lee. Envíelo por partes.
        [encoding] El archivo no es texto en UTF-8, ni PDF, ni Word (.docx). Pegue el texto.
        [no_program] Este servidor no tiene un programa que lea PDF. Pegue el texto o entréguelo como texto o Word.
        [pdf] El PDF no puede leerse o está protegido. Pegue el texto.
        [whose] No se dice de quién es la declaración o cuándo se recibió: elija la delegación y la hora.
        *[no_text] Todavía no hay texto. Lea antes un archivo o pegue uno.
    }
statement-since = Todos pueden leerla desde: { $time }
statement-until = Todos pueden leerla: { $release }
statement-released = Pública
statement-told = Para quienes estaban en el segmento
statement-in-segment = Se pronunció en un segmento oficioso: pueden leerla quienes estaban en él, y todos cuando la delegación lo diga de nuevo.
statement-release-informal = Lo que se pronuncia en un segmento oficioso queda después para quienes estaban en él, y para todos cuando la delegación lo diga de nuevo.
statement-held = No pública
statement-with-interpreters = Los intérpretes la tienen.
statement-gone = Retirada
statement-taken-back = La delegación retiró esta declaración ({ $time }). Sus palabras se han borrado.
statement-corrected = Corregida: { $time }
statement-erased = Las palabras de esta declaración se han borrado.
statement-prepared = Tal como se preparó
statement-delivered = Tal como se pronunció
statement-changes = Lo que difiere
statement-versions = Textos
statement-plain = Texto sin formato
statement-handed-in = Entregada
statement-enter = Entregar una declaración por una delegación
statement-entered-for = La secretaría, por { $of }
statement-entered-what = La secretaría asienta una declaración que le llegó por carta o en papel. El registro dice cómo llegó; la delegación la confirma o la impugna.
statement-entered = Asentada por la secretaría
statement-received = Cuándo se recibió
