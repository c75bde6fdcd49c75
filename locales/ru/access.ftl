### Страницы: визы и доступ.

nav-access = Визы и доступ
nav-stakeholders = Заинтересованные стороны
access-lede = Что сообщают делегации о визах, что рядом говорит страна пребывания и что получается в цифрах. Здесь ни на кого не возлагается вина.
access-before = До сессии
access-warning = Члены без решения: { $members }. Делегации: { $delegations }. Осталось дней: { $days }.
access-warning-begun = Члены без решения: { $members }. Делегации: { $delegations }. Сессия началась.
access-undecided = решения пока нет
access-incomplete = Делегации, попросившие уведомить Председателя, что они неполны
access-cases = Случаи, о которых сообщают делегации
access-own = Случаи вашей делегации
access-no-cases = О ходатайствах о визе не сообщалось.
access-no-cases-who = Делегация сообщает о них по каждому члену и каждой сессии.
access-shown = Показано вам как стране пребывания
access-as-reported = По сообщению делегации
access-comment = Замечания страны пребывания
access-no-comment = Замечаний нет.
access-not-shown = Случай не показан стране пребывания.
access-show-to = Показать случай стране пребывания
access-member = Член делегации { $mark }
access-matters = Вопросы участия
access-no-matters = Таких, какие доступны этому месту, нет.
access-numbers = В цифрах, по сессиям
access-no-numbers = Цифр пока нет.
access-no-numbers-who = Они складываются из сообщений делегаций; кому их передавать, решает Группа.
access-applications = Ходатайства
access-median = Медиана числа дней до решения
access-by-outcome = По итогам
access-withheld = не показано
access-withheld-why = Ячейка, в которой меньше { $n } делегаций, не показывается, как и то, из чего ее можно вывести.
access-audience =
    { $to ->
        [states] По решению Группы эти цифры передаются всем государствам.
        [public] По решению Группы эти цифры открыты для всех.
        *[chair] Эти цифры видят только Председатель и секретариат.
    }
access-given = В последний раз передано { $at }.
access-report-title = Доступ: { $session }
access-report-early = Сессия не закончилась. Доклад передается один раз: то, что передано сейчас, останется без изменений, что бы ни было сообщено позднее.
access-plot-title = Ходатайства по сессиям и итогам
access-plot-description = По одной полосе на сессию, в порядке дат, с делением по итогам. То, что не показано, обведено пунктиром и всегда одной ширины. В таблице ниже те же цифры.
access-plot-table = Цифры по сессиям и итогам
access-report-again = Обновить сведения
access-hosts = Места проведения заседаний и страны пребывания
visa-outcome =
    { $outcome ->
        [issued] выдана
        [refused] отказано
        [not_decided_in_time] нет решения к сроку
        [withdrawn] отозвано делегацией
        *[other] решения пока нет
    }
visa-instead =
    { $done ->
        [substitute] участвовал заменяющий
        [remote] участие на расстоянии
        [statement_read] заявление зачитал другой
        *[nothing] ничего сделать не удалось
    }
visa-cause =
    { $cause ->
        [in_time] выдана до первого дня
        [late] выдана в первый день или позже
        [refused] отказано
        [not_decided_in_time] нет решения к началу сессии
        [withdrawn] отозвано делегацией
        *[undecided] пока ничего не сообщено
    }
matter-kicker = Вопрос участия
matter-told =
    { $to ->
        [states] есть у всех государств
        *[chair] не распространялся
    }
matter-to-all = Есть у всех государств с { $at }.
matter-to-few = Его имеют поднявшее его государство, Председатель, секретариат и названная в нем страна пребывания.
matter-words-of = Словами государства: { $by }
matter-considerations = Соображения секретариата
matter-comments = Замечания страны пребывания: { $country }
matter-nothing-yet = Пока ничего.
