### Списки выступающих на странице заседания и на экране зала.

speakers-title = Список выступающих
speakers-title-stakeholders = Список заинтересованных сторон
speakers-open = Запись открыта
speakers-closes = Запись закрывается: { $time }
speakers-closed = Запись закрыта
speakers-limits = { $minutes } мин. на выступление, { $group } мин. от имени группы
speakers-limit-alone = { $minutes } мин. на выступление
speakers-nobody = Никто не ожидает.
speakers-for-group = от имени { $name }
speakers-for-both = от имени { $name } и от своего имени
speakers-claim = Государства, по словам выступающего: { $states }
speakers-placed = Место определено Председателем: { $reason }
speakers-read-by = Читает другой член делегации: { $rank }
from-afar = дистанционно
said-from-afar = { $what } (дистанционно)
from-afar-not-here = При нынешнем порядке заседания дистанционно не заслушиваются
from-afar-say =
    { $place ->
        [afar] Заслушать дистанционно
        *[room] Заслушать в зале
    }
speakers-inscribe-from-afar = Записать мою делегацию, дистанционно
floor-ask-from-afar = Попросить слова, дистанционно
statement-from-afar = Сделано дистанционно
quorum-from-afar = Другие члены, участвующие дистанционно
quorum-from-afar-hint =
    { $count ->
        [yes] Подсчитываются отдельно. По действующим правилам они учитываются для кворума.
        *[no] Подсчитываются отдельно. По действующим правилам они не учитываются для кворума.
    }
quorum-afar-also =
    { $number ->
        [one] Еще { $number } дистанционно
        [few] Еще { $number } дистанционно
        [many] Еще { $number } дистанционно
        *[other] Еще { $number } дистанционно
    }
speakers-inscribe = Записать мою делегацию
speakers-inscribe-more = От имени группы или в определенном ранге
speakers-next = Слово: { $who }
speakers-followed = { $who }, затем { $then }
speakers-carried = Перенесен с предыдущего заседания
speakers-aligned-no = Моя делегация не присоединяется
speakers-aligned-yes = Моя делегация присоединяется
speakers-spoken = Выступили
waits-named-in-claim = { $who } выступает от имени { $name } и называет вашу делегацию среди ее государств
speaker-rank =
    { $rank ->
        [head_of_state] глава государства
        [head_of_government] глава правительства
        [minister] министр
        [vice_minister] заместитель министра
        *[representative] представитель
    }
speech-clock = Использовано
clock-stands = отсчет приостановлен
clock-own = Ваша делегация выступала до сих пор { $time }
clock-limit-passed = Регламент исчерпан.
speakers-limit-both = { $minutes } мин. от имени группы и от своего имени
speakers-limit-others = { $minutes } мин. для организаций и других участников
replies-title = Право на ответ
replies-when = После списка выступающих, в конце дня
replies-limits = первый ответ { $first } мин., следующий { $second } мин.
motions-title = Выступления по порядку ведения заседания и другие предложения
motion-by = { $kind }: { $who }
motion-other = Иное предложение
motion-uphold = Постановить, как предложено
motion-not-uphold = Постановить иначе
motion-ruling = Постановление: { $words }
motion-kind =
    { $word ->
        [point_of_order] По порядку ведения заседания
        [suspend_meeting] О перерыве в заседании
        [adjourn_meeting] О закрытии заседания
        [adjourn_debate] О перерыве в прениях
        [close_debate] О прекращении прений
        *[competence] О предварительном решении вопроса о компетенции
    }
motion-state =
    { $state ->
        [raised] ожидает слова
        [has_floor] имеет слово
        [heard] ожидает постановления
        [upheld] постановлено, как предложено
        [not_upheld] постановлено иначе
        *[withdrawn] снято
    }
sounding-title = Выяснение мнения зала
sounding-note = Это не голосование. Этим ничего не решается, и никто не подсчитывается.
sounding-asks = Есть ли возражения против рассмотрения следующего: { $words }?
sounding-named = Названо по собственной просьбе: { $who }
time-spoken-title = Время выступлений
time-spoken-lede = Для Председателя, секретариата и каждой делегации о ней самой. Больше никому не сообщается.
time-spoken-who = Делегация
time-spoken-count = Раз
time-spoken-time = Минуты и секунды
time-spoken-all = Все сессии
time-spoken-nobody = Никто еще не выступал.
sounding-state =
    { $state ->
        [asks] Председатель спрашивает
        [heard] Прозвучало возражение
        *[none] Возражений не прозвучало
    }
interpretation-into = Устный перевод: { $languages }
interpretation-none = Без устного перевода
meeting-link = Участвовать дистанционно
quorum-challenged = Кворум оспаривает { $who }: подсчитываются присутствующие члены
quorum-here = Присутствующие члены
quorum-here-hint = Отмеченное здесь подсчитывается и нигде не сохраняется. Число известно Председателю, секретариату и всем государствам.
quorum-there =
    { $number ->
        [one] Присутствует { $number } член: кворум есть
        [few] Присутствуют { $number } члена: кворум есть
        [many] Присутствуют { $number } членов: кворум есть
        *[other] Присутствуют { $number } члена: кворум есть
    }
quorum-not-there =
    { $number ->
        [one] Присутствует { $number } член: кворума нет, до нового подсчета ничего не решается
        [few] Присутствуют { $number } члена: кворума нет, до нового подсчета ничего не решается
        [many] Присутствуют { $number } членов: кворума нет, до нового подсчета ничего не решается
        *[other] Присутствуют { $number } члена: кворума нет, до нового подсчета ничего не решается
    }
quorum-there-told = Кворум есть
quorum-not-there-told = Кворума нет, до нового подсчета ничего не решается
quorum-declare =
    { $what ->
        [there] Объявить, что кворум есть
        *[not-there] Объявить, что кворума нет
    }
quorum-counted =
    { $number ->
        [one] Присутствует { $number } член: Председатель объявляет, есть ли кворум
        [few] Присутствуют { $number } члена: Председатель объявляет, есть ли кворум
        [many] Присутствуют { $number } членов: Председатель объявляет, есть ли кворум
        *[other] Присутствуют { $number } члена: Председатель объявляет, есть ли кворум
    }
replies-next = С ответом: { $who }
chair-title = Рабочий стол Председателя
chair-keys = Клавиши указаны на кнопках; нажимать их вместе с Alt или так, как принято в этом браузере. Нажатие отправляется сразу, предоставление слова можно отменить.
chair-floor = Слово
chair-nobody-speaks = Слово никому не предоставлено.
chair-interrupted = Прерван: { $who }
chair-meeting = Заседание
chair-due = Что предстоит сделать
chair-take-up = Вынести на обсуждение
chair-to-meeting = Страница заседания
chair-in-mode = { $act }: { $mode }
notes-title = Личные заметки и тексты
notes-where = Они остаются на этом устройстве в зашифрованном виде и никуда не отправляются: их нет ни на чьих страницах, ни в выгрузках, ни в реестре. Если устройство или данные этого браузера будут утрачены, заметки тоже пропадут.
notes-without-script = Без скрипта эта страница заметок не хранит.
notes-of-meeting = К этому заседанию
notes-of-item = К пункту: { $item }
notes-kept = Сохранено на этом устройстве.
