office-menu-desk = مهام اليوم
office-menu-outbox = صندوق الصادر
office-menu-jobs = الأعمال الآلية
office-menu-trail = سجل التدقيق

office-banner-title = إرسال تجريبي
office-banner = تُوجَّه جميع رسائل هذه الدورة إلى { $address }.
office-banner-without-address = تُوجَّه جميع رسائل هذه الدورة إلى عنوان اختبار.
office-banner-link = إعدادات الإرسال التجريبي

office-desk-title = مهام اليوم
office-desk-lead = ما ينتظر الأمانة، بدءاً بالأكثر إلحاحاً.
office-desk-tone = درجة الإلحاح
office-desk-what = الموضوع
office-desk-number = العدد
office-desk-empty = لا شيء في انتظاركم. وسيظهر هنا ما يحتاج إلى قرار أو ما تعذّر إنجازه أو ما حان موعده.
office-tone-decide = يحتاج إلى قرار
office-tone-failed = تعذّر
office-tone-waiting = في الانتظار
office-tone-told = للعلم
office-desk-in-doubt = رسائل غير مؤكدة: يُرجى البتّ في إعادة إرسالها
office-desk-failed = رسائل تعذّر تسليمها
office-desk-jobs = أعمال آلية تعذّر إنجازها

office-state = الحالة
office-attempts = المحاولات
office-by-machine = { $title }، بساعة الخادم
office-when = التاريخ
office-filter = تطبيق
office-clear = عرض الكل
office-any-state = جميع الحالات
office-any-purpose = جميع الأغراض
office-confirm-missing = يُرجى وضع علامة في المربع للتأكيد.

office-jobs-title = الأعمال الآلية
office-jobs-lead = أعمال في الانتظار أو قيد التنفيذ أو تعذّر إنجازها. ولا تُعرض الأعمال المنجزة.
office-jobs-empty = لا توجد أعمال في الانتظار أو قيد التنفيذ أو تعذّر إنجازها.
office-jobs-more = { $all ->
    [zero] يُعرض أول { $shown } من أصل { $all } عمل.
    [one] يُعرض أول { $shown } من أصل { $all } عمل.
    [two] يُعرض أول { $shown } من أصل { $all } عمل.
    [few] يُعرض أول { $shown } من أصل { $all } أعمال.
    [many] يُعرض أول { $shown } من أصل { $all } عملاً.
   *[other] يُعرض أول { $shown } من أصل { $all } عمل.
}
office-jobs-name = العمل
office-jobs-words = آخر إفادة
office-jobs-next = التنفيذ التالي
office-jobs-run = إعادة التنفيذ
office-jobs-ordered = سيُعاد تنفيذ العمل.
office-jobs-ready = في الانتظار
office-jobs-leased = قيد التنفيذ
office-jobs-done = أُنجز
office-jobs-failed = تعذّر إنجازه
office-jobs-not-failed = لم يتعذّر إنجاز هذا العمل، أو سبق طلب إعادة تنفيذه.

office-outbox-title = صندوق الصادر
office-outbox-lead = جميع رسائل هذه الدورة، بدءاً بالأحدث.
office-outbox-empty = لا توجد رسائل. وستظهر هنا الرسائل المعممة وإشعارات الاستلام وروابط الدخول عندما يحين إرسالها.
office-outbox-total = { $number ->
    [zero] لا توجد رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $number } رسائل
    [many] { $number } رسالة
   *[other] { $number } رسالة
}
office-outbox-page = { $all ->
    [zero] الرسائل من { $first } إلى { $last } من أصل { $all }
    [one] الرسائل من { $first } إلى { $last } من أصل { $all }
    [two] الرسائل من { $first } إلى { $last } من أصل { $all }
    [few] الرسائل من { $first } إلى { $last } من أصل { $all }
    [many] الرسائل من { $first } إلى { $last } من أصل { $all }
   *[other] الرسائل من { $first } إلى { $last } من أصل { $all }
}
office-subject = الموضوع
office-addressee = المرسَل إليه
office-purpose = الغرض
office-queued = تاريخ التحرير

office-message = رسالة إلكترونية
office-redirected = أُرسلت بدلاً من ذلك إلى
office-about = تتعلق بـ
office-mail-language = اللغة
office-mail-text = النص
office-mail-files = الملفات المرفقة
office-mail-attempts = محاولات التسليم
office-attempts-caption = { $number ->
    [zero] لا توجد محاولات
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $number } محاولات
    [many] { $number } محاولة
   *[other] { $number } محاولة
}
office-attempts-none = لم تُبذل بعد أي محاولة لتسليم هذه الرسالة.
office-outcome = النتيجة
office-server-words = رد مخدّم البريد
office-link-hidden = الرابط الشخصي (محجوب)
office-code-hidden = الرمز القصير (محجوب)
office-link-sign-in = رابط الدخول (لا يُعرض أبداً)
office-link-gone = رابط لم يعد صالحاً
office-link-show = عرض الرابط الشخصي
office-link-recorded = كل من لديه الرابط الشخصي يستطيع الرد باسم المرسَل إليه. وسيُثبَت في سجل التدقيق أنكم اطلعتم عليه.

office-send-again = إعادة الإرسال
office-mark-sent = تسجيلها مُرسَلة
office-mark-failed = تسجيلها متعذّرة الإرسال
office-decide-about = الرسالة الموجهة إلى { $name }، { $address }
office-effect-send-again = سيُعاد إرسال الرسالة بالمعرّف نفسه، لكي تتمكن برامج البريد من التعرف على النسخة الثانية.
office-effect-mark-sent = ستظهر الرسالة مُرسَلة. ولن يُرسل أي شيء.
office-effect-mark-failed = ستظهر الرسالة متعذّرة الإرسال. ولن يُرسل أي شيء؛ ويمكن إعادة إرسالها لاحقاً.
office-twice = لا يُعرف ما إذا كانت النسخة الأولى قد وصلت. وقد يتلقى المرسَل إليه الرسالة مرتين.
office-decide-yes = نعم، تحققتُ من ذلك
office-decide-leave = العودة إلى الرسالة
office-done-send-again = سيُعاد إرسال الرسالة.
office-done-mark-sent = سُجّلت الرسالة مُرسَلة.
office-done-mark-failed = سُجّلت الرسالة متعذّرة الإرسال.

office-rehearsal-title = الإرسال التجريبي
office-rehearsal-lead = أثناء الإرسال التجريبي تُوجَّه جميع رسائل هذه الدورة إلى عنوان اختبار واحد دون سواه.
office-rehearsal-is-off = الإرسال التجريبي متوقف. وتُوجَّه الرسائل إلى المرسَل إليهم.
office-rehearsal-address = عنوان الاختبار
office-rehearsal-hint = عنوان بريد إلكتروني للأمانة. وسيبيّن موضوع كل رسالة لمن كانت موجهة.
office-rehearsal-on = تفعيل الإرسال التجريبي
office-rehearsal-change = تغيير عنوان الاختبار
office-rehearsal-off-title = ستُوجَّه الرسائل إلى المرسَل إليهم
office-rehearsal-off = إيقاف الإرسال التجريبي
office-rehearsal-off-waiting = { $number ->
    [zero] لا توجد رسائل في الانتظار.
    [one] توجد رسالة واحدة في الانتظار وستُوجَّه إلى المرسَل إليه.
    [two] توجد رسالتان في الانتظار وستُوجَّهان إلى المرسَل إليهما.
    [few] توجد { $number } رسائل في الانتظار وستُوجَّه إلى المرسَل إليهم.
    [many] توجد { $number } رسالة في الانتظار وستُوجَّه إلى المرسَل إليهم.
   *[other] توجد { $number } رسالة في الانتظار وستُوجَّه إلى المرسَل إليهم.
}
office-rehearsal-off-later = الرسائل التي سبق إرسالها إلى عنوان الاختبار لن يُعاد إرسالها من تلقاء نفسها.
office-rehearsal-off-final = لا يمكن استرجاع رسالة خرجت.
office-rehearsal-off-yes = نعم، يمكن توجيه الرسائل إلى المرسَل إليهم
office-rehearsal-done-on = الإرسال التجريبي مفعّل.
office-rehearsal-done-off = الإرسال التجريبي متوقف.
office-rehearsal-bad-address = يُرجى إدخال عنوان بريد إلكتروني كامل، مثل tests@forum.example.

office-trail-title = سجل التدقيق
office-trail-lead = من فعل ماذا وبأي عنصر ومتى، بدءاً بالأحدث. ولا يمكن تغيير أي شيء هنا.
office-trail-empty = لا يوجد قيد يطابق هذه التصفية.
office-seal = رقم آخر قيد مختوم هو { $last }.
office-seal-waiting = { $number ->
    [zero] لا توجد قيود في انتظار الختم.
    [one] يوجد قيد واحد في انتظار الختم.
    [two] يوجد قيدان في انتظار الختم.
    [few] توجد { $number } قيود في انتظار الختم.
    [many] يوجد { $number } قيداً في انتظار الختم.
   *[other] يوجد { $number } قيد في انتظار الختم.
}
office-check = التحقق من السجل
office-kind = النوع
office-any-kind = جميع الأنواع
office-verb = الإجراء
office-any-verb = جميع الإجراءات
office-who = صاحب الإجراء
office-anyone = الجميع
office-who-public = زائر لم يسجّل الدخول
office-who-command-line = المشغّل، من سطر الأوامر
office-who-account-gone = حساب لم يعد موجوداً
office-who-any-link = أي رابط شخصي
office-who-any-job = أي عمل آلي
office-who-link = الرابط الشخصي: { $thing }
office-who-job = عمل آلي: { $job }
office-thing = العنصر
office-thing-id = معرّف العنصر
office-all-of-thing = جميع قيوده
office-from = من
office-until = إلى
office-bad-thing = يُرجى إدخال معرّف عنصر من 32 رقماً وحرفاً، كما يظهر في قيده.
office-bad-day = يُرجى إدخال يوم، مثل 2021-02-15.
office-too-many-records = يتجاوز عدد السجلات المطابقة لهذا المرشّح { $limit }. يُرجى حصره بالأيام وتصدير السجلات على دفعات.
office-changes = التغييرات
office-fields = { $number ->
    [zero] لا توجد حقول
    [one] حقل واحد
    [two] حقلان
    [few] { $number } حقول
    [many] { $number } حقلاً
   *[other] { $number } حقل
}
office-field = الحقل
office-before = قبل
office-after = بعد
office-nothing = لا شيء
office-erased = محذوف
office-no-fields = لا يتضمن القيد أي قيم.
office-way = الطريقة
office-way-page = من صفحة للأمانة أو للموقع
office-way-link = من صفحة رابط شخصي
office-way-api = من الواجهة البرمجية
office-way-command-line = من سطر الأوامر
office-way-job = من عمل آلي
office-machine = للإثبات
office-machine-time = توقيت الجهاز
office-number = الرقم في السلسلة
office-unsealed = لم يُختم بعد
office-record-id = معرّف القيد
office-actor = صاحب الإجراء كما هو مدوَّن

office-check-title = التحقق من سجل التدقيق
office-check-whole = سجل التدقيق سليم: لم يُغيَّر أي قيد ولم يُفقد ولم يُقتطع.
office-check-faults = { $number ->
    [zero] سجل التدقيق سليم.
    [one] سجل التدقيق غير سليم: وُجد خلل واحد.
    [two] سجل التدقيق غير سليم: وُجد خللان.
    [few] سجل التدقيق غير سليم: وُجدت { $number } حالات خلل.
    [many] سجل التدقيق غير سليم: وُجدت { $number } حالة خلل.
   *[other] سجل التدقيق غير سليم: وُجدت { $number } حالة خلل.
}
office-check-more = { $number ->
    [zero] ولا شيء غيرها.
    [one] وحالة واحدة أخرى.
    [two] وحالتان أخريان.
    [few] و{ $number } حالات أخرى.
    [many] و{ $number } حالة أخرى.
   *[other] و{ $number } حالة أخرى.
}
office-check-sealed = القيود في السلسلة
office-check-unsealed = القيود في انتظار الختم
office-check-erased = القيم المحذوفة بناءً على طلب
office-check-heads = الحالات المدوَّنة خارج قاعدة البيانات التي قورنت
office-fault-value = تغيّر القيد { $number }: قيمة { $field } ليست هي التي كُتبت.
office-fault-record = تغيّر القيد { $number }.
office-fault-unsealed = تغيّر قيد لم يُختم بعد: { $id }.
office-fault-missing = القيد { $number } مفقود.
office-fault-missing-many = القيود من { $first } إلى { $last } مفقودة.
office-fault-broken = انقطعت السلسلة عند القيد { $number }.
office-fault-cut-off = اقتُطع السجل: دُوّن خارج قاعدة البيانات القيد { $noted }، بينما آخر قيد هو { $last }.
office-fault-other-history = القيد { $number } ليس هو الذي دُوّن خارج قاعدة البيانات.
office-file-missing = الملف المخزَّن { $file } مفقود ({ $feature }).
office-file-damaged = الملف المخزَّن { $file } تالف ({ $feature }).
office-file-unavailable = تتعذّر الآن قراءة الملف المخزَّن { $file } ({ $feature }).
office-verify-unreadable = تعذّرت قراءة السجل

office-verb-added = إضافة
office-verb-made = إنشاء
office-verb-revoked = إلغاء
office-verb-changed = تغيير
office-verb-removed = إزالة
office-verb-begun = تسجيل الدخول
office-verb-ended = تسجيل الخروج
office-verb-other-sessions-ended = إنهاء الجلسات الأخرى
office-verb-opened = فتح الحساب
office-verb-closed = إغلاق الحساب
office-verb-roles-set = تحديد المهام
office-verb-second-factor-enrolled = إعداد العامل الثاني
office-verb-second-factor-given = تقديم العامل الثاني
office-verb-second-factor-reset = سحب العامل الثاني
office-verb-sign-in-asked = طلب رابط الدخول
office-verb-sign-in-asked-unknown = طلب رابط الدخول من عنوان غير معروف
office-verb-sign-in-printed = إصدار رابط الدخول
office-verb-founded = إنشاء الدورة
office-verb-shown = إتاحة للجمهور
office-verb-hidden = حجب عن الجمهور
office-verb-rehearsal-on = تفعيل الإرسال التجريبي
office-verb-rehearsal-off = إيقاف الإرسال التجريبي
office-verb-queued = تحرير رسالة
office-verb-handing-over = رسالة قيد التسليم
office-verb-returned = أُعيدت الرسالة دون تسليم
office-verb-delayed = أُبلغ عن تأخر التسليم
office-verb-arrived = تأكد التسليم
office-verb-lifted = سُمح بالعنوان من جديد
office-verb-delivered = انتهاء محاولة التسليم
office-verb-sent-again = إعادة إرسال رسالة
office-verb-marked-sent = تسجيل رسالة مُرسَلة
office-verb-marked-failed = تسجيل رسالة متعذّرة الإرسال
office-verb-stopped = إيقاف رسالة
office-verb-link-shown = عرض رابط شخصي
office-verb-run-again = طلب إعادة تنفيذ عمل آلي
office-verb-restored = استُعيدت المنظومة من نسخة احتياطية
office-verb-moved = نُقلت المنظومة

office-kind-account = حساب
office-kind-session = جلسة
office-kind-edition = دورة
office-kind-mail = رسالة إلكترونية
office-kind-job = عمل آلي
office-kind-installation = المنظومة

office-field-id = المعرّف
office-field-email = عنوان البريد الإلكتروني
office-field-name = الاسم
office-field-lang = اللغة
office-field-active = صالح للاستعمال
office-field-second-factor = إعداد العامل الثاني
office-field-roles = المهام
office-field-before = المهام السابقة
office-field-by = الوسيلة
office-field-account = الحساب
office-field-strong = بالعامل الثاني
office-field-number = العدد
office-field-slug = الاسم في العناوين
office-field-names = الأسماء
office-field-zone = المنطقة الزمنية
office-field-current = الدورة الحالية
office-field-public = متاحة للجمهور
office-field-purpose = الغرض
office-field-state = الحالة
office-field-to = العنوان
office-field-words = رد مخدّم البريد
office-field-address = عنوان الاختبار
office-field-job = العمل
office-field-backup-of = النسخة المأخوذة في
office-field-rows = الصفوف
office-field-files = الملفات

office-job-outbox-deliver = تسليم رسالة

## الحقول في سجل المراجعة
office-verb-sign-in-not-sendable = طلب رابط دخول يتعذّر إرساله
office-field-in = { $field } ({ $language })
office-field-in-unofficial = { $field } ({ $language })، ترجمة غير رسمية
office-field-version = التعديل
office-field-reason = السبب
office-field-letter = الرسالة
office-field-register = رقم القيد
office-field-channel = القناة
office-field-party = الدولة
office-field-alpha3 = رمز الدولة من ثلاثة أحرف
office-field-note = ملاحظة
office-field-since = منذ
office-field-until = حتى
office-field-sample = مثال
office-field-kind = النوع
office-field-value = القيمة
office-right-see = الاطلاع على الأعمال الآلية
office-right-trail = قراءة سجل التدقيق
office-right-run-jobs = إعادة تشغيل عمل آلي فاشل

# نصوص الرسائل الآلية: القائمة والتحرير والمعاينة والتجربة والنص الأصلي.
office-template-title = الرسائل الآلية
office-template-lead = ما يرسله Convoke تلقائياً. لكل رسالة نص أصلي باللغات الست، ويجوز أن يكون لهذه الدورة نصها. وما دخل صندوق الصادر يبقى على حاله.
office-template-own-in = نص خاص باللغات
office-template-none = لا يُرسل أي شيء تلقائياً.
office-template-own = نص خاص
office-template-same = واحد في جميع الدورات
office-template-unfit = لم يعد صالحاً
office-template-some-unfit = لم يعد بعض نصوص هذه الدورة صالحاً لرسالته، فتُرسل بالنص الأصلي. افتحوا النصوص المعلَّمة.
office-template-unfit-now = تغيرت الرسالة منذ كتابة هذا النص فلم يعد صالحاً لها. وهي تُرسل بالنص الأصلي إلى أن يُصحَّح؛ ويرد الخطأ بجانب الحقل المعني.
office-template-is-default = النص الأصلي
office-template-changed = تاريخ التغيير:
office-template-subject = الموضوع
office-template-text = النص
office-template-text-hint = يبدأ السطر الفارغ فقرة جديدة. ويرمز الاسم بين قوسين معقوفين إلى حقله.
office-template-example = تُملأ المعاينة ببيانات
office-template-save = حفظ
office-template-preview = معاينة
office-template-test = أرسلوا إليّ تجربة
office-template-fields = الحقول
office-template-needed = لازم
office-template-with = مملوء ببيانات: { $of }
office-template-with-samples = ليس لدى الدورة بعد ما تُملأ به: تُعرض أمثلة.
office-template-default = النص الأصلي
office-template-reset-title = العودة إلى النص الأصلي
office-template-reset = استعمال النص الأصلي
office-template-reset-effect = تُرسل الرسالة من الآن بالنص الأصلي. ويبقى نص الدورة الخاص في سجل التدقيق.
office-template-reset-yes = نعم، استعمال النص الأصلي
office-template-done-saved = حُفظ. وسيكون هذا نص الرسائل التي تدخل قائمة الانتظار من الآن.
office-template-done-reset = أُعيد النص الأصلي.
office-template-tested = تجربة في طريقها إلى { $address }. ولم يُحفظ شيء.
office-template-tested-rehearsal = الدورة في وضع الإرسال التجريبي، فتُوجَّه التجربة إلى { $address }. ولم يُحفظ شيء.
office-template-both = نصكم في الاستمارة أدناه، والنص الحالي معروض أولاً. وسيحل نصكم محله إذا حفظتم مرة أخرى.
office-template-theirs = النص الحالي
office-kind-mail-template = نص رسالة
office-verb-reworded = تغيير نص رسالة
office-verb-default-restored = إعادة النص الأصلي لرسالة
office-verb-message-tested = إرسال تجربة رسالة
office-field-message = الرسالة
office-field-subject = الموضوع
office-field-body = النص
office-template-when = متى تُرسل
