### Denegaciones: delegaciones, credenciales, claves. El hecho y, después, lo que queda abierto.

refusal-not-in-the-rulebook = El reglamento en vigor no tiene el artículo conforme al cual se realiza este acto.
refusal-not-in-the-rulebook-instead = El Grupo puede aprobar un reglamento que lo contenga.
refusal-not-a-focal-point = De esto se ocupa el coordinador o la coordinadora de la delegación: { $by }.
refusal-not-a-focal-point-instead = Diríjase a quien coordina su delegación.
refusal-member-there = La persona está inscrita en la delegación: { $by }.
refusal-member-there-instead = Modifique la inscripción.
refusal-head-there = La delegación ya tiene jefatura: { $by }.
refusal-head-there-instead = Modifique o retire antes la jefatura actual.
refusal-reviewed-so = Ya consta así.
refusal-reviewed-so-instead = No hace falta nada más.
refusal-challenged-before = La delegación ya las impugnó: { $by }.
refusal-challenged-before-instead = La impugnación espera la decisión del Grupo.
refusal-challenge-settled = La impugnación ya concluyó.
refusal-challenge-settled-instead = Puede presentarse otra.
refusal-key-malformed = La clave no tiene la forma indicada, o es de las que nada prueban al firmar.
refusal-key-malformed-instead = Cree una clave nueva y regístrela.
refusal-key-there = La clave ya está registrada.
refusal-key-there-instead = Cada delegación tiene sus propias claves: cree otra.
refusal-key-ended = La clave fue sustituida o revocada.
refusal-key-ended-instead = Use una clave válida o registre una.
refusal-act-confirmed = El acto ya está confirmado con esta clave.
refusal-act-confirmed-instead = No hace falta nada más.
refusal-act-disavowed = La delegación ha desautorizado el acto.
refusal-act-disavowed-instead = El acto puede realizarse de nuevo.
refusal-disavowal-too-late = El plazo para desautorizar el acto ha vencido.
refusal-disavowal-too-late-instead = Pida una corrección del registro o escriba a la Presidencia.
