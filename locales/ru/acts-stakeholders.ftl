### Названия действий: заинтересованные стороны.

act-open-round = Открыть раунд аккредитации
act-apply = Подать заявление об участии организации
act-withdraw-application = Отозвать заявление
act-review-application = Рассмотреть заявление
act-admit-in-status = Принять к сведению участие организации с консультативным статусом
act-list-application = Внести заявление в список
act-circulate-list = Распространить список заявителей
act-object-to-application = Возразить против заявления
act-lift-objection = Снять возражение против заявления
act-accredit = Аккредитовать организации
act-conclude-round = Завершить раунд аккредитации
act-ask-about-objections = Запросить у Председателя сведения о возражениях против заявителей
act-answer-about-objections = Ответить государству о возражениях против заявителей
act-tell-applicant = Сообщить заявителю об итоге его заявления
