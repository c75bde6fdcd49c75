### Refusals: documents, drafts, letters. The fact, then what is open instead.

refusal-symbol-malformed = لا يوجد رمز وثيقة بهذا الشكل: { $symbol }.
refusal-symbol-malformed-instead = اكتب الرمز كما هو مطبوع على الوثيقة، أو دع القاعدة تعطي الرقم التالي في السلسلة.
refusal-symbol-taken = هذا الرمز يدل بالفعل على نص آخر: { $symbol }.
refusal-symbol-taken-instead = دع القاعدة تعطي الرقم التالي، أو سجّل تنقيحا أو إضافة أو تصويبا.
refusal-symbol-of-another-body = هذا الرمز لهيئة أخرى ولم يُذكر مصدر: { $symbol }.
refusal-symbol-of-another-body-instead = اذكر المصدر الذي يعطي الوثيقة هذا الرمز.
refusal-corrigendum-names-no-language = لا يبيّن التصويب اللغات الرسمية للفريق التي ينطبق عليها.
refusal-corrigendum-names-no-language-instead = اذكر اللغات الرسمية التي يُصوَّب فيها النص.
refusal-not-a-language-of-the-group = هذه ليست لغة رسمية للفريق: { $language }.
refusal-not-a-language-of-the-group-instead = استخدم اللغات الرسمية المحددة عند افتتاح الفريق.
refusal-language-there = توجد بالفعل صيغة بهذه اللغة: { $language }.
refusal-language-there-instead = تُصحَّح الوثيقة بتصويب لهذه اللغة، ويُغيَّر المشروع بتنقيح.
refusal-paragraphs-differ = الصيغة بهذه اللغة لا تتضمن الفقرات نفسها بالترتيب نفسه: { $language }.
refusal-paragraphs-differ-instead = قدّم الفقرات نفسها بالترتيب نفسه بجميع اللغات.
refusal-one-original = للنص لغة أصلية واحدة لا غير.
refusal-one-original-instead = بيّن أن الأصل هو اللغة الوحيدة التي صيغ بها النص.
refusal-version-there = النسخة نفسها موجودة بالفعل.
refusal-version-there-instead = أحِل إلى تلك النسخة، أو غيّر النص.
refusal-version-superseded = حلّت محلها نسخة لاحقة.
refusal-version-superseded-instead = اطّلع على أحدث نسخة وأضف إليها.
refusal-not-addressed = الرسالة غير موجهة إلى هذا الوفد: { $to }.
refusal-not-addressed-instead = أثبت التسليم إلى الوفود الموجهة إليها الرسالة.
