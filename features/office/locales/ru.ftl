office-menu-desk = Сегодня
office-menu-outbox = Исходящие
office-menu-jobs = Задания
office-menu-trail = Журнал аудита

office-banner-title = Пробная отправка
office-banner = Все сообщения этого форума направляются на адрес { $address }.
office-banner-without-address = Все сообщения этого форума направляются на проверочный адрес.
office-banner-link = Настройки пробной отправки

office-desk-title = Сегодня
office-desk-lead = Что ожидает секретариат, начиная с самого срочного.
office-desk-tone = Срочность
office-desk-what = Что
office-desk-number = Число
office-desk-empty = Ничто не ожидает Вас. Здесь появится то, что требует решения, не удалось или чему подходит срок.
office-tone-decide = Требует решения
office-tone-failed = Не удалось
office-tone-waiting = Ожидает
office-tone-told = Для сведения
office-desk-in-doubt = Сообщения под вопросом: пожалуйста, решите, следует ли отправить их еще раз
office-desk-failed = Сообщения, которые не удалось доставить
office-desk-jobs = Задания, которые не удалось выполнить

office-state = Состояние
office-attempts = Попытки
office-by-machine = { $title }, по часам сервера
office-when = Когда
office-filter = Применить
office-clear = Показать все
office-any-state = Любое состояние
office-any-purpose = Любое назначение
office-confirm-missing = Пожалуйста, поставьте отметку для подтверждения.

office-jobs-title = Задания
office-jobs-lead = Задания, которые ожидают, выполняются или не удались. Выполненные задания не показаны.
office-jobs-empty = Нет заданий, которые ожидают, выполняются или не удались.
office-jobs-more = { $all ->
    [one] Показаны первые { $shown } из { $all } задания.
    [few] Показаны первые { $shown } из { $all } заданий.
    [many] Показаны первые { $shown } из { $all } заданий.
   *[other] Показаны первые { $shown } из { $all } задания.
}
office-jobs-name = Задание
office-jobs-words = Последнее сообщение о ходе
office-jobs-next = Следующий запуск
office-jobs-run = Выполнить еще раз
office-jobs-ordered = Задание будет выполнено еще раз.
office-jobs-ready = Ожидает
office-jobs-leased = Выполняется
office-jobs-done = Выполнено
office-jobs-failed = Не удалось
office-jobs-not-failed = Это задание не значится неудавшимся, или его повторное выполнение уже назначено.

office-outbox-title = Исходящие
office-outbox-lead = Все сообщения этого форума, начиная с самых новых.
office-outbox-empty = Сообщений нет. Письма, подтверждения получения и ссылки для входа появятся здесь, когда их нужно будет отправить.
office-outbox-total = { $number ->
    [one] { $number } сообщение
    [few] { $number } сообщения
    [many] { $number } сообщений
   *[other] { $number } сообщения
}
office-outbox-page = { $all ->
    [one] Сообщения { $first }–{ $last } из { $all }
    [few] Сообщения { $first }–{ $last } из { $all }
    [many] Сообщения { $first }–{ $last } из { $all }
   *[other] Сообщения { $first }–{ $last } из { $all }
}
office-subject = Тема
office-addressee = Адресат
office-purpose = Назначение
office-queued = Составлено

office-message = Сообщение
office-redirected = Отправлено вместо этого на адрес
office-about = Относится к
office-mail-language = Язык
office-mail-text = Текст
office-mail-files = Приложенные файлы
office-mail-attempts = Попытки доставки
office-attempts-caption = { $number ->
    [one] { $number } попытка
    [few] { $number } попытки
    [many] { $number } попыток
   *[other] { $number } попытки
}
office-attempts-none = Попыток доставить это сообщение еще не было.
office-outcome = Исход
office-server-words = Ответ почтового сервера
office-link-hidden = персональная ссылка (скрыта)
office-code-hidden = короткий код (скрыт)
office-link-sign-in = ссылка для входа (никогда не показывается)
office-link-gone = ссылка более не действительна
office-link-show = Показать персональную ссылку
office-link-recorded = Тот, у кого есть персональная ссылка, может ответить от имени адресата. В журнале аудита будет записано, что Вы ее видели.

office-send-again = Отправить еще раз
office-mark-sent = Отметить как отправленное
office-mark-failed = Отметить как неотправленное
office-decide-about = Сообщение для { $name }, { $address }
office-effect-send-again = Сообщение будет отправлено еще раз с тем же идентификатором, чтобы почтовые программы могли распознать второй экземпляр.
office-effect-mark-sent = Сообщение будет значиться отправленным. Ничего отправлено не будет.
office-effect-mark-failed = Сообщение будет значиться неотправленным. Ничего отправлено не будет; позднее его можно отправить еще раз.
office-twice = Неизвестно, дошел ли первый экземпляр. Адресат может получить сообщение дважды.
office-decide-yes = Да, это проверено
office-decide-leave = Вернуться к сообщению
office-done-send-again = Сообщение будет отправлено еще раз.
office-done-mark-sent = Сообщение отмечено как отправленное.
office-done-mark-failed = Сообщение отмечено как неотправленное.

office-rehearsal-title = Пробная отправка
office-rehearsal-lead = Пока включена пробная отправка, все сообщения этого форума направляются на один проверочный адрес и никому более.
office-rehearsal-is-off = Пробная отправка выключена. Сообщения направляются адресатам.
office-rehearsal-address = Проверочный адрес
office-rehearsal-hint = Адрес электронной почты секретариата. В теме каждого сообщения будет указано, кому оно предназначалось.
office-rehearsal-on = Включить пробную отправку
office-rehearsal-change = Изменить проверочный адрес
office-rehearsal-off-title = Сообщения будут направляться адресатам
office-rehearsal-off = Выключить пробную отправку
office-rehearsal-off-waiting = { $number ->
    [0] Сообщений, ожидающих отправки, сейчас нет.
    [one] { $number } сообщение ожидает отправки и будет направлено адресату.
    [few] { $number } сообщения ожидают отправки и будут направлены адресатам.
    [many] { $number } сообщений ожидают отправки и будут направлены адресатам.
   *[other] { $number } сообщения ожидают отправки и будут направлены адресатам.
}
office-rehearsal-off-later = Сообщения, уже отправленные на проверочный адрес, сами по себе повторно отправлены не будут.
office-rehearsal-off-final = Ушедшее сообщение отозвать нельзя.
office-rehearsal-off-yes = Да, сообщения могут направляться адресатам
office-rehearsal-done-on = Пробная отправка включена.
office-rehearsal-done-off = Пробная отправка выключена.
office-rehearsal-bad-address = Пожалуйста, введите полный адрес электронной почты, например tests@forum.example.

office-trail-title = Журнал аудита
office-trail-lead = Кто, что, с каким объектом и когда сделал; начиная с самого нового. Здесь ничего нельзя изменить.
office-trail-empty = Этому отбору не отвечает ни одна запись.
office-seal = Последняя скрепленная запись имеет номер { $last }.
office-seal-waiting = { $number ->
    [0] Записей, ожидающих скрепления, нет.
    [one] { $number } запись ожидает скрепления.
    [few] { $number } записи ожидают скрепления.
    [many] { $number } записей ожидают скрепления.
   *[other] { $number } записи ожидают скрепления.
}
office-check = Проверить журнал
office-kind = Вид
office-any-kind = Любой вид
office-verb = Что сделано
office-any-verb = Любое действие
office-who = Кто
office-anyone = Кто угодно
office-who-public = Посетитель, не вошедший в систему
office-who-command-line = Оператор, из командной строки
office-who-account-gone = Учетная запись, которой более нет
office-who-any-link = Любая персональная ссылка
office-who-any-job = Любое задание
office-who-link = Персональная ссылка: { $thing }
office-who-job = Задание: { $job }
office-thing = Объект
office-thing-id = Идентификатор объекта
office-all-of-thing = Все записи о нем
office-from = С
office-until = По
office-bad-thing = Пожалуйста, введите идентификатор объекта, 32 цифры и буквы, как он показан в записи.
office-bad-day = Пожалуйста, введите дату, например 2021-02-15.
office-too-many-records = Под этот фильтр подпадает более { $limit } записей. Пожалуйста, ограничьте его по дням и выгрузите записи по частям.
office-changes = Изменения
office-fields = { $number ->
    [one] { $number } поле
    [few] { $number } поля
    [many] { $number } полей
   *[other] { $number } поля
}
office-field = Поле
office-before = До
office-after = После
office-nothing = ничего
office-erased = стерто
office-no-fields = Запись не содержит значений.
office-way = Путь
office-way-page = Через страницу секретариата или сайта
office-way-link = Через страницу по персональной ссылке
office-way-api = Через программный интерфейс
office-way-command-line = Из командной строки
office-way-job = Заданием
office-machine = Для протокола
office-machine-time = Время машины
office-number = Номер в цепи
office-unsealed = еще не скреплена
office-record-id = Идентификатор записи
office-actor = Кто, как записано

office-check-title = Проверка журнала аудита
office-check-whole = Журнал аудита цел: ни одна запись не изменена, не пропала и не отсечена.
office-check-faults = { $number ->
    [one] Журнал аудита не цел: обнаружено { $number } нарушение.
    [few] Журнал аудита не цел: обнаружено { $number } нарушения.
    [many] Журнал аудита не цел: обнаружено { $number } нарушений.
   *[other] Журнал аудита не цел: обнаружено { $number } нарушения.
}
office-check-more = { $number ->
    [one] И еще { $number }.
    [few] И еще { $number }.
    [many] И еще { $number }.
   *[other] И еще { $number }.
}
office-check-sealed = Записей в цепи
office-check-unsealed = Записей, ожидающих скрепления
office-check-erased = Значений, стертых по просьбе
office-check-heads = Сверенных состояний, отмеченных вне базы данных
office-fault-value = Запись { $number } изменена: значение { $field } не то, которое было записано.
office-fault-record = Запись { $number } изменена.
office-fault-unsealed = Изменена запись, которая еще не скреплена: { $id }.
office-fault-missing = Запись { $number } отсутствует.
office-fault-missing-many = Записи { $first }–{ $last } отсутствуют.
office-fault-broken = Цепь разорвана на записи { $number }.
office-fault-cut-off = Журнал отсечен: вне базы данных отмечена запись { $noted }, последняя же имеет номер { $last }.
office-fault-other-history = Запись { $number } не та, которая отмечена вне базы данных.
office-file-missing = Файл { $file } отсутствует ({ $feature }).
office-file-damaged = Файл { $file } поврежден ({ $feature }).
office-file-unavailable = Файл { $file } сейчас невозможно прочитать ({ $feature }).
office-verify-unreadable = Журнал не удалось прочитать

office-verb-added = Добавлено
office-verb-made = Создан
office-verb-revoked = Отозван
office-verb-changed = Изменено
office-verb-removed = Удалено
office-verb-begun = Вход в систему
office-verb-ended = Выход из системы
office-verb-other-sessions-ended = Другие сеансы завершены
office-verb-opened = Учетная запись открыта
office-verb-closed = Учетная запись закрыта
office-verb-roles-set = Функции назначены
office-verb-second-factor-enrolled = Второй фактор настроен
office-verb-second-factor-given = Второй фактор предъявлен
office-verb-second-factor-reset = Второй фактор снят
office-verb-sign-in-asked = Запрошена ссылка для входа
office-verb-sign-in-asked-unknown = Запрошена ссылка для входа, адрес неизвестен
office-verb-sign-in-printed = Ссылка для входа выдана
office-verb-founded = Форум учрежден
office-verb-shown = Открыто для публики
office-verb-hidden = Скрыто от публики
office-verb-rehearsal-on = Пробная отправка включена
office-verb-rehearsal-off = Пробная отправка выключена
office-verb-queued = Сообщение составлено
office-verb-handing-over = Сообщение передается
office-verb-returned = Сообщение возвращено недоставленным
office-verb-delayed = Сообщено о задержке доставки
office-verb-arrived = Доставка подтверждена
office-verb-lifted = Адрес снова разрешен
office-verb-delivered = Попытка доставки завершена
office-verb-sent-again = Сообщение отправлено еще раз
office-verb-marked-sent = Сообщение отмечено как отправленное
office-verb-marked-failed = Сообщение отмечено как неотправленное
office-verb-stopped = Сообщение остановлено
office-verb-link-shown = Показана персональная ссылка
office-verb-run-again = Назначено повторное выполнение задания
office-verb-restored = Система восстановлена из резервной копии
office-verb-moved = Система перенесена

office-kind-account = Учетная запись
office-kind-session = Сеанс
office-kind-edition = Форум
office-kind-mail = Сообщение
office-kind-job = Задание
office-kind-installation = Система

office-field-id = Идентификатор
office-field-email = Адрес электронной почты
office-field-name = Имя
office-field-lang = Язык
office-field-active = Может использоваться
office-field-second-factor = Второй фактор настроен
office-field-roles = Функции
office-field-before = Прежние функции
office-field-by = Чем
office-field-account = Учетная запись
office-field-strong = Со вторым фактором
office-field-number = Число
office-field-slug = Имя в адресах
office-field-names = Названия
office-field-zone = Часовой пояс
office-field-current = Текущий форум
office-field-public = Открыто для публики
office-field-purpose = Назначение
office-field-state = Состояние
office-field-to = Адрес
office-field-words = Ответ почтового сервера
office-field-address = Проверочный адрес
office-field-job = Задание
office-field-backup-of = Копия от
office-field-rows = Строки
office-field-files = Файлы

office-job-outbox-deliver = Доставить сообщение

## Поля журнала
office-verb-sign-in-not-sendable = Запрошена ссылка для входа, отправка невозможна
office-field-in = { $field } ({ $language })
office-field-in-unofficial = { $field } ({ $language }), неофициальный перевод
office-field-version = Правка
office-field-reason = Основание
office-field-letter = Письмо
office-field-register = Регистрационный номер
office-field-channel = Канал
office-field-party = Государство-Член
office-field-alpha3 = Трехбуквенный код государства
office-field-note = Примечание
office-field-since = С
office-field-until = До
office-field-sample = Образец
office-field-kind = Вид
office-field-value = Значение
office-right-see = Просматривать задания системы
office-right-trail = Читать журнал аудита
office-right-run-jobs = Повторно запускать неудавшиеся задания

# Тексты автоматических сообщений: список, правка, просмотр, проверка, стандартный текст.
office-template-title = Автоматические сообщения
office-template-lead = То, что Convoke отправляет самостоятельно. У каждого сообщения есть стандартный текст на шести языках; для этого форума может быть свой. Сообщения, уже находящиеся в исходящих, не меняются.
office-template-own-in = Свой текст на языках
office-template-none = Автоматически ничего не отправляется.
office-template-own = свой текст
office-template-same = одинаково для всех форумов
office-template-unfit = больше не подходит
office-template-some-unfit = Некоторые тексты этого форума больше не подходят к своим сообщениям, и те отправляются со стандартным текстом. Откройте отмеченные.
office-template-unfit-now = Сообщение изменилось с тех пор, как был написан этот текст, и он больше не подходит. До исправления оно отправляется со стандартным текстом; ошибки указаны рядом с полем.
office-template-is-default = стандартный текст
office-template-changed = Изменено
office-template-subject = Тема
office-template-text = Текст
office-template-text-hint = Пустая строка начинает новый абзац. Имя в фигурных скобках обозначает поле.
office-template-example = Заполнить просмотр данными
office-template-save = Сохранить
office-template-preview = Просмотр
office-template-test = Отправить мне проверку
office-template-fields = Поля
office-template-needed = обязательно
office-template-with = Заполнено данными: { $of }
office-template-with-samples = У форума пока нет данных для заполнения: показаны образцы.
office-template-default = Стандартный текст
office-template-reset-title = Вернуть стандартный текст
office-template-reset = Использовать стандартный текст
office-template-reset-effect = Отныне сообщение отправляется со стандартным текстом. Собственный текст форума остается в журнале.
office-template-reset-yes = Да, использовать стандартный текст
office-template-done-saved = Сохранено. Этот текст будет у сообщений, поставленных в очередь с этого момента.
office-template-done-reset = Стандартный текст восстановлен.
office-template-tested = Проверочное сообщение отправлено на { $address }. Ничего не сохранено.
office-template-tested-rehearsal = Форум в режиме пробной отправки, поэтому сообщение уходит на { $address }. Ничего не сохранено.
office-template-both = Ваш текст — в форме ниже, действующий показан первым. Повторное сохранение заменит его Вашим.
office-template-theirs = Действующий текст
office-kind-mail-template = Текст сообщения
office-verb-reworded = Текст сообщения изменен
office-verb-default-restored = Стандартный текст сообщения восстановлен
office-verb-message-tested = Проверочное сообщение отправлено
office-field-message = Сообщение
office-field-subject = Тема
office-field-body = Текст
office-template-when = Когда отправляется
