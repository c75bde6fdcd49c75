### Mails: what they say, how one wants them, and what became of each.

mail-happened =
    { $act ->
        [circulate_letter] 分发了一封信函
        [receive_letter] 收到一封致主席的信函
        [open_silence] 默许程序已启动
        [extend_silence] 默许程序的期限已延长
        [ask_more_time] 一代表团请主席给予更多时间
        [ask_clarification] 一代表团请主席作出澄清
        [break_silence] 默许已被打破
        [withdraw_silence] 默许程序已撤回
        [confirm_silence] 主席已确认默许程序结束
        [close_silence] 默许程序已结束
        [announce_outcome] 默许程序的结果已宣布
        [table_draft] 草案已印发
        [issue_revision] 订正稿已印发
        [join_proposal] 有代表团加入贵方的一项提案
        [dispose] 贵方一项提案的处理情况已记录
        [review_credentials] 秘书处已审查贵方的全权证书
        [challenge_credentials] 贵方的全权证书受到质疑
        [review_member] 秘书处已审查贵代表团一名成员
        [comment_on_visa] 东道国已就贵方的一个签证个案发表评论
        [raise_matter] 提出了一个与会问题
        [consider_matter] 秘书处已答复一个与会问题
        [comment_on_matter] 东道国已就一个与会问题发表评论
        [circulate_matter] 分发了一个与会问题
        [say_incomplete] 一代表团告知主席其成员未到齐
        [enter_for_delegation] 已代贵代表团记录一项行为
        [move_meeting] 会议已改期
        [cancel_meeting] 会议已取消
        [move_session] 届会已改期
        [cancel_session] 届会已取消
        [confirm_address] 这是您的地址吗？有组织填报了该地址
        [apply] 收到一份申请
        [withdraw_application] 一份申请已撤回
        [application_approve] 贵方的申请符合要求
        [application_return] 贵方的申请已退回补充
        [application_reject] 贵方的申请未获受理
        [application_reopen] 贵方申请的审查已重新开始
        [applicant_accredited] 贵组织已获认可
        [applicant_not_accredited] 贵组织未获认可
        [circulate_list] 一份组织名单已按默许程序分发
        [ask_about_objections] 一国询问反对意见的情况
        [answer_about_objections] 已就反对意见作出答复
       *[other] 记录中有新条目
    }
mail-title = 邮件设置
mail-lede = 邮件告知与您有关的事项已经发生，以及在何处查看。一切内容页面上都有；没有邮件会说某人尚未作出反应，也没有人知道您是否打开邮件。
mail-none-here = 本网站不发送邮件。一切内容都在页面上。
mail-where = 地址与频率
mail-address = 地址
mail-language = 语言
mail-pace = 频率
mail-pace-of =
    { $pace ->
        [at_once] 随时，逐件发送
        [daily] 每天一次，合并发送
       *[other] 不要邮件
    }
mail-keep = 保存
mail-from = 邮件由 { $address } 发出。
mail-confirm = 确认地址
mail-confirm-what = 已向 { $address } 发送验证码。请在此输入；在此之前不会向该地址发送其他邮件。
mail-code = 邮件中的验证码
mail-confirmed = { $at } 已确认
mail-of-late = 最近的邮件
mail-none-yet = 尚无邮件。
mail-erase = 删除地址
mail-erase-what = 地址、语言和邮件清单将被删除。您的席位和记录中的内容不变。
mail-fault =
    { $fault ->
        [address] 无法向该地址发送邮件：请填写如 desk@mission.example 的地址。
       *[other] 验证码不符或已过期。请再次保存地址以获取新的验证码。
    }
mail-state =
    { $state ->
        [sent] 已发送
        [failed] 发送失败
        [bounced] 被退回
       *[other] 等待发送
    }
mail-log-title = 邮件日志
mail-log-lede = 每封邮件的结果。不显示地址；没有人知道邮件是否被打开。
mail-log-own = 发给贵代表团人员的邮件及其结果。地址只有本人可见。
mail-log-all = 显示全部
mail-log-troubled = 只显示失败或被退回的
mail-log-none = 没有邮件。
mail-log-closed = 一个不公开的条目
mail-log-made = 生成于 { $at }
mail-log-done = 完成于 { $at }
mail-log-attempts = 尝试{ $count }次
mail-log-reply = 服务器答复：{ $number }
mail-log-again = 再次发送
mail-log-again-done = 该邮件等待再次发送。
mail-subject = { $what } · { $group }
mail-digest-subject = 与您有关的{ $count }件事项
mail-code-subject = 您的地址验证码
mail-account-what = 如果您对此不知情，请查看账户页面，终止不属于您的会话并撤回不属于您的通行密钥，并告知贵代表团或秘书处。
mail-confirm-address-what = 有组织申请参加本工作组，填报了此地址用于接收邮件。请在下列页面说明地址是否正确。如果您对此不知情，请不必理会：不会再向您发送邮件。
mail-code-what = 有已登录人员希望在此地址接收邮件。请在半小时内在邮件页面输入此验证码。如果不是您本人，请不必理会：不会再向此地址发送邮件。
mail-not-alone = 以上内容均在页面和记录中。参加工作无需邮件，也没有人知道您是否打开本邮件。
mail-change = 更改频率或停止接收：
mail-by = 行为方：{ $who }
mail-at = 时间：{ $at }
mail-until = 截止：{ $at }
mail-instant = { $at }（{ $offset }）
