### Denegaciones: visados y acceso. El hecho y, después, lo que queda abierto.

refusal-not-the-host-country = No consta como el país anfitrión en cuestión: { $of }.
refusal-not-the-host-country-instead = Una delegación puede escribir a la Presidencia.
refusal-visa-there = La solicitud ya está comunicada para este período de sesiones.
refusal-visa-there-instead = Actualícela.
refusal-incomplete-said = Ya se pidió.
refusal-incomplete-said-instead = La Presidencia lo sabe.
refusal-not-incomplete = La delegación no ha indicado que esté incompleta.
refusal-not-incomplete-instead = No hace falta nada más.
refusal-matter-circulated = Todos los Estados tienen la cuestión.
refusal-matter-circulated-instead = Lo que se diga después también lo tendrán.
refusal-remarks-enough = Se ha dicho tanto como puede distribuirse con la cuestión.
refusal-remarks-enough-instead = Escriba una carta o espere a la distribución.
refusal-report-not-released = El Grupo no ha decidido entregar el informe con esa amplitud.
refusal-report-not-released-instead = La Presidencia puede someterlo al Grupo.
