### أعضاء من جدول.

fact-name = الاسم
import-title = أعضاء من جدول
import-file = الجدول
import-what = ملف CSV أو جدول بيانات (xlsx) لا يزيد على 200 صف. يُعرض أولا ما يفعله كل صف دون إثبات شيء، ثم تُثبت الصفوف كلها معا أو لا يُثبت منها شيء.
import-columns = الأعمدة بأسمائها: key وname وkind وfunction وcontact وmay وfocal_point وunlisted. والمفتاح (key) من عندكم ولا يتغير: به يغيّر جدول ثان ما سجله الأول.
import-template = جدول فارغ
import-table = الملف
import-check = عرض ما يفعله كل صف
import-report = صفا صفا
import-counts =
    { $rows ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $rows } صفوف
        [many] { $rows } صفا
       *[other] { $rows } صف
    }، للإثبات { $changes }، وما لا يمكن إثباته { $wrong }
import-row = الصف
import-key = المفتاح
import-outcome = النتيجة
import-row-new = يُسجَّل
import-row-changed = يُغيَّر
import-row-same = كما هو
import-all = إثبات كل الصفوف
import-wrong = تنزيل الصفوف المطلوب تصحيحها (CSV)
import-right = إثبات الصفوف الأخرى
import-done =
    { $rows ->
        [zero] لم يُثبت أي صف.
        [one] أُثبت صف واحد.
        [two] أُثبت صفان.
        [few] أُثبتت { $rows } صفوف.
        [many] أُثبت { $rows } صفا.
       *[other] أُثبت { $rows } صف.
    }
import-unread = لا يمكن قراءته جدولا بأعمدة key وname وkind. ولم يُثبت شيء.
import-too-large = في الجدول أكثر من 200 صف أو 40 عمودا، أو يصير عند فكه أكبر مما يُقرأ. ولم يُقيَّد شيء.
import-none-sent = تعذر إثبات أحد الصفوف فلم يُثبت أي منها.
import-no-key = key: غير موجود
import-no-name = name: غير موجود
import-no-kind = kind: أحد head أو representative أو alternate أو adviser أو expert أو fellow
import-no-right = may: كلمات مثل speak وpropose وprevent وsign تفصل بينها فاصلة منقوطة
import-no-yes = focal_point وunlisted: yes أو no أو فارغ
import-long = أطول من 300 محرف
import-foreign = delegation: ليس وفدكم
import-twice = key: ورد مرتين في الجدول

### Tables that the secretariat hands over.

handed-title = أعضاء من جدول أرسلته البعثة
handed-what = لجدول أرسلته البعثة إليكم: ملف CSV أو جدول بيانات (xlsx) لا يزيد على 200 صف. يُعرض ما يفعله كل صف لو أرسله الوفد دون إثبات شيء. وإذا لم يكن في أي صف خطأ سُلم الجدول إلى الوفد، وهو الذي يرسله.
handed-waiting = جداول مسلَّمة تنتظر الإرسال
handed-waiting-office = تبقى على مكتب الوفد حتى يرسلها أو يرفعها، ولمدة لا تزيد على 30 يوما.
handed-waiting-own = نظرت الأمانة في هذه الجداول وسلمتها إليكم. يُنظر في كل صف ثم تُرسل الصفوف كلها أو يُرفع الجدول. ويزول من تلقاء نفسه بعد 30 يوما.
handed-table =
    { $rows ->
        [zero] جدول بلا صفوف
        [one] جدول من صف واحد
        [two] جدول من صفين
        [few] جدول من { $rows } صفوف
        [many] جدول من { $rows } صفا
       *[other] جدول من { $rows } صف
    }، { $at }
handed-look = النظر فيه
handed-clear = رفعه
handed-hand = تسليمه إلى { $of } لإرساله
handed-done =
    { $rows ->
        [zero] جدول بلا صفوف على مكتب الوفد.
        [one] جدول من صف واحد على مكتب الوفد.
        [two] جدول من صفين على مكتب الوفد.
        [few] جدول من { $rows } صفوف على مكتب الوفد.
        [many] جدول من { $rows } صفا على مكتب الوفد.
       *[other] جدول من { $rows } صف على مكتب الوفد.
    }
handed-none = لا يمكن إثبات أحد الصفوف، ولذلك لم يُسلم الجدول.
handed-full = على هذا المكتب عشرون جدولا تنتظر. لم يُسلم شيء.
