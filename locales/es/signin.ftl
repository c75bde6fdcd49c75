### Signing in, the account, and links that enrol.

nav-sign-in = Iniciar sesión
nav-account = Su cuenta
sign-in-lede = Se inicia sesión con una llave de acceso que usted haya registrado aquí: con este dispositivo, un teléfono o una llave de seguridad. No se necesita ni se conserva ninguna contraseña.
sign-in-button = Iniciar sesión con una llave de acceso
sign-in-no-passkey = ¿Aún no tiene llave de acceso, o ya no le queda ninguna? Se registra mediante un enlace de un solo uso. Para una persona de una delegación lo crea la delegación; para la propia delegación, la secretaría.
sign-in-no-session = Para leer lo que es público no hace falta iniciar sesión.
sign-in-done = Sesión iniciada: { $seat }
passkey-needs-script = Una llave de acceso solo responde si JavaScript está activado en el navegador. Actívelo para este sitio para continuar. Todo lo demás funciona sin él.
passkey-unsupported = Este navegador no admite llaves de acceso. Utilice uno más reciente u otro dispositivo.
passkey-not-done = Ninguna llave de acceso respondió: se cerró la ventana, venció el plazo o este dispositivo no tiene llave para este sitio. No se envió nada.
passkey-fault =
    { $fault ->
        [expired] La respuesta llegó demasiado tarde o se envió dos veces. Inténtelo de nuevo.
        [unknown] Esta llave de acceso no se conoce aquí o fue retirada.
        [went_back] No se inició sesión: el contador de esta llave de acceso retrocedió, por lo que puede existir una copia. Inicie sesión con otra llave y retire esta.
        [taken] Esta llave de acceso ya está registrada, o el enlace se usó entretanto.
        [malformed] El formulario estaba incompleto. Dé a la llave de acceso un nombre de 60 caracteres como máximo e inténtelo de nuevo.
       *[other] La respuesta de la llave de acceso no es válida. Nada ha cambiado; inténtelo de nuevo.
    }
passkey-name = Nombre de la llave de acceso
passkey-name-hint = Solo lo ve usted: teléfono, ordenador de la oficina, llave de seguridad.
enrol-what = Con este enlace registra una llave de acceso para el puesto. Sirve una sola vez; después se inicia sesión con la llave.
enrol-button = Crear una llave de acceso y ocupar el puesto
enrol-not-here = En esta dirección del sitio no se pueden registrar llaves de acceso. El operador puede indicar la dirección correcta.
link-without-passkey = Sin llave de acceso
account-exercise = Este puesto pertenece a un ejercicio: cualquiera puede ocuparlo y no se conserva nada sobre ninguna persona.
account-passkeys = Llaves de acceso
account-passkeys-what = Sirven para iniciar sesión y para nada más. La parte secreta permanece en su dispositivo; aquí solo se conserva la parte pública. Registre una segunda, para que la pérdida de un dispositivo no le deje fuera.
account-passkeys-none = No hay ninguna registrada.
account-passkey-made = Registrada: { $at }
account-passkey-used = Último uso: { $at }
account-withdraw = Retirar { $name }
account-last-stays = La única llave de acceso no puede retirarse: registre antes otra.
account-add = Añadir una llave de acceso
account-not-fresh = Inició sesión hace más de { $minutes } minutos. Para añadir o retirar una llave de acceso, inicie sesión de nuevo.
account-sessions = Dónde tiene sesión iniciada
account-session-here = este navegador
account-session-means =
    { $means ->
        [passkey] Con una llave de acceso
        [link] Con un enlace de un solo uso
        [staff] Como personal del operador
        [program] Para un programa
       *[other] Como puesto de un ejercicio
    }
account-session-time = Desde { $began }, a más tardar hasta { $until }
account-end-session = Cerrar esta sesión
account-end-others = Cerrar todas las demás sesiones
staff-title = Personal del operador del servidor
staff-what = Quienes gestionan la plataforma inician sesión como secretaría, en el servicio del propio operador. Las delegaciones no inician sesión aquí.
staff-sign-in = Iniciar sesión para { $group }
staff-fault =
    { $fault ->
        [not_named] Usted no figura como personal que actúa como secretaría.
        [weak] Usted no inició sesión en el servicio del operador con la seguridad que se exige aquí, o el servicio no dice cómo. Inicie sesión allí con un segundo factor o consulte al operador.
        [long_ago] Usted inició sesión en el servicio del operador hace demasiado tiempo, o el servicio no dice cuándo. Inicie sesión allí de nuevo.
        [expired] La respuesta llegó demasiado tarde o pertenece a otro navegador. Empiece de nuevo.
       *[other] El servicio del operador no responde como debe. No se inició ninguna sesión.
    }
account-program = Iniciar una sesión para un programa
account-program-token = Testigo de la sesión, mostrado solo esta vez. Guárdelo en un archivo que solo usted pueda leer; actúa en nombre del puesto hasta que termine la sesión.
account-events = Qué ha ocurrido con esta cuenta
account-told-operator = El operador ha creado un nuevo enlace para un puesto de su delegación u oficina que ya tenía llaves de acceso. Si nadie lo pidió, pregunte a la secretaría por qué.
account-event =
    { $kind ->
        [signed_in_as_staff] Inicio de sesión en el servicio del operador
        [link_by_operator] El operador creó un enlace
        [link_by_operator_again] El operador creó un nuevo enlace aunque había llaves de acceso registradas
        [link_by_delegation] La delegación creó un enlace
        [signed_in_by_link] Se usó un enlace para iniciar sesión
        [passkey_enrolled_by_link] Se registró una llave de acceso con un enlace
        [passkey_enrolled] Se añadió una llave de acceso
        [passkey_withdrawn] Se retiró una llave de acceso
        [counter_went_back] Se rechazó una llave de acceso porque su contador retrocedió
        [revoked] Se pusieron fin a todas las sesiones, enlaces y llaves de acceso
       *[other] Otro cambio
    }
account-held = Qué se conserva sobre usted
account-held-what = Esta página muestra todo lo que pertenece a la cuenta. El archivo contiene lo mismo para programas: puesto, partes públicas de las llaves de acceso, sesiones, enlaces y hechos. Lo que usted lee nunca se registra.
account-held-file = Descargar (JSON)
recovery-title = Enlaces para las personas de la delegación
recovery-lede = Quien haya perdido todas sus llaves de acceso registra una nueva mediante un enlace que la delegación crea aquí. El enlace no sustituye nada: para retirar llaves perdidas, ponga fin antes al acceso.
recovery-none = La delegación aún no ha designado a ninguna persona. Las personas se designan en la página de participantes.
recovery-link = Crear un enlace: { $person }
recovery-end = Poner fin al acceso: { $person }
recovery-ended = Se ha puesto fin a todas las sesiones, enlaces y llaves de acceso de esta persona.
recovery-link-once = Puede usarse una sola vez, en un plazo de tres días, para registrar una llave de acceso. El enlace no se vuelve a mostrar.
