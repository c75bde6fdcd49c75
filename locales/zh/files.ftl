### Texts and proposals as files, and what stands on them.

draft-files = 文件格式：
draft-akn = Akoma Ntoso
akn-compilation = 关于“{ $title }”的提案汇编
print-changes = 自{ $version }以来的变动
print-distribution =
    { $kind ->
        [general] 分发：普遍
       *[limited] 分发：限制
    }
print-original =
    { $original ->
        [ar] 原件：阿拉伯文
        [zh] 原件：中文
        [fr] 原件：法文
        [ru] 原件：俄文
        [es] 原件：西班牙文
       *[en] 原件：英文
    }
print-adopted = { $at } 以协商一致方式通过
# Said before inserted or deleted words, within brackets: who, and what they ask for.
print-by = { $by }，{ $words }
print-paragraphs = 纳入该提案后的各段
pdf-none = 没有PDF文件
pdf-not-made = 本网站不生成PDF文件。
pdf-failed = 未能生成PDF文件。运营方可在日志中查到原因。
pdf-print = 可从浏览器打印文本，也可打印成PDF：打印结果是带段号和脚注的文本，不含页面框架。
pdf-to-text = 查看文本

## Terms

terms-heading = 术语
terms-what = 本段中的商定术语及其各语文对应词。
terms-question = 问题：{ $language }文本此处似未使用“{ $term }”。是否另有所指？
