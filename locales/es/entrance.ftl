### La entrada, las credenciales de acceso, las cartas de invitación.

entrance-title = Entrada
entrance-code = Código de la credencial
entrance-check = Registrar la entrada
entrance-camera = Leer con la cámara
entrance-holds = La credencial es válida.
entrance-unknown = Esta credencial no figura en la lista. La secretaría puede decir por qué.
entrance-waiting = Pendientes de envío:
entrance-offline = Sin conexión por el momento. Las credenciales se comprueban en este dispositivo y se envían más tarde.
entrance-stale = La lista de este dispositivo falta o tiene más de una hora. Volverá con la conexión.
entrance-kept-title = Qué guarda este dispositivo
entrance-kept = Los resúmenes criptográficos de las credenciales válidas, durante una hora como máximo, y las entradas aún no enviadas. Ni nombres, ni funciones, ni delegaciones.
entrance-begin = Empezar en este dispositivo
entrance-begin-what = Este dispositivo solo tiene acceso a la entrada. El enlace sirve una sola vez.
entrance-devices = Dispositivos en la entrada
entrance-devices-what = Quien abra un enlace así puede comprobar credenciales y no ve nada más. Cada dispositivo se revoca aquí al instante.
entrance-link = Abra este enlace en el dispositivo de la entrada en el plazo de un día. No se volverá a mostrar.
entrance-make = Crear un enlace para un dispositivo
entrance-none = Ningún dispositivo tiene acceso.
entrance-device = Dispositivo { $place }
entrance-end = Revocar el dispositivo { $place }
entrance-link-waits = El enlace aún no se ha abierto.
entrance-came = Entradas
entrance-came-count =
    { $count ->
        [one] { $count } credencial registrada en las últimas 24 horas.
       *[other] { $count } credenciales registradas en las últimas 24 horas.
    }
entrance-came-kept =
    { $days ->
        [one] Se conserva { $days } día con el resumen criptográfico de la credencial; no es un asiento del registro y no se publica.
       *[other] Se conserva { $days } días con el resumen criptográfico de la credencial; no es un asiento del registro y no se publica.
    }
badges-title = Credenciales de acceso
badges-what = Para imprimir. Figuran los miembros cuya inscripción ha aprobado la secretaría. El código de una credencial no se deduce del registro.
badges-none = Aún no se ha aprobado ninguna inscripción.
badge-code = Código de la credencial, en forma de cuadrado
invitation-title = Carta de invitación
invitation-opening = A quien corresponda
invitation-registered = La secretaría de { $group } hace constar que { $name } figura en la inscripción como miembro de la delegación de { $delegation } ({ $kind }).
invitation-function = Función notificada por la delegación: { $function }.
invitation-session = Período de sesiones: { $title }. Fechas: { $days }. Lugar: { $place }.
invitation-asks = Se solicita a las autoridades competentes que den a la persona mencionada todas las facilidades necesarias para asistir a tiempo.
