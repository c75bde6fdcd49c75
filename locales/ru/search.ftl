### Looking for words.

search-title = Поиск
search-what = Поиск идет по тому, что доступно с этого места: выступления, тексты, документы, письма, решения и позиции на английском, арабском, испанском, китайском, русском и французском языках. Показывается то, где есть все слова, сначала новое.
search-words = Слова
search-within = Искать в
search-everything = всем
search-kinds =
    { $kind ->
        [statement] текстах выступлений
        [text] текстах
        [document] документах
        [letter] письмах
        [decision] решениях
        [ruling] постановлениях Председателя
        [sounding] выяснениях мнения зала
        [meeting] заседаниях
        [item] пунктах повестки дня
        *[position] позициях
    }
search-kind =
    { $kind ->
        [statement] Текст выступления
        [text] Текст
        [document] Документ
        [letter] Письмо
        [decision] Решение
        [ruling] Постановление
        [sounding] Выяснение мнения зала
        [meeting] Заседание
        [item] Пункт повестки дня
        *[position] Позиция
    }
search-count =
    { $count ->
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
        *[other] { $count } результата
    }
search-nothing = Ничто из доступного с этого места не содержит всех этих слов.
search-nothing-hint = Укажите меньше слов или другой язык.
