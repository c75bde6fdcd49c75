### Refusals: statements that delegations hand in. The fact, then what is open instead.

refusal-statement-there = قُدِّم نص بيان لهذا الدور من قبل.
refusal-statement-there-instead = صحِّح النص القائم أو اسحبه أولا.
refusal-not-delivered = لم تنته الكلمة التي قُدِّم لها هذا البيان.
refusal-not-delivered-instead = قدِّم النص كما أُلقي بعد انتهاء الكلمة.
refusal-statement-released = البيان متاح للجميع بالفعل.
refusal-statement-released-instead = يمكن تصحيحه أو سحبه.
refusal-statement-taken-back = سُحب هذا البيان من قبل.
refusal-statement-taken-back-instead = يمكن تقديم بيان جديد.
refusal-nothing-to-wait-for = لا كلمة تُلقى لهذا البيان المكتوب، ولا جلسة يُنتظر انتهاؤها.
refusal-nothing-to-wait-for-instead = اختر إتاحته للجميع فورا، أو سمِّ جلسة يُنتظر انتهاؤها.
