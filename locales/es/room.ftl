# La pantalla de la sala y lo que se debate.

topic = { $text }, { $place }
button-of = { $what }: { $of }
take-up-nothing = Dar por terminado lo que se debate
room-title = Pantalla de la sala
room-no-meeting = No hay ninguna sesión abierta.
room-no-meeting-who = Cuando la Presidencia abra una, aparecerá aquí por sí sola.
room-nothing = En este momento no se aborda nada.
room-choose = Hay varias sesiones abiertas. Cada una tiene su propia pantalla:
room-speaking = En uso de la palabra:
room-next = A continuación:
interpreters-title = Pantalla de los intérpretes
interpreters-others = También abiertas:
interpreters-topic = En debate
interpreters-not-arranged = No se ha dispuesto interpretación para esto.
interpreters-text-in = Texto por adelantado: { $languages }
interpreters-no-text = Sin texto por adelantado.
interpreters-again = Actualizar esta página
