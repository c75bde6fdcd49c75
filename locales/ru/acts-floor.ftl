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
act-say-from-afar = Указать, выступает ли оратор дистанционно
act-end-speech = Завершить выступление
act-pause-speech = Приостановить отсчет
act-resume-speech = Возобновить отсчет
act-undo-floor = Отменить предоставление слова
act-ask-to-reply = Попросить слова в порядке осуществления права на ответ
act-raise-motion = Выступить по порядку ведения заседания или внести иное процедурное предложение
act-withdraw-motion = Снять предложение
act-rule-on-motion = Вынести постановление по предложению
act-arrange-interpretation = Определить порядок устного перевода
act-give-link = Сообщить ссылку на заседание
act-challenge-quorum = Оспорить наличие кворума
act-count-quorum = Внести число присутствующих
act-declare-quorum = Объявить, есть ли кворум
