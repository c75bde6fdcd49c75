### The journal of a day.

journal-title = 日刊
journal-programme = { $day }日刊：会议日程
journal-summary = { $day }日刊：会议摘要
journal-days = 日期
journal-drawn = 根据记录生成于{ $at }。
journal-none = 当日没有会议
journal-none-who = 由秘书处安排会议。
journal-what = 会议日程自前一天晚上起登载，摘要随会议进行而更新。仅列出正式会议部分的发言者；不作记录的部分概不列出。
journal-heard = 发言者
journal-today = 今天，{ $date }
journal-tomorrow = 明天，{ $date }
journal-interpretation = 口译：{ $languages }，至{ $until }
journal-interpretation-in = 口译（{ $mode }）：{ $languages }，至{ $until }
