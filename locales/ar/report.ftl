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
