### عناوين الإجراءات: التأشيرات والوصول.

act-name-host-country = تحديد البلد المضيف لمكان
act-report-visa = الإبلاغ عن طلب تأشيرة
act-update-visa = الإبلاغ عما آل إليه طلب تأشيرة
act-comment-on-visa = التعليق على حالة تأشيرة
act-say-incomplete = طلب إبلاغ الرئيس بأن الوفد غير مكتمل
act-say-complete = القول إن الوفد مكتمل
act-raise-matter = إثارة مسألة تتعلق بالمشاركة
act-consider-matter = الإجابة باعتبارات عن مسألة تتعلق بالمشاركة
act-comment-on-matter = التعليق على مسألة تتعلق بالمشاركة
act-circulate-matter = تعميم مسألة تتعلق بالمشاركة على جميع الدول
act-comment-on-access = التعليق على أرقام الوصول إلى دورة
act-give-access-report = إعطاء تقرير الوصول
