### The journal of a day.

journal-title = Diario
journal-programme = Diario del { $day }: programa de sesiones
journal-summary = Diario del { $day }: resumen de las sesiones
journal-days = Días
journal-drawn = Elaborado a partir del registro el { $at }.
journal-none = No hay sesiones este día
journal-none-who = La secretaría fija las sesiones.
journal-what = El programa figura aquí desde la tarde anterior; el resumen, a medida que avanzan las sesiones. Los oradores escuchados solo se indican para las partes oficiales; de lo que no consta en actas no se indica nada.
journal-heard = Oradores
journal-today = hoy, { $date }
journal-tomorrow = mañana, { $date }
journal-interpretation = Interpretación: { $languages }, hasta las { $until }
journal-interpretation-in = Interpretación ({ $mode }): { $languages }, hasta las { $until }
