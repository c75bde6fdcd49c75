### Refusals: any act, meetings, rules, the group, the service. The fact, then what is open instead.

## Words used in them

capacity-name =
    { $capacity ->
        [chair] 主席
        [secretariat] 秘书处
        [facilitator] 协调人
        [delegate] 代表团
        [platform] 平台
        *[other] 其他身份
    }

sitting-name =
    { $sitting ->
        [formal] 在正式会议上
        [informal] 在非正式磋商中
        [intersessional] 在闭会期间会议上
        *[stakeholders] 在利益攸关方会议段
    }

thing-name =
    { $what ->
        [delegation] 代表团
        [session] 届会
        [meeting] 会议
        [document] 文件
        [draft] 草案
        [version] 文本
        [text] 案文
        [paragraph] 段落
        [section] 章节
        [invitation] 邀请
        [mandate_element] 任务授权要素
        [letter] 信函
        [question] 问题
        [request] 发言要求
        [objection] 反对
        [correction] 更正
        [decision] 决定
        [silence] 默许程序
        [position] 立场
        [ruling] 裁定
        [entry] 条目
        [rulebook] 规则
        [person] 人员
        [resolution] 决议
        [officer] 主席团成员
        [part] 部分
        [blob] 文件数据
        [proposal] 提案
        [statement] 表态
        [link] 段落之间的联系
        [discrepancy] 关于不一致的报告
        [credentials] 全权证书
        [challenge] 对全权证书的异议
        [key] 密钥
        [visa] 签证个案
        [matter] 与会问题
        [round] 认可轮次
        [application] 申请
        [inquiry] 关于反对的询问
        [agenda] 议程
        [agenda_item] 议程项目
        [programme] 工作方案
        [subgroup] 专题小组
        [report] 专题小组报告
        [follow_up] 后续事项
        [milestone] 阶段目标
        [speakers_list] 发言名单
        [inscription] 名单上的位置
        [motion] 动议
        [sounding] 征询
        *[other] 事项
    }

## Any act

refusal-other-group = 该行为属于另一工作组。
refusal-other-group-instead = 请提交至其所属工作组的记录。
refusal-id-taken = 记录中已有另一行为使用此标识：{ $id }。
refusal-id-taken-instead = 请重新填写表格，以取得新的标识。
refusal-already-recorded = 该行为已载入记录：{ $id }。
refusal-already-recorded-instead = 无须再做任何事；可在记录中查阅该条目。
refusal-group-closed = 工作组已关闭。
refusal-group-closed-instead = 其记录仍可查阅。后续工作组另有自己的记录。
refusal-no-group = 本记录中尚未设立工作组。
refusal-no-group-instead = 请由秘书处先设立工作组。
refusal-group-open = 工作组已经设立。
refusal-group-open-instead = 其他工作组另起记录。
refusal-wrong-capacity = 此类行为不得以此身份作出：{ capacity-name }。
refusal-wrong-capacity-instead = 由占有相应席位者作出；规则载明由谁作出。
refusal-not-the-office = { $by }不担任此职：{ capacity-name }。
refusal-not-the-office-instead = 请以代表团名义行事，或由任职者行事。
refusal-not-a-participant = { $by }未参加工作组。
refusal-not-a-participant-instead = 请查阅与会者名单，或致函秘书处。
refusal-lacks-right = 规则未赋予{ $by }此项权利：{ right-name }。
refusal-lacks-right-instead = 规则中的权利表列明可作之事。
refusal-lacks-right-here = { $by }享有此项权利：{ right-name }，但{ sitting-name }不享有。
refusal-lacks-right-here-instead = 秘书处接受书面材料；权利表列明可在哪类会议上行使。
refusal-takes-part = { $of }已经与会。
refusal-takes-part-instead = 已与会者无须邀请。
refusal-of-another-delegation = 此事属于另一代表团：{ $by }。
refusal-of-another-delegation-instead = 由该代表团自行作出。
refusal-person-not-authorised = { $by }未指定此人办理此事。
refusal-person-not-authorised-instead = 由代表团指定的人员行事，或由代表团授权此人。当场发言、书面递交和致函始终可行。
refusal-unknown = 工作组中并无此项：{ thing-name } { $id }。
refusal-unknown-instead = 请在列表中查找，并核对其是否属于本工作组。
refusal-bad-field = 此栏空白、过长或格式不符：{ $field }。
refusal-bad-field-instead = 请更正后重新提交；所填内容仍在。
refusal-bad-text =
    这些字节不是案文：{ $fault ->
        [form] 格式不符
        [empty] 没有段落
        [repeated_paragraph] 有段落重复
        [words] 有段落无文字或含换行
        [level] 级别与段落种类不符
        [table] 表格有一行缺格
        [footnote] 所引脚注不存在
        [marks] 标记超出其文字
        *[other] 有误
    }。
refusal-bad-text-instead = 请逐段重新提供案文。
refusal-blob-missing = 未提供该行为所指的字节：{ $blob }。
refusal-blob-missing-instead = 请先上传案文，再提交该行为。
refusal-bad-time = 当地时间、时区与时刻不相符。
refusal-bad-time-instead = 请重新填写当地时间和时区。
refusal-ends-before-it-begins = 结束不在开始之后。
refusal-ends-before-it-begins-instead = 请填写较晚的结束时间。

## Meetings and their calendar

refusal-meeting-not-open = 会议未在进行。
refusal-meeting-not-open-instead = 请等候主席宣布会议开始或恢复。
refusal-off-the-record = 会议处于不列入记录阶段：此前不登录任何事项。
refusal-off-the-record-instead = 请在会场发言，或等候主席恢复列入记录。
refusal-mode-cannot-decide = 此模式的会议不能作出决定。
refusal-mode-cannot-decide-instead = 主席可转入正式模式，然后提出问题。
refusal-modality-cannot-decide = 以此方式举行的会议（如虚拟会议）不能作出决定。
refusal-modality-cannot-decide-instead = 请在现场会议上提出问题；或由工作组就此偏离该条款一次。
refusal-meeting-not-scheduled = 会议先前已开始或取消。
refusal-meeting-not-scheduled-instead = 请另行安排会议。
refusal-session-cancelled = 届会已取消。
refusal-session-cancelled-instead = 请另行安排届会。
refusal-outside-the-session = 会议开始日期不在届会期内。
refusal-outside-the-session-instead = 请选择届会期内的日期，或先改期届会。
refusal-meeting-left-out = 届会中一次已开始的会议将落在届会期之外。
refusal-meeting-left-out-instead = 请将该次会议的日期保留在届会期内。
refusal-meeting-running = 届会中有会议正在进行或暂停。
refusal-meeting-running-instead = 请主席先宣布散会。
refusal-same-mode = 会议已处于此模式。
refusal-same-mode-instead = 无须再做任何事，或选择另一模式。
refusal-meeting-not-suspended = 会议未处于暂停状态。
refusal-meeting-not-suspended-instead = 进行中的会议照常继续；已结束的会议由下次会议接续。
refusal-question-before-room = 会议正在审议一个问题。
refusal-question-before-room-instead = 请主席先将其付诸决定、暂停、推迟或撤回。

## The rules, and what is put or decided under them

refusal-rules-not-adopted = 规则和本平台的使用尚未通过。
refusal-rules-not-adopted-instead = 请主席先提出规则；这是工作组的第一项决定。
refusal-not-open-to-departure = 即使工作组也不得偏离此条款。
refusal-not-open-to-departure-instead = 请在该条款范围内寻求办法。
refusal-closed-to-departure = 此类行为仅为其作者和主席所知，因此无人能看到该偏离已被使用。
refusal-closed-to-departure-instead = 会场仍作出的决定，作为会场决定记入。
refusal-chair-cannot-waive =
    主席不得准许偏离此条款：{ $waiver ->
        [body] 只有工作组可以
        *[none] 任何人都不可以
    }。
refusal-chair-cannot-waive-instead = 如工作组可以，主席可将偏离作为问题提出。
refusal-draft-adopted = 草案已通过。
refusal-draft-adopted-instead = 只有无人反对的决定才能重新审议。仍可增加其他语文文本。
refusal-decision-set-aside = 该决定先前已被撤销或重新审议。
refusal-decision-set-aside-instead = 请将该事项作为新问题提出。
refusal-question-settled = 该问题先前已有决定或已撤回。
refusal-question-settled-instead = 主席可提出新问题。仍可表明立场。
refusal-appealed-before = 对该裁定先前已提出异议。
refusal-appealed-before-instead = 请在磋商中发言；主席将登录异议的结果。
refusal-ruling-of-another-meeting = 该裁定并非在本次会议上作出。
refusal-ruling-of-another-meeting-instead = 请要求发言或致函主席。
refusal-not-under-appeal = 对该裁定没有待了结的异议。
refusal-not-under-appeal-instead = 无须再做任何事。
refusal-already-certified = 主席先前已核证会场的这项决定。
refusal-already-certified-instead = 无须再做任何事；该决定已生效。

## The group, its mandate, officers and delegations

refusal-mandate-from-parent = 任务授权来自上级机构；{ $symbol }是工作组自身的文号。
refusal-mandate-from-parent-instead = 请填写上级机构决议的文号。
refusal-resolution-recorded = 关于{ $symbol }的此项内容已登录。
refusal-resolution-recorded-instead = 无须再做任何事。
refusal-facilitator-named = 该代表团已有此章节的协调人。
refusal-facilitator-named-instead = 请先结束该任务，或指定另一代表团的协调人。
refusal-facilitation-ended = 该协调人的任务已结束。
refusal-facilitation-ended-instead = 主席可重新指定协调人。
refusal-invitation-ended = 该邀请已终止。
refusal-invitation-ended-instead = 主席和秘书处可重新邀请。
refusal-acting-chair-named = 已指定代理主席：{ $office }。
refusal-acting-chair-named-instead = 请主席先恢复主持。
refusal-no-acting-chair = 未指定代理主席。
refusal-no-acting-chair-instead = 无须再做任何事：由主席主持。
refusal-delegation-registered = { $by }已登记。
refusal-delegation-registered-instead = 代表团可逐一授权或撤销人员。
refusal-still-open = 尚有事项未结束：{ thing-name } { $id }。
refusal-still-open-instead = 请先予结束：宣布散会、待默许程序结束、对问题作出决定或予以撤回。
refusal-term-not-over = 工作组任期至{ $until }。
refusal-term-not-over-instead = 请待至该日；或由工作组在无人反对的情况下决定提前关闭。

## The service

refusal-key-not-current = 记录现用密钥并非{ $key }。
refusal-key-not-current-instead = 请指明现用签名密钥。
refusal-key-used-before = 记录先前已使用过此密钥：{ $key }。
refusal-key-used-before-instead = 请生成新密钥。
