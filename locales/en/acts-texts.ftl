### Titles of acts: documents, drafts, letters.

act-register-document = Register a document
act-add-document-language = Add a language version to a document
act-add-symbol = Add a symbol to a document
act-table-draft = Table a draft
act-introduce-report = Introduce the report as Rapporteur
act-issue-revision = Issue a revision
act-add-language-version = Add language versions to a draft
act-circulate-letter = Circulate a letter
act-receive-letter = Enter a letter to the Chair
act-note-delivery = Note a delivery
act-edit-after-adoption = Edit a text after its adoption
act-expect-language = Say when a language version is expected
act-report-discrepancy = Report a discrepancy between language versions
act-answer-discrepancy = Answer a report of a discrepancy
