## Word 文件的进与出

word-title =
    { $purpose ->
        [draft] 从 Word 文件提交草案
       *[proposals] 从 Word 文件提出提案
    }
word-what =
    { $purpose ->
        [draft] 从文件中取出文本（视为接受其中的修订），放入表格，可在其中更正。文件不予保存。
       *[proposals] 将文本作为 Word 文件带走，以贵代表团的名义用“修订”功能修改，再交回此处。每个代表团的修改先以操作的形式列出，之后才算数。文件不予保存。
    }
word-clean = Word
word-since = Word：自{ $version }以来的变动
word-compilation = Word：附提案
word-draft-button = 从 Word 文件
word-way = 交回 Word 文件
word-how = 以下是从 Word 文件读出的修改。请加上标题、理由和提案国，然后查看预览。
word-file = Word 文件（.docx，最多 { $most } MB）
word-read = 读取文件
word-no-changes = 文件中没有可以构成提案的修订。
word-findings = 未能理解的内容
word-findings-none = 文件内容已全部理解。
word-nameless = 无名者
word-ask-who = Word 的隐私选项去掉了姓名。请问明这些修改是谁作的。
word-unknown = 本组没有以此为名的代表团。
word-others = 只能由{ $name }提出。
word-go-on = 作为提案继续
word-go-on-ours = 这是我们的：继续
word-lost = 因周围文字与本文本不同而无法定位的修改：{ $count }
word-another = 另选文件
word-finding =
    { $matter ->
        [pictures] 略去的图片：{ $count }
        [objects] 略去的嵌入对象：{ $count }
        [equations] 按普通符号读取的公式：{ $count }
        [symbols] 略去的特殊字体符号：{ $count }
        [boxes] 文本框中的段落，在文本框所附段落之后读取：{ $count }
        [documents] 略去的插入文件中的其他文件：{ $count }
        [heads] 页眉和页脚略去。
        [hidden] 含隐藏文字的段落，按文字读取：{ $count }
        [endnotes] 作为脚注读取的尾注：{ $count }
        [comments] 略去的批注：{ $count }
        [changes] 视为已接受的修订：{ $count }
        [merged] 跨多列或多行的单元格，按一格读取，旁边留空格：{ $count }
        [wide] 超过255个单元格的表格行，其余移至下一行：{ $count }
        [nested] 单元格内的表格，按该单元格文字读取：{ $count }
        [unnumbered] 没有一段有编号：全部按有编号读取。
        [level] 标题没有编号，因此不保留其级别：“{ $who }”
        [number] 文件印的编号是{ $who }，文本将印{ $other }。
        [untracked] 文字与本文本不同而没有修订标记：“{ $who }”
        [on_another] { $who }修改了{ $other }所提的文字。这是对提案的修正，应在该提案的页面提出。
        [everything] { $who }删去了文本的全部文字。
        [note] { $who }增加或删去一个脚注，须用文字说明：“{ $other }”
        [look] { $who }只修改了格式：“{ $other }”
       *[comment] { $who }的批注不在其自己的修改旁：“{ $other }”
    }
word-fault =
    { $fault ->
        [long] 文件太大。请去掉图片，或粘贴文本。
        [not_word] 这不是 Word 文件。请将文本存为 .docx，或粘贴。
        [old] 这是旧版 Word 文件（.doc）或带密码的文件。请在 Word 中存为不带密码的 .docx。
        [other] 这是另一种文件。请将文本存为 .docx。
        [macros] 文件含有宏（{ $at }）。请存为不含宏的 .docx。
        [external] 文件引用了外部内容（{ $at }）。请在 Word 中断开该链接后重新保存。
        [big] 文件展开后超出此处可读的范围 { $at }。请分几部分发送，或粘贴文本。
        [name] 文件内有重复的名称或通向文件之外的名称（{ $at }）。请在 Word 中打开并重新保存。
        [empty] 文件中没有文字。扫描件须录入或粘贴。
       *[broken] 文件的一部分无法读取（{ $at }）。请在 Word 中打开并重新保存。
    }
word-take = 以 Word 文件带走文本
word-italics = 斜体文字，所在段落文字不变时予以保留：{ $count }
word-or-opendocument-file = Word文件或OpenDocument文本（.docx、.odt，最大{ $most } MB）
word-lay = 放到各代表团的案头
word-lay-what = 秘书处不提出任何提案。各代表团将在自己的案头看到其修改的工作副本，由其决定是否提交。
word-lay-of = { $name }的修改：属于谁？
word-lay-nowhere = 不列入
word-laid = 工作副本已放到下列代表团的案头：
word-laid-title = 来自秘书处收到的Word文件
