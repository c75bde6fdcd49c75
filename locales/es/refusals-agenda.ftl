### Negativas: programa, seguimiento, hitos. El hecho y luego lo que cabe hacer.

refusal-agenda-not-adopted = El Grupo aún no ha aprobado su programa.
refusal-agenda-not-adopted-instead = Proponga primero un programa y sométalo al Grupo.
refusal-agenda-adopted = El programa está aprobado, una vez para todos los períodos de sesiones.
refusal-agenda-adopted-instead = El Grupo puede reabrir antes su decisión.
refusal-meeting-of-another-session = La sesión no pertenece a ese período de sesiones.
refusal-meeting-of-another-session-instead = Elija sesiones de ese período.
refusal-follow-up-settled = El punto ya se dio por concluido.
refusal-follow-up-settled-instead = Consigne otro punto si queda algo por hacer.
refusal-milestone-reached = El hito ya se alcanzó.
refusal-milestone-reached-instead = Fije otro hito.
refusal-subgroup-ended = La tarea de este subgrupo ha terminado.
refusal-subgroup-ended-instead = Establezca otro o fije una sesión del grupo.
refusal-not-their-section = El facilitador no dirige las conversaciones sobre ninguna sección de este subgrupo.
refusal-not-their-section-instead = Informa un facilitador de una de sus secciones, la Presidencia o la secretaría.
refusal-not-their-meeting = La sesión no es de un subgrupo que dirija este facilitador.
refusal-not-their-meeting-instead = La conduce la Presidencia; un facilitador conduce las sesiones de su propio subgrupo.
refusal-report-noted = El plenario ha tomado nota de este informe.
refusal-report-noted-instead = Informe de nuevo si hay algo más.
refusal-balance-shown-so = El equilibrio ya se muestra a esos destinatarios.
refusal-balance-shown-so-instead = La Presidencia elige otros destinatarios.
