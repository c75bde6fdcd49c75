### حالات رفض الطلب: الجهات صاحبة المصلحة. الواقعة، ثم ما هو متاح بدلا منها.

standing-name =
    { $standing ->
        [open] ينتظر الأمانة
        [approved] مستوفى
        [returned] أُعيد لاستكماله
        [rejected] غير مقبول شكلا
        [listed] مدرج في القائمة
        [withdrawn] مسحوب أو حل غيره محله
        *[other] غير ذلك
    }

track-name =
    { $track ->
        [a] المركز الاستشاري
        *[other] على أساس عدم الاعتراض
    }

refusal-modalities-not-adopted = لم يعتمد الفريق بقرار منه طرائق لمشاركة الجهات صاحبة المصلحة.
refusal-modalities-not-adopted-instead = للرئيس أن يطرح طرائق على الفريق؛ وتُفتح الجولة بعد ذلك القرار.
refusal-round-open = ثمة جولة لاعتماد المنظمات مفتوحة.
refusal-round-open-instead = اختتمها أولا؛ ثم تُفتح أخرى.
refusal-round-concluded = اختُتمت الجولة.
refusal-round-concluded-instead = لمن لم يُعتمد أن يقدم طلبا في الجولة التالية.
refusal-round-not-concluded = لم تُختتم الجولة، فلا شيء نهائيا يُبلّغ.
refusal-round-not-concluded-instead = اختتم الجولة أولا.
refusal-requests-over = انقضت المهلة التي تُبلغ فيها المنظمات الأمانة: { $until }.
refusal-requests-over-instead = قدّم طلبا في الجولة التالية.
refusal-requests-still-open = للمنظمات أن تُبلغ الأمانة حتى { $until }.
refusal-requests-still-open-instead = انتظر حتى ذلك الحين: لا يُقطع الأجل على أحد.
refusal-not-an-applicant = تقدم الطلباتِ المنظماتُ لا الدول ولا الجهات الرسمية للفريق: { $by }.
refusal-not-an-applicant-instead = تشارك الدولة بوفدها.
refusal-already-accredited = تشارك المنظمة بالفعل طوال الولاية: { $by }.
refusal-already-accredited-instead = لا يلزم شيء آخر.
refusal-application-there = للمنظمة طلب قائم في هذه الجولة.
refusal-application-there-instead = اسحبه أولا، أو قدّم غيره مكانه إن كان قد أُعيد.
refusal-application-stands = الطلب في حال أخرى: { standing-name }.
refusal-application-stands-instead = اطّلع على حاله واتخذ الخطوة المتاحة.
refusal-application-waits = ثمة طلب ينتظر: لا يُترك أحد دون جواب.
refusal-application-waits-instead = انظر فيه وأدرجه، أو أعده أو ارفضه، أو اعتمد المنظمة.
refusal-wrong-track = دخلت المنظمة من المسار الآخر: { track-name }.
refusal-wrong-track-instead = ذات المركز الاستشاري تشارك دون قائمة؛ وغيرها على أساس عدم الاعتراض.
refusal-list-circulated = عُمّمت قائمة الجولة.
refusal-list-circulated-instead = ما ليس فيها يأتي في الجولة التالية.
refusal-list-too-late = تصدر القائمة قبل الدورة بعدد من الأيام هو { $days }.
refusal-list-too-late-instead = افتح جولة لدورة لاحقة، أو ليقرر الفريق الخروج عن ذلك مرة واحدة.
refusal-objected-before = للوفد اعتراض على هذا الطلب بالفعل.
refusal-objected-before-instead = لا يلزم شيء آخر.
refusal-application-objected-to = ثمة اعتراض قائم على الطلب.
refusal-application-objected-to-instead = لا ترفعه إلا الدولة العضو نفسها؛ وللمنظمة أن تقدم طلبا في الجولة التالية.
refusal-decision-needed = تترك الطرائق القرار النهائي للهيئة، ولم يُذكر قرار منها بشأن هذه القائمة.
refusal-decision-needed-instead = اطرح القائمة على الفريق واذكر قراره.
refusal-only-states-ask = لا يسأل عن ذلك إلا الدول: { $by }.
refusal-only-states-ask-instead = تبيّن القائمة العلنية ما تجعله الطرائق علنيا.
refusal-answered-before = قيل في الجواب كل ما تسمح به الطرائق.
refusal-answered-before-instead = لدولة أن تسأل من جديد.
refusal-modalities-withhold = تسمح طرائق هذه الجولة بأقل مما يفصح عنه هذا.
refusal-modalities-withhold-instead = قل ما تسمح به؛ وللفريق أن يعتمد طرائق أخرى لجولات لاحقة.
