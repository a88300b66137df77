outbox-rehearsal-subject = [إرسال تجريبي، موجّه إلى { $to }] { $subject }

outbox-moved = تغيّرت حالة هذه الرسالة في غضون ذلك ولم يُطبَّق قراركم. يُرجى فتح الرسالة مرة أخرى والبتّ فيها وفقاً لحالتها الراهنة.

outbox-called-off = أُلغيت هذه الرسالة لزوال سببها: فقد ورد الرد الذي تذكّر به. ولن تُرسل بعد الآن.

outbox-state-waiting = في الانتظار
outbox-state-handing-over = قيد التسليم
outbox-state-sent = مُرسَلة
outbox-state-failed = تعذّر إرسالها
outbox-state-in-doubt = غير مؤكدة
outbox-state-stopped = موقوفة

outbox-purpose-letter = رسالة معممة
outbox-purpose-rehearsal = إرسال تجريبي
outbox-purpose-acknowledgement = إشعار بالاستلام
outbox-purpose-reminder = رسالة تذكير
outbox-purpose-sign-in = رابط الدخول
outbox-purpose-code = رمز لرد
outbox-purpose-enquiry = رد على استفسار

outbox-attempt-sent = قُبلت
outbox-attempt-failed = فشلت
outbox-attempt-in-doubt = لا جواب قاطع
outbox-attempt-deferred = أرجأها مخدّم البريد
outbox-attempt-unreachable = تعذّر الوصول إلى مخدّم البريد
outbox-attempt-returned = أُعيدت دون تسليم
outbox-attempt-delayed = أُبلغ عن تأخر التسليم
outbox-attempt-arrived = تأكد التسليم

outbox-right-see = الاطلاع على البريد الصادر
outbox-right-settle = البت في مصير رسالة مشكوك فيها
outbox-right-show-link = عرض الروابط الشخصية للرسائل؛ ويُسجَّل كل عرض
outbox-right-rehearse = توجيه جميع الرسائل إلى عنوان اختبار أو إيقاف ذلك

# The mail of `convoke mail test`.
outbox-test-subject = اختبار إعدادات البريد في Convoke
outbox-test-body = أرسل مشغّل النظام هذه الرسالة للتحقق من وصول البريد الصادر عن هذا النظام. ولا حاجة إلى الرد عليها.
