### Titles of acts: proposals, what is said of them, what becomes of them.

act-set-deadline-for-proposals = تحديد الموعد النهائي لتقديم المقترحات
act-table-proposal = تقديم مقترح
act-widen-proposal = توسيع دائرة المطلعين على مقترح
act-withdraw-proposal = سحب مقترح
act-join-proposal = الانضمام إلى مقدمي مقترح
act-leave-proposal = الانسحاب من مقدمي مقترح
act-speak-on = إبداء الرأي في مقترح أو فقرة
act-withdraw-statement = سحب رأي
act-agree-ad-ref = الاتفاق بشرط الاستشارة
act-reopen-paragraph = إعادة فتح فقرة
act-link-paragraphs = الربط بين فقرات
act-unlink-paragraphs = إلغاء ربط بين فقرات
act-dispose = البت في مقترحات
act-undo-disposition = إلغاء البت في مقترح
act-open-dispositions = فتح جدول البت في المقترحات
