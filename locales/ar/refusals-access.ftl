### حالات رفض الطلب: التأشيرات والوصول. الواقعة، ثم ما هو متاح بدلا منها.

refusal-not-the-host-country = ليس هذا هو البلد المضيف المعني: { $of }.
refusal-not-the-host-country-instead = للوفد أن يكتب إلى الرئيس.
refusal-visa-there = أُبلغ عن هذا الطلب لهذه الدورة من قبل.
refusal-visa-there-instead = أبلغ عما آل إليه.
refusal-incomplete-said = طُلب ذلك من قبل.
refusal-incomplete-said-instead = الرئيس يعلم بذلك.
refusal-not-incomplete = لم يقل الوفد إنه غير مكتمل.
refusal-not-incomplete-instead = لا يلزم شيء آخر.
refusal-matter-circulated = المسألة لدى جميع الدول.
refusal-matter-circulated-instead = ما يُقال عنها لاحقا يصلهم أيضا.
refusal-remarks-enough = قيل عن المسألة ما يمكن تعميمه معها.
refusal-remarks-enough-instead = اكتب رسالة، أو انتظر تعميم المسألة.
refusal-report-not-released = لم يقرر الفريق إعطاء التقرير على هذا النطاق.
refusal-report-not-released-instead = للرئيس أن يطرح ذلك على الفريق.
