### 页面：利益攸关方。

stakeholders-lede = 各组织按工作组的决定参加。现行参与方式：{ $modalities }。
modalities-none = 工作组尚未通过利益攸关方参与方式。
modalities-none-who = 由主席在会议上提交工作组；在此之前不开启任何轮次。
modalities-put = 向工作组提交参与方式
rounds-head = 认可轮次
rounds-empty = 尚未开启轮次。
rounds-empty-who = 由主席或秘书处开启。
round-title = 第 { $number } 轮
round-for = 为：{ $session }
round-state =
    { $state ->
        [applications] 各组织可提出申请
        [review] 正在编制名单
        [silence] 名单适用默许程序
        [outcome] 默许期已过
        *[concluded] 已结束
    }
round-accredited = 参加的组织
round-proposed = 拟议名称
round-nobody = 尚无。
round-outcome = 结果
round-so-far = 迄今
round-count =
    { $what ->
        [applied] 列入名单
        [accredited] 获认可
        [not_accredited] 未获认可
        *[in_status] 具有咨商地位
    }
round-apply = 以组织名义申请
round-apply-what = 组织在此自行申请，无需账户。
round-desk = 申请
round-list = 名单上的组织
round-list-what = 沉默即无异议。反对无需说明理由；除参与方式允许更多人知悉外，只有主席和贵代表团知道。
round-facts = 本轮所依据的规定
round-applications-until = 申请截止
round-silence-until = 名单默许期截止
round-inquiries = 关于反对的询问和答复
round-no-inquiries = 没有询问。
round-disclosures = 披露记录
round-no-disclosures = 没有披露。
application-accredited = 参加
application-objections = 有效反对：{ $count }
application-own-objection = 贵代表团反对
application-seat-stated = （据申请者所述）
application-contact = 联系人
application-words = 秘书处的来文
application-document = 文件 { $number }
application-objections-head = 反对
application-no-objection = 没有反对。
application-says = 该组织的自述
objection-no-basis = 未说明理由
objection-told = { $name }：{ $basis }
objection-told-by = { $name } – { $by }：{ $basis }
objection-state =
    { $state ->
        [lifted] 已撤销
        [late] 逾期，不生效
        [after_close] 按时提出，截止后录入
        *[stands] 有效
    }
inquiry-by-a-state = 一国
inquiry-on-all = 关于本轮所有申请者
inquiry-open = 尚未答复
inquiry-more = 已部分答复
inquiry-answered = 已答复
inquiry-nothing = 按参与方式没有可告知的内容。
disclosed-to-states = 所有国家
application-step =
    { $step ->
        [approve] 齐备
        [return] 退回补充
        [reject] 不予受理：未说明参与方式所要求的内容
        *[reopen] 重新审核
    }
apply-lede = 您在此填写的内容由秘书处阅读。如贵组织列入名单，所有国家将按原文阅读，但看不到联系人。
apply-track =
    { $track ->
        [a] 具有经济及社会理事会咨商地位
        *[b] 没有咨商地位，在无异议的基础上
    }
apply-needed-without-status = 没有咨商地位者必填。至多1500个字。
apply-seat = 由您自行表述。可不填。
apply-contact = 收信人。单独保存，不向各国显示。
apply-documents = 至多8个文件，合计8 MB：PDF、办公软件文档、图片、纯文本。如表格退回，需重新选择。
apply-leave-empty = 请勿填写此栏
apply-who-sees = 提交后您将得到一个网址，可查看申请的进展。请妥善保存：持有该网址者即代表该组织行事。
apply-send = 提交申请
apply-too-many = 文件过多：至多8个。
apply-file-kind = 有一个文件不属于可接受的类型。
apply-completed = 提交补充后的申请
apply-again = 在开放的轮次中申请
applicant-kicker = 您的申请
applicant-next-head = 下一步
applicant-next =
    { $what ->
        [silence] 名单默许期截止
        *[applications] 申请截止
    }
applicant-takes-part = 该组织在工作组任务期限内参加。
applicant-waits = 下一日期一经确定即在此告知。
applicant-next-round = 本轮已结束。该组织可在下一轮申请。
applicant-told = 结果
applicant-seat = 你们的席位
applicant-seat-what = 该组织凭席位在利益攸关方专场的发言名单上登记，提交书面意见，并可更正或撤回。
applicant-seat-link = 生成登录链接
applicant-seat-shown = 贵组织的登录链接
applicant-seat-once = 链接在三天内可使用一次，并在打开它的设备上登记通行密钥。此链接不会再次显示；可在你们的页面上另行生成。
applicant-keep = 请保存本页网址。该网址以及有关申请的邮件通向本页，持有者即代表该组织行事。
applicant-mail-confirmed = 有关申请的邮件发往所填报的地址；该地址已确认。
applicant-mail-waits = 邮件地址尚未确认。已向该地址发送邮件，询问是否正确；确认之前不再发送其他邮件。所有内容均见本页。
applicant-mail-again = 再次发送该邮件
applicant-mail-later = 邮件刚刚发出。如未收到，请查看垃圾邮件；可再次发送的时间：
applicant-address = 这是您的地址吗？
applicant-address-what = 有组织申请参加本工作组，填报了您收到邮件的这一地址。如地址正确，有关申请的邮件将发送至此。
applicant-address-right = 地址正确
applicant-address-else = 如果您对此不知情，请关闭本页。不会再向您发送邮件。
applicant-address-done = 地址已确认。现向该地址发送邮件，内有通向申请页面的链接。
application-mail =
    { $standing ->
        [confirmed] { $contact } (已确认)
       *[waits] { $contact } (尚未确认)
    }
applicant-documents = 已提交文件：{ $count }
applicant-withdraw-what = 申请从本轮撤回；如已列入名单，所有国家均会获悉。

# One step for many organizations at once.
many-link =
    { $step ->
        [review_application] 一并核准多份申请
        [admit_in_status] 一并接纳多个具有咨商地位的组织
        [list_application] 一并列入名单
        *[tell_applicant] 一并通知多个申请组织结果
    }
many-what = 请选择组织。所选内容将再显示一次；然后全部记入记录，或全部不记。
many-chosen = 继续处理所选组织
many-all = 继续处理全部{ $count }个
many-stands = 将一并记录{ $count }项程序性行为，涉及：
many-send = 全部记录（{ $count }项）
many-nothing = 请至少选择一个组织。
many-refused = 未作任何记录。{ $name }：{ $why }
many-changed = 所选组织中有些已不能采取这一步骤。此处列出仍可采取的组织；未作任何记录。
many-empty = 没有组织等待这一步骤。
