# Письма и их версии. То, что касается рассылки, стоит в отдельном разделе.

# Само письмо: обозначения, пометка, способ ответа. Стоят в файлах PDF и сообщениях.
letters-label-reference = Осн.:
letters-label-contact = Для контактов:
letters-label-fax = Факс:
letters-label-email = Эл. почта:
letters-label-subject = Предмет:
letters-label-code = Короткий код:
letters-foot = Просьба ответить по этой персональной ссылке, для которой не нужна учетная запись; если же Вы получили письмо на бумаге, введите на сайте Форума короткий код вместе с названием Вашего государства и номером письма.
letters-notice-unofficial = Неофициальный перевод, образец
letters-addressee = { $title } { $of }
letters-title = { $reference }: { $subject }

# Состояние письма.
letters-state-draft = проект
letters-state-cleared = согласовано
letters-state-released = рассылка разрешена
letters-state-dispatched = разослано
letters-state-closed = закрыто
letters-kind-letter = Циркулярное письмо
letters-kind-corrigendum = Исправление
letters-kind-addendum = Дополнение
letters-kind-translation = Возвращенный перевод
letters-kind-term = Закрепленный термин
letters-standing-draft = Письмо составляется. Каждая версия пишется, проверяется и, если ее может читать публика, публикуется; затем письмо согласовывается.
letters-standing-cleared = Текст окончательный, письмо готово к рассылке. Чтобы что-либо изменить, его нужно вернуть в проект.
letters-standing-released = Второй сотрудник разрешил рассылку. В течение короткой отсрочки ее можно остановить.
letters-standing-dispatched = Письмо разослано, и в нем ничего больше не меняется. Ошибка исправляется отдельным исправлением, недостающее – дополнением.
letters-standing-closed = Письмо закрыто: вопрос с ответами решен.
letters-against = { $n ->
    [one] Согласованию препятствует { $n } замечание.
    [few] Согласованию препятствуют { $n } замечания.
    [many] Согласованию препятствуют { $n } замечаний.
   *[other] Согласованию препятствуют { $n } замечания.
}

# Состояние версии.
letters-version-missing = отсутствует
letters-version-machine-draft = машинный проект
letters-version-draft = проект
letters-version-reviewed = проверена
letters-version-published = опубликована
letters-out-of-date = устарела
letters-official = официальная
letters-unofficial = неофициальная
letters-is-source = (исходная)
letters-mark-review = Отметить как проверенную
letters-mark-publish = Опубликовать
letters-mark-withdraw = Снять с публикации
letters-mark-return = Вернуть в проект
letters-mark-follow = Соответствует исходной
letters-not-by-person = Машинный проект проверяет человек, в секретариате; никакая программа этого не делает.

# Части письма и другие поля, которые называет журнал изменений.
letters-field-letterhead = Бланк
letters-field-service = Служба
letters-field-place-date = Место и дата
letters-field-contact = Контактное лицо
letters-field-fax = Факс
letters-field-email = Электронная почта
letters-field-addressees = Адресаты
letters-field-subject = Предмет
letters-field-salutation = Обращение
letters-field-body = Текст
letters-field-closing = Заключительная формула
letters-field-signed-mark = Вместо подписи
letters-field-signatory = Подписавший
letters-field-signatory-post = Должность подписавшего
letters-field-number = Номер
letters-field-reference = Обозначение
letters-field-slug = Имя в адресах
letters-field-parent = Исправляемое или дополняемое письмо
letters-field-dated = Дата
letters-field-state = Состояние
letters-field-class = Категория адресатов
letters-field-source-lang = Исходный язык
letters-field-reply-form = Что спрашивается в ответе
letters-field-version = Правка
letters-field-lang = Язык
letters-field-language = Язык
letters-field-official = Официальная
letters-field-revision = Редакция
letters-field-source-revision = Редакция исходной версии, которой она следует
letters-field-reviewer = Рецензент
letters-field-of = К письму
letters-field-part = Исправление или дополнение
letters-field-file = Файл
letters-field-sort = Что обозначает
letters-field-code = Код
letters-field-source-of-term = Откуда взято
letters-field-preferred = Употребляемые формы
letters-field-allowed = Также допустимые формы
letters-field-forbidden = Нежелательные формы

# Что было сделано, по журналу изменений.
letters-verb-drafted = Письмо начато
letters-verb-amended = Параметры письма изменены
letters-verb-version-written = Версия написана
letters-verb-version-compared = Версия сверена с исходной
letters-verb-version-reviewed = Версия проверена
letters-verb-version-published = Версия опубликована
letters-verb-version-withdrawn = Версия снята с публикации
letters-verb-version-returned = Версия возвращена в проект
letters-verb-cleared = Письмо согласовано
letters-verb-reopened = Письмо возвращено в проект
letters-verb-closed = Письмо закрыто
letters-verb-part-begun = Начато исправление или дополнение
letters-verb-brought-back = Перевод возвращен
letters-verb-applied = Перевод принят
letters-verb-given-up = От перевода отказались
letters-verb-term-added = Термин добавлен
letters-verb-term-changed = Термин изменен
letters-verb-term-removed = Термин исключен

# Список и страница письма.
letters-title-list = Письма
letters-new = Новое письмо
letters-list-empty = Здесь находятся циркулярные письма этого форума. Пока их нет.
letters-list-total = { $n ->
    [one] { $n } письмо из { $all }
    [few] { $n } письма из { $all }
    [many] { $n } писем из { $all }
   *[other] { $n } письма из { $all }
}
letters-filter = Показать
letters-any-state = Любое состояние
letters-none-ready = нет проверенных
letters-column-number = Номер
letters-column-subject = Предмет
letters-column-date = Дата
letters-column-class = Адресаты
letters-column-stage = Состояние
letters-column-versions = Версии, готовые к отправке
letters-column-language = Язык
letters-column-standing = Статус
letters-column-revision = Редакция
letters-column-reviewer = Рецензент
letters-column-acts = Изменить
letters-heading-versions = Языковые версии
letters-heading-parts = Исправления и дополнения
letters-parts-empty = Здесь находится то, что исправляет или дополняет это письмо. Пока ничего нет.
letters-part-of = Исправляет или дополняет:
letters-source = Исходный язык
letters-asks = Ответ
letters-no-reply = Ответ не запрашивается.
letters-deadline-until = Своевременно до: { $when }
letters-day-hours = { $date }: с { $from } до { $to }
letters-authenticity-a = Достаточно персональной ссылки
letters-authenticity-a-more = Отвечает тот, у кого есть ссылка. Подтверждение направляется на зарегистрированный адрес.
letters-authenticity-b = Персональная ссылка и код, отправленный на зарегистрированный адрес
letters-authenticity-b-more = Если адрес электронной почты не зарегистрирован, ответ является предварительным.
letters-authenticity-c = Предварительно, до регистрации вербальной ноты или подписанного письма
letters-authenticity-c-more = Факс подписанного письма приравнивается к нему; электронное письмо — нет.
letters-one-statement = Одно выступление от каждого государства
letters-preview = Просмотр
letters-to-dispatch = Рассылка

# Что делается с письмом в целом.
letters-clear = Согласовать письмо
letters-clear-title = Согласовать { $reference }
letters-clear-heading = { $n ->
    [one] Письмо будет согласовано в { $n } версии
    [few] Письмо будет согласовано в { $n } версиях
    [many] Письмо будет согласовано в { $n } версиях
   *[other] Письмо будет согласовано в { $n } версии
}
letters-clear-languages = Версии, готовые к отправке: { $languages }
letters-clear-effect = Тексты больше нельзя будет изменить; те, для кого нет версии на их языке, получат исходную.
letters-clear-undo = Пока рассылка не разрешена, письмо можно вернуть в проект.
letters-clear-do = Согласовать
letters-clear-blocked = Письмо пока нельзя согласовать. Каждая строка ведет туда, где нужно исправление.
letters-back-to-letter = Назад к письму
letters-back-to-list = Назад к письмам
letters-reopen = Вернуть в проект
letters-close = Закрыть письмо
letters-close-title = Закрыть { $reference }
letters-close-heading = Письмо будет закрыто
letters-close-effect = В списке оно будет значиться как завершенное. Текст и ответы останутся без изменений.
letters-close-final = Закрытое письмо не открывается снова.
letters-close-yes = Да, вопрос с ответами решен
letters-close-do = Закрыть
letters-issue-part = Исправление или дополнение
letters-part-title = Исправление или дополнение к { $reference }
letters-part-lead = Начинается отдельное письмо в виде проекта, тем же адресатам, с бланком и подписью этого. Его текст пишется, согласовывается и рассылается, как любой другой.
letters-part-kind = Что это
letters-corrigendum-is = Исправляет ошибку.
letters-addendum-is = Дополняет сказанное.
letters-part-do = Начать
letters-leave = Оставить как есть
letters-save = Сохранить

# Параметры письма.
letters-settings-title = Параметры { $reference }
letters-number-hint = Серия, год и порядковый номер, например CL-21/4.
letters-choose = Выберите
letters-source-hint = Язык, на котором письмо пишется первоначально. Потом его изменить нельзя.
letters-tick-asks = Письмо требует ответа
letters-deadline = Срок
letters-deadline-hint = Дата и время: { $zone }. Указанная минута еще считается своевременной.
letters-reminders = Напоминания: за сколько дней до истечения срока
letters-reminders-hint = Например: 14, 7, 2. Напоминания получают только те, кто не ответил. Пустое поле означает, что напоминаний нет.
letters-authenticity = Когда ответ считается действительным
letters-one-statement-hint = Сотрудник может разрешить еще одно, указав причину.
letters-days = Дни и часы выступлений
letters-days-hint = Полные часы в часовом поясе Форума. Новые строки появляются, когда эти заполнены и сохранены.
letters-day-date = День { $n }
letters-day-from = День { $n }: с (час)
letters-day-to = День { $n }: до (час)
letters-tick-sample = Часы вымышлены, для демонстрации

# Редактор.
letters-edit-title = { $reference }, версия: { $language }
letters-look-title = { $reference }, просмотр: { $language }
letters-saved = Сохранено, редакция { $revision }.
letters-revision = редакция { $revision }
letters-edit-returns = Эта версия проверена. Если изменить текст, она снова станет проектом и потребует новой проверки.
letters-edit-out-of-date = Исходная версия изменилась с тех пор, как с ней сверялась эта.
letters-fields = Поля, которые могут стоять в тексте
letters-fields-how = Поле заполняется из справочника для каждого адресата. После черты стоят слова, которые читаются, когда письмо обращено ко всей категории. Сама фигурная скобка вводится дважды.
letters-slot-addressee = имя лица, если оно известно, и должность
letters-slot-form-of-address = обращение по должности
letters-slot-title = название должности
letters-slot-state = краткое название государства
letters-slot-state-of = название государства в форме, стоящей после должности
letters-slot-state-formal = официальное название государства
letters-marks-hint = **жирный**, *курсив*, [слова](https://…); обратная косая черта в конце строки переносит ее.
letters-tick-official = Эта версия – само письмо
letters-tick-official-hint = Любая другая содержит пометку, что это неофициальный перевод.
letters-tick-machine = Текст создан машиной, и его еще никто не читал
letters-tick-follows = Эта версия соответствует исходной в показанном здесь виде
letters-tick-follows-hint = До тех пор она считается устаревшей.
letters-translators = Переводчики
letters-translators-of = Переводчики: { $language }
letters-translators-title = { $reference }, перевод: { $language }
letters-take-out = Передать текст переводчику
letters-take-out-how = Файл содержит исходный текст по абзацам и то, что уже есть в этой версии. XLIFF 2.1 предназначен для программ переводчиков; файл Word – таблица, последний столбец которой заполняет переводчик.
letters-as-xliff = XLIFF
letters-as-word = Word
letters-bring-back = Вернуть перевод
letters-translated-file = Переведенный файл
letters-translated-file-hint = XLIFF 2 или Word, не более { $megabytes } МБ. Файл проверяется и показывается; ничего не записывается, пока вы его не примете.
letters-bring-back-do = Проверить файл
letters-bring-back-not-now = Текст письма утвержден. Чтобы изменить версию, письмо нужно сначала вернуть в проект.
letters-came-back = Возвращенные файлы
letters-came-back-none = Здесь стоят файлы, возвращенные переводчиками.
letters-came-at = Получен
letters-translation-waiting = ожидает
letters-translation-applied = принят
letters-translation-left = отклонен
letters-translation-no-source = Исходного текста для перевода еще нет.
letters-translation-no-file = Выберите файл.
letters-translation-refused = { $n ->
    [one] Файл не принят: в нем { $n } ошибка. Ничего не изменено.
    [few] Файл не принят: в нем { $n } ошибки. Ничего не изменено.
    [many] Файл не принят: в нем { $n } ошибок. Ничего не изменено.
   *[other] Файл не принят: в нем { $n } ошибки. Ничего не изменено.
}
letters-translation-nothing = В этом файле нет перевода.
letters-translation-too-long = Одна из частей текста была бы слишком длинной (не более { $most } знаков). Сократите перевод.
letters-translation-ended = Этот файл уже принят или отклонен.
letters-translation-changed = Версия или исходный текст тем временем изменились, поэтому ничего не записано. Ниже показано, что файл изменил бы теперь; примите его еще раз, если это верно.
letters-returned-title = { $reference }, возвращенный перевод: { $language }
letters-made-from = Сделан с
letters-made-from-revision = редакции { $revision } исходного текста; сейчас это редакция { $now }
letters-translated = Переведено абзацев
letters-notes = { $n ->
    [one] { $n } замечание о файле
    [few] { $n } замечания о файле
    [many] { $n } замечаний о файле
   *[other] { $n } замечания о файле
}
letters-returned-changes = { $n ->
    [one] Что он меняет: { $n } часть
    [few] Что он меняет: { $n } части
    [many] Что он меняет: { $n } частей
   *[other] Что он меняет: { $n } части
}
letters-returned-same = Текст совпадает с текстом версии.
letters-paragraphs-same = { $n ->
    [one] ({ $n } абзац без изменений)
    [few] ({ $n } абзаца без изменений)
    [many] ({ $n } абзацев без изменений)
   *[other] ({ $n } абзаца без изменений)
}
letters-tick-machine-hint = Тогда это машинный проект, который не уходит, пока его не проверит человек. Не подтверждено переводчиком, по данным файла: абзацев { $n } из { $all }.
letters-apply = Принять
letters-give-up = Отклонить
letters-source-title = { $reference }: что изменилось в исходном тексте ({ $language })
letters-source-followed = Эта версия соответствует исходному тексту в его нынешнем виде.
letters-source-unknown = Неизвестно, какому исходному тексту соответствовала эта версия. Сверьте ее со всем исходным текстом.
letters-source-same = Исходный текст снова такой же, каким был, когда ему соответствовала эта версия.
letters-source-since = Исходный текст изменился: от редакции { $from }, которой соответствовала эта версия, к редакции { $to }.
letters-source-still-right-how = Если версия уже все это передает или это не касается перевода, отметьте ее как по-прежнему верную.
letters-source-still-right = Она по-прежнему верна
letters-source-edit = Редактировать версию
letters-source-see = Что изменилось
letters-word-title = { $reference }, на перевод: { $from } – { $into }
letters-word-hint-column = Пишите перевод в последнем столбце. То, что там уже есть, – нынешний перевод.
letters-word-hint-marks = Знаки в скобках, ⟦1⟧, обозначают поля, ссылки, полужирный шрифт и курсив. Каждый сохраняется один раз, на своем месте в предложении; если его нет, скопируйте его из исходного текста.
letters-word-hint-rows = Не добавляйте и не удаляйте строки и оставьте первые два столбца без изменений.
letters-word-number = №
letters-file-too-large = Файл больше { $megabytes } МБ, или в нем больше { $paragraphs } абзацев. Таких длинных писем не бывает.
letters-file-not-text = Знаки файла записаны не в UTF-8 и не в UTF-16.
letters-file-not-xml = Файл не является ни XLIFF, ни Word, или он поврежден: { $found }
letters-file-declares = В файле объявлен тип документа или сущности. Программы переводчиков так не делают, и такой файл не читается.
letters-file-not-xliff = Файл – XML, но не XLIFF.
letters-file-old-xliff = Файл в формате XLIFF { $found }. Сохраните его как XLIFF 2, каким он был передан.
letters-file-not-word = Файл – пакет, но не файл Word.
letters-file-old-or-locked = Это файл старого Word (.doc), или он защищен паролем. Сохраните его как DOCX без пароля.
letters-file-macros = В файле есть макросы. Сохраните его как DOCX без макросов.
letters-file-damaged = Файл не распаковывается: { $found }
letters-file-no-identity = В файле не указано, к какому письму и какой редакции он относится. Используйте файл, полученный здесь.
letters-file-other-letter = Файл относится к другому письму: { $found }.
letters-file-other-languages = Файл относится к другим языкам: { $found }.
letters-file-later-revision = Файл относится к редакции { $found }, которой у этого письма еще нет.
letters-file-unknown-unit = Абзаца { $unit } в письме нет.
letters-file-missing-unit = В файле нет абзаца { $unit }.
letters-file-unit-twice = Абзац { $unit } стоит в файле дважды.
letters-file-code-lost = { $unit }: в переводе нет знака { $mark }.
letters-file-code-twice = { $unit }: знак { $mark } стоит дважды.
letters-file-unknown-code = { $unit }: в исходном тексте нет знака { $found }.
letters-file-codes-cross = { $unit }: знак { $mark } закрывается, пока открыт другой. Знаки стоят один внутри другого или один за другим.
letters-file-code-empty = { $unit }: между концами знака { $mark } ничего не осталось.
letters-file-brace = { $unit }: внутри слов поля стоит фигурная скобка, которая закрыла бы поле.
letters-file-sign = { $unit }: знак { $found } не может стоять в тексте.
letters-file-stray-tag = { $unit }: там стоит нечто помимо текста и знаков ({ $found }).
letters-file-misread = { $unit }: этот перевод нельзя записать так, чтобы он читался как есть: например, строка начинается как список.
letters-note-earlier-revision = Файл сделан с редакции { $revision } исходного текста. Принимается то, что осталось прежним.
letters-note-outdated = { $unit }: исходный текст с тех пор изменился, и этот перевод не принимается.
letters-note-untranslated = { $unit }: перевода в файле нет. Остается то, что есть; где ничего нет, стоит исходный текст.
letters-note-partly-translated = { $unit }: переведено лишь частично и потому считается непереведенным.
letters-note-source-edited = { $unit }: исходный текст изменен в файле. Исходный текст письма остается прежним.
letters-note-lines-joined = { $unit }: в переводе было несколько строк, теперь это одна.
letters-note-tracked-changes = { $n ->
    [one] { $n } отслеженное исправление прочитано как принятое.
    [few] { $n } отслеженных исправления прочитаны как принятые.
    [many] { $n } отслеженных исправлений прочитаны как принятые.
   *[other] { $n } отслеженного исправления прочитаны как принятые.
}
letters-note-remark = Замечание переводчика: { $text }
letters-note-remark-at = { $unit }, замечание переводчика: { $text }
letters-note-objects = { $n ->
    [one] Пропущено { $n } изображение или вложенный объект.
    [few] Пропущено { $n } изображения или вложенных объекта.
    [many] Пропущено { $n } изображений или вложенных объектов.
   *[other] Пропущено { $n } изображения или вложенного объекта.
}
letters-note-outside = { $n ->
    [one] Пропущена { $n } часть, лежащая вне файла; ничего не загружалось.
    [few] Пропущены { $n } части, лежащие вне файла; ничего не загружалось.
    [many] Пропущено { $n } частей, лежащих вне файла; ничего не загружалось.
   *[other] Пропущено { $n } части, лежащей вне файла; ничего не загружалось.
}
letters-terms = Закрепленные термины
letters-terms-lead = То, что на каждом языке называется одинаково: если версия называет это иначе, об этом сообщается в редакторе и при возврате перевода.
letters-to-terms = Посмотреть закрепленные термины
letters-terms-take-over = Перенести названия
letters-terms-added = { $n ->
    [0] Новых терминов нет: все названия уже есть.
    [one] Добавлен { $n } термин.
    [few] Добавлено { $n } термина.
    [many] Добавлено { $n } терминов.
   *[other] Добавлено { $n } термина.
}
letters-terms-total = { $n } из { $all }
letters-terms-search = Поиск
letters-terms-none = Таких терминов нет. Можно перенести названия форума, его организаторов, направлений деятельности и государств.
letters-term-sort = Что обозначает
letters-any-sort = Все
letters-term-sort-action-line = Направление деятельности
letters-term-sort-organiser = Организатор
letters-term-sort-state = Государство
letters-term-sort-form-of-address = Форма обращения
letters-term-sort-other = Другое
letters-term-missing = отсутствует
letters-term-new = Новый термин
letters-term-remove = Исключить термин
letters-term-code = Код
letters-term-how = Одна форма в строке. Звездочка в конце слова оставляет его окончание открытым: «министр*». Язык без форм не проверяется.
letters-term-preferred = Употребляемые формы
letters-term-allowed = Также допустимые формы
letters-term-forbidden = Нежелательные формы
letters-term-source = Откуда взято
letters-term-source-hint = Документ, в котором термин стоит в таком виде.
letters-term-from-facts = Перенесено из сведений о форуме или из справочника, код { $code }.
letters-term-no-form = У термина есть форма хотя бы на одном языке.
letters-term-too-many = Не более { $most } форм каждого вида на языке, по { $characters } знаков.
letters-term-no-letter = Формы без букв в тексте нет нигде.
letters-term-long-source = Не более { $most } знаков.
letters-terms-full = У форума не более { $most } закрепленных терминов.
letters-departs = { $n ->
    [one] Версия отходит от закрепленных терминов: { $n } место
    [few] Версия отходит от закрепленных терминов: { $n } места
    [many] Версия отходит от закрепленных терминов: { $n } мест
   *[other] Версия отходит от закрепленных терминов: { $n } места
}
letters-departs-nowhere = Версия не отходит от закрепленных терминов.
letters-departs-absent = { $part }: в исходном тексте – «{ $source }», здесь должно стоять «{ $expected }».
letters-departs-forbidden = { $part }: «{ $source }» передано как «{ $found }», должно стоять «{ $expected }».
letters-memory = Память переводов (TMX)
letters-go-on = Продолжить редактирование
letters-not-saved-yet = То, что здесь показано, еще не сохранено.
letters-both-todo = Ничто из введенного Вами не потеряно: текст находится в форме ниже. Возьмите из другого текста нужное и сохраните еще раз; тогда Ваш текст заменит его.
letters-both-yours = Ваш текст
letters-both-theirs = Текст, который сейчас сохранен

# Просмотр.
letters-read-as = Как его читает
letters-as-class = Вся категория
letters-show = Показать
letters-as-pdf = PDF
letters-sample-post = Эта должность вымышлена для демонстрации.
letters-lacking = В справочнике на этом языке ({ $language }) нет: { $fields }. На этом месте стоят слова для всей категории.

# Открытые страницы.
letters-public-title = Циркулярные письма
letters-public-empty = Письма этого форума пока не опубликованы.
letters-public-letter = Циркулярное письмо { $reference }
letters-public-fallback = На языке этой страницы опубликованной версии нет.
letters-public-parts = Это письмо исправлено или дополнено:

# Что препятствует согласованию.
letters-blocked = { $n ->
    [one] Согласованию препятствует { $n } замечание
    [few] Согласованию препятствуют { $n } замечания
    [many] Согласованию препятствуют { $n } замечаний
   *[other] Согласованию препятствуют { $n } замечания
}
letters-blocker-source = Исходная версия не проверена. Сначала проверьте ее.
letters-blocker-empty = Часть «{ $part }» пуста. Без нее письмо не отправляется.
letters-blocker-too-long = { $most ->
    [one] Часть «{ $part }» слишком длинна. Сократите ее до { $most } знака.
    [few] Часть «{ $part }» слишком длинна. Сократите ее до { $most } знаков.
    [many] Часть «{ $part }» слишком длинна. Сократите ее до { $most } знаков.
   *[other] Часть «{ $part }» слишком длинна. Сократите ее до { $most } знака.
}
letters-blocker-field = В части «{ $part }» есть несуществующее поле или незакрытая скобка: { $field }
letters-blocker-glyphs = В части «{ $part }» есть знаки, которых нет в шрифтах письма: { $chars }
letters-blocker-out-of-date = Эта версия не соответствует нынешней исходной. Сверьте их или верните версию в проект.
letters-unset-glyphs = Письмо не удалось оформить в PDF: ни в одном шрифте нет знаков { $chars }
letters-unset-too-much = Письмо слишком длинно для оформления в PDF. Сократите его.
letters-unset-blank = В письме не указан предмет, а без него нет PDF. Укажите его.

# Отказы.
letters-text-stands = Текст этого письма окончательный, изменить его нельзя. Согласованное письмо можно вернуть в проект, пока рассылка не разрешена.
letters-moved-on = Состояние письма уже не то, что показывала эта страница, поэтому ничего не сделано. Посмотрите его еще раз.
letters-version-moved-on = Состояние версии уже не то, что показывала эта страница, поэтому ничего не сделано. Посмотрите ее еще раз.
letters-stale = Кто-то изменил этот текст после того, как Вы его открыли
letters-changed-meanwhile = Пока Вы смотрели, что-то изменилось, поэтому ничего не сделано. Посмотрите еще раз и примите решение.
letters-too-long = { $most ->
    [one] Текст слишком длинный. Сократите его до { $most } знака.
    [few] Текст слишком длинный. Сократите его до { $most } знаков.
    [many] Текст слишком длинный. Сократите его до { $most } знаков.
   *[other] Текст слишком длинный. Сократите его до { $most } знака.
}
letters-number-taken = Письмо с таким номером уже есть. Укажите другой номер.
letters-number-of-part = Исправление или дополнение начинается со страницы письма. Укажите номер письма.
letters-no-such-class = Выберите адресатов из списка.
letters-days-do-not-fit = Каждый день выступлений указывается один раз и кончается после начала. Проверьте дни.
letters-not-left = Исправление или дополнение издается только к разосланному письму; неразосланное еще можно изменить.
letters-part-of-part = Исправление или дополнение относится к самому письму. Начните его оттуда.
letters-not-confirmed = Поставьте отметку для подтверждения.
letters-bad-number = Укажите номер так, как он стоит на письмах, например CL-21/4.
letters-bad-date = Укажите дату.
letters-bad-source = Выберите язык, на котором письмо пишется первоначально.
letters-bad-deadline = Укажите дату и время срока или снимите отметку о том, что требуется ответ.
letters-bad-reminders = Просьба указать целые числа дней от 1 до { $days }, не более { $most }, либо оставить поле пустым.
letters-bad-authenticity = Выберите, когда ответ считается действительным.
letters-bad-day = Укажите дату и два полных часа, второй позже первого (от 0 до 24), или очистите строку.
letters-bad-kind = Выберите исправление или дополнение.

# Командная строка.
letters-render-bad-number = Это не номер письма: { $value } (пишите CL-21/4).
letters-render-bad-lang = Это не официальный язык: { $value } (ar, zh, en, fr, ru или es).
letters-render-no-letter = В текущем форуме нет письма { $value }.
letters-render-no-version = У письма нет версии на этом языке: { $value }.
letters-render-no-addressee = У письма нет адресата в государстве { $value } (пишите код, например CHE).
letters-render-not-written = Не удалось записать файл { $file }: { $error }
letters-render-all-written = Письма записаны в { $folder }: { $count }, за { $seconds } с, { $rate } в секунду.

# Dispatch: dry run, rehearsal, order, release, hold, consignments, paper.
letters-title-dispatch = Рассылка { $reference }
letters-consignment-thing = Отправление { $reference }: { $state }
letters-dispatch-ordered = ожидает разрешения
letters-dispatch-held = отсрочена
letters-dispatch-running = идет
letters-dispatch-paused = приостановлена
letters-dispatch-done = завершена
letters-dispatch-stopped = остановлена
letters-consignment-waiting = ожидает
letters-consignment-handing-over = передается
letters-consignment-sent = отправлено
letters-consignment-failed = не отправлено
letters-consignment-in-doubt = под вопросом
letters-consignment-to-print = к печати
letters-consignment-posted = отправлено почтой
letters-consignment-stopped = остановлено
letters-channel-email = электронная почта
letters-channel-print = бумага
letters-dry-run = Предварительный расчет: что было бы отправлено
letters-plan-addressees = Адресаты
letters-plan-languages = Языки
letters-plan-email = По электронной почте
letters-plan-print = На бумаге
letters-plan-fallback = Не на языке адресата
letters-plan-not-own = (не на языке адресата)
letters-plan-nothing = Кто ничего не получит и почему
letters-plan-table = Кто что получит
letters-plan-empty = Это письмо никто не получил бы.
letters-nothing-no-post = В справочнике нет такой должности в этом государстве.
letters-nothing-no-contact = Для этой должности не указаны ни адрес электронной почты, ни номер факса, ни почтовый адрес.
letters-nothing-has-it = Письмо этому адресату уже отправлено.
letters-nothing-no-version = Нет готовой к отправке версии ни на языке адресата, ни на исходном языке письма.
letters-lang-number = { $lang }: { $number }
letters-rehearse = Пробная отправка
letters-rehearse-address = Адрес для пробной отправки
letters-rehearse-hint = Письмо направляется на этот адрес в том виде, в каком его получили бы адресаты, и никому более. Ссылки и коды в нем ничего не открывают.
letters-rehearse-all = По одному сообщению для каждого адресата, а не только для каждого языка
letters-act-rehearse = Выполнить пробную отправку
letters-rehearsal-on = Для этого форума действует режим пробной отправки: все сообщения направляются на адрес { $address }. Разрешить рассылку нельзя.
letters-rehearsal-title = Ход пробной отправки
letters-rehearsal-progress = Составлено сообщений: { $done } из { $total }; осталось: { $left }.
letters-rehearsal-failed = Не удалось составить сообщений: { $number }; см. задания.
letters-rehearsal-outbox = Открыть их в исходящих
letters-look-again = Обновить
letters-rehearsal-link = (персональная ссылка адресата)
letters-rehearsal-note = Пробная отправка. Адресат этого сообщения при рассылке: { $to } ({ $address }).
letters-rehearsal-subject = [Пробная отправка] { $subject }
letters-order = Рассылка
letters-order-heading = { $number ->
    [one] Письмо будет отправлено { $number } адресату
    [few] Письмо будет отправлено { $number } адресатам
    [many] Письмо будет отправлено { $number } адресатам
   *[other] Письмо будет отправлено { $number } адресата
}
letters-order-second = Рассылку должен разрешить другой сотрудник. Затем действует короткая отсрочка, в течение которой ее можно остановить.
letters-order-alone = Рассылка должна быть разрешена. Затем действует короткая отсрочка, в течение которой ее можно остановить.
letters-order-word = Чтобы распорядиться о рассылке, введите, пожалуйста, номер письма: { $reference }
letters-order-wrong-word = Пожалуйста, введите номер письма так, как он указан выше: { $reference }.
letters-order-not-ready = Письмо можно разослать после того, как оно согласовано и для него определены адресаты.
letters-act-order = Распорядиться о рассылке
letters-release-heading = { $number ->
    [one] Будет отправлено { $number } письмо
    [few] Будут отправлены { $number } письма
    [many] Будет отправлено { $number } писем
   *[other] Будет отправлено { $number } письма
}
letters-release-languages = Языки: { $list }
letters-release-hold = { $minutes ->
    [0] Письма отправляются сразу.
    [one] Отправка откладывается на { $minutes } минуту; за это время рассылку можно остановить.
    [few] Отправка откладывается на { $minutes } минуты; за это время рассылку можно остановить.
    [many] Отправка откладывается на { $minutes } минут; за это время рассылку можно остановить.
   *[other] Отправка откладывается на { $minutes } минуты; за это время рассылку можно остановить.
}
letters-release-final = Отправленное письмо нельзя вернуть, а его текст нельзя изменить.
letters-release-sure = Адресаты и текст мною проверены
letters-release-not-sure = Пожалуйста, подтвердите, что Вы проверили адресатов и текст.
letters-act-release = Разрешить рассылку
letters-act-stop = Остановить рассылку
letters-act-stop-rest = Остановить то, что еще не отправлено
letters-act-pause = Приостановить
letters-act-resume = Возобновить
letters-waits-for-other = Вы распорядились об этой рассылке. Разрешить ее должен другой сотрудник.
letters-waits-for-release = Распоряжение об этой рассылке отдано; она ожидает разрешения.
letters-is-held = Отсрочка действует до { $until }. До этого времени рассылку можно остановить, и ничего еще не отправлено.
letters-is-running = Письма отправляются. Рассылка продолжается и после закрытия страницы.
letters-is-paused = Рассылка приостановлена. То, что ожидает отправки, остается здесь до ее возобновления.
letters-progress-title = Ход рассылки
letters-progress = Обработано: { $done } из { $total }; осталось: { $left }
letters-progress-goes-on = Работа продолжается и после закрытия этой страницы. Чтобы увидеть ход рассылки, откройте, пожалуйста, страницу снова.
letters-consignments = Отправления
letters-past-dispatches = Предыдущие рассылки
letters-column-state = Государство
letters-column-lang = Язык
letters-column-channel = Канал
letters-column-address = Адрес
letters-column-why = Причина
letters-column-stands = Состояние
letters-column-register = Регистрационный номер
letters-column-words = Что сообщил почтовый сервер
letters-column-when = Дата и время
letters-column-when-machine = Когда, по часам сервера
letters-column-outcome = Результат
letters-attempts = Попытки
letters-see-mail = Посмотреть сообщение
letters-resend = Повторная отправка
letters-resend-hint = Письмо направляется с той же персональной ссылкой на адрес, который сейчас указан в справочнике. Причина сохраняется.
letters-reason = Причина
letters-act-resend = Отправить снова
letters-act-to-print = Перевести на бумагу
letters-print-batch = { $number ->
    [one] { $number } письмо к печати, с сопроводительной описью (PDF)
    [few] { $number } письма к печати, с сопроводительной описью (PDF)
    [many] { $number } писем к печати, с сопроводительной описью (PDF)
   *[other] { $number } письма к печати, с сопроводительной описью (PDF)
}
letters-posted = Отметить как отправленное почтой
letters-posted-which = Письма, отправленные почтой или факсом
letters-posted-how = Способ (номер почтового отправления, время отправки факса)
letters-act-posted = Отметить как отправленное почтой
letters-cover-title = { $reference }: письма для отправки почтой
letters-cover-intro = { $number ->
    [one] { $number } письмо { $reference } в порядке этой описи.
    [few] { $number } письма { $reference } в порядке этой описи.
    [many] { $number } писем { $reference } в порядке этой описи.
   *[other] { $number } письма { $reference } в порядке этой описи.
}
letters-cover-page = Страница
letters-mail-reply = Вы можете ответить без учетной записи по Вашей персональной ссылке: { $link }
    Для ответа на бумаге или по телефону укажите, пожалуйста, короткий код { $code }, государство { $alpha3 } и номер письма { $reference }.
letters-letter-stands = За это время письмо было изменено, и это действие более невозможно. Пожалуйста, откройте его снова, чтобы увидеть его нынешнее состояние.
letters-dispatch-stands = За это время рассылка продвинулась, и это действие более невозможно. Пожалуйста, откройте ее снова, чтобы увидеть ее нынешнее состояние.
letters-consignment-stands = В нынешнем состоянии этого отправления такое действие невозможно. По отправлению под вопросом решение сначала принимается в разделе «Исходящие».
letters-under-way = Рассылка этого письма уже ведется.
letters-no-addressee = Это письмо никто не получил бы. Причины указаны в предварительном расчете.
letters-second-officer = Вы распорядились об этой рассылке; разрешить ее должен другой сотрудник.
letters-in-rehearsal = Для этого форума действует режим пробной отправки. Пожалуйста, завершите его, прежде чем разрешать рассылку.
letters-no-address = Для этого канала нет адреса. Пожалуйста, добавьте его в справочник.
letters-no-reason = Пожалуйста, укажите причину; она сохраняется.
letters-bad-address = Пожалуйста, введите адрес электронной почты, например name@forum.example.
letters-bad-hold = Укажите целое число минут от 0 до 1440.
letters-no-link = У этого отправления нет действующей персональной ссылки.
letters-link = Персональная ссылка
letters-link-open = Открывает форму ответа
letters-link-ended = Отозвана
letters-act-renew-link = Выпустить ссылку заново
letters-renew-link-hint = Прежняя ссылка и её код больше ничего не открывают. Отправьте письмо повторно, чтобы адресат получил новую.
letters-act-revoke-link = Отозвать ссылку
letters-revoke-link-hint = Ссылка и код больше ничего не открывают. Данные ответы сохраняются.
letters-dispatch-settings = Порядок отправки писем
letters-hold-minutes = Задержка после разрешения, в минутах
letters-hold-hint = В течение этого времени отправку ещё можно остановить. Обычно десять минут; 0 — немедленно.
letters-tick-second = Отправку разрешает второй сотрудник
letters-second-hint = Тот, кто распорядился об отправке, не может её разрешить.
letters-not-set = Письмо не удалось оформить в PDF.
letters-desk-release = Рассылка { $reference } ожидает разрешения второго сотрудника
letters-desk-in-doubt = { $number ->
    [one] { $number } отправление { $reference } под вопросом: требуется решение
    [few] { $number } отправления { $reference } под вопросом: требуется решение
    [many] { $number } отправлений { $reference } под вопросом: требуется решение
   *[other] { $number } отправления { $reference } под вопросом: требуется решение
}
letters-desk-failed = { $number ->
    [one] Не удалось осуществить { $number } отправление { $reference }
    [few] Не удалось осуществить { $number } отправления { $reference }
    [many] Не удалось осуществить { $number } отправлений { $reference }
   *[other] Не удалось осуществить { $number } отправления { $reference }
}
letters-desk-to-print = { $number ->
    [one] { $number } письмо { $reference }, которое следует распечатать и отправить почтой
    [few] { $number } письма { $reference }, которые следует распечатать и отправить почтой
    [many] { $number } писем { $reference }, которые следует распечатать и отправить почтой
   *[other] { $number } письма { $reference }, которые следует распечатать и отправить почтой
}
letters-verb-ordered = Распоряжение о рассылке отдано
letters-verb-released = Рассылка разрешена
letters-verb-recalled = Письмо отозвано
letters-verb-stopped = Рассылка остановлена
letters-verb-paused = Рассылка приостановлена
letters-verb-resumed = Рассылка возобновлена
letters-verb-started = Рассылка начата
letters-verb-finished = Рассылка завершена
letters-verb-dispatched = Письмо разослано
letters-verb-consigned = Отправление создано
letters-verb-made-ready = Отправление подготовлено
letters-verb-put-on-paper = Отправление переведено на бумагу
letters-verb-posted = Отправление сдано на почту
letters-verb-sent-again = Письмо отправлено снова
letters-verb-rehearsal-ordered = Распоряжение о пробной отправке отдано
letters-verb-rehearsed = Пробная отправка выполнена
letters-verb-draft-saved = Проект ответа сохранен
letters-verb-code-sent = Код отправлен
letters-verb-code-typed = Код введен
letters-verb-code-wrong = Введен неверный код
letters-verb-link-revoked = Персональная ссылка отозвана
letters-verb-link-renewed = Персональная ссылка выпущена заново
letters-verb-dispatch-set = Параметры рассылки изменены

letters-kind-consignment = Отправление
letters-kind-dispatch = Рассылка
letters-job-start = Начать рассылку
letters-job-send = Подготовить отправление
letters-job-finish = Завершить рассылку
letters-job-rehearse = Выполнить пробную отправку

## Поля журнала
letters-field-addressee = Адресат
letters-field-dispatch = Рассылка
letters-field-ordered-by = Распоряжение отдал
letters-field-ordered-at = Время распоряжения
letters-field-released-by = Рассылку разрешил
letters-field-released-at = Время разрешения
letters-field-hold-until = Задержано до
letters-field-hold-seconds = Время задержки, в секундах
letters-field-second-officer = Разрешает второй сотрудник
letters-field-mails = Число сообщений
letters-field-consignments = Число отправлений
letters-field-mail = Сообщение
letters-field-pdf = Файл письма
letters-right-see = Просматривать письма, версии и рассылки
letters-right-write = Составлять и переводить письма
letters-right-translate = Передавать тексты переводчикам и принимать их обратно
letters-right-set-terms = Устанавливать закрепленные термины
letters-right-review = Проверять версии и утверждать письма
letters-right-dispatch = Назначать, разрешать, останавливать и отслеживать рассылку
letters-right-set-dispatch = Настраивать рассылки форума: задержку и второго сотрудника

# Автоматические сообщения: их названия, время отправки и поля текста.
letters-message-way = Способ ответа в конце письма, отправленного по электронной почте
letters-message-way-when = Под текстом каждого письма, требующего ответа и отправляемого по электронной почте. Текст самого письма составляется и утверждается вместе с письмом.
letters-message-rehearsal = Пробная отправка письма
letters-message-rehearsal-when = Над текстом письма, когда сотрудник отправляет его на пробный адрес.
letters-slot-alpha3 = Три буквы государства, которые вводятся вместе с кодом
letters-slot-reference = Номер письма
letters-slot-subject = Тема письма
letters-slot-to = Адресат, которому оно предназначалось бы
letters-slot-address = Адрес электронной почты, на который оно было бы отправлено
letters-sample-to = Министр связи, Фиджи
letters-sample-subject = Приглашение на сегмент высокого уровня Форума
