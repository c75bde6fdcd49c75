### Названия действий: списки выступающих.

act-open-list = Открыть список выступающих
act-close-list = Закрыть запись
act-reopen-list = Вновь открыть запись
act-carry-list = Перенести список на другое заседание
act-inscribe = Записать делегацию
act-leave-list = Сняться со списка
act-say-alignment = Сообщить о присоединении
act-place-speaker = Изменить место выступающего
act-substitute-speaker = Сообщить, что выступит другой член
act-end-speech = Завершить выступление
act-pause-speech = Приостановить отсчет
act-resume-speech = Возобновить отсчет
act-undo-floor = Отменить предоставление слова
