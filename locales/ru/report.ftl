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
