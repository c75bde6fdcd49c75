### The progress report of a year.

report-title = التقرير المرحلي: { $group }، { $year }
report-assemble = تجميع التقرير المرحلي لعام { $year }
report-what = جُمّع مما يتضمنه السجل للجميع، بكل لغة. وهو مشروع كغيره: اقرؤوه وعدّلوه وقدموه؛ ويعتمده الفريق فرعا فرعا أو برمته.
report-organization = تنظيم الأعمال
report-sessions = عقد الفريق في عام { $year } الدورات التالية:
report-session = { $title }، { $days }، { $place }
report-meetings =
    { $count ->
        [zero] ولم يعقد أي جلسة
        [one] وعقد جلسة واحدة
        [two] وعقد جلستين
        [few] وعقد { $count } جلسات
        [many] وعقد { $count } جلسة
        *[other] وعقد { $count } جلسة
    }.
report-from-afar =
    { $count ->
        [zero] ولم يُستمع إلى أحد عن بعد
        [one] واستُمع إلى متكلمين عن بعد في جلسة واحدة منها
        [two] واستُمع إلى متكلمين عن بعد في جلستين منها
        [few] واستُمع إلى متكلمين عن بعد في { $count } جلسات منها
        [many] واستُمع إلى متكلمين عن بعد في { $count } جلسة منها
        *[other] واستُمع إلى متكلمين عن بعد في { $count } جلسة منها
    }.
report-agenda = عمل الفريق على أساس جدول أعماله ({ $entry }):
report-participation = المشاركة
report-registered = سجّلت الجهات التالية وفودا يرد أعضاؤها في قائمة المشاركين:
report-count = { $rank }: { $count }
report-documents = كان معروضا على الفريق الوثائق التالية:
report-decisions = اتخذ الفريق دون اعتراض المقررات التالية:
report-decision = { $subject }، { $day } ({ $entry })
report-positions = المواقف
report-stated = أُبديت المواقف التالية:
report-position = { $name }: { $kind } ({ $entry })
report-adoption = اعتماد التقرير
report-adopted = اعتمد الفريق هذا التقرير بتوافق الآراء في جلسته [...] المعقودة في [...].
report-procedural-title = التقرير الإجرائي: { $group }، { $year }
report-procedural-assemble = إعداد التقرير الإجرائي لعام { $year }
report-procedural-what = مُعدّ مما في السجل للجميع، بكل لغة. يقدمه المقرر في نهاية الدورة، ثم يُعرض على الفريق كأي مشروع آخر ويُعتمد إذا لم يعترض أحد.
report-mandate = الولاية
report-resolutions = ترد ولاية الفريق في القرارات التالية:
report-officers = أعضاء المكتب
report-elected = انتُخب بالتزكية أعضاء المكتب التالية أسماء مناصبهم:
report-officer = { $office }: { $of }
report-procedural-adopted = نظر الفريق في جلسته [...]، المعقودة في [...]، في مشروع تقريره الإجرائي الذي قدمه المقرر، واعتمده بتوافق الآراء.
report-introduced = قدمه المقرر ({ $of })، { $when }
sections-title = الاعتماد فرعا فرعا
sections-list = الفروع
sections-what = يعرض الرئيس كل فرع على حدة: يُتفق عليه رهن الاستشارة وبشرط الاتفاق على الكل. وتصبح الفروع نهائية باعتماد الكل. وما تغيرت كلماته بعد ذلك لا يعود متفقا عليه.
sections-none = ليس في هذا النص فروع.
sections-before = قبل العنوان الأول
sections-range = الفقرات { $from } إلى { $to }
sections-agreed = متفق عليه: { $agreed } من { $all } من الفقرات
sections-put = عرض هذا الفرع على الفريق
sections-put-whole = عرض النص كله على الفريق
sections-choose = اختيار فقرات
sections-from = من الفقرة
sections-to = إلى الفقرة
sections-show = إظهار
sections-no-range = ليست هذه أرقام فقرات من النص، الأول منها قبل الأخير.
sections-state =
    { $state ->
        [adopted] اعتُمد
        [provisional] متفق عليه رهن الاستشارة، بشرط الاتفاق على الكل
        [partly] متفق على جزء منه
        [put] معروض على الجلسة
        *[open] لم يُعرض بعد
    }
