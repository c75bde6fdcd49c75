### The frame of every page, dates and times.

## The frame of every page

site-name = Nemcon
site-motto = 以协商一致方式谈判，记录人人可验证
page-title = { $page } – { $group }
skip-to-content = 跳至正文
language-name = 中文
languages-label = 语文
nav-label = 工作组各栏目
nav-start = 所有工作组
nav-overview = 概览
nav-calendar = 日历
nav-documents = 文件
nav-letters = 信函
nav-texts = 案文
nav-meeting = 会议
nav-decisions = 决定
nav-silences = 默许程序
nav-participants = 与会者
nav-rulebook = 议事规则
nav-record = 公开记录
nav-seats = 入席
nav-sign-out = 离席
rests-on = 依据
seat-label = 席位
seat-public = 公众
seat-chair = 主席
seat-secretariat = 秘书处
clock-label = 当前时间
banner-label = 本组性质
banner-exercise = 演练。所列国家均为虚构，本处内容均非正式。
banner-reconstruction = 根据公开资料重建，并非正式记录；任何国家均未在此采取行动。
strip-new = 记录新增：
strip-show = 显示
strip-lost = 连接已断开。本页显示的是{ $time }的情况。
footer-record = 记录共有{ $count }个条目。
footer-check = 如何自行验证
footer-drawn = 本页生成于{ $instant }
footer-api = 程序接口
under-discussion = 正在讨论：

## Dates and times

month =
    { $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
        *[other] 12月
    }
weekday =
    { $day ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
        *[other] 星期日
    }
date = { $year }年{ $month }月{ $day }日
day-and-month = { $month }月{ $day }日
month-and-year = { $year }年{ $month }月
date-with-weekday = { $date }，{ $weekday }
date-range = { $from }至{ $to }
instant = { $date }{ $time }（{ $place }时间）
time-in-place = { $time }（{ $place }时间）
place-new-york = 纽约
place-geneva = 日内瓦
place-vienna = 维也纳
place-nairobi = 内罗毕
place-the-hague = 海牙
place-utc = UTC
place-online = 线上
place-not-confirmed = 地点未确认
remaining-days-hours = { $days }天{ $hours }小时
remaining-hours-minutes = { $hours }小时{ $minutes }分钟
remaining-minutes = { $minutes }分钟
remaining-less-than-a-minute = 不到1分钟
deadline-left = 还剩{ $remaining }
deadline-passed = 已过
hours = { $count }小时
