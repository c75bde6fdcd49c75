### Statements that delegations hand in: the form, the page, the lists.

statements-title = 发言稿
statements-count = { $count }份发言稿
statements-empty = 各代表团提交的发言稿一经公开即列于此处。
statements-empty-who = 代表团按其在发言名单上的位次提交发言稿，或提交书面发言。
statements-beforehand = 预先提供给口译员
statements-of-meeting = 本次会议的发言稿
statements-show = 显示
statements-beside = 书面意见
statements-written = 书面发言
statements-hand-in-written = 提交书面发言
statement-one = 发言稿
statement-of = 发言稿：{ $who }
statement-form-what = 请提供文件或粘贴文本。在任何内容生效之前，您会看到读出的文字。只保存文字，从不保存文件。
statement-file = 文件（文本、PDF 或 Word，最多 { $most } MB）
statement-paste = 或粘贴文本
statement-language = 文本语文
statement-standing =
    { $word ->
        [original] 原文
        *[unofficial] 非正式译文
    }
statement-standing-label = 文本性质
statement-read = 读取
statement-read-more = 增加另一种语文
statement-preview = 将提交的内容
statement-text-in = 文本：{ $language }
statement-words = 词数：{ $count }
statement-found = 从中读出
statement-part =
    { $part ->
        [title] 标题
        [speaker] 发言人
        [capacity] 身份
        [occasion] 场合
        [place] 地点
        [date] 日期
        [letterhead] 抬头
        *[notes] 附注
    }
statement-note =
    { $word ->
        [check] 以实际发言为准
        *[unofficial] 非正式译文
    }
statement-taken-out = 文件中另有并已略去的内容
statement-taken-out-none = 文件中别无其他内容。
statement-left-names = 文件属性中的姓名：{ $names }
statement-left-hidden = 含隐藏文字的段落，隐藏文字已略去：{ $count }
statement-left-changes = 修订已按接受读取，修订者姓名已略去：{ $names }
statement-left-pdf = PDF 的属性、批注、图片和链接。
statement-title = 标题（如有）
statement-check = 以实际发言为准：发言以所说为准，不以所发文本为准
statement-interpreters = 口译员可立即阅读
statement-release-label = 所有人何时可阅读
statement-release =
    { $word ->
        [now] 立即
        [delivered] 发言结束时
        [end_of_segment] 该段会议结束时
        [end_of_meeting] 会议结束时
        *[never] 不公开
    }
statement-send = 提交
statement-nothing-yet = 尚未提交任何内容。
statement-audience = 公开之前，只有本代表团、主席和秘书处知道有此发言稿；如选择提供，口译员也知道。
statement-fault =
    { $fault ->
        [empty] 文本中没有文字。扫描件须录入或粘贴文字。
        [nothing] 请提供文件或粘贴文本。
        [long] 文本过长，无法读取。请分开提交。
        [encoding] 文件不是 UTF-8 文本、PDF 或 Word（.docx）。请粘贴文本。
        [no_program] 本服务器没有读取 PDF 的程序。请粘贴文本，或提供文本或 Word 文件。
        [pdf] 无法读取该 PDF，或其受保护。请粘贴文本。
        [whose] 需注明是哪个代表团的发言稿以及何时收到。
        *[no_text] 尚无文本。请先读取文件或粘贴文本。
    }
statement-since = 自{ $time }起向所有人公开
statement-until = 向所有人公开：{ $release }
statement-released = 已公开
statement-told = 供该环节与会者阅读
statement-in-segment = 发言系在非正式环节所作：该环节的与会者可阅读；代表团重新表明后，所有人均可阅读。
statement-release-informal = 在非正式环节所作的发言，随后仅供该环节的与会者阅读；代表团事后重新表明后，才向所有人公开。
statement-held = 尚未公开
statement-with-interpreters = 口译员已有文本。
statement-gone = 已收回
statement-taken-back = 代表团已收回该发言稿（{ $time }）。其文字已删除。
statement-corrected = 更正：{ $time }
statement-erased = 该发言稿的文字已删除。
statement-prepared = 预备文本
statement-delivered = 实际发言
statement-changes = 差异
statement-versions = 文本
statement-plain = 纯文本
statement-handed-in = 提交时间
statement-enter = 代某代表团提交发言稿
statement-entered-for = 秘书处，代{ $of }
statement-entered-what = 秘书处登录以来函或书面收到的发言稿。记录中载明收到方式；该代表团可予确认或提出异议。
statement-entered = 由秘书处登录
statement-received = 何时收到
