### Las páginas de la delegación: miembros, credenciales, claves.

delegation-members = Miembros de la delegación
delegation-pages = Otras páginas
delegation-own = La página de su delegación
members-empty = Aquí figurarán los miembros.
members-empty-who = La propia delegación los inscribe, empezando por su coordinador.
members-seen-own = Su delegación, la Presidencia y la secretaría lo ven todo. Todos ven el nombre y la función de quienes figuran en la lista publicada, sin datos de contacto. En el registro solo constan compromisos criptográficos, ningún nombre.
members-seen-office = Usted ve todo lo que la delegación ha inscrito. Los demás ven el nombre y la función de quienes figuran en la lista publicada, sin datos de contacto.
members-seen-public = Se muestra a quienes figuran en la lista publicada. Una delegación puede excluir de ella a un miembro.
members-named = Personas que actúan en nombre de la delegación
member-function = Función, tal como figurará en la lista
member-contact = Contacto (visible para su delegación, la Presidencia y la secretaría)
member-focal-point = Coordinador: inscribe a los demás y gestiona las claves
member-unlisted = No incluir en la lista publicada
member-is-focal-point = coordinador de la delegación
member-is-unlisted = no figura en la lista publicada
member-may = Puede: { $rights }
member-change = Modificar
member-withdraw = Retirar
member-rename = Corregir el nombre
rename-what = En el registro, un nombre es un compromiso criptográfico que no se puede modificar. Por eso se retira al miembro y se lo inscribe de nuevo con el nombre escrito aquí, en un solo paso. Se conservan la función, los datos de contacto, los derechos, la fotografía y el documento de viaje. La secretaría inicia de nuevo el examen y la credencial de acceso se imprime de nuevo.
rename-signs-in = Este miembro se conecta en nombre de su delegación: con este paso termina su acceso y se necesita un nuevo enlace.
rename-send = Inscribir con este nombre
rename-same = Este es el nombre que está inscrito.
audience-member = Todos ven que se ha inscrito a un miembro, en calidad de qué y con qué derechos. El nombre, la función y el contacto solo constan en el registro como compromisos criptográficos.
audience-credentials = Todos ven que se han presentado credenciales, quién las firmó y en qué forma. Su delegación, la Presidencia y la secretaría pueden leer la carta.
member-kind =
    { $word ->
        [head] Jefe de delegación
        [representative] Representante
        [alternate] Representante suplente
        [adviser] Asesor
        [expert] Experto
       *[other] Becario
    }
review =
    { $word ->
        [open] por examinar
        [approved] aprobado
       *[other] devuelto
    }
review-step =
    { $word ->
        [open] Reabrir el examen
        [approved] Aprobar
       *[other] Devolver
    }
credentials-title = Credenciales
credentials-provisional = Quien no las haya presentado participa con carácter provisional, con todos los derechos de su categoría.
credentials-due = Credenciales para { $session }
credentials-signed-by = Firmadas por
signatory =
    { $word ->
        [head_of_state] Jefe de Estado
        [head_of_government] Jefe de Gobierno
        [foreign_minister] Ministro de Relaciones Exteriores
        [permanent_representative] Representante Permanente
        [charge_daffaires] Encargado de Negocios interino
       *[other] sin firma, rubricada y sellada
    }
credentials-means =
    { $word ->
        [original] Original
        [copy] Copia
        [letter] Carta de la misión
       *[other] Nota verbal
    }
credentials-status =
    { $word ->
        [none] Aún sin credenciales
        [notified] Notificadas
        [formal] Formales
        [accepted] Aceptadas
       *[other] Impugnadas
    }
credentials-line = { $means } · { $signatory }
credentials-whole-term = Para todo el mandato
credentials-received = Recibidas el { $at }
credentials-late = después del plazo; son válidas
credentials-letter = La carta
credentials-report = Informe sobre las credenciales
credentials-report-what = Estados Miembros y Estados observadores según la situación de sus credenciales. Cualquiera que sea, todos participan.
credentials-nobody = Ninguno.
challenges-title = Impugnaciones de las credenciales
challenge-by = Impugnadas por { $name }
challenge-end =
    { $word ->
        [open] por decidir por el órgano
        [withdrawn] retirada
        [accepted] credenciales aceptadas
       *[other] credenciales no aceptadas
    }
challenge-settle =
    { $word ->
        [withdrawn] Retirar la impugnación
        [accepted] Consignar: aceptadas
       *[other] Consignar: no aceptadas
    }
keys-title = Claves
keys-what = Con una clave la delegación confirma sus actos, de modo que nadie pueda decir que fueron inventados. Solo su propio acto hace válida una clave. Una clave no sirve para iniciar sesión.
key-line = Línea para nemcon verify --keys
key-form =
    { $word ->
        [ssh] Clave SSH
        [ed25519] Clave Ed25519
       *[other] Llave de acceso que confirma actos
    }
key-stands =
    { $word ->
        [in_force] en vigor
       *[other] sin efecto
    }
key-since = Desde el { $at }
key-until = Hasta el { $at }
key-ssh = Clave SSH pública, en una línea
key-ssh-hint = Como en el archivo .pub: ssh-ed25519 AAAA…
key-ed25519 = Clave Ed25519 pública
key-ed25519-hint = 64 dígitos hexadecimales, base64 o clave de verificación.
key-cose = Clave pública de la credencial (COSE)
key-cose-hint = base64url, tal como lo dio una página del Estado.
key-rp-id = Dominio al que está vinculada (RP ID)
key-origin = Origen web desde el que se usa
key-lost-since = Perdida desde, en su caso
own-acts-title = Actos de la delegación
own-acts-what = Cada acto contó desde su recepción. Confirmado con la clave, nadie puede decir que el operador lo inventó. La delegación puede desautorizar lo que no sea suyo; ninguna decisión queda anulada por ello.
own-acts-empty = Nada todavía.
act-key-wanted = por confirmar con una clave
act-key-wanted-another = por confirmar con una clave más
act-key-wanted-another-what = Aquí no basta una clave: las llaves de acceso de una sola página prueban poco frente a quien tiene la página. Una llave de acceso de otra página, o una clave SSH, lo confirma además.
act-confirmed = confirmado con la clave
act-disavowed = desautorizado
confirm-with = Confirmar con esta clave
confirm-no-key = La delegación no tiene ninguna clave en vigor.
confirm-line = Lo que la clave firma, exactamente
confirm-code = Código de control, para comparar en otro dispositivo:
confirm-button = Confirmar con la clave
confirm-prompt = Cuando se le pida, elija la llave de acceso cuyo nombre empieza por «Confirma actos», no la que usa para iniciar sesión.
confirm-elsewhere = La línea se firma donde se guarda la clave y la firma se pega aquí.
confirm-signature = Firma
confirm-wrong = No es una firma de esta clave sobre esta línea. No se envió nada.
confirming-key-title = Una llave de acceso que confirma actos
confirming-key-what = Esta llave de acceso confirma actos de la delegación y no sirve para iniciar sesión. Es distinta de la que usted usa para entrar, para que nadie pueda hacer confirmar un acto bajo la apariencia de un inicio de sesión.
confirming-key-called = Su dispositivo la llamará: { $name }
confirming-key-name = Confirma actos · { $delegation } · { $group }
confirming-key-button = Crear la llave de acceso
confirming-key-elsewhere = El Estado ha creado una con su propio nombre: introducirla por sus partes
list-title = Lista de participantes
list-what = En orden de protocolo: Estados Miembros por orden alfabético del idioma y, a continuación, observadores, organizaciones y partes interesadas. Nombre y función según lo notificado, con el jefe de delegación en primer lugar.
list-whole = Toda la lista en una página
list-plain = Como texto sin formato
list-nobody = Ningún miembro notificado para su publicación.
list-rank =
    { $rank ->
        [states] Estados
        [observer_states] Estados observadores
        [organizations] Organizaciones
        [invited] Personas invitadas
       *[other] Partes interesadas
    }
prepared-title = Preparados, por enviar
prepared-keep = Dejar en el escritorio para que otro lo envíe
prepared-what = Preparado en el escritorio de la delegación. Quien lo envía actúa en su propio nombre.
prepared-change = Modificar
prepared-clear = Quitar del escritorio
