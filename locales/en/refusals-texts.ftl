### Refusals: documents, drafts, letters. The fact, then what is open instead.

refusal-symbol-malformed = No document symbol has this form: { $symbol }.
refusal-symbol-malformed-instead = Write it as it is printed on the document, or let the rule give the next number of the series.
refusal-symbol-taken = This symbol already leads to another text: { $symbol }.
refusal-symbol-taken-instead = Let the rule give the next number, or register a revision, an addendum or a corrigendum.
refusal-symbol-of-another-body = This symbol is of another body, and no source is named: { $symbol }.
refusal-symbol-of-another-body-instead = Name the source that gives the document this symbol.
refusal-corrigendum-names-no-language = The corrigendum does not say for which official languages of the group it is.
refusal-corrigendum-names-no-language-instead = Name the official languages in which the text is corrected.
refusal-not-a-language-of-the-group = This is not an official language of the group: { $language }.
refusal-not-a-language-of-the-group-instead = Use the official languages that the group was opened with.
refusal-language-there = There is a version in this language already: { $language }.
refusal-language-there-instead = Correct a document by a corrigendum for this language; change a draft by a revision.
refusal-paragraphs-differ = The version in this language does not have the same paragraphs in the same order: { $language }.
refusal-paragraphs-differ-instead = Bring the same paragraphs into the same order in all languages.
refusal-one-original = A text has exactly one original language.
refusal-one-original-instead = Mark as the original the one language in which the text was drafted.
refusal-version-there = The same version is there already.
refusal-version-there-instead = Refer to that version, or change the text.
refusal-version-superseded = A later version has taken its place.
refusal-version-superseded-instead = Look at the newest version, and add to that one.
refusal-not-addressed = The letter is not addressed to this delegation: { $to }.
refusal-not-addressed-instead = Note the delivery to those to whom the letter is addressed.
