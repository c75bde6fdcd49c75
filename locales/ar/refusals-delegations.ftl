### حالات رفض الطلب: الوفود ووثائق التفويض والمفاتيح. الواقعة، ثم ما هو متاح بدلا منها.

refusal-not-in-the-rulebook = ليس في القواعد السارية المادة التي يُتخذ بموجبها هذا الإجراء.
refusal-not-in-the-rulebook-instead = يمكن للفريق أن يعتمد قواعد فيها هذه المادة.
refusal-not-a-focal-point = يتولى منسق الوفد هذا الأمر: { $by }.
refusal-not-a-focal-point-instead = اطلب ذلك من منسق وفدك.
refusal-member-there = هذا الشخص مسجل في الوفد: { $by }.
refusal-member-there-instead = غيّر ما سُجل عنه.
refusal-head-there = للوفد رئيس: { $by }.
refusal-head-there-instead = غيّر أولا صفة الرئيس الحالي أو اسحبه.
refusal-reviewed-so = هذا هو وضعها الآن.
refusal-reviewed-so-instead = لا يلزم شيء آخر.
refusal-challenged-before = طعن هذا الوفد في الوثائق نفسها من قبل: { $by }.
refusal-challenged-before-instead = ينتظر الطعن مقرر الفريق.
refusal-challenge-settled = انتهى هذا الطعن من قبل.
refusal-challenge-settled-instead = يمكن تقديم طعن جديد.
refusal-key-malformed = ليس هذا مفتاحا من الشكل المذكور، أو هو من المفاتيح التي لا يُعتد بتوقيعها.
refusal-key-malformed-instead = أنشئ مفتاحا جديدا وسجله.
refusal-key-there = هذا المفتاح مسجل من قبل.
refusal-key-there-instead = لكل وفد مفاتيحه الخاصة: أنشئ مفتاحا آخر.
refusal-key-ended = استُبدل هذا المفتاح أو أُلغي.
refusal-key-ended-instead = استعمل مفتاحا ساريا، أو سجل مفتاحا جديدا.
refusal-act-confirmed = أُكد هذا الإجراء بهذا المفتاح من قبل.
refusal-act-confirmed-instead = لا يلزم شيء آخر.
refusal-act-disavowed = نفى الوفد هذا الإجراء.
refusal-act-disavowed-instead = يمكن القيام بالإجراء من جديد.
refusal-disavowal-too-late = انتهى أجل نفي هذا الإجراء.
refusal-disavowal-too-late-instead = اطلب تصويبا في السجل، أو اكتب إلى الرئيس.
