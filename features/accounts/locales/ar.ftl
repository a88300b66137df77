# قائمة الأمانة.
accounts-menu = الحسابات

# طلب رابط الدخول.
accounts-sign-in-title = تسجيل الدخول
accounts-sign-in-lead = هذا المدخل مخصص للأمانة. لا توجد كلمة مرور: يُرسل رابط إلى عنوان بريدكم الإلكتروني.
accounts-email = عنوان البريد الإلكتروني
accounts-email-hint = العنوان الذي سجلكم به مسؤول النظام.
accounts-send-link = إرسال رابط الدخول إليّ
accounts-asked-title = يُرجى الاطلاع على بريدكم
accounts-asked = إذا كان لهذا العنوان حساب، فقد أُرسل إليه رابط الدخول.
accounts-asked-once = { $minutes ->
    [zero] يُستعمل الرابط مرة واحدة فقط، على الفور.
    [one] يُستعمل الرابط مرة واحدة فقط، خلال دقيقة واحدة.
    [two] يُستعمل الرابط مرة واحدة فقط، خلال دقيقتين.
    [few] يُستعمل الرابط مرة واحدة فقط، خلال { $minutes } دقائق.
    [many] يُستعمل الرابط مرة واحدة فقط، خلال { $minutes } دقيقة.
   *[other] يُستعمل الرابط مرة واحدة فقط، خلال { $minutes } دقيقة.
}
accounts-asked-nothing = إذا لم تصلكم أي رسالة، يُرجى التحقق من العنوان ومن البريد غير المرغوب فيه، أو الاتصال بمسؤول النظام.
accounts-asked-again = طلب رابط جديد
accounts-too-many = { $minutes ->
    [zero] جرت محاولات كثيرة. يُرجى المحاولة مرة أخرى الآن.
    [one] جرت محاولات كثيرة. يُرجى الانتظار دقيقة واحدة ثم المحاولة مرة أخرى.
    [two] جرت محاولات كثيرة. يُرجى الانتظار دقيقتين ثم المحاولة مرة أخرى.
    [few] جرت محاولات كثيرة. يُرجى الانتظار { $minutes } دقائق ثم المحاولة مرة أخرى.
    [many] جرت محاولات كثيرة. يُرجى الانتظار { $minutes } دقيقة ثم المحاولة مرة أخرى.
   *[other] جرت محاولات كثيرة. يُرجى الانتظار { $minutes } دقيقة ثم المحاولة مرة أخرى.
}

# استعمال الرابط.
accounts-link-title = تسجيل الدخول إلى { $service }
accounts-link-lead = لم يُغيّر فتح هذه الصفحة شيئاً. يُسجَّل دخولكم عند الضغط على الزر.
accounts-link-button = تسجيل الدخول في هذا المتصفح
accounts-link-not-you = إذا لم تطلبوا هذا الرابط، يُرجى إغلاق الصفحة.
accounts-bad-link-title = لا يمكن استعمال رابط الدخول هذا
accounts-bad-link = الرابط غير صحيح، أو سبق استعماله، أو انقضت مدته.
accounts-bad-link-lost = لم يتغير شيء.
accounts-bad-link-todo = يُرجى طلب رابط جديد؛ وقد يكون أحدث رابط في بريدكم ما زال صالحاً.

# الرسالة التي تحمل الرابط.
accounts-mail-subject = رابط دخولكم إلى { $service }
accounts-mail-asked = طلب شخص ما، وربما أنتم، تسجيل الدخول إلى { $service } بهذا العنوان. لتسجيل الدخول، يُرجى فتح هذا الرابط والضغط على الزر في الصفحة:
accounts-mail-once = يُستعمل الرابط مرة واحدة فقط، خلال { $lasts }. ولا يغيّر فتحه شيئاً، بل الضغط على الزر وحده.
# How long, as it stands in the sentence before.
accounts-mail-lasts = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
accounts-mail-not-you = إذا لم تطلبوا ذلك، فلا يلزمكم القيام بأي شيء. ويُرجى عدم إحالة هذه الرسالة إلى غيركم.

# إعداد العامل الثاني.
accounts-enrol-title = إعداد العامل الثاني للتحقق
accounts-enrol-lead = إضافة إلى الرابط الوارد في بريدكم، تطلب الأمانة رمزاً من تطبيق للاستيقان، حتى لا يتمكن من يقرأ بريدكم من الدخول باسمكم.
accounts-enrol-app = يُرجى فتح تطبيق للاستيقان على هاتفكم أو حاسوبكم؛ ويصلح أي تطبيق يولّد رموزاً زمنية (TOTP).
accounts-enrol-key = أضيفوا فيه حساباً وأدخلوا هذا المفتاح:
accounts-enrol-open = فتح تطبيق الاستيقان على هذا الجهاز
accounts-enrol-type = أدخلوا الرمز الذي يعرضه.
accounts-enrol-button = إعداد العامل الثاني
accounts-code = الرمز
accounts-code-hint = ستة أرقام؛ ويظهر رمز جديد كل 30 ثانية.

# إدخال العامل الثاني.
accounts-give-title = إدخال العامل الثاني للتحقق
accounts-give-lead = يُرجى إدخال الرمز الذي يعرضه تطبيق الاستيقان الآن.
accounts-code-or-recovery = الرمز أو رمز الاسترداد
accounts-code-or-recovery-hint = ستة أرقام، أو أحد رموز الاسترداد العشرة. ولا يُستعمل كل رمز إلا مرة واحدة.
accounts-give-button = متابعة
accounts-give-lost = إذا لم يكن لديكم التطبيق ولا رمز استرداد، يُرجى أن تطلبوا من مسؤول النظام إعادة تعيين العامل الثاني.

# رموز الاسترداد التي تُعرض مرة واحدة.
accounts-codes-title = رموز الاسترداد الخاصة بكم
accounts-codes-set = تم إعداد العامل الثاني.
accounts-codes-once = { $number ->
    [zero] لم يبق أي رمز.
    [one] يُرجى طباعة هذا الرمز أو تدوينه الآن. فهو لا يُعرض إلا هذه المرة ولا يُحفظ في أي مكان آخر. ويحل محل تطبيق الاستيقان مرة واحدة.
    [two] يُرجى طباعة هذين الرمزين أو تدوينهما الآن. فهما لا يُعرضان إلا هذه المرة ولا يُحفظان في أي مكان آخر. ويحل كل منهما محل تطبيق الاستيقان مرة واحدة.
    [few] يُرجى طباعة هذه الرموز وعددها { $number } أو تدوينها الآن. فهي لا تُعرض إلا هذه المرة ولا تُحفظ في أي مكان آخر. ويحل كل منها محل تطبيق الاستيقان مرة واحدة.
    [many] يُرجى طباعة هذه الرموز وعددها { $number } أو تدوينها الآن. فهي لا تُعرض إلا هذه المرة ولا تُحفظ في أي مكان آخر. ويحل كل منها محل تطبيق الاستيقان مرة واحدة.
   *[other] يُرجى طباعة هذه الرموز وعددها { $number } أو تدوينها الآن. فهي لا تُعرض إلا هذه المرة ولا تُحفظ في أي مكان آخر. ويحل كل منها محل تطبيق الاستيقان مرة واحدة.
}
accounts-codes-go-on = حفظتُ الرموز؛ متابعة

# الحساب الخاص.
accounts-own-title = حسابكم
accounts-name = الاسم
accounts-factor = العامل الثاني للتحقق
accounts-factor-set = معدّ
accounts-factor-none = غير معدّ
accounts-factor-set-up = إعداد عامل ثانٍ للتحقق
accounts-recovery-left = { $number ->
    [zero] لم يبق أي رمز استرداد.
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $number } رموز استرداد.
    [many] بقي { $number } رمز استرداد.
   *[other] بقي { $number } رمز استرداد.
}
accounts-language = اللغة
accounts-language-hint = اللغة التي تخاطبكم بها صفحات الأمانة ورسائلها.
accounts-language-button = تغيير اللغة
accounts-choose-language = يُرجى اختيار إحدى اللغات الست.
accounts-sessions = حيث سجلتم الدخول
accounts-sessions-caption = جلسات دخولكم المفتوحة، وأحدثها استعمالاً أولاً
accounts-session-browser = المتصفح
accounts-session-since = منذ
accounts-session-seen = آخر استعمال
accounts-session-this = هذه الجلسة
accounts-session-end = إنهاء هذه الجلسة
accounts-browser-unnamed = متصفح لم يذكر اسمه
accounts-sessions-end-others = إنهاء جميع الجلسات الأخرى
accounts-done-signed-out = سُجّل خروجكم في هذا المتصفح.
accounts-done-language = تم تغيير اللغة.
accounts-done-ended = تم إنهاء الجلسة.
accounts-done-others-ended = تم إنهاء جميع الجلسات الأخرى.

# قائمة مسؤول النظام.
accounts-list-title = الحسابات
accounts-list-lead = من يمكنه تسجيل الدخول، وأدوار كل منهم في دورة { $edition }.
accounts-list-caption = { $number ->
    [zero] لا توجد حسابات
    [one] حساب واحد
    [two] حسابان، حسب الاسم
    [few] { $number } حسابات، حسب الاسم
    [many] { $number } حساباً، حسب الاسم
   *[other] { $number } حساب، حسب الاسم
}
accounts-list-empty = يرد هنا موظفو الأمانة بعد إضافتهم.
accounts-add = إضافة حساب
accounts-add-button = إضافة الحساب
accounts-name-hint = كما يعرفه الزملاء.
accounts-add-email-hint = تُرسل روابط الدخول إلى هذا العنوان.
accounts-add-language-hint = لغة صفحات الأمانة ورسائلها لهذا الشخص، ويمكنه تغييرها.
accounts-roles = الأدوار
accounts-roles-hint = تسري الأدوار في هذه الدورة. وعند تغييرها تنتهي جلسات هذا الشخص فوراً.
accounts-roles-none = لا توجد
accounts-roles-button = حفظ الأدوار
accounts-role-may-administrator = يدير النظام: الحسابات والإعدادات وسجل التغييرات.
accounts-role-may-officer = يضطلع بعمل الأمانة.
accounts-role-may-reviewer = يقرأ النصوص ويجيزها.
accounts-role-may-reader = يطلع على صفحات الأمانة ولا يغير شيئاً.
accounts-state = الحالة
accounts-open = مفتوح
accounts-closed = مغلق
accounts-close-lead = لا يمكن تسجيل الدخول بحساب مغلق، وتنتهي جلساته فوراً. ويمكن فتحه من جديد.
accounts-close-button = إغلاق الحساب
accounts-open-lead = هذا الحساب مغلق. وبعد فتحه يمكن لهذا الشخص تسجيل الدخول من جديد بالأدوار نفسها.
accounts-open-button = فتح الحساب
accounts-links = روابط الدخول
accounts-links-lead = يُرسل رابط إلى عنوان هذا الحساب بلغة هذا الشخص.
accounts-links-button = إرسال رابط الدخول
accounts-links-caption = آخر روابط الدخول المرسلة بالبريد
accounts-links-when = وقت الطلب
accounts-links-words = رد مخدّم البريد
accounts-links-empty = لم يُرسل أي رابط دخول إلى هذا الحساب.
accounts-reset-title = إعادة تعيين العامل الثاني
accounts-reset-sessions = تنتهي جميع جلسات هذا الشخص فوراً.
accounts-reset-codes = لا يعود تطبيق الاستيقان ولا رموز الاسترداد الخاصة بهذا الشخص صالحة؛ ويُعدّ عامل ثانٍ جديد عند تسجيل الدخول التالي.
accounts-reset-final = لا يمكن استعادة العامل الثاني السابق. يُرجى التأكد من أن هذا الشخص هو صاحب الطلب.
accounts-reset-yes = تأكدتُ من صاحب الطلب
accounts-reset-button = إعادة تعيين العامل الثاني
accounts-reset-unconfirmed = يُرجى وضع علامة في الخانة إذا أُريد إعادة تعيين العامل الثاني.
accounts-done-added = أُضيف الحساب. ويمكن لهذا الشخص الآن طلب رابط الدخول.
accounts-done-roles = حُفظت الأدوار.
accounts-done-opened = الحساب مفتوح.
accounts-done-closed = أُغلق الحساب وانتهت جلساته.
accounts-done-reset = أُعيد تعيين العامل الثاني.
accounts-done-link = رابط الدخول في طريقه.

# قائمة اليوم وسجل التغييرات وسطر الأوامر.
accounts-desk-no-factor = ليس لحسابكم عامل ثانٍ للتحقق بعد. يُرجى إعداده لكي تتمكنوا من تسجيل الدخول بالبريد.
accounts-session-of = جلسة { $name }
accounts-no-such-account = لا يوجد حساب مفتوح بالعنوان { $address }.

accounts-tokens-title = رموز النفاذ للبرامج
accounts-tokens-link = إنشاء رموز النفاذ الخاصة بكم في دورة { $edition } والاطلاع عليها وإلغاؤها
accounts-tokens-lead = يمكن للبرنامج الذي يحمل رمز نفاذ أن يفعل في دورة { $edition } ما يمكنكم فعله بأنفسكم، في حدود الحقوق المحددة هنا وإلى حين انتهاء مدة الرمز. وينتهي الرمز فور إلغائه أو سحب أحد أدواركم أو إغلاق حسابكم.
accounts-tokens-caption = رموز النفاذ الخاصة بكم، بدءاً بالأحدث
accounts-tokens-none = ليس لديكم أي رمز نفاذ في هذه الدورة.
accounts-token-new = رمز نفاذ جديد
accounts-token-name = اسم رمز النفاذ
accounts-token-name-hint = ما هو البرنامج وأين يعمل، للتعرف على الرمز لاحقاً.
accounts-token-scopes = الحقوق
accounts-token-days = عدد الأيام حتى انتهاء المدة
accounts-token-expires = تاريخ الانتهاء
accounts-token-make = إنشاء رمز النفاذ
accounts-token-made-title = أُنشئ رمز النفاذ
accounts-token-made = يُرجى نسخه الآن إلى مخزن أسرار البرنامج. لن يكون عرضه مرة أخرى ممكناً.
accounts-token-unused = لم يُستعمل بعد
accounts-token-revoke = إلغاء الرمز
accounts-token-document = وصف الواجهة (OpenAPI 3.1)
accounts-done-revoked = أُلغي رمز النفاذ. لم يعد بإمكان أحد استعماله.
accounts-token-of = رمز النفاذ «{ $name }»
accounts-kind-token = رمز نفاذ لبرنامج
accounts-verb-made = أُنشئ رمز نفاذ
accounts-verb-revoked = أُلغي رمز نفاذ
accounts-field-scopes = حقوق رمز النفاذ

# الرسائل الآلية: أسماؤها ومتى تُرسل وحقول نصوصها.
accounts-message-sign-in = رابط الدخول
accounts-message-sign-in-when = إلى صاحب حساب يطلب تسجيل الدخول. وهي لا تخص دورة بعينها ونصها واحد في جميع الدورات.
accounts-slot-service = اسم هذه الخدمة
accounts-slot-lasts = مدة صلاحية الرابط
