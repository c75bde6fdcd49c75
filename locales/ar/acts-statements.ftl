### Titles of acts: statements that delegations hand in.

act-hand-in-statement = تقديم نص بيان
act-correct-statement = تصحيح نص البيان
act-hand-in-as-delivered = تقديم البيان كما أُلقي
act-set-release = تحديد من يقرأ البيان ومتى
act-take-back-statement = سحب نص البيان
