### The pages and the pieces they are made of.

## Pieces used by many pages

standing-stands = 现状
standing-open = 您现在可以
standing-until = 截止
paragraph-number = 第{ $number }段
inserted-words = 新增：
deleted-words = 删除：
steps-label = 决定的步骤
step-done = 已完成
step-current = 正在等待
step-ahead = 尚未到达
step-stopped = 在此停止
speaker-has-floor = 正在发言
dial-title = 默许程序的时间
dial-description = 开始于{ $opened }；默许期截至{ $ends }。
dial-over = 时间已到
rule-number = 第{ $number }条
rule-source = 来源：{ $source }
seal-entry = 记录第{ $number }条目
seal-checkpoint = 包含于规模为{ $size }的检查点
seal-proof = 下载证明
refusal-no-trace = 议事规则不准许此行为。未作任何记录。
refusal-instead = 可改为
timeline-title = 工作组日历
timeline-description = 每年一行。实心条为实质性会议，空心条为其他会议，连线由会议指向其所筹备的届会。虚线框表示该届会没有筹备会议。下方列表以文字说明同样内容。
matrix-yes = 是
matrix-no = 否
lineage-label = 本案文的各版本

## The page of samples

samples-title = 各构件示例
samples-lede = 构成各页面的全部构件，以虚构内容各展示一次。
samples-states = 状态用语
samples-paragraphs = 段落
samples-redline = 与前一版本相比的修改
samples-silence = 默许程序
samples-decision = 决定的步骤
samples-speakers = 要求发言
samples-buttons = 可用与不可用的按钮
samples-refusal = 不予受理
samples-empty = 空白位置
samples-tables = 表格与矩阵
samples-timeline = 时间线
state-open = 进行中
state-provisional = 暂定商定
state-adopted = 已通过
state-waiting = 等待中
state-objection = 有反对意见
state-closed = 已结束

## Invented values, shown on the page of samples and drawn in tests

sample-group = 海峡利用问题工作组
sample-place = 第三届会议，第5次会议，正式
sample-text-title = 关于通航与测深的报告草案
sample-heading = B. 通航
sample-paragraph-old = 各国认识到，船只可在白天通过海峡，并建议每两年交换一次测深通报。
sample-paragraph-new = 各国认识到，船只可在白天和夜间通过海峡，并建议每三年交换一次测深通报[，如有]。
sample-paragraph-next = 各国注意到一个代表团提出在下届会议前主办桌面推演。
sample-state-a = 阿瓦里亚
sample-state-b = 博尔杜纳
sample-state-c = 卡萨里亚
sample-why = 博尔杜纳要求发言。在有发言要求未处理时，不得落槌。
sample-refusal = 默许期截至2031年5月14日18:00。在此之前不得结束。
sample-rule-title = 默许程序的结束
sample-rule-text = 默许程序在期限届满后结束，届时此前收到的一切均已记录。
sample-source = 第74/544号决定，第2段
sample-session = 第三届会议
sample-consultation = 非正式磋商

## Words of the field

position-kind =
    { $kind ->
        [explanation] 解释立场
        [interpretation] 解释性理解
        [reservation] 保留
        [right_to_revert] 保留重提的权利
        [general_reservation] 一般保留
        [dissociation] 不加入协商一致
        [non_participation] 不参与通过
        *[other] 立场
    }
entity-kind =
    { $kind ->
        [member] 会员国
        [observer_state] 观察员国
        [palestine] 巴勒斯坦国（ES-10/23）
        [holy_see] 教廷（58/314）
        [european_union] 欧洲联盟（65/276）
        [organization] 组织
        [stakeholder] 利益攸关方
        [briefer] 通报人
        [interpreter] 口译员
        *[other] 与会者
    }
rights-here = { sitting-name }，{ $kind }：{ $rights }
right-name =
    { $right ->
        [speak] 要求发言
        [propose] 提出提案
        [amend] 提出修正案
        [cosponsor] 共同提案
        [reply] 答辩权
        [motion] 程序性动议
        [prevent] 提出反对和打破默许
        [position] 解释立场和作出保留
        [write] 致函主席
        [correct] 要求更正
        [sign] 用代表团密钥签署
        *[other] 其他权利
    }
rights-caption = 各类与会者的权利
revision-name =
    { $revision ->
        [0] 预稿
        *[other] Rev.{ $revision }
    }
rests-rule = 规则
rests-versions = 版本
rests-proof = 证明
rests-mandate = 任务授权
step-tabled = 案文提交
step-put = 提请决定
step-floor = 要求发言
step-gavel = 落槌
step-silence-opened = 默许开始
step-silence-running = 默许进行中
step-silence-ended = 默许结束
step-silence-broken = 默许被打破
step-outcome = 以函通报结果
step-adopted = 通过
act-break-silence-short = 打破默许
empty-decisions = 决定将列于此处。
empty-decisions-who = 由主席在会议上提请决定或开启默许程序。

## Start

start-title = 本服务器上的工作组
start-lede = 各国工作组在此以协商一致方式谈判。每一步都载入人人可复制和验证的记录。
start-empty = 工作组将列于此处。
start-empty-who = 由秘书处设立工作组开始。
start-decided = 最近的决定
start-how = 运作方式
start-how-acts = 各国提交程序性行为。议事规则对每项行为予以准许或不予受理，并注明条款。
start-how-record = 获准的行为成为记录中的条目。服务器运营方无法不被察觉地丢失条目或变通规则。
start-how-no-vote = 不作任何表决。没有听到反对意见时，即作出决定。
members-count = { $count }个会员国

## Overview

overview-nothing-waits = 目前没有等待本席位处理的事项。
overview-waits = 您可处理的事项，按期限排列
overview-due-chair = 按规则应办事项
overview-due-secretariat = 待印发、待翻译、待记录
overview-waiting = { $count }个事项
overview-room = 会场现况
overview-next-meeting = 下次会议
overview-next = 下次：{ $title }
overview-no-meeting = 未安排会议
overview-documents = 最新文件和案文
overview-no-documents = 尚未印发文件。
overview-decided = 已决定
overview-entries = 最近变化
entry-by = { $who }：{ $act }
entry-closed = 不公开条目
empty-record = 条目将列于此处。
empty-record-who = 由秘书处设立工作组开始。

## Calendar

calendar-nothing-ahead = 无后续安排
calendar-empty = 届会和会议将列于此处。
calendar-empty-who = 由秘书处安排届会开始。
calendar-key-substantive = 实心条：实质性会议
calendar-key-other = 空心条：其他会议
calendar-key-alone = 虚线框：没有筹备会议
calendar-alone = 没有协商会议筹备的实质性会议
calendar-alone-none = 每届实质性会议均有筹备会议。
calendar-prepares = 筹备：{ $session }
modality =
    { $modality ->
        [in_person] 现场
        [hybrid] 混合
        [virtual] 线上
        *[other] 形式未经确认
    }
firmness =
    { $firmness ->
        [scheduled] 已安排
        [under_way] 进行中
        [held] 已举行
        [announced] 已宣布，未经确认
        *[other] 不详
    }
session-kind =
    { $kind ->
        [organizational] 组织会议
        [substantive] 实质性会议
        [intersessional] 闭会期间会议
        [stakeholder_dialogue] 与利益攸关方对话
        [informal_consultation] 非正式磋商
        [briefing] 情况介绍会
        [roundtable] 圆桌会议
        [milestone] 重要日期
        *[other] 会议
    }
meeting-kind =
    { $kind ->
        [plenary] 全体会议
        [informal_consultation] 非正式磋商
        [intersessional] 闭会期间会议
        [stakeholder_dialogue] 与利益攸关方对话
        [thematic] 专题会议
        *[other] 会议
    }

## Meeting

mode =
    { $mode ->
        [formal] 正式
        [informal] 非正式模式
        [off_the_record] 不列入记录
        *[other] 模式不详
    }
meeting-state =
    { $state ->
        [scheduled] 已安排
        [open] 进行中
        [suspended] 暂停
        [adjourned] 散会
        [cancelled] 已取消
        *[other] 不详
    }
meeting-open-in = 进行中，{ $mode }
meeting-empty = 会议将显示于此。
meeting-empty-who = 秘书处安排会议，主席宣布开会。
meeting-no-question = 会议面前没有待决问题。
meeting-no-question-who = 由主席提请决定开始。
meeting-question = 待决问题
meeting-before = 本次会议已处理
meeting-facts = 本次会议
meeting-segments = 会议各段
meeting-others = 其他会议
segment-since = { $mode }，自{ $time }起
floor-ask = 要求发言
floor-take-back = 放弃发言
floor-hint = 会议期间随时一按即可。按键：
floor-own-place = 您在名单上的位次：{ $place }
floor-requests = { $count }项发言要求
floor-nobody = 无人要求发言。
floor-not-told = 在这一模式下，仅向与会者告知发言者和讨论内容。
floor-only-open = 会议进行期间可要求发言。
acts-open =
    { $count ->
        [0] 没有
        *[other] { $count }项行为
    }
formula-may-i-take-it = 我是否可以认为，工作组希望通过{ $title }？
formula-no-objection = 没有听到反对意见。
formula-so-decided = 就这样决定。
version-hash = 确切版本：
fact-place = 地点
fact-modality = 形式
fact-from = 开始
fact-to = 结束
fact-kind = 类别
fact-presiding = 主持
fact-mode = 模式
fact-objection = 反对意见
fact-meeting = 会议
fact-languages = 当时具备的语文
fact-version = 版本散列值
fact-decided-by = 作出方式
fact-at = 时间
fact-recorded = 记录时间
fact-received = 收到时间
fact-happened = 发生时间
fact-done = 操作时间（工作台当时没有网络）
fact-signed = 签署密钥
fact-confirmed = 事后确认密钥
signed-unknown = 记录中未登记的密钥
entry-done = 操作时间{ $time }
fact-by = 作出方
fact-capacity = 身份
fact-act = 行为
fact-rule = 准许依据
fact-effect = 如默许未被打破
fact-opened = 开始
fact-letter = 信函
fact-extensions = 先前的截止时间
fact-flags = 值得注意

## Documents and letters

search = 搜索
document-symbol = 文号
document-title = 标题
document-issued = 印发日期
document-languages = 语文
document-closed-title = 尚未公开
document-no-files = 此处不存文件；可凭文号查阅正式文件系统。
document-family = 订正本、增编和更正
document-issued-word = 已印发
document-adopted-on = { $date }通过
document-source = 来源
document-aliases = 另以下列文号印发
documents-count = { $count }份文件
documents-search = 文号或标题词语
documents-empty = 文件将按文号列于此处。
documents-empty-who = 由秘书处登记文件开始。
language-status =
    { $status ->
        [original] 原文
        [official] 正式文本
        [unofficial] 非正式译文
        *[other] 不详
    }
letters-count = { $count }封信函
letters-empty = 主席信函将列于此处。
letters-empty-who = 由主席分发信函开始。
letters-of-chair = 主席的信函
letters-to-chair = 致主席的信函
letter-number = 第{ $number }号信函
letter-from = 发件方
letter-to = 收件方
letter-to-all = 各常驻代表团和观察员代表团
letter-date = 日期
letter-attachments = 附件
letter-deliveries = 送达情况
letter-reading-not-recorded = 是否打开信函从不记录。
letter-closed-subject = 致收件方的信函
delivery-means =
    { $means ->
        [mail] 通过邮件
        [platform] 通过平台
        [paper] 书面
        *[other] 以其他方式
    }

## Texts

texts-count = { $count }份谈判中的案文
texts-empty = 谈判中的案文将列于此处。
texts-empty-who = 由主席或提出提案的国家提交草案开始。
texts-open = 谈判中
texts-adopted = 已通过
draft-state =
    { $state ->
        [open] 谈判中
        [put] 已提请决定
        [silence] 默许程序中
        [parts] 部分暂定通过
        [adopted] 已通过
        *[other] 不详
    }
draft-matters = 关于本案文
draft-clean = 现行案文
draft-positions = 对整个案文的立场
draft-not-in-language = 尚无本页语文的版本。所示为：{ $language }。
draft-changed = { $count }个段落有修改
redline-inserted = 新增
redline-deleted = 删除
draft-plain = 本版本的纯文本
draft-verify = 核对副本可用
draft-text-follows = 案文如下。
version-exact = 确切版本
revision-read-out = 经口头修正的{ $revision }

## Decisions and silence procedures

questions-open = { $count }个问题待决
silences-running = { $count }个默许程序进行中
silences-empty = 默许程序将列于此处。
silences-empty-who = 仅由主席以信函开启。
matters-open = 进行中
matters-settled = 已处理
question-state =
    { $state ->
        [put] 提交会场
        [suspended] 为磋商而暂停
        [deferred] 推迟
        [withdrawn] 由主席撤回
        [decided] 已决定
        [set_aside] 撤销
        [provisional] 暂定通过，待整体通过
        *[other] 不详
    }
silence-state =
    { $state ->
        [running] 默许进行中
        [held] 因服务中断而保持
        [kept] 默许未被打破
        [broken] 默许被打破
        [withdrawn] 由主席撤回
        *[other] 不详
    }
silence-effect =
    { $effect ->
        [adopts] 案文获得通过
        [agrees] 案文获得商定，由会议通过
        *[other] 不详
    }
decided-by =
    { $by ->
        [gavel] 在会议上落槌
        [silence] 默许未被打破
        [room] 在会场作出，其后记录
        *[other] 不详
    }
subject-rules = 议事规则和平台的使用
subject-overlay = 叠加于议事规则的规则
subject-departure = 一次性偏离第{ $rule }条
subject-officers = 以鼓掌方式选举主席团成员
subject-reopening = 重新审议一项决定
subject-part = { $title }（部分）
decision-text = 确切案文
decision-facts = 记录所载
decision-objections = 反对意见
decision-positions = 立场
positions-none = 尚无立场表明。
positions-stop-nothing = 表明立场不妨碍通过。
objection-heard = 一项反对
why-put = 问题已提交会场。在没有发言要求和反对意见时，可以落槌。
why-requests = 有{ $count }项发言要求未处理。落槌须等待。
why-objection = 存在反对意见。无论支持程度如何，对本案文没有协商一致。
why-decided = 落槌前没有听到反对意见。
why-crossed = 一项发言要求与落槌交错。由主席裁定该决定是否有效。
why-suspended = 由主席暂停以进行磋商。
why-deferred = 推迟至另一次会议。
why-withdrawn = 由主席撤回。未作决定。
why-set-aside = 已撤销；本决定及撤销行为均保留在记录中。
why-silence-running = 默许进行中。任何会员国一次打破默许即可中止案文。
why-silence-held = 最后数小时服务中断。由主席确认结束或予以延长。
why-silence-broken = 默许在期限内被打破。案文未获商定；主席进行磋商。
why-silence-kept = 截至期限，没有会员国打破默许。
silence-who-may-break = 任何会员国均可在截止时间（含该时刻）之前打破默许。无须说明理由。公众只知悉结果。
silence-heard = 您可查看的打破默许和请求
silence-break-on-whole = 针对整个案文
silence-break-late = 逾期，无效力
silence-more-time = 要求更多时间
silence-clarification = 要求澄清

## Participants and rules

participants-officers = 主席团成员
participants-invited = 受邀者
officers-empty = 主席团成员将列于此处。
officers-empty-who = 由工作组以鼓掌方式选举。
office =
    { $office ->
        [chair] 主席
        [rapporteur] 报告员
        [vice-chair] 副主席
        [acting-chair] 代理主席
        [facilitator] 协调人
        *[other] 主席团成员
    }
rule-default = 平台默认
rule-waiver =
    { $by ->
        [chair] 主席或机关以无人反对的决定可准许一次性偏离。
        [body] 机关可以无人反对的决定准许一次性偏离。
        *[other] 不得偏离。
    }
rule-value-name =
    { $name ->
        [silence_hours_min] 默许程序最短时限（小时）
        [silence_effect_adopts] 默许可通过案文
        [silence_languages_first] 时限自各语文文本全部印发时起算
        [silence_outage_last_hours] 时限最后多少小时内服务中断须计入（小时）
        [silence_outage_extension_hours] 届时截止时间顺延（小时）
        [gavel_pause_seconds] 落槌前停顿（秒）
        [formal_decides] 正式会议可作决定
        [informal_decides] 非正式模式的会议可作决定
        [off_the_record_decides] 不列入记录的部分可作决定
        [in_person_decides] 现场会议可作决定
        [hybrid_decides] 混合会议可作决定
        [virtual_decides] 线上会议可作决定
        [working_hours_from] 工作日开始（时）
        [working_hours_to] 工作日结束（时）
        [working_days] 工作日
        [holidays] 假日
        [objection_audience] 反对意见的知悉者
        [silence_break_audience] 打破默许的知悉者
        [quorum] 法定人数
        [credentials_deadline_hours] 全权证书截止时间，开幕后小时数
        [disavowal_days] 否认行为的期限，天数
        [key_origins] 要求密钥时通行密钥的来源数
        [key_wanted_for] 要求用密钥确认的行为
        [access_report_audience] 出入情况报告提供给
        [access_report_min_cell] 显示单元格的最少代表团数
        [stakeholder_modalities] 利益攸关方参与方式
        [accreditation_states_learn] 国家询问时获知的对申请者的反对情况
        [accreditation_answer_to] 答复对象
        [accreditation_applicants_learn] 申请者获知
        [accreditation_public_list] 公开名单列出
        [accreditation_body_decides] 由本机构对申请者作最终决定
        [accreditation_list_days_min] 名单在会议前分送的天数
        [accreditation_silence_hours_min] 名单默许程序的最短时限（小时）
        [speech_seconds] 发言时限（秒）
        [stakeholder_speech_seconds] 利益攸关方在其专场的发言时限（秒）
        [group_speech_seconds] 集团发言时限（秒）
        [replies_max] 每一代表团每日就每一项目的答辩次数
        [first_reply_seconds] 第一次答辩的时限（秒）
        [second_reply_seconds] 其后答辩的时限（秒）
        [quorum_more_than_percent] 法定人数：超过成员国的百分之
        [formal_hears_from_afar] 混合会议的正式会议段听取远程发言
        [informal_hears_from_afar] 混合会议的非正式会议段听取远程发言
        [intersessional_hears_from_afar] 混合形式的闭会期间会议听取远程发言
        [stakeholders_hear_from_afar] 混合会议的利益攸关方会议段听取远程发言
        [quorum_counts_from_afar] 远程参加的成员国计入法定人数
        [speakers_with_groups] 与集团同列的发言者
        [speakers_with_members] 与成员国同列的发言者
        *[other] { $name }
    }
rule-value-word =
    { $word ->
        [none] 无
        [chair] 提出者和主席
        [public] 所有人
        [more_than_half] 成员的半数以上
        [offices] 主席和秘书处
        [states] 所有国家
        [nothing] 不获知
        [basis] 反对的一般理由（如有国家询问）
        [objectors] 谁反对谁以及（如有）理由
        [asker] 提出询问的国家
        [outcome] 结果
        [accredited] 获认可者名称
        [proposed_and_accredited] 拟议名称和获认可者名称
        [first_group] 同第一个工作组
        [april_2022] 2022年4月商定
        [draft_2026] 依据2026年议事规则草案
        *[other] { $word }
    }
rulebook-hash = 现行规则的散列值
rulebook-adopted = 已由工作组通过
rulebook-not-adopted = 尚未由工作组通过
rulebook-departures = 偏离
rulebook-rulings = 主席裁定
rulebook-articles = 条款

## Record

record-search = 编号、行为或与会者
record-entries = 条目
record-newer = 较新条目
record-older = 较早条目
record-closed = { $count }个条目不对本席位公开：仅有编号和承诺值。
record-check-copy = 在自己的电脑上使用nemcon程序，无须账户：
record-check-what = 该程序复制记录，重新计算每个散列值，检查每个签名，并按规则重新判断每项行为。
record-check-trust = 它无法判断的是：未披露的不公开条目中的行为，以及没有代表团签名的行为，均以运营方的陈述为准。
record-checkpoint = 检查点
record-checkpoint-what = 整个记录的签名状态：名称、规模、根值。
record-key = 记录的公钥
record-download-checkpoint = 下载检查点
entry-stands = 已载入记录
entry-closed-what = 本席位可见编号和固定大小的承诺值。条目内容仅其作者和规则指明者知悉。
entry-members = 行为内容
entry-bytes = 确切字节
entry-bytes-what = 第一行：规则如何准许。其后为行为本身，与发送时逐字节相同。
entry-before = 上一条目
entry-after = 下一条目

## Seats and links

seats-lede = 在本演练中，任何人均可入座任何席位，并可随时更换。
link-title = 一次性链接
link-leads-to = 本链接通往席位：{ $seat }
link-once = 仅可使用一次。此后本浏览器保持登录，直至您离席。
link-confirm = 入席
link-dead = 此链接无法使用。
link-dead-what = 链接已被使用或已过期。秘书处可提供新链接。

## Acts

form-as = 以此席位行事：{ $seat }
form-show-first = 显示将载入记录的内容
form-send = 确认
field-optional = 可留空。
confirm-stands = 以下内容将载入记录
confirm = 确认
confirm-back = 返回
audience-public = 所有人可见。
audience-states = 所有代表团、主席和秘书处可见。
audience-addressees = 收件方、发件方、主席和秘书处可见。
audience-author = 仅贵代表团和主席可见。所有国家知悉此事及所涉段落。
refusal-title = 不予受理
refusal-unnamed = 规则不予受理此行为：{ $kind }。

## Names of acts and of what they say

act-label =
    { $act ->
        [open_group] 设立工作组
        [record_resolution] 记录决议
        [name_facilitator] 指定协调人
        [set_up_subgroup] 设立专题小组
        [end_subgroup] 结束专题小组
        [report_back] 专题小组汇报
        [end_facilitation] 结束协调
        [invite] 邀请通报人或口译员
        [end_invitation] 终止邀请
        [appoint_acting_chair] 指定代理主席
        [resume_chair] 恢复主持
        [register_delegation] 登记代表团
        [authorise_person] 授权人员
        [withdraw_person] 撤回授权
        [close_group] 结束工作组
        [enter_ruling] 记录主席裁定
        [appeal_ruling] 对裁定提出异议
        [settle_appeal] 处理对裁定的异议
        [enter_room_decision] 记录会场决定
        [certify_room_decision] 核证会场决定
        [schedule_session] 安排届会
        [move_session] 调整届会
        [cancel_session] 取消届会
        [schedule_meeting] 安排会议
        [move_meeting] 调整会议
        [cancel_meeting] 取消会议
        [open_meeting] 宣布开会
        [begin_segment] 改变模式
        [suspend_meeting] 暂停会议
        [resume_meeting] 恢复会议
        [adjourn_meeting] 散会
        [take_up] 在会议上讨论
        [register_document] 登记文件
        [add_document_language] 增加文件语文
        [add_symbol] 增加文号
        [table_draft] 提交草案
        [issue_revision] 发布订正本
        [add_language_version] 增加语文版本
        [circulate_letter] 分发信函
        [receive_letter] 致函主席
        [note_delivery] 记录送达
        [put_question] 提请决定
        [ask_for_the_floor] 要求发言
        [give_the_floor] 准许发言
        [let_it_pass] 放弃发言
        [object] 提出反对
        [withdraw_objection] 撤回反对
        [ask_for_time] 要求时间
        [read_amendment] 宣读修正案
        [suspend_question] 暂停该问题
        [resume_question] 恢复该问题
        [defer_question] 推迟该问题
        [withdraw_question] 撤回该问题
        [gavel] 落槌
        [rule_on_request] 就要求作出裁定
        [open_silence] 开启默许程序
        [extend_silence] 延长默许期
        [ask_more_time] 要求更多时间
        [ask_clarification] 要求澄清
        [break_silence] 打破默许
        [withdraw_silence] 撤回默许中的案文
        [confirm_silence] 确认默许结束
        [close_silence] 结束默许
        [announce_outcome] 宣布结果
        [take_position] 表明立场
        [withdraw_position] 撤回立场
        [enter_for_delegation] 代代表团记录
        [confirm_entry] 确认条目
        [dispute_entry] 更正代我方所作的条目
        [ask_correction] 要求更正
        [answer_correction] 答复更正要求
        [note_outage] 记录服务中断
        [rotate_log_key] 更换记录密钥
        *[other] 行为
    }
read-out-how =
    { $how ->
        [corrected] 经更正
        *[orally_amended] 经口头修正
    }
member-name =
    { $name ->
        [contact] 联系方式
        [function] 职务
        [meeting] 会议
        [question] 问题
        [silence] 默许程序
        [how] 宣读方式
        [reason] 理由
        [wording] 可消除反对的措辞
        [words] 文字
        [named] 记名记录
        [paragraphs] 段落（不选：全文）
        [mode] 模式
        [title] 标题
        [kind] 类别
        [from] 开始
        [to] 结束
        [place] 地点
        [modality] 形式
        [session] 届会
        [coupled_to] 所筹备的届会
        [version] 确切版本
        [letter] 信函
        [deadline] 截止时间（会议地点时间）
        [effect] 如默许未被打破
        [element] 任务授权要素
        [text] 案文
        [languages] 案文
        [subject] 主题
        [date] 日期
        [symbol] 文号
        [issued] 印发日期
        [audience] 可见范围
        [stands] 该决定有效
        [entered] 记录更正
        [entry] 条目
        [draft] 草案
        [decision] 决定
        [document] 文件
        [position] 立场
        [objection] 反对
        [request] 要求
        [on] 针对
        [seen] 最后所见条目
        [for_states] 亦代表以下国家
        [attachments] 附件
        [part] 部分
        [act] 行为
        [speech] 所指发言
        [happened] 发生时间
        [means] 收到方式
        [of] 所属方
        [put] 提请决定的条目
        [until] 至
        [office] 职务
        [section] 报告部分
        [article] 条款
        [lets] 准许一次的行为
        [end] 异议的结果
        [verb] 决议所用动词
        [quote] 决议原文
        [facilitator] 协调人
        [invitation] 邀请
        [code] 简称（拉丁字母，不含空格）
        [person] 姓名（记录中仅为承诺值）
        [may] 可做的事
        [delegation] 代表团
        [language] 语文
        [file] 文件
        [paper] 书面文件或信函的电子文件（仅记录其哈希值）
        [delivered] 送达时间
        [ruling] 裁定
        [correction] 更正
        [purpose] 目的
        [names] 名称
        [resolution] 决议
        [source] 来源
        [status] 地位
        [rulebook] 议事规则
        [parent] 上级机关
        [term] 任期
        [officers] 主席团成员
        [items] 议程项目
        [item] 议程项目
        [slots] 各次会议审议的项目
        [agenda] 议程
        [programme] 工作方案
        [sections] 章节
        [subgroup] 专题小组
        [what] 办理事项
        [who] 由谁办理
        [due] 期限
        [follow_up] 后续事项
        [milestone] 阶段目标
        [level] 层级
        [list] 发言名单
        [inscription] 名单上的位置
        [closes] 报名截止
        [at] 时间（留空：立即）
        [minutes] 国家发言的分钟数
        [group_minutes] 集团发言的分钟数
        [motion] 动议
        [upheld] 按代表团的动议裁定
        [both_minutes] 代表集团并以本国身份发言的分钟数（空白：与集团发言相同）
        [others_minutes] 组织和其他与会者发言的分钟数（空白：与国家发言相同）
        [link] 链接（以https://开头）
        [stakeholders] 经核准的利益攸关方也可获得
        [present] 出席的成员国数目（空白：按下列标记）
        [here] 标记为出席
        [sounding] 征询
        [heard] 听到异议
        [there] 达到法定人数
        [group] 所代表的集团
        [states] 该代表团所称的集团成员国
        [from_afar] 远程发言，不在会场
        [nationally] 同时以本国身份
        [rank] 级别
        [before] 排在谁之前（留空：最后）
        [aligned] 赞同
        [requested] 申请日期
        [appointment] 面谈日期
        [decided] 决定日期
        [outcome] 结果
        [instead] 替代办法
        [meetings] 受影响的会议
        [host_country] 东道国
        [visa] 个案
        [matter] 问题
        [facts] 所报告内容
        [report] 报告
        [application] 申请
        [round] 轮次
        [basis] 一般理由（自愿）
        [organizations] 组织
        [listed] 名单上的数目
        [proposed] 拟议名称
        [objections] 反对
        [inquiry] 询问
        [complete] 已全部告知
        [accredited] 获认可
        [not_accredited] 未获认可
        [applied] 列入名单
        [in_status] 具有咨商地位
        [asker] 询问国
        [counts] 数目
        [step] 步骤
        [name] 组织名称
        [track] 途径
        [programmes] 方案
        [activities] 与工作组工作有关的活动
        [past] 以往与联合国的往来
        [seat] 总部所在地
        [documents] 文件
        [contact] 联系人
        [contact_name] 联系人姓名
        [contact_mail] 电子邮件地址
        [overlay] 在议事规则之上通过的规定
        [whole] 全文
        [remarks] 意见
        [comments] 东道国的意见
        [outcomes] 按结果
        [median_days] 天数中位数
        [all_states] 所有国家均已收到
        *[other] { $name }
    }
member-closed = 不公开
field-in-language = { $field } – { $language }
audience-author-only = 仅贵代表团和主席可见。
waits-confirm-entry = 代贵代表团记录的行为：确认或更正
seat-platform = 平台
capacity =
    { $capacity ->
        [chair] 主席
        [secretariat] 秘书处
        [facilitator] 协调人
        [delegate] 代表团
        *[other] 规则规定的应办事项
    }
flag =
    { $flag ->
        [no_mandate_element] 未引用任务授权要素。
        [deadline_on_day_off] 截止时间为当地假日或休息日。
        [deadline_outside_hours] 截止时间在当地工作时间之外。
        [too_late_for_effect] 来得太迟，不发生效力。
        [crossed_the_gavel] 与落槌交错；由主席裁定。
        [service_was_down] 最后数小时服务中断。
        [no_coupled_meeting] 没有会议筹备本届会。
        [short_pause] 落槌前的停顿短于规定。
        [languages_missing] 缺少某语文版本。
        [too_late] 在提案截止时间之后：记录在案，主席仍可采纳。
        [agreement_lapsed] 暂定商定的文字已更改：该商定不再有效。
        [credentials_late] 全权证书逾期提交：仍予计入。
        [key_wanted] 该行为有效；规则要求随后用代表团密钥确认。
        [order_unseen] 给予发言权的工作台当时尚未看到有人已排在前面。
        *[other] 值得注意
    }

## Forms that choose, and what they lead to

form-choices = 选择内容
room-uncertified = 主席尚未核证
person-link = 此人的登录链接
person-link-what = 链接在三天内可使用一次。此后，只有代表团指定的人员可在平台上代表该团行事。此链接不会再次显示。
subject-kind =
    { $kind ->
        [text] 案文
        [procedural] 程序事项（以文字表述）
        [document] 文件
        [officers] 选举主席团成员
        [departure] 一次性偏离某条规则
        [overlay] 在议事规则之上通过的规定，如参与方式
        [reopening] 重新审议一项决定
        [agenda] 议程
        [programme] 一届会议的工作方案
        [report] 专题小组的报告
        *[other] 议事规则
    }
resolution-does =
    { $does ->
        [changes] 修改任务授权
        [takes_up_report] 处理工作组的一份报告
        *[other] 维持任务授权不变
    }
takes-up =
    { $verb ->
        [takes_note] 注意到
        [welcomes] 欢迎
        *[other] 认可
    }
element-kind =
    { $kind ->
        [substantive] 实质性
        [procedural] 程序性
        *[other] 授权性
    }
appeal-end =
    { $end ->
        [withdrawn] 异议已撤回，裁定有效
        [ruling_withdrawn] 主席撤回裁定
        *[other] 会场另行商定
    }
entered-means =
    { $means ->
        [floor] 会场发言，据所听
        [paper] 书面递交
        *[other] 来函
    }
audience-choice =
    { $audience ->
        [addressees] 收件人、发件人、主席和秘书处
        *[other] 所有人
    }

## Lists that grow

list-newer = 较新
list-older = 较早
letters-search = 按主题、编号或发件人查找
matters-search = 按标题或文号查找
record-searched = 已查找第 { $first } 至第 { $last } 条记录。
record-search-on = 继续查找较早的记录
