### قائمة المشاركين في طريقها إلى وثيقة.

list-word = ملف Word
list-document = وثيقة
list-document-what = تُعد القائمة كما هي الآن بكل لغة من لغات الفريق في ملفات تُقرأ قبل تسجيل أي شيء. ومن يُبقيه وفد خارج القائمة لا يرد في أي منها.
list-document-names = تضم الملفات أسماء. وهي محفوظة في هذه الصفحات وليست في أي نسخة من السجل: فإذا محي اسم منها محيت، وبقي الرقم والرمز والعنوان. وتُعد القائمة حينئذ من جديد.
list-format = الملفات
list-draw-whole = إعداد القائمة بالرمز { $symbol }
list-draw-addendum = إعداد إضافة إلى { $symbol }: من سُجلوا منذ ذلك الحين
list-draw-corrigendum = إعداد تصويب للوثيقة { $symbol }: البيانات التي تغيرت
list-drawn =
    { $members ->
        [zero] لا يرد فيها أي اسم.
        [one] يرد فيها شخص واحد.
        [two] يرد فيها شخصان.
        [few] يرد فيها { $members } أشخاص.
        [many] يرد فيها { $members } شخصا.
       *[other] يرد فيها { $members } شخص.
    }
list-drawn-read = للقراءة أولا
list-drawn-waits = تنتظر الملفات تسجيلها 30 يوما ثم تُمحى.
list-empty = ليس في القائمة بعد من يمكن طبع اسمه.
list-unchanged = لم يتغير شيء من ذلك منذ صدور تلك القائمة.
list-title-addendum = قائمة المشاركين: إضافة
list-title-corrigendum = قائمة المشاركين: تصويب
list-as-registered = وفق التسجيل حتى { $at }
list-adds-to = يضاف إلى { $symbol } من سُجلوا منذ ذلك الحين.
list-corrects = يصبح نص البيانات التالية في { $symbol } كما يلي.
list-member = { $name }، { $function }
document-file-erased = محي لأن اسما واردا فيه قد محي. وما صدر بعده وثيقة قائمة بذاتها.
