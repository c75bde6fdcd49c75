### Согласование текста: предложения, их судьба, представления.

## Акты

act-propose = Предложить изменение
act-paragraph = История и предложения
act-propose-on-this = Предложить изменение к этому предложению

## Слова текста

text-table = Таблица в тексте
block-inserted = Новый пункт
block-deleted = Пункт исключен
block-moved-away = Пункт перемещен отсюда
block-moved-here = Пункт перемещен сюда
moved-away-words = перемещено отсюда:
moved-here-words = перемещено сюда:
words-end = (конец)
number-vacant = без текста; номер сохраняется
place-beginning = Пункт, начинающийся словами «{ $words }»
verb =
    { $verb ->
        [propose] предлагает
        [support] поддерживает
        [retain] сохранить
        [prefer] предпочитает
        [delete] исключить
        [bracket] заключить в скобки
        [reserve] резервирует позицию
        [cannot_live_with] не может согласиться
       *[other] { $verb }
    }
said-line = { $who }: { $what }
ad-ref-room = Согласовано ad referendum
ad-ref-by = согласие ad referendum
ad-ref-lapsed = Было согласовано ad referendum; с тех пор формулировка изменилась
linked-with = неотделимо от: { $places }
stale-word = Изменено только на следующих языках: { $languages }
stale-in = Не изменено вместе с остальными: { $languages }
stale-here = Другие языковые версии здесь изменены, эта — нет

## Операции словами

op-replace = { $place }: заменить «{ $old }» на «{ $new }».
op-insert = { $place }: после «{ $after }» включить «{ $new }».
op-insert-start = { $place }: в начале включить «{ $new }».
op-delete-words = { $place }: исключить «{ $old }».
op-new-paragraph = { $place }: далее включить новый пункт следующего содержания: «{ $new }»
op-new-first = В самом начале: включить новый пункт следующего содержания: «{ $new }»
op-delete-paragraph = { $place }: исключить пункт.
op-move = { $place }: переместить; новое место — после: { $after }.
op-move-first = { $place }: переместить в начало.
op-split = { $place }: начать новый пункт после «{ $after }».
op-merge = { $place }: объединить; вторая часть: { $other }.
op-alternative = { $place }: в качестве альтернативы «{ $new }»
op-bracket = { $place }: заключить «{ $old }» в квадратные скобки.
op-unbracket = { $place }: снять скобки со слов «{ $old }».
op-retain = { $place }: сохранить «{ $old }».
op-agree = { $place }: согласовать ad referendum.
op-restore = { $place }: восстановить в прежнем виде.

## Внесение предложения

propose-title = Предложить изменение
propose-on = К предложению:
propose-ways = Способы
propose-way =
    { $way ->
        [edit] Отредактировать пункт
        [form] Указать место и слова
       *[instruction] Написать указание
    }
propose-how =
    { $way ->
        [edit] Измените слова так, как они должны читаться. Изменение вычисляется пословно и показывается, прежде чем вступит в силу.
        [form] Выберите пункт и то, что в нем должно произойти.
       *[instruction] Напишите или вставьте указания на английском языке, по одному в строке, например: In paragraph 12, delete “, as appropriate”.
    }
propose-words = Пункт в том виде, как он должен читаться
propose-place = Где
propose-what = Что
propose-op =
    { $op ->
        [replace] Заменить слова
        [insert_after] Включить слова после других
        [insert_at_end] Включить слова в конце
        [delete_words] Исключить слова
        [delete_paragraph] Исключить пункт
        [new_paragraph] Включить после него новый пункт
        [alternative] Предложить альтернативу пункту
        [move_after] Переместить пункт
        [split_after] Разделить пункт после слов
        [join_next] Объединить пункт со следующим
        [bracket] Заключить слова в скобки
        [unbracket] Снять скобки
        [retain] Сохранить слова
       *[agree_ad_ref] Согласовать ad referendum
    }
propose-old = Слова, как они есть сейчас
propose-old-hint = Скопированные из пункта. Пусто: весь пункт.
propose-new = Предлагаемые слова
propose-after = После какого пункта
propose-after-hint = Только для перемещения пункта.
propose-instruction = Указания
propose-beside = Название, обоснование, соавторы
propose-heading = Название
propose-reason = Обоснование
propose-for = От имени
propose-sponsors = Соавторы
propose-preview = Показать, что получится
propose-nothing-yet = Пока ничего не внесено. Сначала показываются операции словами.
preview-title = Что делает предложение
preview-operations = Предложение словами
preview-text = Текст с ним
preview-table = Внести
preview-change = Изменить
preview-desk = Оставить на моем столе
table-to =
    { $to ->
        [chair] Председателю
        [states] Всем государствам
       *[public] Открыто для всех
    }
seen-by =
    { $to ->
        [chair] Его видят Председатель и авторы.
        [states] Его видят все государства и секретариат.
       *[public] Его видят все.
    }

## Что не так

fault-too-long = Слишком длинно для одного предложения: не более { $bytes } байт. Внесите несколькими предложениями.
fault-nothing = Ничего не изменено.
fault-not-there = Этих слов там нет: «{ $words }». { $place }.
fault-many-there = «{ $words }» встречается там более одного раза: { $place }. Возьмите больше соседних слов.
fault-no-place = Выберите пункт.
fault-no-new = Укажите предлагаемые слова.
fault-no-brackets = Вокруг этих слов нет скобок: { $place }.
fault-instruction = Не удалось прочесть: { $words }
fault-unfit = Операция { $number } не подходит: { $why ->
        [no_paragraph] такого пункта нет.
        [other_words] там стоят другие слова.
        [past_end] пункт кончается раньше.
        [overlaps] она касается тех же слов, что и другая операция.
        [into_itself] пункт нельзя переместить в него самого.
        [empty] не осталось бы слов; лучше исключите пункт.
        [line_break] в словах есть разрыв строки.
        [no_brackets] в этом месте нет скобок.
        [leaves_subparagraphs] его подпункты остались бы без него.
        [nothing] она ничего не меняет.
       *[other] в этом тексте она не имеет однозначного смысла.
    }
clash-cause =
    { $cause ->
        [words] Оба меняют одни и те же слова.
        [same_place] Оба помещают нечто в одно и то же место.
        [kept] Одно меняет слова, которые другое сохраняет.
        [deleted] Одно исключает пункт, в котором действует другое.
        [moves] Оба перемещают пункт в разные места.
        [place_moved] Одно помещает нечто после пункта, который другое перемещает.
        [brackets] Скобки пересекаются.
        [structure] Одно разделяет или объединяет то, что меняет другое.
       *[other] Вместе они не имеют однозначного смысла.
    }

## Предложение

proposal-of = { $who }: { $place }
proposal-and-more = { $place } и другие
proposal-state =
    { $state ->
        [tabled] Внесено, открыто
        [late] Внесено с опозданием, открыто
        [withdrawn] Снято
        [carried] Перенесено, открыто
       *[stuck] Не удалось перенести
    }
how =
    { $how ->
        [as_it_is] Учтено полностью
        [in_part] Учтено частично
        [merged] Объединено с другими
        [not_taken] Не учтено
       *[overtaken] Утратило актуальность
    }
proposal-asks = Чего оно требует
proposal-sponsors = Авторы
proposal-author = Дата внесения: { $date }
proposal-joined = С { $date }
proposal-left = С { $since } по { $left }
proposal-fate = Что с ним стало
proposal-fate-open = Оно открыто.
proposal-said = Что о нем сказано
proposal-replies = Предложения к этому предложению
proposal-clashes = Несовместимо с
proposal-clashes-what = Это все, которые видны с этого места. Само собой ничего не решается: решает Председатель.
proposal-on-version = Внесено по версии { $version }
proposal-carried = Перенесено в { $version }
proposal-stuck = Не удалось перенести в { $version }
proposal-withdrawn = Снято { $date }
proposal-told = Кто видит
proposals-empty = Здесь будут предложения по этому тексту.
proposals-empty-who = Начинает любая делегация, имеющая право вносить предложения, с одного из пунктов текста.
went-to = Его слова вошли в: { $places }
merged-with = Объединено с: { $others }

## Пункт

paragraph-proposals = Предложения
paragraph-no-proposals = Нет таких, которые видны с этого места.
paragraph-said = Что о нем сказано
paragraph-history = История
paragraph-numbers = Его номера
paragraph-languages = На других языках

## Представления

view-views = Представления текста
view-parts = Части
view-compilation = Сводный текст
view-redline = Изменения
view-open = Что еще открыто
view-positions = Позиции
view-since = Что изменилось
view-dispositions = Что стало с предложениями
view-proposals = Предложения
view-languages = Языковые версии
view-next = Следующая редакция
view-against = Изменения с
compilation-what = Каждое предложение, которое видно с этого места, на своем месте и с авторами.
open-places = Открыто
open-nothing = Здесь ничего не открыто.
open-agreed = Согласовано ad referendum
open-all = В тексте
open-mine = Для моей делегации
open-brackets = скобки
open-placeholder = в скобках пока ничего нет
open-unbalanced = скобка без парной
open-alternative = альтернативный вариант
open-option = вариант
bracket-alone = Скобка без парной, { $place }: «{ $words }». Она сохраняется как есть.
since-mark = Чтобы позже увидеть новое, сохраните этот адрес:
since-entry = с записи { $number }
since-nothing = Ничего не изменилось.
since-versions = Версии
since-said = Высказывания
digest-title = { $date }: за день
digest-what = День группы
digest-pack = Пакет для чтения за день, без подключения
digest-days = Дни
digest-nothing = За этот день нет ничего, что видно с этого места.
digest-meetings = Заседания
digest-deadlines = Сроки
pack-what = Все материалы за { $date }, что можно прочесть с этого места, в одном файле. Подключение не требуется.
pack-seat = Место: { $seat }. Составлен: { $date }.
pack-cut = Файл заканчивается здесь, чтобы не превысить 2 МБ. Остальное — на страницах платформы.
pack-changes = { $title }: изменения со времени { $version }
pack-proposals = { $title }: предложения
picture-paragraph = Пункт
picture-empty = Здесь будут позиции по пунктам.
picture-empty-who = Делегация начинает с предложения или высказывания по пункту.
picture-audience =
    { $seat ->
        [chair] Вы видите все предложения, которые внесены. Делегации стоят в протокольном порядке.
        [states] Вы видите свои и то, что сообщено всем государствам. Делегации стоят в протокольном порядке.
       *[public] До принятия текста позиции не показываются общественности.
    }

## Следующая редакция

revision-title = Следующая редакция
revision-stands = открыто: { $open }; решено: { $done }
revision-table = Внесенные предложения
revision-table-what = Укажите, что делается с каждым предложением. Каждая делегация видит судьбу своих; таблицу всем открываете вы.
revision-clashes = Несовместимо с:
revision-how = Что делается
revision-open = Открыто
revision-with = Объединено с
revision-reason = Обоснование, если желаете
revision-dispose = Записать решения по ним
revision-next = Текст следующей редакции
revision-next-what = Текст с предложениями, учтенными полностью. Измените, что нужно: пункты сохраняют свою тождественность. Между пунктами одна пустая строка.
revision-words = Текст
revision-numbers = Номера пунктов
revision-numbers-anew = Пронумеровать заново
revision-numbers-kept = Сохранить номера
revision-unjoined = Не включено: { $who }. { $why }
dispositions-what = Что стало с каждым предложением и куда вошли его слова.
dispositions-all = Все
dispositions-mine = Мои: куда вошли мои слова
dispositions-empty = Здесь будет судьба предложений.
dispositions-empty-who = Председатель принимает решения по предложениям со следующей редакцией и открывает таблицу всем.

## Стол

desk-title = Стол
desk-here-too = Сейчас открыто также у: { $names }
desk-what = Рабочие копии предложений. Их видят только ваша делегация и соавторы, с которыми вы ими поделились. Ничего из этого нет ни в реестре, ни в выгрузке, ни в журналах.
desk-warning = Тот, кто управляет этим сервером, мог бы прочесть то, что здесь лежит. Если это недопустимо, храните файл на своем устройстве.
desk-own = Рабочие копии
desk-shared = Доступные нам
desk-shared-by = Поделилась делегация: { $who }
desk-empty = Рабочих копий нет.
desk-upload = Положить файл на стол
desk-file = Файл
desk-put = Положить на стол
desk-not-a-copy = Этот файл не является рабочей копией предложения.
desk-share = Поделиться
desk-share-with = Поделиться с
desk-clear = Убрать со стола
desk-download = Скачать файлом

## Языки

by-in-language = { $who } (текст: { $language })
languages-differ = Расхождения в числах, ссылках, датах и условных обозначениях
languages-matter =
    { $matter ->
        [structure] Вид, уровень или номер пункта
        [numbers] Числа и ссылки
        [dates] Даты
        [symbols] Условные обозначения документов
        *[footnotes] Сноски
    }
languages-there = в другом виде
languages-agree = Версии совпадают в числах, ссылках, датах и условных обозначениях.
languages-stale = Изменено только на одном языке
languages-reported = Сообщения о расхождениях
languages-none-reported = Нет.
languages-expected = ожидается { $date }
languages-only-in = { $language }: { $words }
languages-answered = Ответ: { $words }

## Choices in forms

deadline-for = Срок для
deadline-level =
    { $level ->
        [proposals] Предложения по проекту
       *[other] Предложения к предложениям
    }
remedy-label = Что делается
remedy =
    { $remedy ->
        [next_version] Следующая версия это исправит
        [corrigendum] Исправление для указанных в нем языков
       *[none] Версии совпадают
    }

## Agreed language

agreed-exact = Дословно как принято: { $text }, { $place }
agreed-differs = Не дословно как в { $text }, { $place }
agreed-there = { $what }, там
agreed-heading = Согласованные формулировки
beside-what = Что в этом тексте сказано иначе, чем в другом, пункт за пунктом. Пункты без пометки не имеют там соответствия.
view-beside = Рядом с другим текстом:
document-corrects = Исправляет версии на языках
document-issue =
    { $kind ->
        [corrigendum] Издать исправление к нему
        [addendum] Издать добавление к нему
       *[revision] Издать пересмотренный вариант
    }
link-which = Пункты, которые принимаются или отпадают вместе, не менее двух
