### 不予受理：利益攸关方。先述事实，再说可行之道。

standing-name =
    { $standing ->
        [open] 等待秘书处处理
        [approved] 齐备
        [returned] 退回补充
        [rejected] 不予受理
        [listed] 已列入名单
        [withdrawn] 已撤回或被取代
        *[other] 其他
    }

track-name =
    { $track ->
        [a] 咨商地位
        *[other] 在无异议的基础上
    }

refusal-modalities-not-adopted = 工作组尚未自行决定通过利益攸关方参与方式。
refusal-modalities-not-adopted-instead = 主席可将方式提交工作组；作出决定后方可开启轮次。
refusal-round-open = 已有一个认可轮次正在进行。
refusal-round-open-instead = 请先结束该轮次，再开启另一轮次。
refusal-round-concluded = 该轮次已结束。
refusal-round-concluded-instead = 未获认可者可在下一轮次申请。
refusal-round-not-concluded = 该轮次尚未结束，不能告知最终结果。
refusal-round-not-concluded-instead = 请先结束该轮次。
refusal-requests-over = 各组织通知秘书处的时限已过：{ $until }。
refusal-requests-over-instead = 请在下一轮次申请。
refusal-requests-still-open = 各组织可在{ $until }之前通知秘书处。
refusal-requests-still-open-instead = 请等到该时限，不得提前截止。
refusal-not-an-applicant = 申请由组织提出，而非国家或机构：{ $by }。
refusal-not-an-applicant-instead = 国家以其代表团参与。
refusal-already-accredited = 该组织已在任务期限内参与：{ $by }。
refusal-already-accredited-instead = 无需其他手续。
refusal-application-there = 该组织在本轮次已有申请。
refusal-application-there-instead = 请先撤回；如已退回，可另行提交以取代之。
refusal-application-stands = 该申请处于其他状态：{ standing-name }。
refusal-application-stands-instead = 请查看其状态并采取可行步骤。
refusal-application-waits = 尚有申请待处理：不得无故遗漏任何申请者。
refusal-application-waits-instead = 请审核并列入名单，或退回、不予受理，或予以认可。
refusal-wrong-track = 该组织属于另一类：{ track-name }。
refusal-wrong-track-instead = 具有咨商地位者无须列入名单即可参与；否则在无异议的基础上参与。
refusal-list-circulated = 本轮次名单已分送。
refusal-list-circulated-instead = 未列入者留待下一轮次。
refusal-list-too-late = 名单须在会议前{ $days }天分送。
refusal-list-too-late-instead = 请为以后的会议开启轮次，或由工作组决定破例一次。
refusal-objected-before = 该代表团已对此申请提出反对。
refusal-objected-before-instead = 无需其他手续。
refusal-application-objected-to = 对该申请的反对仍然有效。
refusal-application-objected-to-instead = 只有该会员国可撤销反对；该组织可在下一轮次申请。
refusal-decision-needed = 方式规定由本机构作最终决定，而未引用其对本名单的决定。
refusal-decision-needed-instead = 请将名单提交工作组，并引用其决定。
refusal-only-states-ask = 只有国家可以询问：{ $by }。
refusal-only-states-ask-instead = 公开名单列出方式规定公开的内容。
refusal-answered-before = 方式允许告知的内容已全部答复。
refusal-answered-before-instead = 国家可再次询问。
refusal-modalities-withhold = 本轮次的方式所允许透露的内容少于此。
refusal-modalities-withhold-instead = 请仅告知其允许的内容；工作组可为以后轮次通过其他方式。
