### 案文谈判：提案、处理结果、各种显示方式。

## 行为

act-propose = 提议修改
act-paragraph = 沿革与提案
act-propose-on-this = 对本提案提议修改

## 案文用语

text-table = 案文中的表格
block-inserted = 新段落
block-deleted = 段落删除
block-moved-away = 段落由此移走
block-moved-here = 段落移至此处
moved-away-words = 由此移走：
moved-here-words = 移至此处：
words-end = （完）
number-vacant = 无案文；保留编号
place-beginning = 以“{ $words }”开头的段落
verb =
    { $verb ->
        [propose] 提议
        [support] 支持
        [retain] 保留
        [prefer] 倾向于
        [delete] 删除
        [bracket] 加方括号
        [reserve] 保留立场
        [cannot_live_with] 不能接受
       *[other] { $verb }
    }
said-line = { $who }：{ $what }
ad-ref-room = 待核准同意
ad-ref-by = 待核准同意
ad-ref-lapsed = 曾待核准同意；其后措辞已有变动
linked-with = 与{ $places }共存废
stale-word = 仅在{ $languages }中有变动
stale-in = 未随其他语文变动：{ $languages }
stale-here = 其他语文文本此处已有变动，本文本尚未变动

## 操作的文字表述

op-replace = { $place }：将“{ $old }”改为“{ $new }”。
op-insert = { $place }：在“{ $after }”之后插入“{ $new }”。
op-insert-start = { $place }：在开头插入“{ $new }”。
op-delete-words = { $place }：删除“{ $old }”。
op-new-paragraph = 在{ $place }之后：插入新的一段，内容为“{ $new }”
op-new-first = 在最前面：插入新的一段，内容为“{ $new }”
op-delete-paragraph = { $place }：删除该段。
op-move = { $place }：移至{ $after }之后。
op-move-first = { $place }：移至最前。
op-split = { $place }：在“{ $after }”之后另起一段。
op-merge = { $place }：与{ $other }合并。
op-alternative = { $place }：备选案文“{ $new }”
op-bracket = { $place }：将“{ $old }”置于方括号内。
op-unbracket = { $place }：去掉“{ $old }”的方括号。
op-retain = { $place }：保留“{ $old }”。
op-agree = { $place }：待核准同意。
op-restore = { $place }：恢复原状。

## 提出提案

propose-title = 提议修改
propose-on = 针对提案：
propose-ways = 提议方式
propose-way =
    { $way ->
        [edit] 直接修改段落
        [form] 指明位置和措辞
       *[instruction] 书写修正说明
    }
propose-how =
    { $way ->
        [edit] 将措辞改为应有的表述。系统逐词算出改动，并在生效之前显示。
        [form] 选择段落及拟作的改动。
       *[instruction] 用英文书写或粘贴修正说明，每行一条，例如：In paragraph 12, delete “, as appropriate”.
    }
propose-words = 该段应有的表述
propose-place = 位置
propose-what = 改动
propose-op =
    { $op ->
        [replace] 替换词语
        [insert_after] 在某词语之后插入
        [insert_at_end] 在末尾插入
        [delete_words] 删除词语
        [delete_paragraph] 删除该段
        [new_paragraph] 在其后插入新段
        [alternative] 提出该段的备选案文
        [move_after] 移动该段
        [split_after] 在某些文字之后拆分段落
        [join_next] 与下一段合并
        [bracket] 将词语置于方括号内
        [unbracket] 去掉方括号
        [retain] 保留词语
       *[agree_ad_ref] 待核准同意
    }
propose-old = 现有词语
propose-old-hint = 从该段复制。留空：整段。
propose-new = 拟用词语
propose-after = 移至哪一段之后
propose-after-hint = 仅在移动段落时填写。
propose-instruction = 修正说明
propose-beside = 标题、理由、共同提案国
propose-heading = 标题
propose-reason = 理由
propose-for = 代表
propose-sponsors = 共同提案国
propose-preview = 显示结果
propose-nothing-yet = 尚未提出任何内容。先以文字显示各项操作。
preview-title = 提案的内容
preview-operations = 提案的文字表述
preview-text = 采纳后的案文
preview-table = 提出
preview-change = 修改
preview-desk = 留在我的案头
table-to =
    { $to ->
        [chair] 向主席提出
        [states] 向所有国家提出
       *[public] 公开提出
    }
seen-by =
    { $to ->
        [chair] 主席和提案国可见。
        [states] 所有国家和秘书处可见。
       *[public] 所有人可见。
    }

## 提案的错误

fault-too-long = 对一项提案而言过长：至多{ $bytes }字节。请分成数项提案提交。
fault-nothing = 没有改动。
fault-not-there = 该处没有“{ $words }”：{ $place }。
fault-many-there = “{ $words }”在该处不止一次出现：{ $place }。请多取前后词语。
fault-no-place = 请选择段落。
fault-no-new = 请写明拟用词语。
fault-no-brackets = 这些词语没有方括号：{ $place }。
fault-instruction = 无法读懂：{ $words }
fault-unfit = 第{ $number }项操作不适用：{ $why ->
        [no_paragraph] 没有该段。
        [other_words] 该处是其他词语。
        [past_end] 该段在此之前已结束。
        [overlaps] 与另一项操作涉及相同词语。
        [into_itself] 段落不能移入自身。
        [empty] 将不剩词语；请改为删除该段。
        [line_break] 词语含有换行。
        [no_brackets] 该处没有方括号。
        [leaves_subparagraphs] 其分段将无所附属。
        [nothing] 没有改动。
       *[other] 在本案文中没有唯一含义。
    }
clash-cause =
    { $cause ->
        [words] 两者改动相同词语。
        [same_place] 两者在同一处放入内容。
        [kept] 一者改动另一者要保留的词语。
        [deleted] 一者删除另一者所涉的段落。
        [moves] 两者将该段移至不同位置。
        [place_moved] 一者在另一者移走的段落之后放入内容。
        [brackets] 方括号相互交叉。
        [structure] 一者拆分或合并另一者所改动的内容。
       *[other] 合在一起没有唯一含义。
    }

## 提案

proposal-of = { $who }：{ $place }
proposal-and-more = { $place }等
proposal-state =
    { $state ->
        [tabled] 已提出，待处理
        [late] 逾期提出，待处理
        [withdrawn] 已撤回
        [carried] 已转入新稿，待处理
       *[stuck] 未能转入新稿
    }
how =
    { $how ->
        [as_it_is] 照原样采纳
        [in_part] 部分采纳
        [merged] 与其他提案合并
        [not_taken] 未采纳
       *[overtaken] 因其他改动而失去意义
    }
proposal-asks = 提案内容
proposal-sponsors = 提案国
proposal-author = { $date }提出
proposal-joined = 自{ $date }起
proposal-left = { $since }至{ $left }
proposal-fate = 处理经过
proposal-fate-open = 待处理。
proposal-said = 各方表态
proposal-replies = 对本提案的提案
proposal-clashes = 不能并存的提案
proposal-clashes-what = 以上是本席位可见的全部。系统不作裁断：由主席处理。
proposal-on-version = 针对{ $version }提出
proposal-carried = 已转入{ $version }
proposal-stuck = 未能转入{ $version }
proposal-withdrawn = { $date }撤回
proposal-told = 知悉范围
proposals-empty = 对本案文的提案将列于此处。
proposals-empty-who = 任何有权提案的代表团可从案文某一段开始。
went-to = 其词语进入{ $places }
merged-with = 与{ $others }合并

## 段落

paragraph-proposals = 提案
paragraph-no-proposals = 没有本席位可见的提案。
paragraph-said = 各方表态
paragraph-history = 沿革
paragraph-numbers = 历次编号
paragraph-languages = 其他语文

## 显示方式

view-views = 案文的显示方式
view-parts = 各部分
view-compilation = 汇编案文
view-redline = 改动
view-open = 未决部分
view-positions = 立场
view-since = 有何变化
view-dispositions = 提案处理结果
view-proposals = 提案
view-languages = 各语文本
view-next = 下一稿
view-against = 改动，比照
compilation-what = 本席位可见的每项提案，列于其位置，并附提案国。
open-places = 未决
open-nothing = 没有未决部分。
open-agreed = 待核准同意
open-all = 整个案文
open-mine = 涉及我代表团
open-brackets = 方括号
open-placeholder = 方括号内尚无内容
open-unbalanced = 缺少另一半的方括号
open-alternative = 备选案文
open-option = 备选方案
bracket-alone = { $place }有一个方括号缺少另一半：“{ $words }”。该括号原样保留。
since-mark = 如要日后查看此刻以来的变化，请保留此网址：
since-entry = 自第{ $number }号记录起
since-nothing = 没有变化。
since-versions = 文稿
since-said = 表态
digest-title = { $date }：当日情况
digest-what = 工作组当日情况
digest-pack = 当日阅读材料，可离线阅读
digest-days = 日期
digest-nothing = 当日没有本席位可见的事项。
digest-meetings = 会议
digest-deadlines = 截止时间
pack-what = { $date }本席位可阅读的全部内容，载于一个文件。无需联网。
pack-seat = 席位：{ $seat }。文件编制时间：{ $date }。
pack-cut = 为使文件不超过2 MB，内容到此为止。其余内容见平台页面。
pack-changes = { $title }：自{ $version }以来的改动
pack-proposals = { $title }：提案
picture-paragraph = 段落
picture-empty = 对各段的立场将列于此处。
picture-empty-who = 代表团可从对某段提案或表态开始。
picture-audience =
    { $seat ->
        [chair] 您可看到所有已提出的内容。代表团按礼宾次序排列。
        [states] 您可看到贵方的以及向所有国家提出的内容。代表团按礼宾次序排列。
       *[public] 案文通过之前，立场不向公众显示。
    }

## 下一稿

revision-title = 下一稿
revision-stands = 待处理{ $open }项，已处理{ $done }项
revision-table = 已提出的提案
revision-table-what = 请对每项提案说明如何处理。各代表团可看到己方提案的处理结果；处理表由您向所有方公开。
revision-clashes = 不能并存：
revision-how = 如何处理
revision-open = 待处理
revision-with = 合并对象
revision-reason = 理由（可不填）
revision-dispose = 记录处理结果
revision-next = 下一稿案文
revision-next-what = 已照原样采纳各提案的案文。可按需修改：段落保持其身份。段落之间空一行。
revision-words = 案文
revision-numbers = 段落编号
revision-numbers-anew = 重新编号
revision-numbers-kept = 保留编号
revision-unjoined = 未并入：{ $who }。{ $why }
dispositions-what = 每项提案的处理结果及其词语的去向。
dispositions-all = 全部
dispositions-mine = 我方提案：词语去向
dispositions-empty = 提案处理结果将列于此处。
dispositions-empty-who = 主席随下一稿处理各提案，并向所有方公开处理表。

## 案头

desk-title = 案头
desk-here-too = 目前同时打开此稿的还有：{ $names }
desk-what = 提案的工作稿。只有贵代表团和贵方与之共享的共同提案国可见。此处内容不进入记录、导出文件或日志。
desk-warning = 运行本服务器者可能读到此处的内容。如不得为人所读，请以文件形式存于自己的设备。
desk-own = 工作稿
desk-shared = 与我方共享的工作稿
desk-shared-by = 由{ $who }共享
desk-empty = 没有工作稿。
desk-upload = 将文件放上案头
desk-file = 文件
desk-put = 放上案头
desk-not-a-copy = 该文件不是提案的工作稿。
desk-share = 共享
desk-share-with = 共享对象
desk-clear = 从案头清除
desk-download = 下载为文件

## 语文

by-in-language = { $who }（文本：{ $language }）
languages-differ = 数字、援引、日期和文号的差异
languages-matter =
    { $matter ->
        [structure] 段落的种类、层次或编号
        [numbers] 数字和援引
        [dates] 日期
        [symbols] 文件文号
        *[footnotes] 脚注
    }
languages-there = 形式不同
languages-agree = 各语文本的数字、援引、日期和文号一致。
languages-stale = 仅在一种语文中有变动
languages-reported = 已报告的不一致之处
languages-none-reported = 无。
languages-expected = 预计{ $date }
languages-only-in = { $language }：{ $words }
languages-answered = 答复：{ $words }

## Choices in forms

deadline-for = 截止事项
deadline-level =
    { $level ->
        [proposals] 对草案的提案
       *[other] 对提案的提案
    }
remedy-label = 如何处理
remedy =
    { $remedy ->
        [next_version] 下一稿予以纠正
        [corrigendum] 为所列语文印发更正
       *[none] 各文本一致
    }

## Agreed language

agreed-exact = 与已通过的文字一字不差：{ $text }，{ $place }
agreed-differs = 与{ $text }，{ $place }的文字不完全相同
agreed-there = { $what }（在该案文中）
agreed-heading = 商定措辞
beside-what = 逐段显示本案文与另一案文的不同之处。没有标注的段落在另一案文中没有对应段落。
view-beside = 与另一案文对照：
document-corrects = 更正下列语文文本
document-issue =
    { $kind ->
        [corrigendum] 印发该文件的更正
        [addendum] 印发该文件的增编
       *[revision] 印发该文件的订正本
    }
link-which = 同存同废的段落，至少两段
