### Texts and proposals as files, and what stands on them.

draft-files = As a file:
draft-akn = Akoma Ntoso
akn-compilation = Compilation of proposals on { $title }
print-changes = Changes since { $version }
print-distribution =
    { $kind ->
        [general] Distr.: General
       *[limited] Distr.: Limited
    }
print-original =
    { $original ->
        [ar] Original: Arabic
        [zh] Original: Chinese
        [fr] Original: French
        [ru] Original: Russian
        [es] Original: Spanish
       *[en] Original: English
    }
print-adopted = Adopted by consensus on { $at }
# Said before inserted or deleted words, within brackets: who, and what they ask for.
print-by = { $by }, { $words }
print-paragraphs = The paragraphs with the proposal in them
pdf-none = No PDF
pdf-not-made = This site does not make PDF files.
pdf-failed = The PDF could not be made. The operator finds the reason in the log.
pdf-print = The text can be printed from the browser, also into a PDF: what comes out is the text with its numbers and footnotes, without what stands around it.
pdf-to-text = To the text

## Terms

terms-heading = Terms
terms-what = Agreed terms in this paragraph, in the languages of the group.
terms-question = Question: the version in { $language } does not seem to use “{ $term }” here. Is another word meant?
