### Titles of acts: proposals, what is said of them, what becomes of them.

act-set-deadline-for-proposals = Установить срок представления предложений
act-table-proposal = Внести предложение
act-widen-proposal = Расширить круг адресатов предложения
act-withdraw-proposal = Отозвать предложение
act-join-proposal = Присоединиться к предложению в качестве соавтора
act-leave-proposal = Выйти из числа соавторов предложения
act-speak-on = Высказаться по предложению или пункту
act-withdraw-statement = Отозвать высказывание
act-agree-ad-ref = Согласовать ad referendum
act-reopen-paragraph = Вновь открыть пункт
act-link-paragraphs = Увязать пункты
act-unlink-paragraphs = Снять увязку пунктов
act-dispose = Решить судьбу предложений
act-undo-disposition = Отменить решение о судьбе предложения
act-open-dispositions = Открыть таблицу решений по предложениям
