### The journal of a day.

journal-title = Журнал
journal-programme = Журнал, { $day }: программа заседаний
journal-summary = Журнал, { $day }: резюме заседаний
journal-days = Дни
journal-drawn = Составлено по реестру: { $at }.
journal-none = В этот день заседаний нет
journal-none-who = Заседания назначает секретариат.
journal-what = Программа стоит здесь с вечера накануне, резюме пополняется по ходу заседаний. Выступившие указываются только для официальной части; о том, что шло не для протокола, не указывается ничего.
journal-heard = Выступили
journal-today = сегодня, { $date }
journal-tomorrow = завтра, { $date }
journal-interpretation = Устный перевод: { $languages }, до { $until }
journal-interpretation-in = Устный перевод ({ $mode }): { $languages }, до { $until }
