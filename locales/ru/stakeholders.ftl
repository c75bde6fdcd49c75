### Страницы: заинтересованные стороны.

stakeholders-lede = Организации участвуют так, как решила Группа. Действующий порядок: { $modalities }.
modalities-none = Группа не утвердила порядок участия заинтересованных сторон.
modalities-none-who = Председатель ставит его перед Группой на заседании; до этого раунды не открываются.
modalities-put = Поставить порядок участия перед Группой
rounds-head = Раунды аккредитации
rounds-empty = Ни один раунд не открыт.
rounds-empty-who = Его открывает Председатель или секретариат.
round-title = Раунд { $number }
round-for = к сессии: { $session }
round-state =
    { $state ->
        [applications] организации могут подавать заявления
        [review] список составляется
        [silence] по списку действует процедура молчания
        [outcome] срок молчания истек
        *[concluded] завершен
    }
round-accredited = Участвующие организации
round-proposed = Предложенные названия
round-nobody = Пока никого.
round-outcome = Итог
round-so-far = На данный момент
round-count =
    { $what ->
        [applied] в списке
        [accredited] аккредитовано
        [not_accredited] не аккредитовано
        *[in_status] с консультативным статусом
    }
round-apply = Подать заявление от организации
round-apply-what = Организация подает заявление здесь сама. Учетная запись не нужна.
round-desk = Заявления
round-list = Организации в списке
round-list-what = Молчание означает отсутствие возражений. Возражение не требует обоснования; о нем знают только Председатель и ваша делегация, пока порядок не позволяет большего.
round-facts = Чем руководствуется раунд
round-applications-until = Заявления до
round-silence-until = Молчание по списку до
round-inquiries = Что спрашивали о возражениях и что было сообщено
round-no-inquiries = Запросов не было.
round-disclosures = Журнал сообщенного
round-no-disclosures = Ничего не сообщалось.
application-accredited = участвует
application-objections = действующие возражения: { $count }
application-own-objection = ваша делегация возражает
application-seat-stated = (со слов заявителя)
application-contact = Контактное лицо
application-words = Что написал секретариат
application-document = Документ { $number }
application-objections-head = Возражения
application-no-objection = Возражений нет.
application-says = Что организация сообщает о себе
objection-no-basis = основание не указано
objection-told = { $name }: { $basis }
objection-told-by = { $name } – { $by }: { $basis }
objection-state =
    { $state ->
        [lifted] снято
        [late] поступило поздно, без последствий
        [after_close] в срок, внесено после закрытия
        *[stands] действует
    }
inquiry-by-a-state = Одно из государств
inquiry-on-all = обо всех заявителях раунда
inquiry-open = ответа пока нет
inquiry-more = дан частичный ответ
inquiry-answered = дан ответ
inquiry-nothing = По действующему порядку сообщить нечего.
disclosed-to-states = Все государства
application-step =
    { $step ->
        [approve] В порядке
        [return] Вернуть на доработку
        [reject] Не принимать: в нем нет того, чего требует порядок
        *[reopen] Открыть снова
    }
apply-lede = То, что вы здесь пишете, читает секретариат. Если ваша организация внесена в список, все государства читают это в том виде, как вы написали, но без контактного лица.
apply-track =
    { $track ->
        [a] С консультативным статусом при Экономическом и Социальном Совете
        *[b] Без консультативного статуса, на основе отсутствия возражений
    }
apply-needed-without-status = Требуется без консультативного статуса. Не более 1500 знаков.
apply-seat = Как вы сами его указываете, своими словами. Необязательно.
apply-contact = Кому писать. Хранится отдельно и государствам не показывается.
apply-documents = До 8 файлов, вместе 8 МБ: PDF, офисные документы, изображения, простой текст. Если форма вернется, их нужно выбрать снова.
apply-leave-empty = Оставьте это поле пустым
apply-who-sees = Затем вы получите адрес страницы, где видно, на какой стадии заявление. Сохраните его: у кого он есть, тот действует от имени организации.
apply-send = Отправить заявление
apply-too-many = Слишком много файлов: не более 8.
apply-file-kind = Файл не относится ни к одному из принимаемых видов.
apply-completed = Отправить доработанное заявление
apply-again = Подать заявление в открытом раунде
applicant-kicker = Ваше заявление
applicant-next-head = Что дальше
applicant-next =
    { $what ->
        [silence] Процедура молчания по списку действует до
        *[applications] Организации могут подавать заявления до
    }
applicant-takes-part = Организация участвует в течение срока мандата Группы.
applicant-waits = Следующая дата будет указана здесь, как только она определена.
applicant-next-round = Этот раунд завершен. Организация может подать заявление в следующем.
applicant-told = Итог
applicant-keep = Сохраните адрес этой страницы. Это единственный путь сюда, и у кого он есть, тот действует от имени организации.
applicant-documents = Отправлено документов: { $count }
applicant-withdraw-what = Оно отзывается в этом раунде; если оно в списке, об этом узнают все государства.
