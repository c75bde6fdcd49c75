### Thematic subgroups.

subject-report = Принятие к сведению: отчет подгруппы { $title } ({ $entry })
subgroups-title = Тематические подгруппы
subgroups-what = Они заседают отдельно по разделам текста и представляют отчеты. Они ничего не решают.
subgroup-open = Работает
subgroup-ended = Работа завершена: { $at }
subgroup-on = По разделам: { $sections }
subgroup-led = Ведет: { $names }
subgroup-led-nobody = Координатор ее разделов не назначен.
subgroup-no-meeting = Заседаний не назначено.
subgroup-named = Подгруппа: { $title }
subgroup-word = Тематическая подгруппа
reports-title = Представленные отчеты
report-open = К сведению еще не принят
report-noted = Пленарное заседание приняло к сведению
