# خطاطيف الويب: برامج خارجية تُبلَّغ بما يجري في الدورة.

webhooks-title = خطاطيف الويب
webhooks-lead = برامج خارجية تُبلَّغ بما يجري في هذه الدورة. ما يُرسَل يذكر الحدث وعنوان الاطلاع عليه، ولا يذكر مضمونه أبداً.
webhooks-empty = لا يُبلَّغ أي برنامج بالأحداث بعد.
webhooks-register = تسجيل خطاف ويب
webhooks-edit = تعديل خطاف الويب
webhooks-save = حفظ
webhooks-name-hint = البرنامج الذي يُبلَّغ، بالاسم الذي يعرفه الزملاء
webhooks-url = العنوان
webhooks-url-hint = عنوان من نوع HTTPS يجيب في غضون عشر ثوانٍ
webhooks-events = الأحداث
webhooks-told = يُبلَّغ بما يلي:
webhooks-everything = كل ما يجري في هذه الدورة
webhooks-all-of-these = كل ما يلي
webhooks-general = الرسائل والأعمال الآلية وكل ما يُضاف أو يُغيَّر أو يُحذف
webhooks-state = الحالة
webhooks-active = نشط
webhooks-failing = أخفقت آخر محاولة
webhooks-paused-by-hand = متوقف مؤقتاً
webhooks-paused-failing = متوقف مؤقتاً: أخفق المتلقي منذ أيام
webhooks-paused-gone = متوقف مؤقتاً: أفاد المتلقي بأنه لم يعد موجوداً
webhooks-paused-effect = لا يُرسَل شيء ما دام خطاف الويب متوقفاً، ولا يُحفظ له ما يجري في تلك الأثناء.
webhooks-pause = إيقاف مؤقت
webhooks-resume = استئناف
webhooks-test = إرسال حدث اختباري
webhooks-test-event = حدث اختباري
webhooks-rotate = استبدال السر
webhooks-rotate-effect = يُعرض السر الجديد مرة واحدة. وتُوقَّع الأحداث بالسرين معاً مدة 24 ساعة ليتسنى تعديل البرنامج دون انقطاع.
webhooks-remove = حذف خطاف الويب
webhooks-remove-effect = يُحذف خطاف الويب مع سجله. ولا يُرسَل ما هو في الطريق.
webhooks-remove-sure = نعم، حذفه
webhooks-remove-tick = يُرجى وضع علامة في المربع للتأكيد.
webhooks-secret-title = سر خطاف الويب
webhooks-secret-once = يُرجى نسخ السر الآن وإدخاله في البرنامج الذي يتلقى الأحداث. لن يُعرض مرة أخرى.
webhooks-done-changed = عُدِّل خطاف الويب.
webhooks-done-paused = أُوقف خطاف الويب مؤقتاً.
webhooks-done-resumed = يُبلَّغ خطاف الويب بالأحداث من جديد.
webhooks-done-tested = الحدث الاختباري في الطريق. ويبين السجل نتيجته.
webhooks-done-sent-again = الحدث في الطريق من جديد.
webhooks-done-removed = حُذف خطاف الويب.

webhooks-log = السجل
webhooks-log-empty = لم يُرسَل شيء بعد.
webhooks-any-state = كل الحالات
webhooks-filter = تطبيق
webhooks-total = { $number ->
    [zero] لا أحداث ({ $number })
    [one] حدث واحد ({ $number })
    [two] حدثان ({ $number })
    [few] { $number } أحداث
    [many] { $number } حدثاً
   *[other] { $number } حدث
}
webhooks-page = { $last ->
    [zero] الصفحة { $number } من { $last }
    [one] الصفحة { $number } من { $last }
    [two] الصفحة { $number } من { $last }
    [few] الصفحة { $number } من { $last }
    [many] الصفحة { $number } من { $last }
   *[other] الصفحة { $number } من { $last }
}
webhooks-when = وقت الطلب
webhooks-attempts = المحاولات
webhooks-tried = { $number ->
    [zero] لا محاولات ({ $number })
    [one] محاولة واحدة ({ $number })
    [two] محاولتان ({ $number })
    [few] { $number } محاولات
    [many] { $number } محاولة
   *[other] { $number } محاولة
}
webhooks-next = المحاولة التالية:
webhooks-again = إرسال من جديد
webhooks-millis = { $number ->
    [zero] { $number } ملي ثانية
    [one] { $number } ملي ثانية
    [two] { $number } ملي ثانية
    [few] { $number } ملي ثانية
    [many] { $number } ملي ثانية
   *[other] { $number } ملي ثانية
}
webhooks-delivery-waiting = قيد الانتظار
webhooks-delivery-delivered = سُلِّم
webhooks-delivery-given-up = تُخلي عنه
webhooks-trouble-slow = لم يصل رد في الوقت المناسب
webhooks-trouble-unreachable = لا اتصال، أو لا شهادة صالحة
webhooks-trouble-not-allowed = لا يُسمح بالاتصال بهذا العنوان

webhooks-desk-paused = خطاطيف ويب أُوقفت مؤقتاً لإخفاق متلقيها
webhooks-job-deliver = تسليم حدث إلى خطاف ويب
webhooks-job-sweep = تنظيف سجل خطاف ويب

webhooks-fault-name = يُرجى إدخال اسم لا يتجاوز { $limit } حرفاً.
webhooks-fault-url = يُرجى إدخال عنوان كامل، مثل https://program.example/events.
webhooks-fault-https = يجب أن يكون العنوان من نوع HTTPS.
webhooks-fault-user = يُرجى حذف اسم المستخدم وكلمة السر من العنوان.
webhooks-fault-private = هذا العنوان ليس على الإنترنت العمومية. ويمكن للمشغِّل أن يسمح بمثل هذه العناوين في الإعدادات.
webhooks-fault-no-event = يُرجى اختيار حدث واحد على الأقل.
webhooks-fault-event = لا يوجد حدث باسم { $event }.
webhooks-fault-many = العدد الأقصى لخطاطيف الويب في الدورة هو { $limit }. يُرجى حذف ما لم تعد إليه حاجة.
webhooks-fault-not-there = لم يعد خطاف الويب أو حدثه موجوداً.
webhooks-fault-paused = خطاف الويب متوقف مؤقتاً. يُرجى استئنافه أولاً.
webhooks-fault-on-its-way = الحدث في الطريق بالفعل. ويبين السجل موعد المحاولة التالية.

webhooks-kind-webhook = خطاف ويب
webhooks-verb-registered = سُجِّل خطاف ويب
webhooks-verb-secret-replaced = استُبدل سر خطاف ويب
webhooks-verb-paused = أُوقف خطاف ويب مؤقتاً
webhooks-verb-resumed = استؤنف خطاف ويب
webhooks-verb-test-ordered = طُلب حدث اختباري
webhooks-verb-event-delivered = سُلِّم حدث
webhooks-verb-event-deferred = لم يُسلَّم حدث، وستُعاد المحاولة
webhooks-verb-event-given-up = تُخلي عن حدث
webhooks-verb-event-sent-again = أُرسل حدث من جديد
webhooks-verb-log-swept = نُظِّف سجل خطاف ويب
webhooks-field-name = الاسم
webhooks-field-host = المضيف
webhooks-field-events = الأحداث
webhooks-field-event = الحدث
webhooks-field-paused = متوقف مؤقتاً
webhooks-field-generation = رقم السر
webhooks-field-status = رمز الرد
webhooks-field-trouble = الصعوبة
webhooks-field-number = العدد
webhooks-right-see = الاطلاع على خطاطيف الويب وسجلها
webhooks-right-set = ضبط خطاطيف الويب
