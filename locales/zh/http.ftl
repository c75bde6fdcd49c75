### Answers that are not the page asked for, and what forms say.

http-problem-title =
    { $kind ->
        [malformed] 无法读取该请求
        [needs_seat] 需要席位
        [foreign_seat] 这是他方的席位
        [other_site] 来自其他网站
        [read_only] 本记录只供阅读
        [seats_not_open] 此处席位不开放
        [not_found] 没有这个页面
        [method] 此地址不作此用
        [id_taken] 曾以其他内容发送
        [too_large] 过大
        [unsupported] 不是可读取的形式
        [too_many] 请求过多
        [unavailable] 目前不可用
       *[other] 目前不可用
    }
http-problem-what =
    { $kind ->
        [malformed] 地址或表格中有不正确之处。未作任何记录。
        [needs_seat] 如要采取行动，请使用秘书处发给您的链接就座。
        [foreign_seat] 您目前所在的是另一席位或另一工作组的席位。未作任何记录。
        [other_site] 该表格是从本网站以外的页面发送的，因此未作任何处理。请在此处打开页面后重新发送。
        [read_only] 本组系根据已发表的资料重构，可供阅读和核对；此处不接收任何行动，也没有任何国家在此采取过行动。
        [seats_not_open] 只有在演练中才可自由选择席位。
        [not_found] 没有这个页面，或该席位无权查看。
        [method] 此地址不能这样使用。
        [id_taken] 记录中已有同名但内容不同的行动。请重新打开表格。
        [too_large] 行动最多64 KiB，文本或文件最多8 MiB。未予保存。
        [unsupported] 内容不是此处可读取的形式。
        [too_many] 收到的请求多于可处理的数量。请稍后再试；未作任何记录。
        [unavailable] 目前此处不写入记录；阅读不受影响。未经确认的内容可以重新发送：任何内容都不会记录两次。
       *[other] 目前此处不写入记录；阅读不受影响。未经确认的内容可以重新发送：任何内容都不会记录两次。
    }
http-form-title = 表格有缺项
http-field-missing = { $field }：此项必填。
http-field-wrong = { $field }：此项的形式不符合要求。
http-time-skipped = { $field }：该时区的时钟跳过了这一当地时间。请另选时间。
http-time-twice = { $field }：该时区的时钟两次显示这一当地时间。请另选时间。
http-zone-unknown = { $field }：没有这个时区。
http-typed = 所填内容
http-send-again = 重新发送
http-recorded = 已载入记录，编号为{ $number }。
http-sign-out = 离开席位
http-sign-out-what = 此设备上的会话将结束。记录保持不变。
refusal-in-writing = 书面的不准许通知
refusal-in-writing-what = 由记录的密钥签名：包含不准许的事由、该行为的散列值、条款、时刻和记录的状态。如不准许有误，可凭这两段文字证明：nemcon verify refusal。
refusal-in-writing-act = 所发送的行为原文：
refusal-in-writing-none = 没有书面的不准许通知：记录此后已有新条目，规则现在的答复可能不同。请再次发送；如再不准许，可取得书面通知。
