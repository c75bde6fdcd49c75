### 会议页面和会场屏幕上的发言名单。

speakers-title = 发言名单
speakers-title-stakeholders = 利益攸关方发言名单
speakers-open = 报名开放
speakers-closes = 报名于{ $time }截止
speakers-closed = 报名已截止
speakers-limits = 每次发言{ $minutes }分钟，集团发言{ $group }分钟
speakers-nobody = 无人等候。
speakers-for-group = 代表{ $name }
speakers-for-both = 代表{ $name }并以本国身份
speakers-claim = 发言者所称的国家：{ $states }
speakers-placed = 主席排定：{ $reason }
speakers-read-by = 由另一成员代读：{ $rank }
speakers-inscribe = 报名发言
speakers-inscribe-more = 代表集团或以特定级别
speakers-next = 请{ $who }发言
speakers-followed = 请{ $who }发言，随后是{ $then }
speakers-carried = 由前次会议转来
speakers-aligned-no = 我国代表团不在其列
speakers-aligned-yes = 我国代表团赞同
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
