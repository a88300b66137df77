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

# الرسائل الآلية: أسماؤها ومتى تُرسل وحقول نصوصها.
outbox-slot-link = الرابط الشخصي؛ يُدرج عند إرسال الرسالة ولا يُعرض هنا لأحد
outbox-slot-code = الرمز القصير؛ يُدرج عند إرسال الرسالة ولا يُعرض هنا لأحد
outbox-sample-link = [الرابط الشخصي]
outbox-template-no-subject = أدخلوا موضوع الرسالة.
outbox-template-no-text = أدخلوا نص الرسالة.
outbox-template-too-long = { $most ->
    [zero] اختصروا هذا النص بحيث لا يتجاوز { $most } حرف.
    [one] اختصروا هذا النص بحيث لا يتجاوز حرفاً واحداً.
    [two] اختصروا هذا النص بحيث لا يتجاوز حرفين.
    [few] اختصروا هذا النص بحيث لا يتجاوز { $most } أحرف.
    [many] اختصروا هذا النص بحيث لا يتجاوز { $most } حرفاً.
   *[other] اختصروا هذا النص بحيث لا يتجاوز { $most } حرف.
}
outbox-template-lines = الموضوع سطر واحد. احذفوا فواصل الأسطر.
outbox-template-secret = هذه الحقول سرية ولا يجوز أن ترد إلا في النص: { $fields }.
outbox-template-unknown = ليست في هذه الرسالة الحقول التالية: { $fields }. وتبيّن القائمة الحقول المتاحة.
outbox-template-brace = لا تُستعمل الأقواس المعقوفة إلا حول اسم حقل. احذفوا ما عداها أو أكملوا الحقل.
outbox-template-missing = ينقص النص ما لا غنى عنه لقارئه: { $fields }.
outbox-template-fixed = لا تخص هذه الرسالة دورة بعينها، ونصها هو النص الأصلي دائماً.
outbox-template-stale = غيّر أحد الزملاء هذا النص منذ أن فتحتموه.
outbox-template-no-address = لا يوجد حساب له عنوان بريد إلكتروني يمكن إرسال التجربة إليه.
outbox-template-too-many-tests = أُرسلت إليكم تجارب كثيرة. يُرجى الانتظار بضع دقائق.
outbox-template-test-note = تجربة الرسالة «{ $message }». الرابط والرمز غير حقيقيين ولا يفتحان شيئاً.
outbox-template-test-subject = [تجربة] { $subject }
outbox-right-word = تغيير نصوص الرسائل الآلية
