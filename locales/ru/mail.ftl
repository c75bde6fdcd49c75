### Mails: what they say, how one wants them, and what became of each.

mail-happened =
    { $act ->
        [circulate_letter] Распространено письмо
        [receive_letter] Получено письмо на имя Председателя
        [open_silence] Открыта процедура молчания
        [extend_silence] Продлён срок процедуры молчания
        [ask_more_time] Делегация просит Председателя о дополнительном времени
        [ask_clarification] Делегация просит Председателя о разъяснении
        [break_silence] Молчание нарушено
        [withdraw_silence] Процедура молчания отозвана
        [confirm_silence] Председатель подтвердил завершение процедуры молчания
        [close_silence] Процедура молчания завершена
        [announce_outcome] Объявлен итог процедуры молчания
        [table_draft] Выпущен проект
        [issue_revision] Выпущен пересмотренный вариант
        [join_proposal] К вашему предложению присоединилась делегация
        [dispose] Внесена запись о том, как поступлено с вашим предложением
        [review_credentials] Секретариат рассмотрел ваши полномочия
        [challenge_credentials] Ваши полномочия оспорены
        [review_member] Секретариат рассмотрел данные члена вашей делегации
        [comment_on_visa] Принимающая страна прокомментировала ваш визовый случай
        [raise_matter] Поднят вопрос об участии
        [consider_matter] Секретариат ответил на вопрос об участии
        [comment_on_matter] Принимающая страна прокомментировала вопрос об участии
        [circulate_matter] Распространён вопрос об участии
        [say_incomplete] Делегация сообщила Председателю, что она присутствует не в полном составе
        [enter_for_delegation] За вашу делегацию внесён акт
        [move_meeting] Заседание перенесено
        [cancel_meeting] Заседание отменено
        [move_session] Сессия перенесена
        [cancel_session] Сессия отменена
        [apply] Получена заявка
        [withdraw_application] Заявка отозвана
        [application_approve] Ваша заявка в порядке
        [application_return] Ваша заявка возвращена для дополнения
        [application_reject] Ваша заявка не принята
        [application_reopen] Рассмотрение вашей заявки возобновлено
        [applicant_accredited] Ваша организация аккредитована
        [applicant_not_accredited] Ваша организация не аккредитована
        [circulate_list] Распространён список организаций по процедуре молчания
        [ask_about_objections] Государство спрашивает о возражениях
        [answer_about_objections] Дан ответ о возражениях
       *[other] Внесена запись в реестр
    }
mail-title = Ваша почта
mail-lede = Письмо сообщает, что произошло нечто, касающееся вас, и где это можно увидеть. Всё есть и на страницах; ни одно письмо не говорит, что кто-то не отреагировал, и никто не узнаёт, открыли ли вы письмо.
mail-none-here = С этого сайта письма не отправляются. Всё есть на страницах.
mail-where = Куда и как часто
mail-address = Адрес
mail-language = Язык
mail-pace = Как часто
mail-pace-of =
    { $pace ->
        [at_once] сразу, каждое отдельно
        [daily] раз в день, всё вместе
       *[other] без писем
    }
mail-keep = Сохранить
mail-from = Письма приходят с адреса { $address }.
mail-confirm = Подтвердить адрес
mail-confirm-what = На адрес { $address } отправлен код. Введите его здесь; до этого других писем туда не отправляется.
mail-code = Код из письма
mail-confirmed = Подтверждён { $at }
mail-of-late = Последние письма
mail-none-yet = Пока нет.
mail-erase = Стереть адрес
mail-erase-what = Адрес, язык и список писем удаляются. Ваше место и то, что стоит в реестре, остаются.
mail-fault =
    { $fault ->
        [address] На этот адрес нельзя отправить письмо: укажите адрес вида desk@mission.example.
       *[other] Это не тот код, или его срок истёк. Сохраните адрес ещё раз, чтобы получить новый.
    }
mail-state =
    { $state ->
        [sent] отправлено
        [failed] не доставлено
        [bounced] вернулось
       *[other] ждёт
    }
mail-log-title = Журнал писем
mail-log-lede = Что стало с каждым письмом. Адреса не показываются; открыто ли письмо, не знает никто.
mail-log-own = Письма членам вашей делегации и что с ними стало. Адрес видит только его владелец.
mail-log-all = Показать все
mail-log-troubled = Только недоставленные и вернувшиеся
mail-log-none = Писем нет.
mail-log-closed = Закрытая запись
mail-log-made = Создано { $at }
mail-log-done = Завершено { $at }
mail-log-attempts =
    { $count ->
        [one] { $count } попытка
        [few] { $count } попытки
        [many] { $count } попыток
       *[other] { $count } попытки
    }
mail-log-reply = Ответ сервера: { $number }
mail-log-again = Отправить ещё раз
mail-log-again-done = Письмо ждёт повторной отправки.
mail-subject = { $what } · { $group }
mail-digest-subject =
    { $count ->
        [one] { $count } событие, которое вас касается
        [few] { $count } события, которые вас касаются
        [many] { $count } событий, которые вас касаются
       *[other] { $count } события, которые вас касаются
    }
mail-code-subject = Код для вашего адреса
mail-code-what = Вошедший пользователь хочет получать письма на этот адрес. Введите этот код на странице вашей почты в течение получаса. Если это были не вы, ничего не делайте: других писем сюда не придёт.
mail-not-alone = Всё это есть на страницах и в реестре. Для участия письма не нужны, и никто не узнаёт, открыли ли вы это письмо.
mail-change = Изменить частоту или отказаться:
mail-by = Кто: { $who }
mail-at = Когда: { $at }
mail-until = До: { $at }
mail-instant = { $at } ({ $offset })
