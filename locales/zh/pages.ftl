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
        *[other] 与会者
    }
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
