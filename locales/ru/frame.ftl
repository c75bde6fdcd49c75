### The frame of every page, dates and times.

## The frame of every page

site-name = Nemcon
site-motto = Переговоры на основе консенсуса с реестром, который может проверить каждый
page-title = { $page } – { $group }
skip-to-content = Перейти к содержанию
language-name = Русский
languages-label = Языки
nav-label = Разделы работы группы
nav-start = Все группы
nav-overview = Обзор
nav-calendar = Календарь
nav-documents = Документы
nav-letters = Письма
nav-texts = Тексты
nav-meeting = Заседание
nav-decisions = Решения
nav-silences = Процедуры молчания
nav-participants = Участники
nav-rulebook = Правила процедуры
nav-record = Реестр
nav-seats = Занять место
nav-sign-out = Освободить место
rests-on = На чем это основано
seat-label = Место
seat-public = Публика
seat-chair = Председатель
seat-secretariat = Секретариат
clock-label = Текущее время
banner-label = Что это за группа
banner-exercise = Учение. Государства вымышлены, и ничто здесь не является официальным.
banner-reconstruction = Реконструкция по опубликованным источникам, а не официальный реестр; ни одно государство здесь не действовало.
strip-new = Новое в реестре:
strip-show = Показать
strip-lost = Нет связи. Страница показывает положение на { $time }.
footer-record =
    { $count ->
        [one] В реестре { $count } запись.
        [few] В реестре { $count } записи.
        [many] В реестре { $count } записей.
        *[other] В реестре { $count } записи.
    }
footer-check = Как проверить самостоятельно
footer-drawn = Страница составлена { $instant }
footer-api = Интерфейс для программ
under-discussion = Обсуждается:

## Dates and times

month =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
        *[other] декабрь
    }
weekday =
    { $day ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
        *[other] воскресенье
    }
date =
    { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
        *[other] декабря
    } { $year } года
day-and-month =
    { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
        *[other] декабря
    }
month-and-year =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
        *[other] декабрь
    } { $year } года
date-with-weekday = { $weekday }, { $date }
date-range = { $from } – { $to }
instant = { $date }, { $time }, { $place }
time-in-place = { $time }, { $place }
place-new-york = Нью-Йорк
place-geneva = Женева
place-vienna = Вена
place-nairobi = Найроби
place-the-hague = Гаага
place-utc = UTC
place-online = онлайн
place-not-confirmed = место не подтверждено
remaining-days-hours =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
        *[other] { $days } дня
    } { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
        *[other] { $hours } часа
    }
remaining-hours-minutes =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
        *[other] { $hours } часа
    } { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
        *[other] { $minutes } минуты
    }
remaining-minutes =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
        *[other] { $minutes } минуты
    }
remaining-less-than-a-minute = менее минуты
deadline-left = осталось: { $remaining }
deadline-passed = истек
hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
        *[other] { $count } часа
    }
