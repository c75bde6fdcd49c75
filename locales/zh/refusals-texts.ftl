### Refusals: documents, drafts, letters. The fact, then what is open instead.

refusal-symbol-malformed = 文件文号没有这种形式：{ $symbol }。
refusal-symbol-malformed-instead = 请按文件上所印的文号填写，或由规则给出该系列的下一个编号。
refusal-symbol-taken = 该文号已指向另一案文：{ $symbol }。
refusal-symbol-taken-instead = 请由规则给出下一个编号，或登记订正本、增编或更正。
refusal-symbol-of-another-body = 该文号属于另一机构，而未注明来源：{ $symbol }。
refusal-symbol-of-another-body-instead = 请注明给出该文件此文号的来源。
refusal-corrigendum-names-no-language = 该更正未说明适用于本组的哪些正式语文。
refusal-corrigendum-names-no-language-instead = 请说明在哪些正式语文中更正案文。
refusal-not-a-language-of-the-group = 这不是本组的正式语文：{ $language }。
refusal-not-a-language-of-the-group-instead = 请使用本组设立时所定的正式语文。
refusal-language-there = 该语文文本已经存在：{ $language }。
refusal-language-there-instead = 文件应以针对该语文的更正加以改正；草案应以订正本加以修改。
refusal-paragraphs-differ = 该语文文本的段落或其次序与其他语文不同：{ $language }。
refusal-paragraphs-differ-instead = 请使所有语文的段落及其次序相同。
refusal-one-original = 一份案文有且仅有一种原文语文。
refusal-one-original-instead = 请将起草案文所用的那一种语文标为原文。
refusal-version-there = 同一文本已经存在。
refusal-version-there-instead = 请引用该文本，或修改案文。
refusal-version-superseded = 该文本已被后来的文本取代。
refusal-version-superseded-instead = 请查看最新文本，并在该文本上添加。
refusal-not-addressed = 该信函并非发给这个代表团：{ $to }。
refusal-not-addressed-instead = 请记载向该信函收件代表团送达的情况。
