### Refusals: any act, meetings, rules, the group, the service. The fact, then what is open instead.

## Words used in them

capacity-name =
    { $capacity ->
        [chair] Presidencia
        [secretariat] secretaría
        [facilitator] facilitador o facilitadora
        [delegate] delegación
        [platform] plataforma
        *[other] otra calidad
    }

sitting-name =
    { $sitting ->
        [formal] en las sesiones oficiales
        [informal] en las consultas oficiosas
        [intersessional] en las reuniones entre períodos de sesiones
        *[stakeholders] en el segmento de las partes interesadas
    }

thing-name =
    { $what ->
        [delegation] delegación
        [session] período de sesiones
        [meeting] sesión
        [document] documento
        [draft] proyecto
        [version] versión
        [text] texto
        [paragraph] párrafo
        [section] sección
        [invitation] invitación
        [mandate_element] elemento del mandato
        [letter] carta
        [question] cuestión
        [request] solicitud de palabra
        [objection] objeción
        [correction] corrección
        [decision] decisión
        [silence] procedimiento de acuerdo tácito
        [position] posición
        [ruling] resolución de la Presidencia
        [entry] asiento
        [rulebook] reglamento
        [person] persona
        [resolution] resolución
        [officer] autoridad
        [part] parte
        [blob] archivo
        [proposal] propuesta
        [statement] declaración
        [link] vínculo entre párrafos
        [discrepancy] comunicación de discrepancia
        [credentials] credenciales
        [challenge] impugnación de credenciales
        [key] clave
        [visa] caso de visado
        [matter] cuestión de participación
        [round] ronda de acreditación
        [application] solicitud
        [inquiry] pregunta sobre objeciones
        [agenda] programa
        [agenda_item] tema del programa
        [programme] programa de trabajo
        [subgroup] subgrupo temático
        [report] informe de un subgrupo
        [follow_up] punto de seguimiento
        [milestone] hito
        [speakers_list] lista de oradores
        [inscription] turno en una lista
        [motion] moción
        [sounding] sondeo
        *[other] elemento
    }

## Any act

refusal-other-group = El acto corresponde a otro grupo.
refusal-other-group-instead = Envíelo al registro del grupo que corresponda.
refusal-id-taken = Otro acto del registro lleva este nombre: { $id }.
refusal-id-taken-instead = Rellene de nuevo el formulario: el acto recibirá un nombre propio.
refusal-already-recorded = Este acto ya consta en el registro: { $id }.
refusal-already-recorded-instead = No hace falta nada más; su asiento puede leerse en el registro.
refusal-group-closed = El Grupo se ha cerrado.
refusal-group-closed-instead = Su registro sigue siendo consultable. El grupo que le suceda tiene su propio registro.
refusal-no-group = No se ha abierto ningún grupo en este registro.
refusal-no-group-instead = La secretaría abre primero el Grupo.
refusal-group-open = El Grupo ya está abierto.
refusal-group-open-instead = Otro grupo inicia su propio registro.
refusal-wrong-capacity = Los actos de este tipo no se realizan en esta calidad: { capacity-name }.
refusal-wrong-capacity-instead = Puede realizarlo quien ocupe el puesto correspondiente; el reglamento indica quién.
refusal-not-the-office = { $by } no ejerce esta función: { capacity-name }.
refusal-not-the-office-instead = Actúe por la delegación o deje actuar a quien ejerce la función.
refusal-not-a-participant = { $by } no participa en el Grupo.
refusal-not-a-participant-instead = Consulte la lista de participantes o escriba a la secretaría.
refusal-lacks-right = El reglamento no reconoce a { $by } este derecho: { right-name }.
refusal-lacks-right-instead = El cuadro de derechos del reglamento indica lo que cabe hacer.
refusal-lacks-right-here = { $by } tiene este derecho: { right-name }, pero no { sitting-name }.
refusal-lacks-right-here-instead = La secretaría recibe contribuciones por escrito; el cuadro de derechos indica en qué sesiones cabe ejercerlo.
refusal-takes-part = { $of } ya participa.
refusal-takes-part-instead = Quien participa no necesita invitación.
refusal-of-another-delegation = Esto corresponde a otra delegación: { $by }.
refusal-of-another-delegation-instead = Lo realiza esa misma delegación.
refusal-person-not-authorised = { $by } no ha autorizado a esta persona para ello.
refusal-person-not-authorised-instead = Actúa una persona designada por la delegación, o la delegación autoriza a esta. De viva voz, en papel y por carta todo sigue abierto.
refusal-unknown = No existe tal cosa en este grupo: { thing-name } { $id }.
refusal-unknown-instead = Búsquelo en las listas y compruebe que pertenece a este grupo.
refusal-bad-field = Este campo está vacío, es demasiado largo o no tiene la forma debida: { $field }.
refusal-bad-field-instead = Corríjalo y vuelva a enviarlo; lo que escribió sigue ahí.
refusal-bad-text =
    Estos bytes no son un texto: { $fault ->
        [form] no tienen su forma
        [empty] no hay ningún párrafo
        [repeated_paragraph] un párrafo figura dos veces
        [words] un párrafo no tiene palabras o contiene un salto de línea
        [level] un nivel no corresponde a su clase de párrafo
        [table] una fila de un cuadro está incompleta
        [footnote] falta una nota a la que se remite
        [marks] una marca queda fuera de sus palabras
        *[other] contienen un error
    }.
refusal-bad-text-instead = Presente de nuevo el texto, párrafo por párrafo.
refusal-blob-missing = No se han facilitado los bytes que el acto designa: { $blob }.
refusal-blob-missing-instead = Cargue primero el texto y envíe después el acto.
refusal-bad-time = La hora local, el huso y el instante no concuerdan.
refusal-bad-time-instead = Indique de nuevo la hora local y su huso.
refusal-ends-before-it-begins = El final no es posterior al comienzo.
refusal-ends-before-it-begins-instead = Indique un final posterior.

## Meetings and their calendar

refusal-meeting-not-open = La sesión no está abierta.
refusal-meeting-not-open-instead = Espere a que la Presidencia la abra o la reanude.
refusal-off-the-record = La sesión transcurre sin que conste en acta: no se asienta nada hasta que termine esa parte.
refusal-off-the-record-instead = Hable en la sala o espere a que la Presidencia vuelva a hacer constar en acta.
refusal-mode-cannot-decide = Una sesión en esta modalidad no puede decidir.
refusal-mode-cannot-decide-instead = La Presidencia puede continuar en modalidad oficial y someter entonces la cuestión.
refusal-modality-cannot-decide = Una sesión celebrada de esta manera, por ejemplo virtual, no puede decidir.
refusal-modality-cannot-decide-instead = Someta la cuestión en una sesión presencial; o el Grupo se aparta una vez del artículo.
refusal-meeting-not-scheduled = La sesión ya se abrió o se canceló.
refusal-meeting-not-scheduled-instead = Programe otra sesión.
refusal-session-cancelled = El período de sesiones se ha cancelado.
refusal-session-cancelled-instead = Programe otro período de sesiones.
refusal-outside-the-session = La sesión comenzaría un día ajeno a su período de sesiones.
refusal-outside-the-session-instead = Elija un día del período de sesiones o cambie primero la fecha de este.
refusal-meeting-left-out = Una sesión ya comenzada quedaría fuera del período de sesiones.
refusal-meeting-left-out-instead = Mantenga el día de esa sesión dentro del período de sesiones.
refusal-meeting-running = Una sesión del período de sesiones está abierta o suspendida.
refusal-meeting-running-instead = La Presidencia la levanta primero.
refusal-same-mode = La sesión ya está en esta modalidad.
refusal-same-mode-instead = No hace falta nada más, o elija otra modalidad.
refusal-meeting-not-suspended = La sesión no está suspendida.
refusal-meeting-not-suspended-instead = Una sesión abierta continúa como está; a una levantada le sigue otra.
refusal-question-before-room = La sesión está examinando una cuestión.
refusal-question-before-room-instead = La Presidencia hace antes que se decida, la suspende, la aplaza o la retira.

## The rules, and what is put or decided under them

refusal-rules-not-adopted = Aún no se han aprobado el reglamento ni el uso de esta plataforma.
refusal-rules-not-adopted-instead = La Presidencia somete primero el reglamento: es la primera decisión del Grupo.
refusal-not-open-to-departure = Ni siquiera el Grupo se aparta de este artículo.
refusal-not-open-to-departure-instead = Busque una vía dentro del artículo.
refusal-closed-to-departure = Un acto de esta clase solo lo conocen su autor y la Presidencia, de modo que nadie podría ver que la excepción se ha utilizado.
refusal-closed-to-departure-instead = Lo que la sala decida de todos modos se anota como decisión de la sala.
refusal-chair-cannot-waive =
    La Presidencia no puede permitir una excepción a este artículo: { $waiver ->
        [body] solo puede hacerlo el propio Grupo
        *[none] nadie puede hacerlo
    }.
refusal-chair-cannot-waive-instead = Cuando el Grupo pueda hacerlo, la Presidencia somete la excepción como cuestión.
refusal-draft-adopted = El proyecto está aprobado.
refusal-draft-adopted-instead = Solo lo reabre una decisión a la que nadie se opone. Aún pueden añadirse versiones en otros idiomas.
refusal-decision-set-aside = La decisión ya se dejó sin efecto o se reabrió.
refusal-decision-set-aside-instead = Someta el asunto mismo como nueva cuestión.
refusal-question-settled = La cuestión ya se decidió o se retiró.
refusal-question-settled-instead = La Presidencia puede someter otra cuestión. Aún cabe expresar una posición.
refusal-appealed-before = La resolución ya fue apelada.
refusal-appealed-before-instead = Intervenga en las consultas; la Presidencia asienta el resultado de la apelación.
refusal-ruling-of-another-meeting = La resolución no se dictó en esta sesión.
refusal-ruling-of-another-meeting-instead = Pida la palabra o escriba a la Presidencia.
refusal-not-under-appeal = No hay ninguna apelación pendiente contra esta resolución.
refusal-not-under-appeal-instead = No hace falta nada más.
refusal-already-certified = La Presidencia ya certificó esta decisión de la sala.
refusal-already-certified-instead = No hace falta nada más: tiene efecto.

## The group, its mandate, officers and delegations

refusal-mandate-from-parent = El mandato emana del órgano del que depende el Grupo; { $symbol } es una signatura del propio Grupo.
refusal-mandate-from-parent-instead = Indique la signatura de la resolución del órgano del que depende el Grupo.
refusal-resolution-recorded = Esto ya consta respecto de { $symbol }.
refusal-resolution-recorded-instead = No hace falta nada más.
refusal-facilitator-named = La delegación ya tiene un facilitador o facilitadora para esta sección.
refusal-facilitator-named-instead = Ponga fin primero a esa tarea o designe a otra delegación.
refusal-facilitation-ended = La tarea de este facilitador o facilitadora ha terminado.
refusal-facilitation-ended-instead = La Presidencia puede hacer una nueva designación.
refusal-invitation-ended = La invitación ha terminado.
refusal-invitation-ended-instead = La Presidencia y la secretaría pueden invitar de nuevo.
refusal-acting-chair-named = Ya hay una Presidencia interina: { $office }.
refusal-acting-chair-named-instead = Primero se reanuda la Presidencia.
refusal-no-acting-chair = No hay ninguna Presidencia interina.
refusal-no-acting-chair-instead = No hace falta nada más: preside la Presidencia.
refusal-delegation-registered = { $by }: la delegación ya está inscrita.
refusal-delegation-registered-instead = La delegación autoriza a las personas y retira la autorización una por una.
refusal-still-open = Algo sigue abierto: { thing-name } { $id }.
refusal-still-open-instead = Concluya primero: levante la sesión, deje que termine el silencio, decida o retire la cuestión.
refusal-term-not-over = El plazo del Grupo dura hasta el { $until }.
refusal-term-not-over-instead = Espere hasta entonces; o el Grupo decide, sin objeción, cerrar antes.

## The service

refusal-key-not-current = El registro tiene ahora otra clave que { $key }.
refusal-key-not-current-instead = Indique la clave que firma ahora.
refusal-key-used-before = El registro ya tuvo esta clave: { $key }.
refusal-key-used-before-instead = Cree una clave nueva.
