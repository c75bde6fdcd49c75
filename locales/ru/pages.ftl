### The pages and the pieces they are made of.

## Pieces used by many pages

standing-stands = Положение
standing-open = Что вам доступно сейчас
standing-until = До
paragraph-number = Пункт { $number }
inserted-words = добавлено:
deleted-words = исключено:
steps-label = Этапы принятия решения
step-done = пройден
step-current = ожидает
step-ahead = еще не достигнут
step-stopped = остановлен здесь
speaker-has-floor = имеет слово
dial-title = Время процедуры молчания
dial-description = Открыта { $opened }; молчание истекает { $ends }.
dial-over = Время истекло
rule-number = Правило { $number }
rule-source = Источник: { $source }
seal-entry = Запись { $number } реестра
seal-checkpoint = Входит в контрольную точку размером { $size }
seal-proof = Скачать доказательство
refusal-no-trace = Правила не допускают этого действия. Ничего не записано.
refusal-instead = Что можно сделать вместо этого
timeline-title = Календарь группы
timeline-description = Одна строка на каждый год. Сплошные полосы — основные сессии, контуры — другие заседания, линии ведут от заседания к сессии, которую оно готовит. Пунктирная рамка: эту сессию ничто не готовит. Список ниже говорит то же словами.
matrix-yes = да
matrix-no = нет
lineage-label = Варианты этого текста

## The page of samples

samples-title = Образцы всех элементов
samples-lede = Все элементы, из которых состоят страницы, с вымышленными значениями.
samples-states = Обозначения состояния
samples-paragraphs = Пункты
samples-redline = Изменения по сравнению с предыдущим вариантом
samples-silence = Процедура молчания
samples-decision = Этапы принятия решения
samples-speakers = Просьбы о предоставлении слова
samples-buttons = Кнопки, доступные и недоступные
samples-refusal = Отказ
samples-empty = Пустое место
samples-tables = Таблица и матрица
samples-timeline = Хронология
state-open = Открыто
state-provisional = Согласовано предварительно
state-adopted = Принято
state-waiting = Ожидание
state-objection = Имеется возражение
state-closed = Закрыто

## Invented values, shown on the page of samples and drawn in tests

sample-group = Рабочая группа по использованию пролива
sample-place = Третья сессия, 5-е заседание, официальное
sample-text-title = Проект доклада о проходе и промерах глубин
sample-heading = B. Проход
sample-paragraph-old = Государства признали, что суда могут проходить пролив в дневное время, и рекомендовали обмениваться извещениями о промерах каждые два года.
sample-paragraph-new = Государства признали, что суда могут проходить пролив в дневное и ночное время, и рекомендовали обмениваться извещениями о промерах каждые три года [, когда они имеются].
sample-paragraph-next = Государства отметили предложение одной из делегаций провести штабное учение до следующей сессии.
sample-state-a = Авария
sample-state-b = Бордуна
sample-state-c = Кассария
sample-why = Бордуна просит слова. Пока просьба не снята, удар молотка невозможен.
sample-refusal = Молчание истекает 14 мая 2031 года в 18:00. До этого его нельзя закрыть.
sample-rule-title = Завершение процедуры молчания
sample-rule-text = Процедура молчания закрывается после истечения срока, когда внесено все полученное до него.
sample-source = решение 74/544, пункт 2
sample-session = Третья сессия
sample-consultation = Неофициальные консультации

## Words of the field

position-kind =
    { $kind ->
        [explanation] разъяснение позиции
        [interpretation] толкование
        [reservation] оговорка
        [right_to_revert] право вернуться к вопросу
        [general_reservation] общая оговорка
        [dissociation] отмежевание
        [non_participation] неучастие в принятии
        *[other] позиция
    }
entity-kind =
    { $kind ->
        [member] государство-член
        [observer_state] государство-наблюдатель
        [palestine] Государство Палестина (ES-10/23)
        [holy_see] Святой Престол (58/314)
        [european_union] Европейский союз (65/276)
        [organization] организация
        [stakeholder] заинтересованная сторона
        [briefer] докладчик на брифинге
        [interpreter] устные переводчики
        *[other] участник
    }
rights-here = { $kind } { sitting-name }: { $rights }
right-name =
    { $right ->
        [speak] просить слова
        [propose] вносить предложения
        [amend] вносить поправки
        [cosponsor] быть соавтором
        [reply] право на ответ
        [motion] процедурные предложения
        [prevent] возражать и нарушать молчание
        [position] разъяснять позицию и делать оговорки
        [write] писать Председателю
        [correct] просить об исправлении
        [sign] подписывать ключом делегации
        *[other] другие права
    }
rights-caption = Права по категориям участников
revision-name =
    { $revision ->
        [0] Предварительный проект
        *[other] Rev.{ $revision }
    }
rests-rule = Правило
rests-versions = Варианты
rests-proof = Доказательство
rests-mandate = Мандат
step-tabled = Текст внесен
step-put = Вопрос поставлен
step-floor = Просьбы о слове
step-gavel = Удар молотка
step-silence-opened = Молчание открыто
step-silence-running = Молчание длится
step-silence-ended = Конец молчания
step-silence-broken = Молчание нарушено
step-outcome = Итог письмом
step-adopted = Принято
act-break-silence-short = Нарушить молчание
empty-decisions = Здесь будут решения.
empty-decisions-who = Председатель начинает, поставив вопрос на заседании или открыв процедуру молчания.

## Start

start-title = Группы на этом сервере
start-lede = Здесь группы государств ведут переговоры на основе консенсуса. Каждый шаг заносится в реестр, который может скопировать и проверить каждый.
start-empty = Здесь будут группы.
start-empty-who = Секретариат начинает, открыв группу.
start-decided = Принятые в последнее время решения
start-how = Как это устроено
start-how-acts = Государства совершают процедурные действия. Правила процедуры допускают каждое действие или отказывают в нем со ссылкой на статью.
start-how-record = Допущенное становится записью реестра. Оператор сервера не может незаметно утратить запись или обойти правило.
start-how-no-vote = Ничто не ставится на голосование. Решение принимается, когда не слышно возражений.
members-count =
    { $count ->
        [one] { $count } государство-член
        [few] { $count } государства-члена
        [many] { $count } государств-членов
        *[other] { $count } государства-члена
    }

## Overview

overview-nothing-waits = Сейчас это место ничто не ожидает.
overview-waits = Открыто для вас, по срокам
overview-due-chair = Что следует по правилам
overview-due-secretariat = Выпустить, перевести, внести
overview-waiting =
    { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
        *[other] { $count } вопроса
    }
overview-room = Сейчас в зале
overview-next-meeting = Следующее заседание
overview-next = Далее: { $title }
overview-no-meeting = Заседаний не запланировано
overview-documents = Последние документы и тексты
overview-no-documents = Документы не выпускались.
overview-decided = Решено
overview-entries = Последние изменения
entry-by = { $who }: { $act }
entry-closed = Закрытая запись
empty-record = Здесь будут записи.
empty-record-who = Секретариат начинает, открыв группу.

## Calendar

calendar-nothing-ahead = Впереди ничего нет
calendar-empty = Здесь будут сессии и заседания.
calendar-empty-who = Секретариат начинает, назначив сессию.
calendar-key-substantive = Сплошная полоса: основная сессия
calendar-key-other = Контур: другое заседание
calendar-key-alone = Пунктир: ее ничто не готовит
calendar-alone = Основные сессии, которые не готовит ни одно консультативное заседание
calendar-alone-none = Каждую основную сессию готовит заседание.
calendar-prepares = готовит: { $session }
modality =
    { $modality ->
        [in_person] очно
        [hybrid] гибридный формат
        [virtual] виртуально
        *[other] формат не подтвержден
    }
firmness =
    { $firmness ->
        [scheduled] запланировано
        [under_way] идет
        [held] состоялось
        [announced] объявлено, не подтверждено
        *[other] неизвестно
    }
session-kind =
    { $kind ->
        [organizational] организационная сессия
        [substantive] основная сессия
        [intersessional] межсессионное заседание
        [stakeholder_dialogue] диалог с заинтересованными сторонами
        [informal_consultation] неофициальные консультации
        [briefing] брифинг
        [roundtable] круглый стол
        [milestone] памятная дата
        *[other] заседание
    }
meeting-kind =
    { $kind ->
        [plenary] пленарное заседание
        [informal_consultation] неофициальные консультации
        [intersessional] межсессионное заседание
        [stakeholder_dialogue] диалог с заинтересованными сторонами
        [thematic] тематическое заседание
        *[other] заседание
    }

## Meeting

mode =
    { $mode ->
        [formal] официальное
        [informal] в неофициальном режиме
        [off_the_record] без занесения в отчет
        *[other] режим неизвестен
    }
meeting-state =
    { $state ->
        [scheduled] Запланировано
        [open] Открыто
        [suspended] Прервано
        [adjourned] Закрыто
        [cancelled] Отменено
        *[other] Неизвестно
    }
meeting-open-in = Открыто, { $mode }
meeting-empty = Здесь будет заседание.
meeting-empty-who = Секретариат назначает заседания, Председатель их открывает.
meeting-no-question = Перед заседанием не стоит вопрос.
meeting-no-question-who = Председатель начинает, поставив вопрос.
meeting-question = Вопрос
meeting-before = Решено на этом заседании
meeting-facts = Это заседание
meeting-segments = Части заседания
meeting-others = Другие заседания
segment-since = { $mode }, с { $time }
floor-ask = Просить слова
floor-take-back = Снять просьбу о слове
floor-hint = Одно нажатие, в любое время заседания. Клавиша:
floor-own-place = Ваше место в списке: { $place }
floor-requests =
    { $count ->
        [one] { $count } просьба о слове
        [few] { $count } просьбы о слове
        [many] { $count } просьб о слове
        *[other] { $count } просьбы о слове
    }
floor-nobody = Слова никто не просил.
floor-not-told = В этом режиме о том, кто выступает и что обсуждается, сообщается только участникам.
floor-only-open = Слова можно просить, пока заседание открыто.
acts-open =
    { $count ->
        [0] ничего
        [one] { $count } действие
        [few] { $count } действия
        [many] { $count } действий
        *[other] { $count } действия
    }
formula-may-i-take-it = Могу ли я считать, что группа желает принять { $title }?
formula-no-objection = Возражений не последовало.
formula-so-decided = Решение принимается.
version-hash = Точный вариант:
fact-place = Место
fact-modality = Формат
fact-from = Начало
fact-to = Конец
fact-kind = Вид
fact-presiding = Председательствует
fact-mode = Режим
fact-objection = Возражения
fact-meeting = Заседание
fact-languages = Имевшиеся языки
fact-version = Хэш варианта
fact-decided-by = Принято
fact-at = Когда
fact-recorded = Записано
fact-received = Получено
fact-happened = Произошло
fact-done = Совершено, хранилось на рабочем столе без связи
fact-signed = Подписано ключом
fact-confirmed = Подтверждено позднее ключом
signed-unknown = ключ, которого реестр не знает
entry-done = совершено { $time }
fact-by = Кем
fact-capacity = В качестве
fact-act = Действие
fact-rule = Допущено на основании
fact-effect = Если молчание не нарушено
fact-opened = Открыта
fact-letter = Письмо
fact-extensions = Прежние сроки
fact-flags = Обратить внимание

## Documents and letters

search = Найти
document-symbol = Обозначение
document-title = Название
document-issued = Выпущен
document-languages = Языки
document-closed-title = еще не опубликовано
document-no-files = Файлы здесь не хранятся; документ можно найти в официальной системе по обозначению.
document-family = Пересмотренные варианты, добавления и исправления
document-issued-word = Выпущен
document-adopted-on = Принят { $date }
document-source = Источник
document-aliases = Издан также как
documents-count =
    { $count ->
        [one] { $count } документ
        [few] { $count } документа
        [many] { $count } документов
        *[other] { $count } документа
    }
documents-search = Обозначение или слова названия
documents-empty = Здесь будут документы по обозначениям.
documents-empty-who = Секретариат начинает, зарегистрировав документ.
language-status =
    { $status ->
        [original] оригинал
        [official] официальный
        [unofficial] неофициальный перевод
        *[other] неизвестно
    }
letters-count =
    { $count ->
        [one] { $count } письмо
        [few] { $count } письма
        [many] { $count } писем
        *[other] { $count } письма
    }
letters-empty = Здесь будут письма Председателя.
letters-empty-who = Председатель начинает, разослав письмо.
letters-of-chair = Письма Председателя
letters-to-chair = Письма Председателю
letter-number = Письмо { $number }
letter-from = От
letter-to = Кому
letter-to-all = всем постоянным представительствам и миссиям наблюдателей
letter-date = Дата
letter-attachments = Приложения
letter-deliveries = Доставлено
letter-reading-not-recorded = Открытие письма никогда не фиксируется.
letter-closed-subject = Письмо адресатам
delivery-means =
    { $means ->
        [mail] по электронной почте
        [platform] на платформе
        [paper] на бумаге
        *[other] иным способом
    }

## Texts

texts-count =
    { $count ->
        [one] { $count } согласуемый текст
        [few] { $count } согласуемых текста
        [many] { $count } согласуемых текстов
        *[other] { $count } согласуемых текста
    }
texts-empty = Здесь будут согласуемые тексты.
texts-empty-who = Председатель или государство начинает, внеся проект.
texts-open = На согласовании
texts-adopted = Принятые
draft-state =
    { $state ->
        [open] На согласовании
        [put] Поставлен вопрос
        [silence] Процедура молчания
        [parts] Принят частично, предварительно
        [adopted] Принят
        *[other] Неизвестно
    }
draft-matters = По этому тексту
draft-clean = Текст как есть
draft-positions = Позиции по тексту в целом
draft-not-in-language = На языке этой страницы текста пока нет. Показан: { $language }.
draft-changed =
    { $count ->
        [one] изменен { $count } пункт
        [few] изменено { $count } пункта
        [many] изменено { $count } пунктов
        *[other] изменено { $count } пункта
    }
redline-inserted = добавлено
redline-deleted = исключено
draft-plain = Простой текст этого варианта
draft-verify = Проверить копию командой
draft-text-follows = Далее текст.
version-exact = Точный вариант
revision-read-out = { $revision }, с внесенными в него устными поправками

## Decisions and silence procedures

questions-open =
    { $count ->
        [one] { $count } вопрос открыт
        [few] { $count } вопроса открыто
        [many] { $count } вопросов открыто
        *[other] { $count } вопроса открыто
    }
silences-running =
    { $count ->
        [one] идет { $count } процедура молчания
        [few] идут { $count } процедуры молчания
        [many] идут { $count } процедур молчания
        *[other] идут { $count } процедуры молчания
    }
silences-empty = Здесь будут процедуры молчания.
silences-empty-who = Открывает их только Председатель, письмом.
matters-open = Открыто
matters-settled = Завершено
question-state =
    { $state ->
        [put] Перед залом
        [suspended] Отложен для консультаций
        [deferred] Перенесен
        [withdrawn] Снят Председателем
        [decided] Решен
        [set_aside] Отменено
        [provisional] Принят предварительно, до принятия целого
        *[other] Неизвестно
    }
silence-state =
    { $state ->
        [running] Молчание длится
        [held] Продлено из-за перебоя
        [kept] Молчание не нарушено
        [broken] Молчание нарушено
        [withdrawn] Отозвано Председателем
        *[other] Неизвестно
    }
silence-effect =
    { $effect ->
        [adopts] текст принимается
        [agrees] текст согласован; его принимает заседание
        *[other] неизвестно
    }
decided-by =
    { $by ->
        [gavel] ударом молотка на заседании
        [silence] при ненарушенном молчании
        [room] в зале, внесено позднее
        *[other] неизвестно
    }
subject-rules = Правила процедуры и использование платформы
subject-overlay = Правила, накладываемые на свод правил
subject-departure = Разовое отступление от правила { $rule }
subject-officers = Избрание должностных лиц путем аккламации
subject-reopening = Пересмотр решения
subject-part = { $title }, частично
decision-text = Точный текст
decision-facts = Как значится в реестре
decision-objections = Возражения
decision-positions = Позиции
positions-none = Позиций не заявлено.
positions-stop-nothing = Позиция не препятствует принятию.
objection-heard = Возражение
why-put = Вопрос перед залом. Удар молотка возможен, когда нет просьб о слове и возражений.
why-requests =
    { $count ->
        [one] Имеется { $count } просьба о слове. Молоток ждет.
        [few] Имеется { $count } просьбы о слове. Молоток ждет.
        [many] Имеется { $count } просьб о слове. Молоток ждет.
        *[other] Имеется { $count } просьбы о слове. Молоток ждет.
    }
why-objection = Имеется возражение. Консенсуса по этому тексту нет, какой бы ни была поддержка.
why-decided = До удара молотка возражений не последовало.
why-crossed = Просьба о слове разминулась с ударом молотка. Председатель решает, остается ли решение в силе.
why-suspended = Отложено Председателем для консультаций.
why-deferred = Перенесено на другое заседание.
why-withdrawn = Снято Председателем. Решения не принято.
why-set-aside = Отменено; и решение, и его отмена остаются в реестре.
why-silence-running = Молчание длится. Одно нарушение любым членом останавливает текст.
why-silence-held = В последние часы служба не работала. Председатель подтверждает окончание или продлевает срок.
why-silence-broken = Молчание нарушено в срок. Текст не согласован; Председатель проводит консультации.
why-silence-kept = До срока ни один член не нарушил молчания.
silence-who-may-break = Любой член может нарушить молчание до истечения срока, включая этот момент. Причину указывать не требуется. Публика узнает только итог.
silence-heard = Нарушения и просьбы, которые вам видны
silence-break-on-whole = По тексту в целом
silence-break-late = С опозданием, без последствий
silence-more-time = Просьба о дополнительном времени
silence-clarification = Просьба о разъяснении

## Participants and rules

participants-officers = Должностные лица
participants-invited = Приглашенные
officers-empty = Здесь будут должностные лица.
officers-empty-who = Группа избирает их путем аккламации.
office =
    { $office ->
        [chair] Председатель
        [rapporteur] Докладчик
        [vice-chair] заместитель Председателя
        [acting-chair] исполняющий обязанности Председателя
        [facilitator] координатор
        *[other] должностное лицо
    }
rule-default = значение платформы по умолчанию
rule-waiver =
    { $by ->
        [chair] Председатель или орган решением без возражений может разрешить разовое отступление.
        [body] Орган может разрешить разовое отступление решением без возражений.
        *[other] Отступление не допускается.
    }
rule-value-name =
    { $name ->
        [silence_hours_min] Наименьшая продолжительность процедуры молчания, в часах
        [silence_effect_adopts] Молчанием текст может быть принят
        [silence_languages_first] Срок исчисляется с выхода последней языковой версии
        [silence_outage_last_hours] Перебой в работе учитывается в последние часы срока, в часах
        [silence_outage_extension_hours] В этом случае срок переносится на, в часах
        [gavel_pause_seconds] Пауза перед ударом молотка, в секундах
        [formal_decides] Официальное заседание может принимать решения
        [informal_decides] Заседание в неофициальном режиме может принимать решения
        [off_the_record_decides] Часть без занесения в отчет может принимать решения
        [in_person_decides] Очное заседание может принимать решения
        [hybrid_decides] Гибридное заседание может принимать решения
        [virtual_decides] Виртуальное заседание может принимать решения
        [working_hours_from] Рабочий день начинается в (час)
        [working_hours_to] Рабочий день заканчивается в (час)
        [working_days] Рабочие дни
        [holidays] Праздничные дни
        [objection_audience] О возражении знают
        [silence_break_audience] О нарушении молчания знают
        [quorum] Кворум
        [credentials_deadline_hours] Срок представления полномочий, часов после открытия
        [disavowal_days] Срок для дезавуирования действия, дней
        [key_origins] Число источников ключей доступа, когда требуется ключ
        [key_wanted_for] Действия, которые подтверждаются ключом
        [access_report_audience] Отчет о доступе передается
        [access_report_min_cell] Наименьшее число делегаций в показываемой ячейке
        [stakeholder_modalities] Порядок участия заинтересованных сторон
        [accreditation_states_learn] О возражениях против заявителей обратившееся государство узнает
        [accreditation_answer_to] Ответ направляется
        [accreditation_applicants_learn] Заявитель узнает
        [accreditation_public_list] В открытом списке указаны
        [accreditation_body_decides] Окончательное решение о заявителях принимает орган
        [accreditation_list_days_min] Список распространяется до сессии за, дней
        [accreditation_silence_hours_min] Наименьшая длительность молчания по списку, часов
        [speech_seconds] Предел выступления, в секундах
        [stakeholder_speech_seconds] Предел выступления в части для заинтересованных сторон, в секундах
        [group_speech_seconds] Предел выступления от имени группы, в секундах
        [replies_max] Число ответов делегации по пункту в день
        [first_reply_seconds] Предел первого ответа, в секундах
        [second_reply_seconds] Предел следующего ответа, в секундах
        [quorum_more_than_percent] Кворум: более стольких процентов членов
        [formal_hears_from_afar] В официальной части гибридного заседания заслушивают дистанционно
        [informal_hears_from_afar] В неофициальной части гибридного заседания заслушивают дистанционно
        [intersessional_hears_from_afar] На гибридном межсессионном заседании заслушивают дистанционно
        [stakeholders_hear_from_afar] В части гибридного заседания для заинтересованных сторон заслушивают дистанционно
        [quorum_counts_from_afar] Члены, участвующие дистанционно, учитываются для кворума
        [speakers_with_groups] Выступают среди групп
        [speakers_with_members] Выступают среди членов
        *[other] { $name }
    }
rule-value-word =
    { $word ->
        [none] нет
        [chair] автор и Председатель
        [public] все
        [more_than_half] более половины членов
        [offices] Председателю и секретариату
        [states] всем государствам
        [nothing] ничего
        [basis] общее основание возражений, если о нем просит государство
        [objectors] кто против кого возразил и основание, если указано
        [asker] обратившемуся государству
        [outcome] итог
        [accredited] аккредитованные
        [proposed_and_accredited] предложенные и аккредитованные
        [first_group] как в первой группе
        [april_2022] согласованный в апреле 2022 года
        [draft_2026] по проекту правил 2026 года
        *[other] { $word }
    }
rulebook-hash = Хэш действующих правил
rulebook-adopted = Приняты группой
rulebook-not-adopted = Еще не приняты группой
rulebook-departures = Отступления
rulebook-rulings = Постановления Председателя
rulebook-articles = Статьи

## Record

record-search = Номер, действие или участник
record-entries = Записи
record-newer = Более новые
record-older = Более старые
record-closed =
    { $count ->
        [one] { $count } запись закрыта для этого места: только номер и обязательство.
        [few] { $count } записи закрыты для этого места: только номер и обязательство.
        [many] { $count } записей закрыты для этого места: только номер и обязательство.
        *[other] { $count } записи закрыты для этого места: только номер и обязательство.
    }
record-check-copy = С программой nemcon на своем компьютере, без учетной записи:
record-check-what = Она копирует реестр, пересчитывает все хэши, проверяет все подписи и заново оценивает каждое действие по правилам.
record-check-trust = Чего она не может сказать: действия в закрытых записях без раскрытия и действия без подписи делегаций держатся на слове оператора.
record-checkpoint = Контрольная точка
record-checkpoint-what = Подписанное состояние всего реестра: имя, размер, корень.
record-key = Открытый ключ реестра
record-download-checkpoint = Скачать контрольную точку
entry-stands = Значится в реестре
entry-closed-what = Этому месту видны номер и обязательство фиксированного размера. Содержание известно автору и тем, кого называют правила.
entry-members = Содержание действия
entry-bytes = Точные байты
entry-bytes-what = Первая строка: как действие допущено правилами. Далее само действие, байт в байт.
entry-before = Предыдущая запись
entry-after = Следующая запись

## Seats and links

seats-lede = В этом учении любой может занять любое место и в любой момент перейти на другое.
link-title = Одноразовая ссылка
link-leads-to = Эта ссылка ведет на место: { $seat }
link-once = Ее можно использовать один раз. Затем этот браузер остается в системе, пока вы не освободите место.
link-confirm = Занять место
link-dead = Эту ссылку использовать нельзя.
link-dead-what = Она уже использована или истекла. Секретариат может выдать новую.

## Acts

form-as = От имени: { $seat }
form-show-first = Показать, что будет записано
form-send = Подтвердить
field-optional = Можно не заполнять.
confirm-stands = Это будет записано в реестр
confirm = Подтвердить
confirm-back = Назад
audience-public = Это увидят все.
audience-states = Это увидят все делегации, Председатель и секретариат.
audience-addressees = Это увидят адресаты, отправитель, Председатель и секретариат.
audience-author = Это увидят только ваша делегация и Председатель. Все государства узнают о факте и пунктах.
refusal-title = Не допущено
refusal-unnamed = Правила отказывают в этом действии: { $kind }.

## Names of acts and of what they say

act-label =
    { $act ->
        [open_group] Открыть группу
        [record_resolution] Внести резолюцию
        [name_facilitator] Назначить координатора
        [set_up_subgroup] Учредить тематическую подгруппу
        [end_subgroup] Завершить работу тематической подгруппы
        [report_back] Представить отчет подгруппы
        [end_facilitation] Завершить координацию
        [invite] Пригласить докладчика или устных переводчиков
        [end_invitation] Прекратить действие приглашения
        [appoint_acting_chair] Назначить исполняющего обязанности Председателя
        [resume_chair] Вернуться к председательству
        [register_delegation] Зарегистрировать делегацию
        [authorise_person] Уполномочить лицо
        [withdraw_person] Отозвать полномочие
        [close_group] Закрыть группу
        [enter_ruling] Внести постановление Председателя
        [appeal_ruling] Обжаловать постановление
        [settle_appeal] Урегулировать обжалование
        [enter_room_decision] Внести решение зала
        [certify_room_decision] Заверить решение зала
        [schedule_session] Назначить сессию
        [move_session] Перенести сессию
        [cancel_session] Отменить сессию
        [schedule_meeting] Назначить заседание
        [move_meeting] Перенести заседание
        [cancel_meeting] Отменить заседание
        [open_meeting] Открыть заседание
        [begin_segment] Сменить режим
        [suspend_meeting] Прервать заседание
        [resume_meeting] Возобновить заседание
        [adjourn_meeting] Закрыть заседание
        [take_up] Вынести на обсуждение
        [register_document] Зарегистрировать документ
        [add_document_language] Добавить язык документа
        [add_symbol] Добавить обозначение
        [table_draft] Внести проект
        [issue_revision] Выпустить пересмотренный вариант
        [add_language_version] Добавить языковую версию
        [circulate_letter] Разослать письмо
        [receive_letter] Написать Председателю
        [note_delivery] Отметить доставку
        [put_question] Поставить вопрос
        [ask_for_the_floor] Просить слова
        [give_the_floor] Предоставить слово
        [let_it_pass] Снять просьбу о слове
        [object] Возразить
        [withdraw_objection] Снять возражение
        [ask_for_time] Попросить время
        [read_amendment] Зачитать поправку
        [suspend_question] Отложить вопрос
        [resume_question] Вернуться к вопросу
        [defer_question] Перенести вопрос
        [withdraw_question] Снять вопрос
        [gavel] Ударить молотком
        [rule_on_request] Вынести постановление по просьбе
        [open_silence] Открыть процедуру молчания
        [extend_silence] Продлить молчание
        [ask_more_time] Попросить больше времени
        [ask_clarification] Попросить разъяснение
        [break_silence] Нарушить молчание
        [withdraw_silence] Снять текст с процедуры
        [confirm_silence] Подтвердить окончание молчания
        [close_silence] Закрыть молчание
        [announce_outcome] Объявить итог
        [take_position] Заявить позицию
        [withdraw_position] Отозвать позицию
        [enter_for_delegation] Внести за делегацию
        [confirm_entry] Подтвердить запись
        [dispute_entry] Исправить запись, внесенную за нас
        [ask_correction] Попросить об исправлении
        [answer_correction] Ответить на просьбу об исправлении
        [note_outage] Отметить перебой
        [rotate_log_key] Сменить ключ реестра
        *[other] Действие
    }
read-out-how =
    { $how ->
        [corrected] с внесенными в него исправлениями
        *[orally_amended] с внесенными в него устными поправками
    }
member-name =
    { $name ->
        [contact] Контактные данные
        [function] Должность
        [meeting] Заседание
        [question] Вопрос
        [silence] Процедура молчания
        [how] Как было зачитано
        [reason] Причина
        [wording] Формулировка, которая его сняла бы
        [words] Слова
        [named] С указанием государства
        [paragraphs] Пункты (ни одного: весь текст)
        [mode] Режим
        [title] Название
        [kind] Вид
        [from] Начало
        [to] Конец
        [place] Место
        [modality] Формат
        [session] Сессия
        [coupled_to] Готовит сессию
        [version] Точный вариант
        [letter] Письмо
        [deadline] Срок по времени места заседания
        [effect] Если молчание не нарушено
        [element] Элемент мандата
        [text] Текст
        [languages] Текст
        [subject] Предмет
        [date] Дата
        [symbol] Обозначение
        [issued] Дата выпуска
        [audience] Кому доступно
        [stands] Решение остается в силе
        [entered] Внести исправление
        [entry] Запись
        [draft] Проект
        [decision] Решение
        [document] Документ
        [position] Позиция
        [objection] Возражение
        [request] Просьба
        [on] По
        [seen] Последняя увиденная запись
        [for_states] Также от имени этих государств
        [attachments] Приложения
        [part] Часть
        [act] Действие
        [speech] Чье выступление имеется в виду
        [happened] Произошло
        [means] Получено
        [of] От кого
        [put] Запись о постановке вопроса
        [until] До
        [office] Должность
        [section] Раздел доклада
        [article] Правило
        [lets] Действие, допускаемое один раз
        [end] Чем завершилось обжалование
        [verb] Глагол резолюции
        [quote] Слова резолюции дословно
        [facilitator] Координатор
        [invitation] Приглашение
        [code] Краткое имя латинскими буквами, без пробелов
        [person] Имя лица (в реестре только в виде обязательства)
        [may] Что это лицо вправе делать
        [delegation] Делегация
        [language] Язык
        [file] Файл
        [paper] Бумага или письмо в виде файла (в запись вносится только хеш)
        [delivered] Вручено
        [ruling] Постановление
        [correction] Исправление
        [purpose] Цель
        [names] Название
        [resolution] Резолюция
        [source] Источник
        [status] Статус
        [rulebook] Правила процедуры
        [parent] Подотчетна
        [term] Срок
        [officers] Должностные лица
        [items] Пункты повестки дня
        [item] Пункт повестки дня
        [slots] Заседания и рассматриваемые на них пункты
        [agenda] Повестка дня
        [programme] Программа работы
        [sections] Разделы
        [subgroup] Тематическая подгруппа
        [what] Что надлежит сделать
        [who] Кем
        [due] К какому дню
        [follow_up] Пункт последующих мер
        [milestone] Контрольный срок
        [level] Уровень
        [list] Список выступающих
        [inscription] Место в списке
        [closes] Закрытие записи
        [at] Когда (пусто: сейчас)
        [minutes] Минут на выступление от имени страны
        [group_minutes] Минут на выступление от имени группы
        [motion] Предложение
        [upheld] Постановлено, как предложила делегация
        [both_minutes] Минут от имени группы и от своего имени (пусто: как для группы)
        [others_minutes] Минут для организаций и других участников (пусто: как для национального выступления)
        [link] Ссылка, начинающаяся с https://
        [stakeholders] Ее получают и аккредитованные заинтересованные стороны
        [present] Присутствует членов (пусто: по отметкам ниже)
        [here] Отмечены как присутствующие
        [sounding] Выяснение мнения зала
        [heard] Прозвучало возражение
        [there] Кворум есть
        [group] Группа, от имени которой выступает делегация
        [states] Государства группы, по словам делегации
        [from_afar] Дистанционно, а не в зале
        [nationally] Также от своего имени
        [rank] Ранг
        [before] Перед (пусто: в конце)
        [aligned] Присоединяется
        [requested] Запрошено
        [appointment] Прием
        [decided] Решено
        [outcome] Итог
        [instead] Сделано взамен
        [meetings] Затронутые заседания
        [host_country] Страна пребывания
        [visa] Случай
        [matter] Вопрос
        [facts] Что сообщается
        [report] Отчет
        [application] Заявление
        [round] Раунд
        [basis] Общее основание (по желанию)
        [organizations] Организации
        [listed] В списке
        [proposed] Предложенные названия
        [objections] Возражения
        [inquiry] Запрос
        [complete] Это все
        [accredited] Аккредитована
        [not_accredited] Не аккредитовано
        [applied] В списке
        [in_status] С консультативным статусом
        [asker] Обратившееся государство
        [counts] Числа
        [step] Шаг
        [name] Название организации
        [track] Путь участия
        [programmes] Программы
        [activities] Деятельность, связанная с работой Группы
        [past] Прежнее взаимодействие с Организацией Объединенных Наций
        [seat] Местонахождение
        [documents] Документы
        [contact] Контактное лицо
        [contact_name] Имя контактного лица
        [contact_mail] Адрес электронной почты
        [overlay] Что принимается поверх правил процедуры
        [whole] Целиком
        [remarks] Что по нему сказано
        [comments] Замечания страны пребывания
        [outcomes] По итогам
        [median_days] Медиана дней
        [all_states] Есть у всех государств
        *[other] { $name }
    }
member-closed = не опубликовано
field-in-language = { $field } – { $language }
audience-author-only = Это увидят только ваша делегация и Председатель.
waits-confirm-entry = Действие, внесенное за вашу делегацию: подтвердить или исправить
seat-platform = Платформа
capacity =
    { $capacity ->
        [chair] Председатель
        [secretariat] секретариат
        [facilitator] координатор
        [delegate] делегация
        *[other] по требованию правил
    }
flag =
    { $flag ->
        [no_mandate_element] Элемент мандата не указан.
        [deadline_on_day_off] Срок приходится на праздник или выходной в месте заседания.
        [deadline_outside_hours] Срок приходится на нерабочее время в месте заседания.
        [too_late_for_effect] Поступило слишком поздно и последствий не имеет.
        [crossed_the_gavel] Разминулось с ударом молотка; решает Председатель.
        [service_was_down] В последние часы служба не работала.
        [no_coupled_meeting] Эту сессию не готовит ни одно заседание.
        [short_pause] Пауза перед ударом молотка была короче положенной.
        [languages_missing] Отсутствует языковая версия.
        [too_late] После срока представления предложений: принято к сведению, Председатель еще может его учесть.
        [agreement_lapsed] Изменены слова, согласованные ad referendum: это согласие утратило силу.
        [credentials_late] Полномочия поступили после срока: они учитываются.
        [key_wanted] Действие имеет силу; правила требуют подтвердить его ключом делегации.
        [order_unseen] Слово предоставлено с рабочего стола, где еще не было видно, кто к тому времени оказался впереди.
        *[other] Обратить внимание
    }

## Forms that choose, and what they lead to

form-choices = О чем идет речь?
room-uncertified = еще не удостоверено Председателем
person-link = Ссылка, по которой это лицо входит
person-link-what = Ею можно воспользоваться один раз в течение трех дней. Отныне на платформе от имени делегации действуют только названные ею лица. Ссылка больше не будет показана.
subject-kind =
    { $kind ->
        [text] Текст
        [procedural] Процедурный вопрос, словами
        [document] Документ
        [officers] Выборы должностных лиц
        [departure] Разовое отступление от правила
        [overlay] То, что принимается поверх правил, например порядок участия
        [reopening] Возвращение к решению
        [agenda] Повестка дня
        [programme] Программа работы сессии
        [report] Отчет подгруппы
        *[other] Правила процедуры
    }
resolution-does =
    { $does ->
        [changes] Изменяет мандат
        [takes_up_report] Рассматривает доклад группы
        *[other] Оставляет мандат без изменений
    }
takes-up =
    { $verb ->
        [takes_note] принимает к сведению
        [welcomes] приветствует
        *[other] одобряет
    }
element-kind =
    { $kind ->
        [substantive] по существу
        [procedural] процедурный
        *[other] факультативный
    }
appeal-end =
    { $end ->
        [withdrawn] Обжалование снято; постановление остается в силе
        [ruling_withdrawn] Председатель отозвал постановление
        *[other] Зал нашел иной путь
    }
entered-means =
    { $means ->
        [floor] из зала, как услышано
        [paper] на бумаге
        *[other] письмом
    }
audience-choice =
    { $audience ->
        [addressees] Адресаты, отправитель, Председатель и секретариат
        *[other] Все
    }

## Lists that grow

list-newer = Новее
list-older = Старше
letters-search = Найти по теме, номеру или отправителю
matters-search = Найти по названию или условному обозначению
record-searched = Просмотрены записи с { $first } по { $last }.
record-search-on = Искать дальше в более старых записях
