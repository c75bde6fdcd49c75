### Refusals: documents, drafts, letters. The fact, then what is open instead.

refusal-symbol-malformed = Условных обозначений документов такого вида не бывает: { $symbol }.
refusal-symbol-malformed-instead = Укажите обозначение так, как оно напечатано на документе, или следующий номер серии будет присвоен по правилу.
refusal-symbol-taken = Это условное обозначение уже относится к другому тексту: { $symbol }.
refusal-symbol-taken-instead = Следующий номер может быть присвоен по правилу; можно также зарегистрировать пересмотренный вариант, добавление или исправление.
refusal-symbol-of-another-body = Это условное обозначение другого органа, а источник не указан: { $symbol }.
refusal-symbol-of-another-body-instead = Укажите источник, в котором документу дано это обозначение.
refusal-corrigendum-names-no-language = В исправлении не указано, к каким официальным языкам группы оно относится.
refusal-corrigendum-names-no-language-instead = Укажите официальные языки, на которых исправляется текст.
refusal-not-a-language-of-the-group = Этот язык не является официальным языком группы: { $language }.
refusal-not-a-language-of-the-group-instead = Используйте официальные языки, указанные при открытии группы.
refusal-language-there = Версия на этом языке уже имеется: { $language }.
refusal-language-there-instead = Документ исправляется исправлением для этого языка, проект изменяется пересмотренным вариантом.
refusal-paragraphs-differ = В версии на этом языке не те же пункты или не в том же порядке: { $language }.
refusal-paragraphs-differ-instead = Представьте одни и те же пункты в одном и том же порядке на всех языках.
refusal-one-original = У текста ровно один язык оригинала.
refusal-one-original-instead = Укажите в качестве оригинала тот единственный язык, на котором составлен текст.
refusal-version-there = Такая же версия уже имеется.
refusal-version-there-instead = Сошлитесь на эту версию или измените текст.
refusal-version-superseded = Ее место заняла более поздняя версия.
refusal-version-superseded-instead = Ознакомьтесь с самой новой версией и дополните ее.
refusal-not-addressed = Письмо не адресовано этой делегации: { $to }.
refusal-not-addressed-instead = Отметьте доставку делегациям, которым письмо адресовано.
