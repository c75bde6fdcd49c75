### التفاوض على نص: المقترحات ومآلها وأوجه العرض.

## الأعمال

act-propose = اقتراح تعديل
act-paragraph = المسار والمقترحات
act-propose-on-this = اقتراح تعديل على هذا المقترح

## ألفاظ النص

text-table = جدول في النص
block-inserted = فقرة جديدة
block-deleted = فقرة محذوفة
block-moved-away = فقرة نُقلت من هنا
block-moved-here = فقرة نُقلت إلى هنا
moved-away-words = نُقل من هنا:
moved-here-words = نُقل إلى هنا:
words-end = (انتهى)
number-vacant = بلا نص؛ الرقم محفوظ
place-beginning = الفقرة التي تبدأ بعبارة ”{ $words }“
verb =
    { $verb ->
        [propose] تقترح
        [support] تؤيد
        [retain] إبقاء
        [prefer] تفضّل
        [delete] حذف
        [bracket] وضع بين معقوفتين
        [reserve] تحتفظ بموقفها
        [cannot_live_with] لا يمكنها القبول
       *[other] { $verb }
    }
said-line = { $who }: { $what }
ad-ref-room = متفق عليه بشرط الاستشارة
ad-ref-by = توافق بشرط الاستشارة
ad-ref-lapsed = كان متفقا عليه بشرط الاستشارة؛ وقد تغيّرت الصيغة منذئذ
linked-with = لا ينفصل عن { $places }
stale-word = تغيّر في { $languages } فقط
stale-in = لم يتغيّر مع سائر اللغات: { $languages }
stale-here = تغيّرت هنا صيغ لغوية أخرى ولم تتغيّر هذه الصيغة

## العمليات بالألفاظ

op-replace = { $place }: يُستعاض عن عبارة ”{ $old }“ بعبارة ”{ $new }“.
op-insert = { $place }: تُدرج بعد عبارة ”{ $after }“ عبارة ”{ $new }“.
op-insert-start = { $place }: تُدرج في البداية عبارة ”{ $new }“.
op-delete-words = { $place }: تُحذف عبارة ”{ $old }“.
op-new-paragraph = بعد { $place }: تُدرج فقرة جديدة نصها ”{ $new }“
op-new-first = قبل كل ما عداها: تُدرج فقرة جديدة نصها ”{ $new }“
op-delete-paragraph = { $place }: تُحذف الفقرة.
op-move = { $place }: تُنقل إلى ما بعد { $after }.
op-move-first = { $place }: تُنقل إلى البداية.
op-split = { $place }: تبدأ فقرة جديدة بعد عبارة ”{ $after }“.
op-merge = { $place }: تُدمج مع { $other }.
op-alternative = { $place }: كصيغة بديلة ”{ $new }“
op-bracket = { $place }: توضع عبارة ”{ $old }“ بين معقوفتين.
op-unbracket = { $place }: تُرفع المعقوفتان عن عبارة ”{ $old }“.
op-retain = { $place }: تُبقى عبارة ”{ $old }“.
op-agree = { $place }: الموافقة بشرط الاستشارة.
op-restore = { $place }: تُعاد كما كانت.

## الاقتراح

propose-title = اقتراح تعديل
propose-on = على المقترح:
propose-ways = طرق الاقتراح
propose-way =
    { $way ->
        [edit] تحرير الفقرة
        [form] بيان الموضع والألفاظ
       *[instruction] كتابة تعليمة
    }
propose-how =
    { $way ->
        [edit] غيّروا الألفاظ كما ينبغي أن تُقرأ. يُحسب التغيير كلمة بكلمة ويُعرض قبل أن يُعتدّ به.
        [form] اختاروا الفقرة وما ينبغي أن يحدث فيها.
       *[instruction] اكتبوا أو ألصقوا تعليمات بالإنكليزية، واحدة في كل سطر، مثل: ⁨In paragraph 12, delete “, as appropriate”.⁩
    }
propose-words = الفقرة كما ينبغي أن تُقرأ
propose-place = أين
propose-what = ماذا
propose-op =
    { $op ->
        [replace] استبدال ألفاظ
        [insert_after] إدراج ألفاظ بعد أخرى
        [insert_at_end] إدراج ألفاظ في النهاية
        [delete_words] حذف ألفاظ
        [delete_paragraph] حذف الفقرة
        [new_paragraph] إدراج فقرة جديدة بعدها
        [alternative] عرض صيغة بديلة للفقرة
        [move_after] نقل الفقرة
        [split_after] تقسيم الفقرة بعد كلمات
        [join_next] دمج الفقرة مع التي تليها
        [bracket] وضع ألفاظ بين معقوفتين
        [unbracket] رفع المعقوفتين
        [retain] إبقاء ألفاظ
       *[agree_ad_ref] الموافقة بشرط الاستشارة
    }
propose-old = الألفاظ كما هي الآن
propose-old-hint = منسوخة من الفقرة. إن تُركت فارغة: الفقرة كلها.
propose-new = الألفاظ المقترحة
propose-after = بعد أي فقرة
propose-after-hint = لنقل فقرة فقط.
propose-instruction = التعليمات
propose-beside = العنوان والتعليل والمشاركون في التقديم
propose-heading = العنوان
propose-reason = التعليل
propose-for = باسم
propose-sponsors = المشاركون في التقديم
propose-preview = عرض النتيجة
propose-nothing-yet = لم يُقدَّم شيء بعد. تُعرض العمليات بالألفاظ أولا.
preview-title = ما يفعله المقترح
preview-operations = المقترح بالألفاظ
preview-text = النص معه
preview-table = تقديمه
preview-change = تغييره
preview-desk = إبقاؤه على مكتبي
table-to =
    { $to ->
        [chair] إلى الرئيس
        [states] إلى جميع الدول
       *[public] إلى الجميع
    }
seen-by =
    { $to ->
        [chair] يطّلع عليه الرئيس ومقدّموه.
        [states] تطّلع عليه جميع الدول والأمانة.
       *[public] يطّلع عليه الجميع.
    }

## ما ليس صحيحا في مقترح

fault-too-long = هذا أطول مما يتسع له مقترح واحد: { $bytes } بايت على الأكثر. قدّموه في عدة مقترحات.
fault-nothing = لم يتغير شيء.
fault-not-there = عبارة ”{ $words }“ غير واردة هناك: { $place }.
fault-many-there = عبارة ”{ $words }“ واردة هناك أكثر من مرة: { $place }. خذوا مزيدا من الألفاظ حولها.
fault-no-place = اختاروا فقرة.
fault-no-new = بيّنوا الألفاظ المقترحة.
fault-no-brackets = لا معقوفتين حول هذه الألفاظ: { $place }.
fault-instruction = تعذّرت قراءة هذا: { $words }
fault-unfit = العملية { $number } لا تصلح: { $why ->
        [no_paragraph] الفقرة غير موجودة.
        [other_words] ترد هناك ألفاظ أخرى.
        [past_end] تنتهي الفقرة قبل ذلك.
        [overlaps] تمس الألفاظ نفسها التي تمسها عملية أخرى.
        [into_itself] لا تُنقل فقرة إلى داخل نفسها.
        [empty] لن تبقى ألفاظ؛ احذفوا الفقرة بدلا من ذلك.
        [line_break] في الألفاظ انتقال إلى سطر جديد.
        [no_brackets] لا معقوفتين في ذلك الموضع.
        [leaves_subparagraphs] تبقى فقراتها الفرعية بدونها.
        [nothing] لا تغيّر شيئا.
       *[other] ليس لها معنى واحد في هذا النص.
    }
clash-cause =
    { $cause ->
        [words] كلاهما يغيّر الألفاظ نفسها.
        [same_place] كلاهما يضع شيئا في الموضع نفسه.
        [kept] أحدهما يغيّر ألفاظا يُبقيها الآخر.
        [deleted] أحدهما يحذف الفقرة التي يعمل فيها الآخر.
        [moves] كلاهما ينقل الفقرة إلى موضع مختلف.
        [place_moved] أحدهما يضع شيئا بعد فقرة ينقلها الآخر.
        [brackets] تتقاطع المعقوفات.
        [structure] أحدهما يقسم أو يدمج ما يغيّره الآخر.
       *[other] ليس لهما معا معنى واحد.
    }

## المقترح

proposal-of = { $who } بشأن { $place }
proposal-and-more = { $place } وغيرها
proposal-state =
    { $state ->
        [tabled] مقدَّم ومفتوح
        [late] مقدَّم بعد الأجل ومفتوح
        [withdrawn] مسحوب
        [carried] منقول ومفتوح
       *[stuck] تعذّر نقله
    }
how =
    { $how ->
        [as_it_is] أُخذ به كما هو
        [in_part] أُخذ ببعضه
        [merged] دُمج مع غيره
        [not_taken] لم يؤخذ به
       *[overtaken] تجاوزته تغييرات أخرى
    }
proposal-asks = ما يطلبه
proposal-sponsors = مقدّموه
proposal-author = قُدّم في { $date }
proposal-joined = منذ { $date }
proposal-left = من { $since } إلى { $left }
proposal-fate = مآله
proposal-fate-open = هو مفتوح.
proposal-said = ما قيل عنه
proposal-replies = مقترحات على هذا المقترح
proposal-clashes = لا يجتمع مع
proposal-clashes-what = هذا كل ما يمكن لهذا المقعد أن يراه. لا يُحسم شيء من تلقاء نفسه: الرئيس هو من يبت.
proposal-on-version = قُدّم على { $version }
proposal-carried = نُقل إلى { $version }
proposal-stuck = تعذّر نقله إلى { $version }
proposal-withdrawn = سُحب في { $date }
proposal-told = من يطّلع عليه
proposals-empty = ستظهر هنا المقترحات على هذا النص.
proposals-empty-who = يبدأ أي وفد يحق له الاقتراح، من إحدى فقرات النص.
went-to = انتقلت ألفاظه إلى { $places }
merged-with = دُمج مع { $others }

## الفقرة

paragraph-proposals = المقترحات
paragraph-no-proposals = لا شيء يمكن لهذا المقعد أن يراه.
paragraph-said = ما قيل عنها
paragraph-history = المسار
paragraph-numbers = أرقامها
paragraph-languages = بلغات أخرى

## أوجه العرض

view-views = أوجه عرض النص
view-parts = الأجزاء
view-compilation = النص التجميعي
view-redline = التغييرات
view-open = ما زال مفتوحا
view-positions = المواقف
view-since = ما تغيّر
view-dispositions = مآل المقترحات
view-proposals = المقترحات
view-languages = النسخ اللغوية
view-next = التنقيح المقبل
view-against = التغييرات منذ
compilation-what = كل مقترح يمكن لهذا المقعد أن يراه، في موضعه، مع مقدّميه.
open-places = مفتوح
open-nothing = لا شيء مفتوح هنا.
open-agreed = متفق عليه بشرط الاستشارة
open-all = في النص
open-mine = لوفدي
open-brackets = معقوفات
open-placeholder = لا شيء بعد بين المعقوفتين
open-unbalanced = معقوفة بلا قرينتها
open-alternative = بديل
open-option = خيار
bracket-alone = في { $place } معقوفة بلا قرينتها: ”{ $words }“. وهي باقية كما وردت.
since-mark = لمعرفة الجديد لاحقا، احتفظوا بهذا العنوان:
since-entry = منذ القيد { $number }
since-nothing = لم يتغير شيء.
since-versions = النسخ
since-said = الآراء
digest-title = { $date }: حصيلة اليوم
digest-what = يوم الفريق
digest-pack = ملف قراءة اليوم، للقراءة دون اتصال
digest-days = الأيام
digest-nothing = لم يحدث في هذا اليوم ما يمكن لهذا المقعد رؤيته.
digest-meetings = الجلسات
digest-deadlines = المواعيد النهائية
pack-what = كل ما يمكن لهذا المقعد قراءته من يوم { $date }، في ملف واحد. لا يلزم اتصال.
pack-seat = المقعد: { $seat }. أُعد الملف في { $date }.
pack-cut = ينتهي الملف هنا كي لا يتجاوز 2 ميغابايت. الباقي في صفحات المنصة.
pack-changes = { $title }: التغييرات منذ { $version }
pack-proposals = { $title }: المقترحات
picture-paragraph = الفقرة
picture-empty = ستظهر هنا المواقف من الفقرات.
picture-empty-who = يبدأ الوفد بمقترح أو برأي في فقرة.
picture-audience =
    { $seat ->
        [chair] ترون كل ما قُدّم. الوفود مرتبة بالترتيب البروتوكولي.
        [states] ترون ما يخصكم وما قُدّم إلى جميع الدول. الوفود مرتبة بالترتيب البروتوكولي.
       *[public] لا تُعرض المواقف على الجمهور إلى أن يُعتمد النص.
    }

## التنقيح المقبل

revision-title = التنقيح المقبل
revision-stands = المفتوح: { $open }؛ ما بُتّ فيه: { $done }
revision-table = المقترحات المقدّمة
revision-table-what = بيّنوا مآل كل مقترح. يرى كل وفد مآل مقترحاته؛ وأنتم من يتيح الجدول للجميع.
revision-clashes = لا يجتمع مع:
revision-how = مآله
revision-open = مفتوح
revision-with = دُمج مع
revision-reason = التعليل، إن شئتم
revision-dispose = قيد مآل المقترحات
revision-next = نص التنقيح المقبل
revision-next-what = النص مع المقترحات المأخوذ بها كما هي. غيّروا ما يلزم: تحتفظ الفقرات بهويتها. سطر فارغ واحد بين الفقرات.
revision-words = النص
revision-numbers = أرقام الفقرات
revision-numbers-anew = ترقيم من جديد
revision-numbers-kept = الإبقاء على الأرقام
revision-unjoined = لم يُضم: { $who }. { $why }
dispositions-what = مآل كل مقترح، وإلى أين انتقلت ألفاظه.
dispositions-all = الكل
dispositions-mine = مقترحاتي: إلى أين انتقلت ألفاظي
dispositions-empty = سيظهر هنا مآل المقترحات.
dispositions-empty-who = يبت الرئيس في المقترحات مع التنقيح المقبل، ويتيح الجدول للجميع.

## المكتب

desk-title = المكتب
desk-here-too = مفتوحة الآن أيضا لدى: { $names }
desk-what = نسخ عمل من المقترحات. لا يراها إلا وفدكم ومن تشاركونه إياها من المشاركين في التقديم. لا يرد شيء مما هنا في السجل ولا في تصدير ولا في سجلات التشغيل.
desk-warning = يمكن لمن يشغّل هذا الخادوم أن يقرأ ما هنا. إن كان لا ينبغي أن يُقرأ فاحتفظوا به ملفا على جهازكم.
desk-own = نسخ العمل
desk-shared = ما تشاركه وفود معنا
desk-shared-by = يشاركها { $who }
desk-empty = لا نسخ عمل.
desk-upload = وضع ملف على المكتب
desk-file = الملف
desk-put = وضعه على المكتب
desk-not-a-copy = هذا الملف ليس نسخة عمل من مقترح.
desk-share = مشاركة
desk-share-with = المشاركة مع
desk-clear = إزالة من المكتب
desk-download = تنزيل ملفا

## اللغات

by-in-language = { $who } (النص: { $language })
languages-differ = فروق في الأعداد والإحالات والتواريخ والرموز
languages-matter =
    { $matter ->
        [structure] نوع الفقرة أو مستواها أو رقمها
        [numbers] الأرقام والإحالات
        [dates] التواريخ
        [symbols] رموز الوثائق
        *[footnotes] الحواشي
    }
languages-there = بشكل آخر
languages-agree = النسخ متطابقة في الأعداد والإحالات والتواريخ والرموز.
languages-stale = تغيّر بلغة واحدة فقط
languages-reported = التباينات المبلّغ عنها
languages-none-reported = لا شيء.
languages-expected = متوقعة في { $date }
languages-only-in = { $language }: { $words }
languages-answered = الرد: { $words }

## Choices in forms

deadline-for = الأجل الخاص بـ
deadline-level =
    { $level ->
        [proposals] المقترحات على المشروع
       *[other] المقترحات على المقترحات
    }
remedy-label = ما يُفعل
remedy =
    { $remedy ->
        [next_version] تصححه النسخة المقبلة
        [corrigendum] تصويب للغات التي يسميها
       *[none] النسخ متطابقة
    }

## Agreed language

agreed-exact = مطابق حرفيا لما اعتمد: { $text }، { $place }
agreed-differs = ليس مطابقا حرفيا لما في { $text }، { $place }
agreed-there = { $what }، في ذلك النص
agreed-heading = صياغة متفق عليها
beside-what = ما يقوله هذا النص بخلاف النص الآخر، فقرة فقرة. الفقرات التي لا تحمل علامة لا مقابل لها هناك.
view-beside = إلى جانب نص آخر:
document-corrects = يصوب النسخ باللغات
document-issue =
    { $kind ->
        [corrigendum] إصدار تصويب له
        [addendum] إصدار إضافة له
       *[revision] إصدار تنقيح له
    }
link-which = الفقرات التي تثبت معا أو تسقط معا، اثنتان على الأقل
