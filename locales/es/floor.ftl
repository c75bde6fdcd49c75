### Listas de oradores en la página de la sesión y la pantalla de la sala.

speakers-title = Lista de oradores
speakers-title-stakeholders = Lista de partes interesadas
speakers-open = Inscripción abierta
speakers-closes = La inscripción se cierra: { $time }
speakers-closed = Inscripción cerrada
speakers-limits = { $minutes } min por declaración, { $group } min en nombre de un grupo
speakers-nobody = Nadie espera.
speakers-for-group = en nombre de { $name }
speakers-for-both = en nombre de { $name } y a título nacional
speakers-claim = Estados, según el orador: { $states }
speakers-placed = Turno fijado por la Presidencia: { $reason }
speakers-read-by = Da lectura otro miembro: { $rank }
speakers-inscribe = Inscribir a mi delegación
speakers-inscribe-more = En nombre de un grupo o con un rango
speakers-next = Tiene la palabra: { $who }
speakers-followed = { $who }, y a continuación { $then }
speakers-carried = Procede de una sesión anterior
speakers-aligned-no = Mi delegación no está entre ellos
speakers-aligned-yes = Mi delegación se suma
speaker-rank =
    { $rank ->
        [head_of_state] Jefe de Estado
        [head_of_government] Jefe de Gobierno
        [minister] Ministro
        [vice_minister] Viceministro
        *[representative] representante
    }
speech-clock = Tiempo utilizado
clock-stands = reloj detenido
clock-own = Su delegación ha hablado { $time } hasta ahora
clock-limit-passed = Ha transcurrido el tiempo previsto.
