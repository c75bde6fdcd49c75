### 代表团页面：成员、全权证书、密钥。

delegation-members = 代表团成员
delegation-pages = 其他页面
delegation-own = 贵代表团的页面
members-empty = 成员将列在这里。
members-empty-who = 由代表团自行登记，先登记代表团协调人。
members-seen-own = 贵代表团、主席和秘书处可看到全部内容。所有人可看到已公布名单上人员的姓名和职务，但看不到联系方式。记录中只有承诺值，没有姓名。
members-seen-office = 您可看到代表团登记的全部内容。其他人只能看到已公布名单上人员的姓名和职务，看不到联系方式。
members-seen-public = 此处显示已公布名单上的人员。代表团可不将某成员列入名单。
members-named = 代表该代表团行事的人员
member-function = 职务（按名单所列）
member-contact = 联系方式（贵代表团、主席和秘书处可见）
member-focal-point = 代表团协调人：登记其他人员并管理密钥
member-unlisted = 不列入公布的名单
member-is-focal-point = 代表团协调人
member-is-unlisted = 未列入公布的名单
member-may = 可：{ $rights }
member-change = 更改
member-withdraw = 撤回
member-rename = 更正姓名
rename-what = 姓名在记录中只以承诺值表示，承诺值不能更改。因此，一步之内撤回该成员，并以此处填写的姓名重新登记。职务、联系方式、权限、照片和旅行证件均予保留。秘书处重新审查，证件须重新打印。
rename-signs-in = 该成员代表贵代表团登录：此步骤之后其登录即告终止，需要新的链接。
rename-send = 以此姓名登记
rename-same = 这就是已登记的姓名。
audience-member = 所有人可看到已登记一名成员、其身份及权利。姓名、职务和联系方式在记录中仅为承诺值。
audience-credentials = 所有人可看到已提交全权证书、签署人及提交方式。信函可由贵代表团、主席和秘书处阅读。
member-kind =
    { $word ->
        [head] 代表团团长
        [representative] 代表
        [alternate] 副代表
        [adviser] 顾问
        [expert] 专家
       *[other] 研究员
    }
review =
    { $word ->
        [open] 待审核
        [approved] 已核准
       *[other] 已退回
    }
review-step =
    { $word ->
        [open] 重新审核
        [approved] 核准
       *[other] 退回
    }
credentials-title = 全权证书
credentials-provisional = 未提交者暂时参加会议，享有其类别的一切权利。
credentials-due = { $session }的全权证书
credentials-signed-by = 签署人
signatory =
    { $word ->
        [head_of_state] 国家元首
        [head_of_government] 政府首脑
        [foreign_minister] 外交部长
        [permanent_representative] 常驻代表
        [charge_daffaires] 临时代办
       *[other] 未签名，有草签并盖章
    }
credentials-means =
    { $word ->
        [original] 原件
        [copy] 副本
        [letter] 代表团信函
       *[other] 普通照会
    }
credentials-status =
    { $word ->
        [none] 尚无全权证书
        [notified] 已通知
        [formal] 正式
        [accepted] 已接受
       *[other] 有异议
    }
credentials-line = { $means } · { $signatory }
credentials-whole-term = 整个任期
credentials-received = 收到时间：{ $at }
credentials-late = 逾期提交，仍有效
credentials-letter = 信函
credentials-report = 关于全权证书的报告
credentials-report-what = 按全权证书状况列出会员国和观察员国。无论状况如何，均可参加。
credentials-nobody = 无。
challenges-title = 对全权证书的异议
challenge-by = { $name }提出异议
challenge-end =
    { $word ->
        [open] 待机构决定
        [withdrawn] 已撤回
        [accepted] 已接受全权证书
       *[other] 未接受全权证书
    }
challenge-settle =
    { $word ->
        [withdrawn] 撤回异议
        [accepted] 记录：已接受
       *[other] 记录：未接受
    }
keys-title = 密钥
keys-what = 代表团用密钥确认其行为，任何人都不能称其为捏造。只有代表团自己的行为才能使密钥生效。密钥不用于登录。
key-line = 用于 nemcon verify --keys 的行
key-form =
    { $word ->
        [ssh] SSH 密钥
        [ed25519] Ed25519 密钥
       *[other] 用于确认行为的通行密钥
    }
key-stands =
    { $word ->
        [in_force] 有效
       *[other] 已失效
    }
key-since = 自 { $at } 起
key-until = 至 { $at }
key-ssh = SSH 公钥（一行）
key-ssh-hint = 如 .pub 文件所示：ssh-ed25519 AAAA…
key-ed25519 = Ed25519 公钥
key-ed25519-hint = 64 位十六进制数字、base64 或验证密钥。
key-cose = 凭据公钥（COSE）
key-cose-hint = base64url，由该国网页生成。
key-rp-id = 绑定的域名（RP ID）
key-origin = 使用来源（Web origin）
key-lost-since = 遗失时间（如已遗失）
own-acts-title = 代表团的行为
own-acts-what = 每项行为自收到时起有效。经密钥确认后，无人能称其由运营方捏造。代表团可否认并非其所为的行为；决定不因此而撤销。
own-acts-empty = 尚无。
act-key-wanted = 待用密钥确认
act-key-wanted-another = 待再用一个密钥确认
act-key-wanted-another-what = 此处一个密钥不够：仅有同一网页的通行密钥，难以对抗掌握该网页者。另须由其他网页的通行密钥或SSH密钥确认。
act-confirmed = 已用密钥确认
act-disavowed = 已否认
confirm-with = 用此密钥确认
confirm-no-key = 该代表团没有有效密钥。
confirm-line = 密钥所签的确切内容
confirm-code = 核对码（供在另一设备上比对）：
confirm-button = 用密钥确认
confirm-prompt = 提示时请选择名称以“确认行为”开头的通行密钥，而不是用于登录的通行密钥。
confirm-elsewhere = 请在密钥所在处签署该行，然后将签名粘贴于此。
confirm-signature = 签名
confirm-wrong = 这不是此密钥对该行的签名。未发送任何内容。
confirming-key-title = 用于确认行为的通行密钥
confirming-key-what = 此通行密钥用于确认代表团的行为，不用于登录。它不同于您登录所用的通行密钥，以防有人借登录之名骗取对行为的确认。
confirming-key-called = 您的设备将称其为：{ $name }
confirming-key-name = 确认行为 · { $delegation } · { $group }
confirming-key-button = 创建通行密钥
confirming-key-elsewhere = 该国已用自己的域名创建：按各部分输入
list-title = 与会者名单
list-what = 按礼宾顺序：会员国按本语文字母顺序排列，其后为观察员、组织和利益攸关方。姓名和职务按通知所列，代表团团长居首。
list-whole = 单页完整名单
list-plain = 纯文本
list-nobody = 未通知供公布的成员。
list-rank =
    { $rank ->
        [states] 国家
        [observer_states] 观察员国
        [organizations] 组织
        [invited] 受邀者
       *[other] 利益攸关方
    }
prepared-title = 已拟好待发送
prepared-keep = 放在办公桌上，由他人发送
prepared-what = 在代表团办公桌上拟好。发送者以本人名义行事。
prepared-change = 更改
prepared-clear = 从办公桌取走
