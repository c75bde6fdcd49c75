### The progress report of a year.

report-title = Доклад о ходе работы: { $group }, { $year } год
report-assemble = Составить доклад о ходе работы за { $year } год
report-what = Составлен по тому, что реестр содержит для всех, на каждом языке. Это проект, как любой другой: прочитайте его, измените и внесите; группа принимает его по разделам или в целом.
report-organization = Организация работы
report-sessions = В { $year } году группа провела следующие сессии:
report-session = { $title }, { $days }, { $place }
report-meetings = Она провела { $count ->
        [one] { $count } заседание
        [few] { $count } заседания
        [many] { $count } заседаний
        *[other] { $count } заседания
    }.
report-from-afar = Дистанционные выступления были заслушаны на { $count ->
        [one] { $count } из них
        [few] { $count } из них
        [many] { $count } из них
        *[other] { $count } из них
    }.
report-agenda = Группа работала на основе своей повестки дня ({ $entry }):
report-participation = Участие
report-registered = Делегации зарегистрировали следующие участники; их члены указаны в списке участников:
report-count = { $rank }: { $count }
report-documents = Группа имела в своем распоряжении следующие документы:
report-decisions = Группа приняла без возражений следующие решения:
report-decision = { $subject }, { $day } ({ $entry })
report-positions = Позиции
report-stated = Были изложены следующие позиции:
report-position = { $name }: { $kind } ({ $entry })
report-adoption = Утверждение доклада
report-adopted = На своем [...] заседании [...] группа утвердила настоящий доклад консенсусом.
report-procedural-title = Процедурный доклад: { $group }, { $year } год
report-procedural-assemble = Составить процедурный доклад за { $year } год
report-procedural-what = Составлен на каждом языке из того, что запись содержит для всех. В конце сессии его представляет Докладчик; затем он выносится на решение группы, как любой другой проект, и принимается, если никто не возражает.
report-mandate = Мандат
report-resolutions = Мандат группы содержится в следующих резолюциях:
report-officers = Должностные лица
report-elected = Путем аккламации избраны следующие должностные лица:
report-officer = { $office }: { $of }
report-procedural-adopted = На своем [...] заседании [...] группа рассмотрела проект своего процедурного доклада, представленный Докладчиком, и приняла его консенсусом.
report-introduced = Представлен Докладчиком ({ $of }), { $when }
sections-title = Принятие по разделам
sections-list = Разделы
sections-what = Председатель выносит разделы один за другим: каждый согласуется ad referendum, при условии согласия с целым. С принятием целого его части становятся окончательными. Слова, измененные после этого, больше не согласованы.
sections-none = В этом тексте нет разделов.
sections-before = До первого заголовка
sections-range = Пункты { $from }–{ $to }
sections-agreed = Согласовано: { $agreed } из { $all } пунктов
sections-put = Вынести этот раздел
sections-put-whole = Вынести текст в целом
sections-choose = Выбрать пункты
sections-from = С пункта
sections-to = По пункт
sections-show = Показать
sections-no-range = Это не номера пунктов данного текста, первый раньше последнего.
sections-state =
    { $state ->
        [adopted] Принят
        [provisional] Согласован ad referendum, при условии согласия с целым
        [partly] Согласован частично
        [put] Вынесен на заседание
        *[open] Еще не вынесен
    }
