### Refusals: proposals. The fact, then what is open instead.

told-to =
    { $to ->
        [chair] الرئاسة
        [states] جميع الدول
        *[other] الجميع
    }

refusal-old-version = حلّت محل هذه النسخة نسخة أخرى.
refusal-old-version-instead = قدّم المقترح على أحدث نسخة؛ والمقترح الذي سبق تقديمه يُنقل إليها من تلقاء نفسه.
refusal-operations-do-not-fit = لا يتفق المقترح مع النص الذي يتناوله: ترد فيه كلمات أخرى أو لم تعد الفقرة موجودة.
refusal-operations-do-not-fit-instead = اطّلع على ما يرد فيه الآن وقدّم مقترحك عليه.
refusal-wider-than-what-it-is-on = سيبلغ ذلك دائرة أوسع من دائرة ما يتناوله، وهي: { told-to }.
refusal-wider-than-what-it-is-on-instead = وجّهه إلى الدائرة نفسها، أو اطلب أولا توسيع دائرة المقترح.
refusal-told-to-others = ما يتناوله ذلك معلوم لدى: { told-to }. ويوجَّه إلى هذه الدائرة بعينها.
refusal-told-to-others-instead = وجّهه إلى الدائرة نفسها.
refusal-never-narrowed = هو معلوم أصلا لدى: { told-to }. وما أُبلغ لا يُستردّ.
refusal-never-narrowed-instead = اسحب المقترح وقدّم غيره.
refusal-proposal-withdrawn = المقترح مسحوب.
refusal-proposal-withdrawn-instead = يجوز لأي وفد تقديم مقترح آخر بالكلمات نفسها.
refusal-proposal-settled = صدر التنقيح الذي جرى فيه البت في المقترح.
refusal-proposal-settled-instead = قدّم المقترح من جديد على أحدث نسخة.
refusal-sponsors-already = الوفد من مقدمي المقترح أصلا: { $by }.
refusal-sponsors-already-instead = لا يلزم شيء آخر.
refusal-not-a-sponsor = الوفد ليس من المشاركين في تقديم المقترح: { $by }.
refusal-not-a-sponsor-instead = الوفد الذي قدم المقترح هو الذي يسحبه.
refusal-statement-withdrawn = سبق سحب هذا الرأي.
refusal-statement-withdrawn-instead = يجوز إبداء رأي جديد.
refusal-nothing-agreed = لا يوجد في هذه الدائرة اتفاق على الفقرة يمكن لهذا المقعد إعادة فتحه.
refusal-nothing-agreed-instead = أبدِ رأيك في الفقرة أو قدّم مقترحا.
refusal-unlinked = سبق إلغاء هذا الربط.
refusal-unlinked-instead = يجوز ربط الفقرات من جديد.
refusal-deadline-in-the-past = سينقضي الموعد النهائي قبل تحديده.
refusal-deadline-in-the-past-instead = حدّد موعدا لم يحن بعد.
refusal-disposed-already = سبق البت في المقترح.
refusal-disposed-already-instead = ألغِ ذلك أولا ما دام التنقيح لم يصدر.
refusal-not-disposed = لا يوجد بت في المقترح يمكن إلغاؤه.
refusal-not-disposed-instead = المقترح لا يزال مفتوحا.
refusal-not-as-it-stands = ما يراد الإبلاغ به ليس ما هو قائم الآن.
refusal-not-as-it-stands-instead = املأ الاستمارة من جديد: ستتضمن ما هو قائم الآن.
