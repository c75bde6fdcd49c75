### 行为名称：签证与出入。

act-name-host-country = 注明会议地点的东道国
act-report-visa = 报告签证申请
act-update-visa = 报告签证申请进展
act-comment-on-visa = 就签证个案提出意见
act-say-incomplete = 请求告知主席代表团不齐
act-say-complete = 说明代表团已齐
act-raise-matter = 提出与会问题
act-consider-matter = 就与会问题作出考虑
act-comment-on-matter = 就与会问题提出意见
act-circulate-matter = 向所有国家分发与会问题
act-comment-on-access = 就会议出入数字提出意见
act-give-access-report = 提供出入情况报告
