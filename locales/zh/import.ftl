### 从表格导入成员。

fact-name = 姓名
import-title = 从表格导入成员
import-file = 表格
import-what = CSV 或电子表格（xlsx），最多 200 行。先显示每行的效果，不作任何记录；然后全部一起记录，或全部不记录。
import-columns = 列名：key、name、kind、function、contact、may、focal_point、unlisted。key 由贵方自定且保持不变：第二份表格据此更改第一份登记的内容。
import-template = 空白表格
import-table = 文件
import-check = 显示每行的效果
import-report = 逐行结果
import-counts =
    { $rows ->
       *[other] { $rows } 行
    }，待记录 { $changes } 行，无法记录 { $wrong } 行
import-row = 行
import-key = 键
import-outcome = 结果
import-row-new = 将登记
import-row-changed = 将更改
import-row-same = 不变
import-all = 记录所有行
import-wrong = 下载待更正的行（CSV）
import-right = 记录其余各行
import-done =
    { $rows ->
       *[other] 已记录 { $rows } 行。
    }
import-unread = 无法读取为含有 key、name 和 kind 列的表格。未作任何记录。
import-too-large = 表格超过200行或40列，或展开后超出可读取的大小。未记录任何内容。
import-none-sent = 有一行无法记录，因此全部未记录。
import-no-key = key：缺失
import-no-name = name：缺失
import-no-kind = kind：须为 head、representative、alternate、adviser、expert 或 fellow
import-no-right = may：speak、propose、prevent、sign 等词，以分号分隔
import-no-yes = focal_point 和 unlisted：yes、no 或留空
import-long = 超过 300 个字符
import-foreign = delegation：并非贵代表团
import-twice = key：在表中出现两次

### Tables that the secretariat hands over.

handed-title = 按代表团所送表格登记成员
handed-what = 用于代表团送交秘书处的表格：CSV 或电子表格（xlsx），最多 200 行。显示由代表团发送时每行的效果，不作任何记录。各行均无误时，表格移交代表团，由其发送。
handed-waiting = 已移交，待发送
handed-waiting-office = 表格存于代表团桌面，直至其发送或撤下，最长 30 天。
handed-waiting-own = 秘书处已审阅这些表格并移交。请逐行查看，然后全部发送或撤下表格。30 天后自动消失。
handed-table =
    { $rows ->
       *[other] 共 { $rows } 行的表格
    }，{ $at }
handed-look = 查看
handed-clear = 撤下
handed-hand = 移交 { $of } 发送
handed-done =
    { $rows ->
       *[other] 共 { $rows } 行的表格已放在代表团桌面上。
    }
handed-none = 有一行无法记录，因此表格未移交。
handed-full = 此桌面上已有二十份表格待发。未移交任何内容。
