### حالات رفض الطلب: قوائم المتكلمين. الواقعة، ثم ما هو متاح بدلا منها.

refusal-list-there = للجلسة قائمة كهذه.
refusal-list-there-instead = استخدم القائمة الموجودة.
refusal-list-open = باب التسجيل مفتوح، ولم يُعلن موعد لإقفاله.
refusal-list-open-instead = لا يلزم شيء آخر.
refusal-inscription-closed = أُقفل باب التسجيل: { $until }.
refusal-inscription-closed-instead = اطلب الكلمة، أو اطلب من الرئيس إعادة فتح باب التسجيل.
refusal-inscribed-already = اسم الوفد مسجل في القائمة.
refusal-inscribed-already-instead = للوفد موضع واحد باسمه وموضع باسم مجموعة.
refusal-other-segment = هذه القائمة لجزء آخر من الجلسة.
refusal-other-segment-instead = سجّل في قائمة ذلك الجزء.
refusal-not-next = يسبقه في القائمة: { $by }.
refusal-not-next-instead = أعط الكلمة لصاحب الدور، أو غيّر الموضع مع ذكر السبب.
refusal-not-in-the-group = ليس الوفد ممن أُلقي البيان باسمهم: { $by }.
refusal-not-in-the-group-instead = لا يلزم شيء آخر.
refusal-aligned-already = البيان باسم هذا الوفد أيضا: { $by }.
refusal-aligned-already-instead = لا يلزم شيء آخر.
refusal-nobody-speaks = لا أحد يتكلم الآن.
refusal-nobody-speaks-instead = أعط الكلمة أولا.
refusal-clock-paused = الوقت موقوف.
refusal-clock-paused-instead = استأنف حساب الوقت.
refusal-clock-running = الوقت محسوب الآن.
refusal-clock-running-instead = لا يلزم شيء آخر.
