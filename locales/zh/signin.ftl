### Signing in, the account, and links that enrol.

nav-sign-in = 登录
nav-account = 您的账户
sign-in-lede = 请使用您在此登记过的通行密钥登录：本设备、手机或安全密钥均可。无需密码，也不保存任何密码。
sign-in-button = 使用通行密钥登录
sign-in-no-passkey = 还没有通行密钥，或已全部遗失？通行密钥通过一次性链接登记。代表团人员的链接由代表团生成，代表团本身的链接由秘书处生成。
sign-in-no-session = 阅读公开内容无需登录。
sign-in-done = 您已登录：{ $seat }
passkey-needs-script = 通行密钥只有在浏览器启用 JavaScript 时才能应答。请为本网站启用后继续。其他所有内容无需 JavaScript 即可使用。
passkey-unsupported = 此浏览器不支持通行密钥。请使用较新的浏览器或其他设备。
passkey-not-done = 没有通行密钥应答：提示窗口已关闭、已超时，或本设备上没有本网站的通行密钥。未发送任何内容。
passkey-fault =
    { $fault ->
        [expired] 应答来得太晚，或被发送了两次。请重试。
        [unknown] 此处不识别该通行密钥，或该密钥已撤回。
        [went_back] 未登录：该通行密钥的计数器倒退，可能存在副本。请用另一把通行密钥登录并撤回此密钥。
        [taken] 该通行密钥已登记，或链接已被使用。
        [malformed] 表单不完整。请为通行密钥取一个不超过 60 个字符的名称后重试。
       *[other] 通行密钥的应答无效。未作任何更改；请重试。
    }
passkey-name = 通行密钥名称
passkey-name-hint = 仅您可见：手机、办公电脑、安全密钥。
enrol-what = 通过此链接为该席位登记通行密钥。链接仅可使用一次；此后使用通行密钥登录。
enrol-button = 创建通行密钥并入席
enrol-not-here = 在本网站的这一地址无法登记通行密钥。服务器运营方可告知正确地址。
link-without-passkey = 不使用通行密钥
account-exercise = 该席位属于演练：任何人均可入座，不保存任何个人信息。
account-passkeys = 通行密钥
account-passkeys-what = 它们仅用于登录，别无他用。私密部分保留在您的设备上，此处仅保存公开部分。请登记第二把，以免设备遗失后无法登录。
account-passkeys-none = 尚未登记。
account-passkey-made = 登记于 { $at }
account-passkey-used = 最近使用于 { $at }
account-withdraw = 撤回 { $name }
account-last-stays = 唯一的通行密钥不能撤回：请先登记另一把。
account-add = 添加通行密钥
account-not-fresh = 您登录已超过 { $minutes } 分钟。如需添加或撤回通行密钥，请重新登录。
account-sessions = 您的登录位置
account-session-here = 本浏览器
account-session-means =
    { $means ->
        [passkey] 使用通行密钥
        [link] 使用一次性链接
        [staff] 作为服务器运营方工作人员
        [program] 供程序使用
       *[other] 作为演练席位
    }
account-session-time = 自 { $began } 起，最迟至 { $until }
account-end-session = 结束此会话
account-end-others = 结束所有其他会话
staff-title = 服务器运营方工作人员
staff-what = 平台管理人员在运营方自有服务处以秘书处身份登录。代表团不在此登录。
staff-sign-in = 登录 { $group }
staff-fault =
    { $fault ->
        [not_named] 您未被列为以秘书处身份入席的工作人员。
        [weak] 您在运营方服务处的登录强度未达到此处的要求，或该服务未说明登录方式。请使用第二重验证在该处登录，或询问运营方。
        [long_ago] 您在运营方服务处登录的时间过久，或该服务未说明登录时间。请在该处重新登录。
        [expired] 应答来得太晚，或属于另一浏览器。请重新开始。
       *[other] 运营方的服务未正常应答。未登录任何人。
    }
account-program = 为程序开启会话
account-program-token = 会话令牌，仅显示这一次。请存放在只有您能读取的文件中；在会话结束前，它可代表该席位行事。
account-events = 该账户的变动
account-told-operator = 服务器运营方为贵代表团或职务中已有通行密钥的席位生成了新链接。如无人提出要求，请向秘书处询问原因。
account-event =
    { $kind ->
        [signed_in_as_staff] 通过运营方服务登录
        [link_by_operator] 服务器运营方生成了链接
        [link_by_operator_again] 服务器运营方在已有通行密钥的情况下生成了新链接
        [link_by_delegation] 代表团生成了链接
        [signed_in_by_link] 使用链接登录
        [passkey_enrolled_by_link] 通过链接登记了通行密钥
        [passkey_enrolled] 添加了通行密钥
        [passkey_withdrawn] 撤回了通行密钥
        [counter_went_back] 通行密钥因计数器倒退而被拒绝
        [revoked] 所有会话、链接和通行密钥均已终止
       *[other] 其他变动
    }
account-held = 所保存的有关您的信息
account-held-what = 本页显示该账户的全部信息。文件以供程序读取的形式包含同样内容：席位、通行密钥的公开部分、会话、链接和变动。您阅读的内容从不记录。
account-held-file = 下载（JSON）
recovery-title = 代表团人员的链接
recovery-lede = 遗失全部通行密钥者，通过代表团在此生成的链接登记新密钥。链接不替代任何密钥：如需撤回遗失的密钥，请先终止访问权限。
recovery-none = 代表团尚未指定人员。人员在与会者页面指定。
recovery-link = 生成链接：{ $person }
recovery-end = 终止访问权限：{ $person }
recovery-ended = 该人员的所有会话、链接和通行密钥均已终止。
recovery-link-once = 可在三天内使用一次，用于登记通行密钥。链接不再显示。
