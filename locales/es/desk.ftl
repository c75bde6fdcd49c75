### La mesa sin conexión: lo que se guarda en el equipo y lo que se asienta desde la sala.

desk-kept-title = Guardado en este equipo
desk-kept-what = Aún no consta en el registro. Se envía en este orden, cada acto con la hora en que se hizo, en cuanto haya conexión.
desk-kept-waits = aún no consta en el registro
desk-kept-refused = rechazado, no consta en el registro
desk-refused-title = Guardado en este equipo y rechazado
desk-put-away = Retirar
desk-no-line = Sin conexión por el momento. Lo relativo a la palabra se guarda en este equipo y se envía cuando vuelva la conexión.
desk-needs-line = Requiere conexión: lo que cierra o decide no se guarda.
desk-joined = La conexión ha vuelto y lo guardado se ha enviado.
desk-sign-in = Ya no hay ninguna sesión iniciada. Identifíquese en este equipo y se enviará lo guardado.
desk-unread = No se pudo recibir.
desk-from-floor = Desde la sala
desk-from-floor-what = Lo que una delegación dice en la sala, asentado en su nombre; ella lo confirma o lo corrige.
desk-enter = Asentar
desk-of-facilitator = Mesa del facilitador
desk-of-secretariat = Mesa de la Secretaría
unsent = No enviado: no hay conexión. Lo escrito permanece aquí; envíelo de nuevo cuando vuelva la conexión. Enviarlo dos veces cuenta una sola.
