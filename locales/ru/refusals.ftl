### Refusals: any act, meetings, rules, the group, the service. The fact, then what is open instead.

## Words used in them

capacity-name =
    { $capacity ->
        [chair] Председатель
        [secretariat] секретариат
        [facilitator] координатор
        [delegate] делегация
        [platform] платформа
        *[other] иное качество
    }

sitting-name =
    { $sitting ->
        [formal] на официальных заседаниях
        [informal] в неофициальных консультациях
        [intersessional] на межсессионных заседаниях
        *[stakeholders] в сегменте для заинтересованных сторон
    }

thing-name =
    { $what ->
        [delegation] делегация
        [session] сессия
        [meeting] заседание
        [document] документ
        [draft] проект
        [version] вариант
        [text] текст
        [paragraph] пункт
        [section] раздел
        [invitation] приглашение
        [mandate_element] элемент мандата
        [letter] письмо
        [question] вопрос
        [request] просьба о слове
        [objection] возражение
        [correction] исправление
        [decision] решение
        [silence] процедура молчания
        [position] позиция
        [ruling] постановление
        [entry] запись
        [rulebook] правила
        [person] лицо
        [resolution] резолюция
        [officer] должностное лицо
        [part] часть
        [blob] файл
        [proposal] предложение
        [statement] высказывание
        [link] увязка пунктов
        [discrepancy] сообщение о расхождении
        [credentials] полномочия
        [challenge] оспаривание полномочий
        [key] ключ
        [visa] визовый случай
        [matter] вопрос об участии
        [round] раунд аккредитации
        [application] заявление
        [inquiry] вопрос о возражениях
        [agenda] повестка дня
        [agenda_item] пункт повестки дня
        [programme] программа работы
        [subgroup] тематическая подгруппа
        [report] отчет подгруппы
        [follow_up] пункт последующих мер
        [milestone] контрольный срок
        [speakers_list] список выступающих
        [inscription] место в списке
        [motion] процедурное предложение
        [sounding] выяснение мнения зала
        *[other] объект
    }

## Any act

refusal-other-group = Это действие относится к другой группе.
refusal-other-group-instead = Направьте его в реестр соответствующей группы.
refusal-id-taken = Другое действие в реестре носит это имя: { $id }.
refusal-id-taken-instead = Заполните форму заново: действие получит собственное имя.
refusal-already-recorded = Это действие уже внесено в реестр: { $id }.
refusal-already-recorded-instead = Больше ничего не требуется; запись можно прочитать в реестре.
refusal-group-closed = Группа закрыта.
refusal-group-closed-instead = Ее реестр остается доступным. У группы-преемницы свой реестр.
refusal-no-group = В этом реестре группа не открыта.
refusal-no-group-instead = Сначала секретариат открывает группу.
refusal-group-open = Группа уже открыта.
refusal-group-open-instead = Другая группа начинает собственный реестр.
refusal-wrong-capacity = Действия такого рода не совершаются в этом качестве: { capacity-name }.
refusal-wrong-capacity-instead = Его может совершить тот, кто занимает соответствующее место; в правилах указано, кто именно.
refusal-not-the-office = { $by }: эта должность не занимается: { capacity-name }.
refusal-not-the-office-instead = Действуйте за делегацию или предоставьте действовать тому, кто занимает должность.
refusal-not-a-participant = { $by } не участвует в группе.
refusal-not-a-participant-instead = Посмотрите список участников или напишите в секретариат.
refusal-lacks-right = Правила не предоставляют { $by } этого права: { right-name }.
refusal-lacks-right-instead = В таблице прав, содержащейся в правилах, указано, что доступно.
refusal-lacks-right-here = { $by } имеет это право: { right-name }, но не { sitting-name }.
refusal-lacks-right-here-instead = Секретариат принимает письменные материалы; в таблице прав указано, на каких заседаниях право может быть осуществлено.
refusal-takes-part = { $of } уже участвует.
refusal-takes-part-instead = Участникам приглашение не требуется.
refusal-of-another-delegation = Это относится к другой делегации: { $by }.
refusal-of-another-delegation-instead = Его совершает сама эта делегация.
refusal-person-not-authorised = { $by } не назначает это лицо для такого действия.
refusal-person-not-authorised-instead = Действует лицо, названное делегацией, либо делегация уполномочивает это лицо. С места, на бумаге и письмом по-прежнему можно все.
refusal-unknown = В этой группе такого нет: { thing-name } { $id }.
refusal-unknown-instead = Найдите нужное в списках и проверьте, относится ли оно к этой группе.
refusal-bad-field = Это поле пусто, слишком длинно или заполнено не по форме: { $field }.
refusal-bad-field-instead = Исправьте и отправьте снова; написанное сохранено.
refusal-bad-text =
    Эти байты — не текст: { $fault ->
        [form] форма не соблюдена
        [empty] нет ни одного пункта
        [repeated_paragraph] пункт повторяется
        [words] в пункте нет слов или есть перенос строки
        [level] уровень не соответствует виду пункта
        [table] в строке таблицы пропуск
        [footnote] нет сноски, на которую сделана ссылка
        [marks] пометка выходит за пределы своих слов
        *[other] в них есть ошибка
    }.
refusal-bad-text-instead = Представьте текст заново, пункт за пунктом.
refusal-blob-missing = Байты, на которые указывает действие, не представлены: { $blob }.
refusal-blob-missing-instead = Сначала загрузите текст, затем отправьте действие.
refusal-bad-time = Местное время, часовой пояс и момент не соответствуют друг другу.
refusal-bad-time-instead = Укажите местное время и его часовой пояс заново.
refusal-ends-before-it-begins = Конец не следует за началом.
refusal-ends-before-it-begins-instead = Укажите более позднее окончание.

## Meetings and their calendar

refusal-meeting-not-open = Заседание не открыто.
refusal-meeting-not-open-instead = Дождитесь, пока Председатель откроет или возобновит его.
refusal-off-the-record = Заседание идет без занесения в отчет: до окончания этой части ничего не вносится.
refusal-off-the-record-instead = Выступите в зале или дождитесь продолжения с занесением в отчет.
refusal-mode-cannot-decide = Заседание в таком режиме не принимает решений.
refusal-mode-cannot-decide-instead = Председатель может продолжить в официальном режиме и затем поставить вопрос.
refusal-modality-cannot-decide = Заседание, проводимое таким образом, например виртуально, не принимает решений.
refusal-modality-cannot-decide-instead = Поставьте вопрос на очном заседании; либо группа один раз отступает от статьи.
refusal-meeting-not-scheduled = Заседание уже было открыто или отменено.
refusal-meeting-not-scheduled-instead = Назначьте другое заседание.
refusal-session-cancelled = Сессия отменена.
refusal-session-cancelled-instead = Назначьте другую сессию.
refusal-outside-the-session = Заседание начиналось бы в день вне его сессии.
refusal-outside-the-session-instead = Выберите день сессии или сначала перенесите сессию.
refusal-meeting-left-out = Начавшееся заседание сессии оказалось бы вне ее.
refusal-meeting-left-out-instead = Сохраните день этого заседания в пределах сессии.
refusal-meeting-running = Одно из заседаний сессии открыто или прервано.
refusal-meeting-running-instead = Сначала Председатель закрывает его.
refusal-same-mode = Заседание уже идет в этом режиме.
refusal-same-mode-instead = Больше ничего не требуется; либо выберите другой режим.
refusal-meeting-not-suspended = Заседание не прервано.
refusal-meeting-not-suspended-instead = Открытое заседание продолжается; за закрытым следует другое.
refusal-question-before-room = На заседании рассматривается вопрос.
refusal-question-before-room-instead = Сначала Председатель доводит его до решения, приостанавливает, откладывает или снимает.

## The rules, and what is put or decided under them

refusal-rules-not-adopted = Правила и порядок использования этой платформы еще не приняты.
refusal-rules-not-adopted-instead = Сначала Председатель ставит на решение правила: это первое решение группы.
refusal-not-open-to-departure = От этой статьи не отступает даже сама группа.
refusal-not-open-to-departure-instead = Ищите путь в пределах статьи.
refusal-closed-to-departure = Действие такого рода известно лишь его автору и Председателю, и никто не увидел бы, что отступление использовано.
refusal-closed-to-departure-instead = Если зал все же примет решение, оно вносится как решение зала.
refusal-chair-cannot-waive =
    Председатель не вправе допустить отступление от этой статьи: { $waiver ->
        [body] это вправе только сама группа
        *[none] этого не вправе никто
    }.
refusal-chair-cannot-waive-instead = Если это вправе группа, Председатель ставит вопрос об отступлении.
refusal-draft-adopted = Проект принят.
refusal-draft-adopted-instead = Вернуться к нему можно только решением, против которого никто не возражает. Языковые версии добавлять можно.
refusal-decision-set-aside = Решение уже было отменено или пересмотрено.
refusal-decision-set-aside-instead = Поставьте сам вопрос заново.
refusal-question-settled = Вопрос уже решен или снят.
refusal-question-settled-instead = Председатель может поставить новый вопрос. Изложить позицию по-прежнему можно.
refusal-appealed-before = Это постановление уже опротестовано.
refusal-appealed-before-instead = Выступите на консультациях; Председатель внесет итог.
refusal-ruling-of-another-meeting = Это постановление вынесено не на этом заседании.
refusal-ruling-of-another-meeting-instead = Попросите слова или напишите Председателю.
refusal-not-under-appeal = Протестов против этого постановления, ожидающих урегулирования, нет.
refusal-not-under-appeal-instead = Больше ничего не требуется.
refusal-already-certified = Председатель уже удостоверил это решение, принятое в зале.
refusal-already-certified-instead = Больше ничего не требуется: оно действует.

## The group, its mandate, officers and delegations

refusal-mandate-from-parent = Мандат дает вышестоящий орган; { $symbol } — условное обозначение самой группы.
refusal-mandate-from-parent-instead = Укажите условное обозначение резолюции вышестоящего органа.
refusal-resolution-recorded = Об этом в отношении { $symbol } уже внесено.
refusal-resolution-recorded-instead = Больше ничего не требуется.
refusal-facilitator-named = У делегации уже есть координатор по этому разделу.
refusal-facilitator-named-instead = Сначала завершите эти полномочия или назначьте координатора от другой делегации.
refusal-facilitation-ended = Полномочия этого координатора завершены.
refusal-facilitation-ended-instead = Председатель может назначить координатора заново.
refusal-invitation-ended = Действие этого приглашения прекращено.
refusal-invitation-ended-instead = Председатель и секретариат могут пригласить заново.
refusal-acting-chair-named = Временный Председатель назначен: { $office }.
refusal-acting-chair-named-instead = Сначала Председатель возвращается к обязанностям.
refusal-no-acting-chair = Временный Председатель не назначен.
refusal-no-acting-chair-instead = Больше ничего не требуется: председательствует Председатель.
refusal-delegation-registered = { $by }: делегация уже зарегистрирована.
refusal-delegation-registered-instead = Делегация уполномочивает лиц и отзывает полномочия по одному.
refusal-still-open = Еще не завершено: { thing-name } { $id }.
refusal-still-open-instead = Сначала завершите: закройте заседание, дождитесь конца молчания, решите или снимите вопрос.
refusal-term-not-over = Срок полномочий группы длится до { $until }.
refusal-term-not-over-instead = Дождитесь этой даты; либо группа без возражений решает закрыться раньше.

## The service

refusal-key-not-current = У реестра теперь другой ключ, не { $key }.
refusal-key-not-current-instead = Назовите ключ, которым подписывают сейчас.
refusal-key-used-before = Этот ключ у реестра уже был: { $key }.
refusal-key-used-before-instead = Создайте новый ключ.
