### Mails: what they say, how one wants them, and what became of each.

mail-happened =
    { $act ->
        [circulate_letter] Se distribuyó una carta
        [receive_letter] Se recibió una carta dirigida a la Presidencia
        [open_silence] Se abrió un procedimiento de acuerdo tácito
        [extend_silence] Se prorrogó el plazo de un procedimiento de acuerdo tácito
        [ask_more_time] Una delegación pide más tiempo a la Presidencia
        [ask_clarification] Una delegación pide aclaraciones a la Presidencia
        [break_silence] Se rompió el silencio
        [withdraw_silence] Se retiró un procedimiento de acuerdo tácito
        [confirm_silence] La Presidencia confirmó el fin de un procedimiento de acuerdo tácito
        [close_silence] Terminó un procedimiento de acuerdo tácito
        [announce_outcome] Se anunció el resultado de un procedimiento de acuerdo tácito
        [table_draft] Se publicó un proyecto
        [issue_revision] Se publicó una revisión
        [join_proposal] Una delegación se sumó a una propuesta suya
        [dispose] Se consignó el curso dado a una propuesta suya
        [review_credentials] La Secretaría examinó sus credenciales
        [challenge_credentials] Se impugnaron sus credenciales
        [review_member] La Secretaría examinó la inscripción de un miembro de su delegación
        [comment_on_visa] El país anfitrión comentó un caso de visado suyo
        [raise_matter] Se planteó una cuestión de participación
        [consider_matter] La Secretaría respondió a una cuestión de participación
        [comment_on_matter] El país anfitrión comentó una cuestión de participación
        [circulate_matter] Se distribuyó una cuestión de participación
        [say_incomplete] Una delegación hizo saber a la Presidencia que está incompleta
        [enter_for_delegation] Se consignó un acto en nombre de su delegación
        [move_meeting] Se cambió la fecha de una sesión
        [cancel_meeting] Se canceló una sesión
        [move_session] Se cambió la fecha de un período de sesiones
        [cancel_session] Se canceló un período de sesiones
        [confirm_address] ¿Es esta su dirección? Una organización la indicó
        [apply] Se recibió una solicitud
        [withdraw_application] Se retiró una solicitud
        [application_approve] Su solicitud está en orden
        [application_return] Se le devuelve su solicitud para que la complete
        [application_reject] Su solicitud no se admitió
        [application_reopen] Se reabrió el examen de su solicitud
        [applicant_accredited] Su organización está acreditada
        [applicant_not_accredited] Su organización no está acreditada
        [circulate_list] Se distribuyó una lista de organizaciones para acuerdo tácito
        [ask_about_objections] Un Estado pregunta por las objeciones
        [answer_about_objections] Se respondió acerca de las objeciones
       *[other] Se hizo un asiento en el registro
    }
mail-title = Su correo
mail-lede = Un correo dice que ha sucedido algo que le concierne y dónde consta. Todo está también en las páginas; ningún correo dice que alguien no ha reaccionado, y nadie se entera de si usted abre alguno.
mail-none-here = Este sitio no envía correos. Todo está en las páginas.
mail-where = Adónde y con qué frecuencia
mail-address = Dirección
mail-language = Idioma
mail-pace = Frecuencia
mail-pace-of =
    { $pace ->
        [at_once] al momento, uno por uno
        [daily] una vez al día, todos juntos
       *[other] ningún correo
    }
mail-keep = Guardar
mail-from = Los correos proceden de { $address }.
mail-confirm = Confirmar la dirección
mail-confirm-what = Se envió un código a { $address }. Escríbalo aquí; antes no se envía allí ningún otro correo.
mail-code = Código recibido por correo
mail-confirmed = Confirmada el { $at }
mail-of-late = Correos recientes
mail-none-yet = Ninguno por ahora.
mail-erase = Borrar la dirección
mail-erase-what = Se eliminan la dirección, el idioma y la lista de correos. Su puesto y lo que consta en el registro permanecen.
mail-fault =
    { $fault ->
        [address] A esta dirección no se puede enviar correo: escriba una, como oficina@mision.example.
       *[other] No es el código, o ya venció. Guarde la dirección otra vez para recibir uno nuevo.
    }
mail-state =
    { $state ->
        [sent] enviado
        [failed] fallido
        [bounced] devuelto
       *[other] en espera
    }
mail-log-title = Registro de correos
mail-log-lede = Qué ocurrió con cada correo. No se muestran las direcciones; nadie sabe si un correo se abre.
mail-log-own = Correos a las personas de su delegación y qué ocurrió con ellos. Solo la persona ve su dirección.
mail-log-all = Mostrar todos
mail-log-troubled = Solo los fallidos o devueltos
mail-log-none = No hay correos.
mail-log-closed = Un asiento confidencial
mail-log-made = Creado el { $at }
mail-log-done = Concluido el { $at }
mail-log-attempts =
    { $count ->
        [one] { $count } intento
       *[other] { $count } intentos
    }
mail-log-reply = Respuesta del servidor: { $number }
mail-log-again = Enviar de nuevo
mail-log-again-done = El correo espera para enviarse de nuevo.
mail-subject = { $what } · { $group }
mail-digest-subject =
    { $count ->
        [one] { $count } hecho que le concierne
       *[other] { $count } hechos que le conciernen
    }
mail-code-subject = Código para su dirección
mail-account-what = Si no sabe nada de ello, consulte la página de su cuenta, ponga fin a las sesiones y retire las llaves de acceso que no sean suyas, y avise a su delegación o a la secretaría.
mail-confirm-address-what = Una organización que solicita participar en este Grupo indicó esta dirección para los correos. Diga en la página que figura a continuación si es correcta. Si no sabe nada de ello, no haga nada: no se le escribirá más.
mail-code-what = Una persona que ha iniciado sesión quiere recibir correos en esta dirección. Escriba este código en la página de su correo en el plazo de media hora. Si no fue usted, no haga nada: aquí no se envía ningún otro correo.
mail-not-alone = Todo esto está en las páginas y en el registro. No necesita ningún correo para participar, y nadie se entera de si usted abre este.
mail-change = Para cambiar la frecuencia o dejar de recibirlos:
mail-by = Por: { $who }
mail-at = Cuándo: { $at }
mail-until = Hasta: { $at }
mail-instant = { $at } ({ $offset })
