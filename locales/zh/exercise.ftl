### The cards of the exercise: what each seat is asked to do, and the instructions of the invented capitals.

exercise-card-instructions-heading = 给您的指示
exercise-card-tasks-heading = 五项任务

exercise-again = 重新开始
exercise-again-what = 演练将从头开始，所有参与者均受影响。

## Chair

exercise-card-chair-title = 主席
exercise-card-chair-instructions = 您主持工作组，不代表任何国家。请引导报告草案达成无人反对的决定，并给予各代表团所要求的时间。
exercise-card-chair-task-1 = 打开会议页面，查看提交决定的问题和要求发言者，并请最先提出要求者发言。
exercise-card-chair-task-2 = 在仍有发言要求时尝试落槌。平台不予受理并注明所依据的条款；页面说明可以改作何种行为。
exercise-card-chair-task-3 = 在听取所有发言要求之后落槌。打开条目，阅读其所载内容：版本、会议、模式、语文以及没有听到反对意见。
exercise-card-chair-task-4 = 打开谅解草案的汇编案文：两个代表团对第7段要求不同措辞。在下一稿页面说明每项提案的处理结果，并印发订正稿。
exercise-card-chair-task-5 = 打开您所作决定的条目，连同证明一并下载，用页面所列命令验证二者：任何人都可以这样做，而无需信任本服务器。

## Secretariat

exercise-card-secretariat-title = 秘书处
exercise-card-secretariat-instructions = 您为整个工作组服务，不持任何立场。请登记文件，登录所述或所递交的内容，并保持记录准确。
exercise-card-secretariat-task-1 = 登记一份工作文件，由规则给予该系列的下一个文号，并选定可查阅的对象。
exercise-card-secretariat-task-2 = 用已有的文号登记另一份文件。平台不予受理，并注明关于文号的条款。
exercise-card-secretariat-task-3 = 某代表团递交一份载有其立场的纸件。请按所收登录，并注明收到的时刻；该代表团将予以确认或更正。
exercise-card-secretariat-task-4 = 安排一次混合形式的闭会期间非正式会议，并与其所筹备的届会挂钩。在会议日历中查看哪些届会没有此类会议。
exercise-card-secretariat-task-5 = 打开记录中的一个条目，下载该条目及其证明，用页面所列命令自行验证。然后更改副本中的一个字母，再次验证。

## Delegate

exercise-card-delegate-title = 代表团
exercise-card-delegate-instructions = 您代表贵国行事。请遵循首都的指示；如何达成由您决定。提出反对和保持默许对您同样开放。
exercise-card-delegate-task-1 = 阅读报告草案及其默许程序：哪一版本、按您所在时区截止到何时、谁可打破默许、效力如何。
exercise-card-delegate-task-2 = 如指示有此要求，就与贵国有关的段落打破默许；如无此要求，请主席澄清，并查看这并不打破默许。
exercise-card-delegate-task-3 = 在会议上于落槌之前要求发言。获准发言后，宣读一项修正案，或让问题通过。
exercise-card-delegate-task-4 = 尝试自行启动默许程序。平台不予受理并注明所依据的条款：只有主席可启动。
exercise-card-delegate-task-5 = 打开谅解草案，用自己的措辞对某一段提出修改，并在汇编案文中找到它。然后下载您的条目及其证明存档，并用该页所示命令核对两者。

## Observer

exercise-card-observer-title = 安布雷尔海观测站，观察员
exercise-card-observer-instructions = 您代表观测站这一组织出席。您可发言和提交文件；决定由工作组作出，您不参与。
exercise-card-stakeholder-title = { $name }，利益攸关方
exercise-card-stakeholder-instructions = 您代表参加工作组的一个组织出席。您可致函主席，并在听取利益攸关方意见的场合发言；决定由工作组作出，您不参与。
exercise-card-observer-task-1 = 查看会议日历，找到下一届会议及为其作准备的闭会期间会议。
exercise-card-observer-task-2 = 打开议事规则中的权利表，将您的权利与会员国的权利作比较。
exercise-card-observer-task-3 = 就浮标读数致函主席。查看信函的送达得到证明，而是否被打开则无人记录。
exercise-card-observer-task-4 = 尝试打破默许。平台不予受理并注明所依据的条款：只有会员国可以打破默许。
exercise-card-observer-task-5 = 打开记录中的一个条目，下载该条目及其证明，用页面所列命令自行验证。然后更改副本中的一个字母，再次验证。

## Public

exercise-card-public-title = 公众
exercise-card-public-instructions = 您没有席位。请查看任何人都可查看的内容，并在无需信任服务器运营方的情况下加以验证。
exercise-card-public-task-1 = 了解工作组迄今作出了哪些决定；就其中一项查明所涉案文、会议和模式。
exercise-card-public-task-2 = 打开某一默许程序的页面，查看它告知哪些内容，哪些内容仅限国家与主席之间。
exercise-card-public-task-3 = 在记录中检索一个文号。先以可读形式打开条目，再查看其确切字节。
exercise-card-public-task-4 = 在没有席位的情况下尝试要求发言。平台不予受理，并注明关于行为资格的条款。
exercise-card-public-task-5 = 下载某一条目的证明。利用其中的几行内容和散列工具，自行由该条目算出根值，并与检查点比较；然后用命令再做一次。

## What the capital of each invented State asks for, by its code

exercise-capital =
    { $state ->
        [xa] 支持草案现有案文，并在决定之后简要说明。
        [xb] 要求浮标停止发送信号时在十二小时内而非六小时内通知。
        [xc] 维持每小时交换读数；间隔过长对渔船帮助不大。
        [xd] 如关于技术人员来访的段落有变动，要求更多时间。
        [xe] 争取将浮标附近作业的通告提前至二十一天。
        [xf] 加入协商一致，并说明对六小时期限的理解。
        [xg] 在默许期限结束之前，查看各语文文本是否一致。
        [xh] 在首都完成研究之前，就读数的用途保留立场。
        [xi] 主动提供技术人员培训，并保留关于共同商定条件的措辞。
        [xj] 请主席澄清关于浮标附近作业的措辞。
        [xl] 确保报告继续将其中的措施称为自愿措施。
        [xm] 提议移动浮标须经距离最近的国家同意；如无法做到，则加入协商一致。
        [xn] 除非每个国家仍可自由选择由谁答复，否则就关于联络点的段落打破默许。
        [xo] 加入协商一致，并要求下届会议以现场形式举行。
        [xp] 要求将未经核对读数的标记纳入开放格式。
        [xq] 不加入关于作业通告段落的协商一致，但不阻碍报告的通过。
        [xr] 协助主席就六小时期限找到各方均可接受的措辞。
        [xs] 要求备件在一年四季均可分享。
        [xt] 如提交决定的案文不是已分发的案文，则提出反对。
        [xu] 联络测试维持每年两次；贵国的机构规模很小。
        [xv] 让决定通过，不作发言，并向主席致送感谢函。
        [xw] 确保未经取得读数的国家同意，读数不用于其他用途；此点重于其他各点。
        [xy] 要求工作组在下届会议之前举行一次非正式会议。
        [xz] 按英文字母顺序贵国国名排在最后：请将您要说的话也写成书面材料。
        *[other] 认真听取，并随时向首都报告。
    }
