### عناوين الإجراءات: الوفود ووثائق التفويض والمفاتيح.

act-register-member = تسجيل عضو في الوفد
act-change-member = تغيير ما سُجل عن عضو
act-review-member = مراجعة تسجيل عضو
act-submit-credentials = تقديم وثائق التفويض
act-review-credentials = مراجعة وثائق التفويض
act-challenge-credentials = الطعن في وثائق تفويض
act-settle-challenge = إنهاء طعن في وثائق تفويض
act-register-key = تسجيل مفتاح للوفد
act-replace-key = استبدال مفتاح للوفد
act-revoke-key = إلغاء مفتاح للوفد
act-confirm-act = تأكيد إجراء بالمفتاح
act-disavow-act = نفي إجراء
