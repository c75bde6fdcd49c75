### Titles of acts: documents, drafts, letters.

act-register-document = Зарегистрировать документ
act-add-document-language = Добавить языковую версию документа
act-add-symbol = Добавить условное обозначение документа
act-table-draft = Представить проект
act-introduce-report = Представить доклад в качестве Докладчика
act-issue-revision = Выпустить пересмотренный вариант
act-add-language-version = Добавить языковые версии проекта
act-circulate-letter = Разослать письмо
act-receive-letter = Внести письмо на имя Председателя
act-note-delivery = Отметить доставку
act-edit-after-adoption = Отредактировать текст после принятия
act-expect-language = Указать, когда ожидается языковая версия
act-report-discrepancy = Сообщить о расхождении между языковыми версиями
act-answer-discrepancy = Ответить на сообщение о расхождении
