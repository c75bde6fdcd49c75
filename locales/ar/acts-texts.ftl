### Titles of acts: documents, drafts, letters.

act-register-document = تسجيل وثيقة
act-add-document-language = إضافة صيغة لغوية إلى وثيقة
act-add-symbol = إضافة رمز إلى وثيقة
act-table-draft = تقديم مشروع
act-introduce-report = تقديم تقرير بصفة المقرر
act-issue-revision = إصدار تنقيح
act-add-language-version = إضافة صيغ لغوية إلى مشروع
act-circulate-letter = تعميم رسالة
act-receive-letter = قيد رسالة موجهة إلى الرئيس
act-note-delivery = إثبات تسليم رسالة
act-edit-after-adoption = تحرير نص بعد اعتماده
act-expect-language = تحديد موعد متوقع لصيغة لغوية
act-report-discrepancy = الإبلاغ عن تباين بين الصيغ اللغوية
act-answer-discrepancy = الرد على بلاغ عن تباين
