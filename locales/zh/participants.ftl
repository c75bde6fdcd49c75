### 与会者名单作为文件印发。

list-word = Word 文件
list-document = 作为文件印发
list-document-what = 名单按目前的登记情况，以本组每种语文制成文件，先读后登记。代表团不列入名单的人不出现在任何一份文件中。
list-document-names = 这些文件载有姓名，只存于本网页，不在记录的任何副本中：其中一个姓名被删除时，文件随之删除，编号、文号和标题保留。届时另行编制名单。
list-format = 文件格式
list-draw-whole = 以 { $symbol } 编制名单
list-draw-addendum = 编制 { $symbol } 的增编：此后登记的人
list-draw-corrigendum = 编制 { $symbol } 的更正：已变动的条目
list-drawn =
    { $members ->
        [0] 名单上没有姓名。
       *[other] 名单上有 { $members } 人。
    }
list-drawn-read = 请先阅读
list-drawn-waits = 文件等待登记 30 天，逾期删除。
list-empty = 名单上尚无姓名可以印出的人。
list-unchanged = 该名单印发以来，这方面没有变动。
list-title-addendum = 与会者名单：增编
list-title-corrigendum = 与会者名单：更正
list-as-registered = 截至 { $at } 的登记情况
list-adds-to = 在 { $symbol } 中增列此后登记的人。
list-corrects = { $symbol } 中下列条目改为如下。
list-member = { $name }，{ $function }
document-file-erased = 已删除，因为其中一个姓名已被删除。此后印发的是另一份文件。
