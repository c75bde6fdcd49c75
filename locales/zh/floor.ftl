### 会议页面和会场屏幕上的发言名单。

speakers-title = 发言名单
speakers-title-stakeholders = 利益攸关方发言名单
speakers-open = 报名开放
speakers-closes = 报名于{ $time }截止
speakers-closed = 报名已截止
speakers-limits = 每次发言{ $minutes }分钟，集团发言{ $group }分钟
speakers-limit-alone = 每次发言{ $minutes }分钟
speakers-nobody = 无人等候。
speakers-for-group = 代表{ $name }
speakers-for-both = 代表{ $name }并以本国身份
speakers-claim = 发言者所称的国家：{ $states }
speakers-placed = 主席排定：{ $reason }
speakers-read-by = 由另一成员代读：{ $rank }
from-afar = 远程
said-from-afar = { $what }（远程）
from-afar-not-here = 按会议目前的形式不听取远程发言
from-afar-say =
    { $place ->
        [afar] 改为远程发言
        *[room] 改为在会场发言
    }
speakers-inscribe-from-afar = 为本代表团报名（远程发言）
floor-ask-from-afar = 要求发言（远程）
statement-from-afar = 远程发言
quorum-from-afar = 远程参加的其他成员国
quorum-from-afar-hint =
    { $count ->
        [yes] 单独计数。按现行规则，计入法定人数。
        *[no] 单独计数。按现行规则，不计入法定人数。
    }
quorum-afar-also =
    { $number ->
        *[other] 另有{ $number }个远程参加
    }
speakers-inscribe = 报名发言
speakers-inscribe-more = 代表集团或以特定级别
speakers-next = 请{ $who }发言
speakers-followed = 请{ $who }发言，随后是{ $then }
speakers-carried = 由前次会议转来
speakers-aligned-no = 我国代表团不在其列
speakers-aligned-yes = 我国代表团赞同
speakers-spoken = 已发言
waits-named-in-claim = { $who }代表{ $name }发言，并将贵代表团列入其中
speaker-rank =
    { $rank ->
        [head_of_state] 国家元首
        [head_of_government] 政府首脑
        [minister] 部长
        [vice_minister] 副部长
        *[representative] 代表
    }
speech-clock = 已用时间
clock-stands = 计时暂停
clock-own = 贵代表团迄今发言时间：{ $time }
clock-limit-passed = 发言时限已到。
speakers-limit-both = 代表集团并以本国身份发言{ $minutes }分钟
speakers-limit-others = 组织和其他与会者发言{ $minutes }分钟
replies-title = 答辩权
replies-when = 发言名单之后，当日结束时
replies-limits = 第一次{ $first }分钟，其后{ $second }分钟
motions-title = 程序问题和其他动议
motion-by = { $kind }：{ $who }
motion-other = 其他动议
motion-uphold = 按动议裁定
motion-not-uphold = 另作裁定
motion-ruling = 裁定：{ $words }
motion-kind =
    { $word ->
        [point_of_order] 程序问题
        [suspend_meeting] 暂停会议
        [adjourn_meeting] 休会
        [adjourn_debate] 暂停辩论
        [close_debate] 结束辩论
        *[competence] 先就权限作出决定
    }
motion-state =
    { $state ->
        [raised] 等候发言
        [has_floor] 正在发言
        [heard] 等候裁定
        [upheld] 已按动议裁定
        [not_upheld] 另作裁定
        *[withdrawn] 已撤回
    }
sounding-title = 征询意见
sounding-note = 这不是表决。不据此作出任何决定，也不清点人数。
sounding-asks = 对审议下列事项有无异议：{ $words }？
sounding-named = 应其要求记名：{ $who }
time-spoken-title = 发言时间
time-spoken-lede = 仅告知主席、秘书处和各代表团本身，不告知他人。
time-spoken-who = 代表团
time-spoken-count = 次数
time-spoken-time = 分和秒
time-spoken-all = 所有届会
time-spoken-nobody = 尚无人发言。
sounding-state =
    { $state ->
        [asks] 主席正在询问
        [heard] 听到异议
        *[none] 未听到异议
    }
interpretation-into = 口译：{ $languages }
interpretation-none = 无口译
meeting-link = 远程参加
quorum-challenged = { $who }对法定人数提出质疑：正在清点出席的成员国
quorum-here = 出席的成员国
quorum-here-hint = 此处的标记仅用于计数，不作任何保存。所计数目仅主席、秘书处和各国知悉。
quorum-there =
    { $number ->
        *[other] { $number }个成员国出席：达到法定人数
    }
quorum-not-there =
    { $number ->
        *[other] { $number }个成员国出席：未达到法定人数，重新清点之前不作决定
    }
quorum-there-told = 达到法定人数
quorum-not-there-told = 未达到法定人数，重新清点之前不作决定
quorum-declare =
    { $what ->
        [there] 宣布达到法定人数
        *[not-there] 宣布未达到法定人数
    }
quorum-counted =
    { $number ->
        *[other] { $number }个成员国出席：待主席宣布是否达到法定人数
    }
replies-next = 请{ $who }答辩
chair-title = 主席工作台
chair-keys = 按键标在按钮上，与Alt键同按，或按本浏览器的方式使用。按下即发送；给予发言权可以撤销。
chair-floor = 发言权
chair-nobody-speaks = 目前无人发言。
chair-interrupted = 发言被打断：{ $who }
chair-meeting = 会议
chair-due = 应办事项
chair-take-up = 在会议上讨论
chair-to-meeting = 会议页面
chair-in-mode = { $act }：{ $mode }
notes-title = 私人笔记和讲稿
notes-where = 笔记以加密形式保存在本设备上，不发送至任何地方：任何人的页面、导出文件或记录中都没有。本设备或本浏览器保存的数据一旦丢失，笔记也随之丢失。
notes-without-script = 没有脚本时，本页不保存笔记。
notes-of-meeting = 关于本次会议
notes-of-item = 关于{ $item }
notes-kept = 已保存在本设备上。
