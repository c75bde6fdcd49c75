### 讨论的均衡情况
balance-title = 讨论的均衡情况
balance-see = 查看讨论的均衡情况
balance-lede = 按任务授权的各项内容和各专题分组，依其顺序列出发言、提案和商定案文。其中不提及任何国家，也不单独计算任何国家。
balance-of-the-chair = 主席所见数字包括仅告知主席的内容；向他人展示的数字只包括所有可见者均已知悉的内容。
balance-by-element = 按任务授权内容
balance-by-subgroup = 按专题分组
balance-subgroup-note = 时间和发言来自该分组自己的会议；提案和案文来自其章节所对应的任务授权内容。
balance-elsewhere = 不限于某一项内容
balance-part = 部分
balance-statements = 发言
balance-proposals = 提案
balance-agreed = 商定段落
balance-agreed-of = { $all }段中的{ $agreed }段
balance-shown =
    { $to ->
        [public] 向所有人展示
        [states] 向各国展示
        *[chair] 仅主席和秘书处可见
    }
balance-to =
    { $word ->
        [public] 向所有人展示
        [states] 向各国展示
        *[chair] 仅主席和秘书处可见
    }
