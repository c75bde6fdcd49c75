### Titles of acts: documents, drafts, letters.

act-register-document = Зарегистрировать документ
act-add-document-language = Добавить языковую версию документа
act-add-symbol = Добавить условное обозначение документа
act-table-draft = Представить проект
act-issue-revision = Выпустить пересмотренный вариант
act-add-language-version = Добавить языковые версии проекта
act-circulate-letter = Разослать письмо
act-receive-letter = Внести письмо на имя Председателя
act-note-delivery = Отметить доставку
