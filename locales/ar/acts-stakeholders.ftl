### عناوين الإجراءات: الجهات صاحبة المصلحة.

act-open-round = فتح جولة لاعتماد المنظمات
act-apply = تقديم طلب مشاركة منظمة
act-withdraw-application = سحب طلب
act-review-application = النظر في طلب
act-admit-in-status = الإحاطة بمشاركة منظمة ذات مركز استشاري
act-list-application = إدراج طلب في القائمة
act-circulate-list = تعميم قائمة مقدمي الطلبات
act-object-to-application = الاعتراض على طلب
act-lift-objection = رفع الاعتراض على طلب
act-accredit = اعتماد منظمات
act-conclude-round = اختتام جولة اعتماد المنظمات
act-ask-about-objections = سؤال الرئيس عن الاعتراضات على مقدمي الطلبات
act-answer-about-objections = إجابة دولة سألت عن الاعتراضات على مقدمي الطلبات
act-tell-applicant = إبلاغ مقدم طلب بما آل إليه طلبه
