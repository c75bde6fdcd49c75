### Looking for words.

search-title = 搜索
search-what = 在本席位可看到的内容中搜索：发言稿、案文、提案、文件、信函、决定、立场、会议及其后续行动，涵盖阿拉伯文、中文、英文、法文、俄文和西班牙文。列出含有全部所查词语的内容，最新的在前。
search-words = 词语
search-within = 范围
search-everything = 全部内容
search-kinds =
    { $kind ->
        [statement] 发言稿
        [text] 案文
        [document] 文件
        [letter] 信函
        [decision] 决定
        [ruling] 主席裁定
        [sounding] 征询
        [meeting] 会议
        [item] 议程项目
        [proposal] 提案
        [silence] 默许程序
        [follow_up] 后续行动
        [milestone] 阶段目标
        *[position] 立场
    }
search-kind =
    { $kind ->
        [statement] 发言稿
        [text] 案文
        [document] 文件
        [letter] 信函
        [decision] 决定
        [ruling] 主席裁定
        [sounding] 征询
        [meeting] 会议
        [item] 议程项目
        [proposal] 提案
        [silence] 默许程序
        [follow_up] 后续行动
        [milestone] 阶段目标
        *[position] 立场
    }
search-count = { $count }项结果
search-unread = 仍有{ $count }个文件正在读取，尚未搜索。请稍后再搜索。
search-nothing = 在本席位可看到的内容中没有结果。
search-nothing-hint = 请减少词语，或改用另一种语文。
