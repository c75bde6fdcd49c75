### The cards of the exercise: what each seat is asked to do, and the instructions of the invented capitals.

exercise-card-instructions-heading = Sus instrucciones
exercise-card-tasks-heading = Cinco tareas

exercise-again = Empezar de nuevo
exercise-again-what = El ejercicio vuelve a su comienzo para todos los que participan en él.

## Chair

exercise-card-chair-title = La Presidencia
exercise-card-chair-instructions = Usted preside el Grupo y no actúa por ningún Estado. Lleve el proyecto de informe a una decisión a la que nadie se oponga y dé a cada delegación el tiempo que pida.
exercise-card-chair-task-1 = Abra la página de la sesión. Vea qué cuestión está sometida y quién pide la palabra, y conceda la palabra a quien la pidió primero.
exercise-card-chair-task-2 = Mientras subsista una petición de palabra, intente dar el golpe de mazo. La plataforma lo deniega y cita el artículo; la página indica qué cabe hacer en su lugar.
exercise-card-chair-task-3 = Una vez atendidas todas las peticiones, dé el golpe de mazo. Abra el asiento y lea lo que indica: versión, sesión, modalidad, idiomas y que no se oyó objeción.
exercise-card-chair-task-4 = Abra la compilación del proyecto de entendimiento: dos delegaciones piden palabras distintas en el párrafo 7. En la página de la próxima revisión diga qué ocurre con cada propuesta y publique la revisión.
exercise-card-chair-task-5 = Abra el asiento de su decisión, descárguelo junto con su prueba y verifique ambos con la orden que aparece en la página: cualquiera puede hacerlo sin confiar en este servidor.

## Secretariat

exercise-card-secretariat-title = La secretaría
exercise-card-secretariat-instructions = Usted sirve a todo el Grupo y no adopta posiciones. Registre los documentos, asiente lo que se dice o se entrega y lleve el registro con exactitud.
exercise-card-secretariat-task-1 = Registre un documento de trabajo. Deje que la regla le asigne la siguiente signatura de su serie y elija quién puede verlo.
exercise-card-secretariat-task-2 = Registre otro documento con una signatura ya asignada. La plataforma lo deniega y cita el artículo sobre signaturas.
exercise-card-secretariat-task-3 = Una delegación le entrega un papel con su posición. Asiéntelo según lo recibido, con el instante de recepción; la delegación lo confirmará o lo corregirá.
exercise-card-secretariat-task-4 = Convoque una reunión oficiosa entre períodos de sesiones, híbrida, y vincúlela al período de sesiones que prepara. Busque en el calendario los períodos de sesiones que no tienen ninguna.
exercise-card-secretariat-task-5 = Abra un asiento del registro, descárguelo junto con su prueba y verifíquelos usted mismo con la orden que aparece en la página. Cambie después una letra en su copia y verifique de nuevo.

## Delegate

exercise-card-delegate-title = Una delegación
exercise-card-delegate-instructions = Usted actúa por su Estado. Siga la instrucción de su capital; cómo lograrlo lo decide usted. Oponer una objeción y guardar silencio le están igualmente abiertos.
exercise-card-delegate-task-1 = Lea el proyecto de informe y el procedimiento de acuerdo tácito al que está sometido: qué versión, hasta cuándo en su propio huso, quién puede romper el silencio y con qué efecto.
exercise-card-delegate-task-2 = Si su instrucción lo pide, rompa el silencio sobre el párrafo que le interesa; si no, pida aclaraciones a la Presidencia y compruebe que ello no lo rompe.
exercise-card-delegate-task-3 = En la sesión, pida la palabra antes del golpe de mazo. Cuando la tenga, lea una enmienda o deje pasar la cuestión.
exercise-card-delegate-task-4 = Intente abrir usted mismo un procedimiento de acuerdo tácito. La plataforma lo deniega y cita el artículo: solo la Presidencia puede abrirlo.
exercise-card-delegate-task-5 = Abra el proyecto de entendimiento y proponga con sus propias palabras un cambio en un párrafo; encuéntrelo en la compilación. Descargue después su asiento y su prueba para sus archivos y verifique ambos con la orden que figura en esa página.

## Observer

exercise-card-observer-title = El Observatorio del Mar de Ambrel, observador
exercise-card-observer-instructions = Usted asiste en nombre del Observatorio, una organización. Puede hablar y enviar documentos; el Grupo decide sin usted.
exercise-card-stakeholder-title = { $name }, parte interesada
exercise-card-stakeholder-instructions = Usted asiste en nombre de una organización que participa en el Grupo. Puede escribir a la Presidencia y hablar donde se escucha a las partes interesadas; el Grupo decide sin usted.
exercise-card-observer-task-1 = Consulte el calendario. Encuentre el próximo período de sesiones y la reunión entre períodos de sesiones que lo prepara.
exercise-card-observer-task-2 = Abra el cuadro de derechos del reglamento y compare los suyos con los de un Estado Miembro.
exercise-card-observer-task-3 = Escriba una carta a la Presidencia sobre las mediciones de las boyas. Compruebe que su entrega queda acreditada y que nadie registra si se abrió.
exercise-card-observer-task-4 = Intente romper el silencio. La plataforma lo deniega y cita el artículo: solo un Estado Miembro puede hacerlo.
exercise-card-observer-task-5 = Abra un asiento del registro, descárguelo junto con su prueba y verifíquelos usted mismo con la orden que aparece en la página. Cambie después una letra en su copia y verifique de nuevo.

## Public

exercise-card-public-title = El público
exercise-card-public-instructions = Usted no ocupa ningún puesto. Vea lo que cualquiera puede ver y verifíquelo sin confiar en quien opera este servidor.
exercise-card-public-task-1 = Averigüe qué ha decidido el Grupo hasta ahora y, respecto de una decisión, sobre qué texto, en qué sesión y en qué modalidad.
exercise-card-public-task-2 = Abra la página de un procedimiento de acuerdo tácito. Vea qué le dice y qué queda entre un Estado y la Presidencia.
exercise-card-public-task-3 = Busque en el registro la signatura de un documento. Abra el asiento en su forma legible y después como bytes exactos.
exercise-card-public-task-4 = Sin puesto, intente pedir la palabra. La plataforma lo deniega y cita el artículo sobre quién puede actuar.
exercise-card-public-task-5 = Descargue la prueba de un asiento. Con sus pocas líneas y una herramienta de resumen criptográfico, calcule usted mismo la raíz y compárela con el punto de control; deje después que la orden haga lo mismo.

## What the capital of each invented State asks for, by its code

exercise-capital =
    { $state ->
        [xa] Apoye el proyecto tal como está y dígalo brevemente después de la decisión.
        [xb] Pida que se comunique en doce horas, y no en seis, que una boya ha dejado de transmitir.
        [xc] Mantenga el intercambio de mediciones cada hora; un intervalo mayor ayudaría poco a los barcos de pesca.
        [xd] Pida más tiempo si cambia el párrafo sobre las visitas de técnicos.
        [xe] Consiga que los trabajos cerca de una boya se anuncien con veintiún días de antelación.
        [xf] Súmese al consenso y explique cómo entiende el plazo de seis horas.
        [xg] Compruebe que todas las versiones lingüísticas coinciden antes de que termine el silencio.
        [xh] Reserve su posición sobre el uso de las mediciones hasta que concluya el estudio en su capital.
        [xi] Ofrezca formación para técnicos y mantenga las palabras sobre las condiciones mutuamente convenidas.
        [xj] Pida a la Presidencia aclaraciones sobre las palabras relativas a los trabajos cerca de una boya.
        [xl] Asegúrese de que el informe siga calificando de voluntarias sus medidas.
        [xm] Proponga que una boya solo se traslade si los Estados más próximos están de acuerdo; si no es posible, súmese al consenso.
        [xn] Rompa el silencio sobre el párrafo relativo a los puntos de contacto a menos que cada Estado siga siendo libre de elegir quién responde.
        [xo] Súmese al consenso y pida que el próximo período de sesiones sea presencial.
        [xp] Pida que la indicación de medición no verificada forme parte del formato abierto.
        [xq] Desvincúlese del párrafo sobre el anuncio de trabajos, sin impedir el informe.
        [xr] Ayude a la Presidencia a encontrar sobre las seis horas unas palabras aceptables para todos.
        [xs] Pida que los repuestos se compartan en todas las estaciones del año.
        [xt] Oponga una objeción si el texto sometido a decisión no es el que se distribuyó.
        [xu] Mantenga la prueba de comunicación en dos veces al año; su servicio es pequeño.
        [xv] Deje pasar la decisión sin hacer declaraciones y envíe a la Presidencia una carta de agradecimiento.
        [xw] Vele por que las mediciones no se destinen a otro uso sin el acuerdo del Estado que las tomó; esto importa más que lo demás.
        [xy] Pida que el Grupo celebre una reunión oficiosa antes de su próximo período de sesiones.
        [xz] En el orden alfabético inglés su nombre es el último: ponga también por escrito lo que desee decir.
        *[other] Escuche y mantenga informada a su capital.
    }
