### Páginas: partes interesadas.

stakeholders-lede = Las organizaciones participan como el Grupo ha decidido. Modalidades vigentes: { $modalities }.
modalities-none = El Grupo no ha aprobado modalidades para las partes interesadas.
modalities-none-who = La Presidencia las somete al Grupo en una sesión; antes no se abre ninguna ronda.
modalities-put = Someter modalidades al Grupo
rounds-head = Rondas de acreditación
rounds-empty = No se ha abierto ninguna ronda.
rounds-empty-who = La abre la Presidencia o la secretaría.
round-title = Ronda { $number }
round-for = para: { $session }
round-state =
    { $state ->
        [applications] las organizaciones pueden presentar solicitudes
        [review] se prepara la lista
        [silence] la lista está sujeta a acuerdo tácito
        [outcome] el plazo de silencio ha terminado
        *[concluded] concluida
    }
round-accredited = Organizaciones que participan
round-proposed = Nombres propuestos
round-nobody = Ninguna todavía.
round-outcome = Resultado
round-so-far = Hasta ahora
round-count =
    { $what ->
        [applied] en la lista
        [accredited] acreditadas
        [not_accredited] no acreditadas
        *[in_status] de carácter consultivo
    }
round-apply = Presentar la solicitud de una organización
round-apply-what = La propia organización presenta aquí su solicitud. No se necesita cuenta.
round-desk = Solicitudes
round-list = Organizaciones en la lista
round-list-what = El silencio significa que no hay objeción. Una objeción no necesita motivo, y solo la Presidencia y su delegación la conocen mientras las modalidades no permitan más.
round-facts = Normas de la ronda
round-applications-until = Solicitudes hasta el
round-silence-until = Silencio sobre la lista hasta el
round-inquiries = Lo que se preguntó sobre las objeciones y lo que se respondió
round-no-inquiries = No se preguntó nada.
round-disclosures = Registro de lo comunicado
round-no-disclosures = No se comunicó nada.
application-accredited = participa
application-objections = objeciones en pie: { $count }
application-own-objection = su delegación objeta
application-seat-stated = (según el solicitante)
application-contact = Contacto
application-words = Lo que escribió la secretaría
application-document = Documento { $number }
application-objections-head = Objeciones
application-no-objection = Ninguna objeción.
application-says = Lo que la organización dice de sí misma
objection-no-basis = sin motivo indicado
objection-told = { $name }: { $basis }
objection-told-by = { $name } – { $by }: { $basis }
objection-state =
    { $state ->
        [lifted] levantada
        [late] llegó tarde, sin efecto
        [after_close] a tiempo, inscrita después del cierre
        *[stands] en pie
    }
inquiry-by-a-state = Un Estado
inquiry-on-all = sobre todos los solicitantes de la ronda
inquiry-open = sin respuesta todavía
inquiry-more = respondida en parte
inquiry-answered = respondida
inquiry-nothing = Nada que comunicar según las modalidades.
disclosed-to-states = Todos los Estados
application-step =
    { $step ->
        [approve] En regla
        [return] Devolverla para que se complete
        [reject] No admitirla a trámite: no dice lo que piden las modalidades
        *[reopen] Abrirla de nuevo
    }
apply-lede = La secretaría lee lo que usted escriba aquí. Si su organización se incluye en la lista, todos los Estados lo leen tal como lo escribió, salvo la persona de contacto.
apply-track =
    { $track ->
        [a] Reconocida como entidad consultiva por el Consejo Económico y Social
        *[b] Sin carácter consultivo, con arreglo al principio de no objeción
    }
apply-needed-without-status = Necesario si no tiene carácter consultivo. Máximo 1.500 caracteres.
apply-seat = Tal como usted la indique, con sus propias palabras. Opcional.
apply-contact = A quién escribir. Se guarda aparte y no se muestra a los Estados.
apply-documents = Hasta 8 archivos, 8 MB en total: PDF, documentos de ofimática, imágenes, texto sin formato. Deben elegirse de nuevo si vuelve el formulario.
apply-leave-empty = Deje este campo vacío
apply-who-sees = Después recibirá la dirección de una página que indica en qué estado está la solicitud. Guárdela: quien la tenga actúa en nombre de la organización.
apply-send = Enviar la solicitud
apply-too-many = Demasiados archivos: 8 como máximo.
apply-file-kind = Un archivo no es de ninguno de los tipos que se aceptan.
apply-completed = Enviar la solicitud completada
apply-again = Presentar una solicitud en la ronda abierta
applicant-kicker = Su solicitud
applicant-next-head = Lo que sigue
applicant-next =
    { $what ->
        [silence] La lista está sujeta a acuerdo tácito hasta el
        *[applications] Las organizaciones pueden presentar solicitudes hasta el
    }
applicant-takes-part = La organización participa durante el mandato del Grupo.
applicant-waits = La próxima fecha se indicará aquí en cuanto se fije.
applicant-next-round = Esta ronda ha concluido. La organización puede presentar una solicitud en la próxima.
applicant-told = Resultado
applicant-seat = Su asiento
applicant-seat-what = Desde su asiento la organización se inscribe en la lista de oradores de la parte de las partes interesadas, entrega aportaciones escritas y las corrige o las retira.
applicant-seat-link = Crear un enlace para entrar
applicant-seat-shown = El enlace con el que su organización entra
applicant-seat-once = Se usa una sola vez, en el plazo de tres días, y registra una clave de acceso en el dispositivo que lo abre. No volverá a mostrarse; puede crearse otro en su página.
applicant-keep = Guarde la dirección de esta página. Conduce aquí, al igual que los correos sobre su solicitud, y quien la tenga actúa en nombre de la organización.
applicant-mail-confirmed = Los correos sobre la solicitud se envían a la dirección indicada, que está confirmada.
applicant-mail-waits = La dirección para los correos aún no está confirmada. Se envió allí un correo que pregunta si es correcta; hasta entonces no se escribe nada más. Todo figura en esta página.
applicant-mail-again = Enviar de nuevo ese correo
applicant-mail-later = El correo se envió hace poco. Si no llega, búsquelo entre los correos no deseados; se puede enviar de nuevo a partir de
applicant-address = ¿Es esta su dirección?
applicant-address-what = Una organización que solicita participar en este Grupo indicó la dirección en la que usted lee el correo. Si es correcta, llegarán allí los correos sobre la solicitud.
applicant-address-right = La dirección es correcta
applicant-address-else = Si no sabe nada de ello, cierre esta página. No se le escribirá más.
applicant-address-done = La dirección está confirmada. Se envía allí un correo con el acceso a la página de la solicitud.
application-mail =
    { $standing ->
        [confirmed] { $contact } (confirmada)
       *[waits] { $contact } (aún no confirmada)
    }
applicant-documents = Documentos enviados: { $count }
applicant-withdraw-what = Se retira de esta ronda; si está en la lista, todos los Estados lo saben.

# One step for many organizations at once.
many-link =
    { $step ->
        [review_application] Aprobar varias solicitudes
        [admit_in_status] Admitir varias organizaciones reconocidas como entidades consultivas
        [list_application] Incluir varias organizaciones en la lista
        *[tell_applicant] Comunicar el resultado a varias organizaciones
    }
many-what = Elija las organizaciones. Lo elegido se muestra una vez más; después se inscribe todo en el registro, o nada.
many-chosen = Continuar con las elegidas
many-all = Continuar con las { $count }
many-stands =
    { $count ->
        [one] Se inscribirá un acto en el registro, respecto de
        *[other] Se inscribirán juntos { $count } actos en el registro, respecto de
    }
many-send =
    { $count ->
        [one] Inscribir
        *[other] Inscribir los { $count }
    }
many-nothing = Elija al menos una organización.
many-refused = No se inscribió nada. { $name }: { $why }
many-changed = Para algunas de las organizaciones elegidas este paso ya no está abierto. Aquí figuran aquellas para las que lo está; no se inscribió nada.
many-empty = Ninguna organización espera este paso.
