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
        *[other] участник
    }
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
