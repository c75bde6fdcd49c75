### The frame of every page, dates and times.

## The frame of every page

site-name = Nemcon
site-motto = Negociación por consenso, con un registro que cualquiera puede verificar
page-title = { $page } – { $group }
skip-to-content = Ir al contenido
language-name = Español
languages-label = Idiomas
nav-label = Partes de la labor del grupo
nav-start = Todos los grupos
nav-overview = Panorama
nav-calendar = Calendario
nav-documents = Documentos
nav-letters = Cartas
nav-texts = Textos
nav-meeting = Sesión
nav-decisions = Decisiones
nav-silences = Procedimientos de acuerdo tácito
nav-participants = Participantes
nav-rulebook = Reglamento
nav-record = Registro
nav-seats = Tomar asiento
nav-sign-out = Dejar este puesto
rests-on = En qué se basa
seat-label = Puesto
seat-public = Público
seat-chair = Presidencia
seat-secretariat = Secretaría
clock-label = Hora actual
banner-label = Carácter de este grupo
banner-exercise = Ejercicio. Los Estados son inventados y nada de esto es oficial.
banner-reconstruction = Reconstrucción a partir de fuentes publicadas, no un registro oficial; ningún Estado ha actuado aquí.
strip-new = Novedades en el registro:
strip-show = Mostrar
strip-lost = Sin conexión. Esta página muestra la situación a las { $time }.
footer-record =
    { $count ->
        [one] El registro contiene { $count } asiento.
        *[other] El registro contiene { $count } asientos.
    }
footer-check = Cómo comprobarlo uno mismo
footer-drawn = Página generada el { $instant }
footer-api = Interfaz para programas
under-discussion = En debate:

## Dates and times

month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
        *[other] diciembre
    }
weekday =
    { $day ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
        *[other] domingo
    }
date =
    { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
        *[other] diciembre
    } de { $year }
day-and-month =
    { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
        *[other] diciembre
    }
month-and-year =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
        *[other] diciembre
    } de { $year }
date-with-weekday = { $weekday } { $date }
date-range = del { $from } al { $to }
instant = { $date }, { $time }, { $place }
time-in-place = { $time }, { $place }
place-new-york = Nueva York
place-geneva = Ginebra
place-vienna = Viena
place-nairobi = Nairobi
place-the-hague = La Haya
place-utc = UTC
place-online = en línea
place-not-confirmed = lugar sin confirmar
remaining-days-hours =
    { $days ->
        [one] { $days } día
        *[other] { $days } días
    } { $hours ->
        [one] { $hours } hora
        *[other] { $hours } horas
    }
remaining-hours-minutes =
    { $hours ->
        [one] { $hours } hora
        *[other] { $hours } horas
    } { $minutes ->
        [one] { $minutes } minuto
        *[other] { $minutes } minutos
    }
remaining-minutes =
    { $minutes ->
        [one] { $minutes } minuto
        *[other] { $minutes } minutos
    }
remaining-less-than-a-minute = menos de un minuto
deadline-left = quedan { $remaining }
deadline-passed = vencido
hours =
    { $count ->
        [one] { $count } hora
        *[other] { $count } horas
    }
