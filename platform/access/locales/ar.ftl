access-bad-email = يُرجى إدخال عنوان بريد إلكتروني كامل، مثل name@example.org.
access-bad-name = يُرجى إدخال اسم في سطر واحد لا يتجاوز { $limit ->
    [zero] { $limit } حرف
    [one] حرفاً واحداً
    [two] حرفين
    [few] { $limit } أحرف
    [many] { $limit } حرفاً
   *[other] { $limit } حرف
}.
access-email-taken = عنوان البريد الإلكتروني هذا مستعمل في حساب آخر.
access-bad-sign-in = رابط الدخول هذا غير صالح. فقد يكون سبق استعماله أو انتهت مدة صلاحيته. يُرجى طلب رابط جديد.
access-bad-code = هذا الرمز غير صحيح أو سبق استعماله. يُرجى إدخال الرمز الذي يظهر الآن في تطبيق الاستيقان لديكم، أو أحد رموز الاسترداد.
access-too-many = جرت محاولات كثيرة جداً في وقت قصير. يُرجى الانتظار بضع دقائق، ثم الرجوع إلى الصفحة السابقة وإعادة المحاولة.
access-last-administrator = يجب أن يكون هناك دائماً مسؤول للنظام. يُرجى أولاً إسناد هذا الدور إلى حساب آخر.

access-role-administrator = مسؤول النظام
access-role-officer = موظف الأمانة
access-role-reviewer = مراجع
access-role-reader = قارئ
access-role-account = صاحب حساب
access-role-invited = حامل رابط شخصي
access-role-public = الجمهور

access-no-scope = اختاروا حقاً واحداً على الأقل لرمز النفاذ.
access-not-your-right = لا يمكن إنشاء رمز نفاذ إلا للحقوق التي تملكونها أنتم في هذه الدورة.
access-bad-days = أدخلوا عدداً من الأيام بين 1 و{ $limit }.
access-too-many-tokens = بلغتم الحد الأقصى لعدد رموز النفاذ للحساب الواحد في هذه الدورة: { $limit }. يُرجى إلغاء رمز لم تعد هناك حاجة إليه.

access-right-run-accounts = الاطلاع على الحسابات وأدوارها وتعديلها
