### حالات رفض الطلب: جدول الأعمال والمتابعة والمعالم الرئيسية. الواقعة، ثم ما هو متاح بدلا منها.

refusal-agenda-not-adopted = لم يقر الفريق جدول أعماله بعد.
refusal-agenda-not-adopted-instead = اقترح جدول أعمال واطرحه على الفريق أولا.
refusal-agenda-adopted = أُقر جدول الأعمال، مرة واحدة لجميع الدورات.
refusal-agenda-adopted-instead = للفريق أن يعيد فتح مقرره أولا.
refusal-meeting-of-another-session = هذه الجلسة ليست من جلسات الدورة.
refusal-meeting-of-another-session-instead = اختر جلسات الدورة.
refusal-follow-up-settled = سُوّيت هذه النقطة من قبل.
refusal-follow-up-settled-instead = قيّد نقطة جديدة إذا بقي ما يتعين القيام به.
refusal-milestone-reached = بُلغ هذا المعلم الرئيسي من قبل.
refusal-milestone-reached-instead = حدد معلما رئيسيا جديدا.
refusal-subgroup-ended = انتهت مهمة هذا الفريق الفرعي.
refusal-subgroup-ended-instead = أنشئوا غيره أو حددوا موعد جلسة للفريق.
refusal-not-their-section = لا يقود الميسّر المناقشات بشأن أي فرع من فروع هذا الفريق الفرعي.
refusal-not-their-section-instead = يقدم التقرير ميسّر أحد فروعه أو الرئيس أو الأمانة.
refusal-not-their-meeting = ليست الجلسة لفريق فرعي يقوده هذا الميسّر.
refusal-not-their-meeting-instead = يديرها الرئيس؛ ويدير الميسّر جلسات فريقه الفرعي.
refusal-report-noted = أحاطت الجلسة العامة علما بهذا التقرير.
refusal-report-noted-instead = قدموا تقريرا آخر إن كان هناك مزيد.
refusal-balance-shown-so = التوازن معروض على هؤلاء بالفعل.
refusal-balance-shown-so-instead = يختار الرئيس غيرهم ممن يُعرض عليهم.
