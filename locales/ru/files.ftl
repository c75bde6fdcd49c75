### Texts and proposals as files, and what stands on them.

draft-files = В виде файла:
draft-akn = Akoma Ntoso
akn-compilation = Подборка предложений по тексту «{ $title }»
print-changes = Изменения по сравнению с { $version }
print-distribution =
    { $kind ->
        [general] Распространение: общее
       *[limited] Распространение: ограниченное
    }
print-original =
    { $original ->
        [ar] Язык оригинала: арабский
        [zh] Язык оригинала: китайский
        [fr] Язык оригинала: французский
        [ru] Язык оригинала: русский
        [es] Язык оригинала: испанский
       *[en] Язык оригинала: английский
    }
print-adopted = Принято консенсусом { $at }
# Said before inserted or deleted words, within brackets: who, and what they ask for.
print-by = { $by }, { $words }
print-paragraphs = Пункты с учетом предложения
pdf-none = PDF нет
pdf-not-made = Этот сайт не создает файлы PDF.
pdf-failed = Создать PDF не удалось. Причину оператор найдет в журнале сервера.
pdf-print = Текст можно напечатать из браузера, в том числе в PDF: выйдет текст с номерами и сносками, без того, что его окружает.
pdf-to-text = К тексту

## Terms

terms-heading = Термины
terms-what = Согласованные термины в этом пункте на языках группы.
terms-question = Вопрос: в версии ({ $language }) здесь, по-видимому, не употреблен термин «{ $term }». Имеется в виду другое слово?
