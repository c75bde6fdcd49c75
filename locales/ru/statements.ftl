### Statements that delegations hand in: the form, the page, the lists.

statements-title = Тексты выступлений
statements-count =
    { $count ->
        [one] { $count } текст
        [few] { $count } текста
        [many] { $count } текстов
        *[other] { $count } текста
    }
statements-empty = Здесь появятся тексты, переданные делегациями, как только они открыты.
statements-empty-who = Делегация передает текст для своего места в списке выступающих или письменное заявление.
statements-beforehand = Заранее, для устных переводчиков
statements-of-meeting = Тексты выступлений этого заседания
statements-show = Показать
statements-beside = Письменные материалы
statements-written = Письменное заявление
statements-hand-in-written = Передать письменное заявление
statement-one = Текст выступления
statement-of = Текст выступления: { $who }
statement-form-what = Дайте файл или вставьте текст. Прочитанное показывается до того, как что-либо будет передано. Сохраняются только слова, файл не сохраняется.
statement-file = Файл (текст, PDF или Word, не более { $most } МБ)
statement-paste = Или вставьте текст
statement-language = Язык текста
statement-standing =
    { $word ->
        [original] оригинал
        *[unofficial] неофициальный перевод
    }
statement-standing-label = Статус текста
statement-read = Прочитать
statement-read-more = Добавить другой язык
statement-preview = Что будет передано
statement-text-in = Текст: { $language }
statement-words = Слов: { $count }
statement-found = Что в нем найдено
statement-part =
    { $part ->
        [title] Заголовок
        [speaker] Выступающий
        [capacity] Должность
        [occasion] Повод
        [place] Место
        [date] Дата
        [letterhead] Бланк
        *[notes] Пометы
    }
statement-note =
    { $word ->
        [check] Сверять с произнесенным текстом
        *[unofficial] Неофициальный перевод
    }
statement-taken-out = Что еще было в файле и опущено
statement-taken-out-none = Ничего другого в файле не было.
statement-left-names = Имена в свойствах файла: { $names }
statement-left-hidden = Абзацы со скрытыми словами, которые опущены: { $count }
statement-left-changes = Исправления прочитаны как принятые; имена внесших их опущены: { $names }
statement-left-pdf = Свойства, комментарии, картинки и ссылки PDF.
statement-title = Заголовок, если есть
statement-check = Сверять с произнесенным: выступление — то, что сказано, а не то, что роздано
statement-interpreters = Устные переводчики получают текст сразу
statement-release-label = Когда текст доступен всем
statement-release =
    { $word ->
        [now] сразу
        [delivered] когда выступление произнесено
        [end_of_segment] по окончании части заседания
        [end_of_meeting] по окончании заседания
        *[never] никогда
    }
statement-send = Передать
statement-nothing-yet = Пока ничего не передано.
statement-audience = Пока текст не открыт, о нем знают только делегация, Председатель и секретариат, а если это выбрано — и устные переводчики.
statement-fault =
    { $fault ->
        [empty] В нем нет слов. Скан нужно набрать или вставить текстом.
        [nothing] Дайте файл или вставьте текст.
        [long] Текст длиннее, чем здесь читается. Передайте его частями.
        [encoding] Файл не является ни текстом в UTF-8, ни PDF, ни файлом Word (.docx). Вставьте текст.
        [no_program] На этом сервере нет программы для чтения PDF. Вставьте текст или дайте его как текст или Word.
        [pdf] PDF не читается или защищен. Вставьте текст.
        [whose] Не указано, чей это текст или когда он получен: выберите делегацию и время.
        *[no_text] Текста еще нет. Сначала прочитайте файл или вставьте текст.
    }
statement-since = Доступен всем с: { $time }
statement-until = Доступен всем: { $release }
statement-released = Открыт
statement-told = Для участников этой части
statement-in-segment = Выступление прозвучало в неофициальной части: его могут читать ее участники, а все — после того, как делегация заявит об этом заново.
statement-release-informal = Сказанное в неофициальной части доступно затем ее участникам, а всем — после того, как делегация впоследствии заявит об этом заново.
statement-held = Не открыт
statement-with-interpreters = Текст есть у устных переводчиков.
statement-gone = Забран
statement-taken-back = Делегация забрала этот текст ({ $time }). Его слова стерты.
statement-corrected = Исправлен: { $time }
statement-erased = Слова этого текста стерты.
statement-prepared = Как подготовлено
statement-delivered = Как произнесено
statement-changes = Различия
statement-versions = Тексты
statement-plain = Простой текст
statement-handed-in = Передан
statement-enter = Сдать текст выступления за делегацию
statement-entered-for = Секретариат, за { $of }
statement-entered-what = Секретариат вносит текст выступления, поступивший письмом или на бумаге. В записи указано, как он поступил; делегация подтверждает или оспаривает его.
statement-entered = Внесено секретариатом
statement-received = Когда получено
