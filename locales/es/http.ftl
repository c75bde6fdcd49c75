### Answers that are not the page asked for, and what forms say.

http-problem-title =
    { $kind ->
        [malformed] La solicitud no se puede leer
        [needs_seat] Se necesita un asiento
        [foreign_seat] Este asiento es de otro
        [other_site] Enviado desde otro sitio
        [read_only] Este registro es solo de lectura
        [seats_not_open] Aquí los asientos no están libres
        [not_found] Esa página no existe
        [method] Esta dirección no sirve para eso
        [id_taken] Ya enviado con otro contenido
        [too_large] Demasiado grande
        [unsupported] Forma no admitida
        [too_many] Demasiadas solicitudes
        [unavailable] No disponible en este momento
       *[other] No disponible en este momento
    }
http-problem-what =
    { $kind ->
        [malformed] Algo en la dirección o en el formulario no es correcto. No se ha registrado nada.
        [needs_seat] Para actuar, ocupe su asiento con el enlace que le envió la secretaría.
        [foreign_seat] Usted ocupa otro asiento o el de otro grupo. No se ha registrado nada.
        [other_site] El formulario se envió desde una página ajena a este sitio, por lo que no se ha hecho nada. Abra la página aquí y envíelo de nuevo.
        [read_only] Este grupo es una reconstrucción a partir de fuentes publicadas. Se puede leer y comprobar; en él no se recibe ningún acto y ningún Estado ha actuado aquí.
        [seats_not_open] Los asientos se ocupan libremente solo en un ejercicio.
        [not_found] Esa página no existe, o este asiento no puede verla.
        [method] Esta dirección no se puede utilizar de ese modo.
        [id_taken] En el registro consta un acto con este nombre y con otro contenido. Abra de nuevo el formulario.
        [too_large] Un acto puede tener hasta 64 KiB; un texto o un archivo, 8 MiB. No se ha guardado nada.
        [unsupported] El contenido no está en una forma que se lea aquí.
        [too_many] Han llegado más solicitudes de las que se pueden atender. Inténtelo de nuevo en un momento; no se ha registrado nada.
        [unavailable] En este momento no se escribe nada en el registro aquí; la lectura continúa. Lo que no se confirmó puede enviarse de nuevo: nada se registra dos veces.
       *[other] En este momento no se escribe nada en el registro aquí; la lectura continúa. Lo que no se confirmó puede enviarse de nuevo: nada se registra dos veces.
    }
http-form-title = Falta algo en el formulario
http-field-missing = { $field }: este dato es necesario.
http-field-wrong = { $field }: este dato no tiene la forma necesaria.
http-time-skipped = { $field }: en esta zona los relojes saltan esta hora local. Elija otra.
http-time-twice = { $field }: en esta zona los relojes marcan dos veces esta hora local. Elija otra.
http-zone-unknown = { $field }: no existe esa zona horaria.
http-typed = Lo que se escribió
http-send-again = Enviar de nuevo
http-recorded = Inscrito en el registro como asiento { $number }.
http-sign-out = Dejar el asiento
http-sign-out-what = La sesión termina en este dispositivo. El registro queda como está.
refusal-in-writing = La negativa por escrito
refusal-in-writing-what = Firmada con la clave del registro: la negativa, la huella del acto, el artículo, el instante y el estado del registro. Quien haya recibido una negativa indebida puede probarlo con estos dos textos: nemcon verify refusal.
refusal-in-writing-act = El acto tal como se envió:
refusal-in-writing-none = No hay negativa por escrito: el registro ha avanzado entretanto y el reglamento puede dar ahora otra respuesta. Envíelo de nuevo; una nueva negativa podrá obtenerse por escrito.
