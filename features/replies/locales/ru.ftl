# Replies: the personal link's form, the office's pages, the acknowledgement.

## The minister's word
replies-kind-accept = Приглашение принято
replies-kind-accept-more = Выступит министр.
replies-kind-delegate = Выступление поручено другому лицу
replies-kind-delegate-more = От имени государства выступит другое лицо.
replies-kind-decline = Приглашение отклонено
replies-kind-decline-more = Выступления не будет. Можно добавить сообщение.
replies-mode-live = В режиме реального времени
replies-mode-video = В видеозаписи
replies-state-provisional = Предварительный
replies-state-conflict = Противоречивые ответы
replies-state-withdrawn = Отозван

## The form under the personal link
replies-over = { $reference } · { $state }
replies-step-answer = Ответ
replies-step-speaker = Оратор
replies-step-availability = Возможные часы
replies-step-check = Проверка
replies-title-code = Введите код
replies-title-answer = Ваш ответ на приглашение
replies-title-speaker = Оратор
replies-title-availability = Возможные часы
replies-title-check = Проверка Вашего ответа
replies-intro = Пожалуйста, ответьте на письмо { $reference }. Срок ответа: { $deadline }. До проверки Вами ответа ничего не отправляется. Введенные Вами данные сохраняются, и эту страницу можно открыть снова.
replies-read-letter = Прочитать письмо { $reference } (PDF)
replies-deadline-over = Срок ответа истек. Тем не менее Ваш ответ будет принят с пометкой «получен после установленного срока».
replies-standing = Ваш действующий ответ: «{ $kind }», номер { $register }, получен: { $at }. Ниже Вы можете его изменить.
replies-standing-provisional = Ваш ответ получен и является предварительным: { $kind }, номер { $register }, получен { $at }. Он будет учтён после того, как секретариат зарегистрирует подтверждающую его вербальную ноту или подписанное письмо. Ниже его можно изменить.
replies-standing-conflict = Другой ответ Вашего государства, полученный по другому каналу, гласит иное. Секретариат свяжется с Вами. Ваш ответ: «{ $kind }», номер { $register }, получен: { $at }.
replies-standing-withdrawn = Ваш ответ отозван («{ $kind }», номер { $register }, получен: { $at }). Ниже Вы можете ответить заново.
replies-see-answer = Посмотреть ответ
replies-continue = Сохранить и продолжить
replies-choose = Выбрать
replies-speaker-accept = Кто выступит?
replies-speaker-delegate = Кто выступит от имени государства?
replies-availability-intro = Пожалуйста, отметьте часы, в которые оратор мог бы выступить. Если ни один час не отмечен, подойдет любой из предложенных.
replies-sample-hours = Образец: предложенные часы вымышлены для этой демонстрации.
replies-show-zone = Показать часы в этом часовом поясе
replies-next-day = { $time } (на следующий день)
replies-day-before = { $time } (накануне)
replies-hours-beside = { $own } = { $record }
replies-any-hour = Любой из предложенных часов
replies-check-intro = Пожалуйста, проверьте Ваш ответ. Он будет отправлен, когда Вы нажмете кнопку ниже.
replies-proof-intro = Для ответа на это письмо требуется код. Он будет отправлен на адрес { $address }, на который было направлено письмо.
replies-proof-send = Отправить мне код
replies-proof-sent = Код отправлен на адрес { $address }. Он действителен { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}. Ваш ответ будет отправлен вместе с ним; до этого введённые данные сохраняются.
replies-proof-code = Код
replies-proof-code-hint = Шесть цифр
replies-proof-again = Отправить новый код
replies-proof-wrong = Это не последний отправленный код, или срок его действия истёк. Проверьте цифры или запросите новый код.
replies-proof-code-typed = с кодом, отправленным на зарегистрированный адрес
replies-proof-mail-subject = Код для вашего ответа на письмо { $reference }
replies-proof-mail = По вашей персональной ссылке готовится к отправке ответ на письмо { $reference } от имени государства: { $state }. Для него требуется следующий код:
replies-proof-mail-lasts = Код действителен { $lasts } и только для одного ответа.
# How long, as it stands in the sentence before.
replies-proof-mail-minutes = { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
replies-proof-mail-not-you = Если в данный момент никто в вашем ведомстве не отвечает на письмо, просьба никому не передавать код и сообщить об этом секретариату.
replies-give = Отправить ответ
replies-title-received = Ваш ответ получен
replies-title-withdrawn = Ваш ответ отозван
replies-received-number = Номер { $register }
replies-received-late = Он получен после установленного срока, о чем сделана пометка.
replies-received-conflict = Другой ответ Вашего государства гласит иное. Секретариат свяжется с Вами.
replies-received-provisional = Ответ является предварительным. Он будет учтён после того, как секретариат зарегистрирует подтверждающую его вербальную ноту или подписанное письмо; просьба направить такой документ по адресу, указанному в заголовке письма.
replies-received-mail = На адрес, по которому было отправлено письмо, направляется подтверждение получения.
replies-received-change = Вы можете изменить ответ по той же ссылке. Срок: { $deadline }; более поздние изменения принимаются с пометкой «с опозданием».
replies-amend = Изменить ответ
replies-title-withdraw = Отзыв ответа
replies-withdraw-link = Отозвать ответ
replies-withdraw-heading = Ответ Вашего государства будет отозван
replies-withdraw-effect = Ответ больше не учитывается; он остается в истории.
replies-withdraw-again = Вы сможете ответить заново по той же ссылке.
replies-withdraw-act = Отозвать ответ
replies-withdraw-leave = Оставить ответ в силе
replies-weekday-mon = пн
replies-weekday-tue = вт
replies-weekday-wed = ср
replies-weekday-thu = чт
replies-weekday-fri = пт
replies-weekday-sat = сб
replies-weekday-sun = вс

## Fields
replies-field-kind = Ответ
replies-field-message = Сообщение секретариату
replies-field-named = Согласие на упоминание
replies-named-yes = Государство может быть названо
replies-named-no = Государство не называется
replies-may-name = Секретариат может назвать наше государство в числе ответивших
replies-may-name-hint = На общедоступных страницах. Содержание ответа там никогда не приводится. Без отметки государство учитывается в общем числе, но не называется. Этот выбор можно изменить впоследствии.
replies-field-title = Обращение перед именем
replies-field-title-hint = Например: Ее Превосходительство г-жа, Его Превосходительство г-н, д-р
replies-field-name = Имя оратора
replies-field-post = Должность оратора
replies-field-post-hint = Так, как она должна быть указана в программе
replies-field-rank = Ранг
replies-field-rank-hint = Ранг вместе со временем ответа определяет место в списке ораторов.
replies-field-lang = Язык выступления
replies-field-mode = Форма выступления
replies-field-zone = Часовой пояс оратора
replies-field-zone-hint = Часы ниже указаны в этом часовом поясе.
replies-field-hours = Часы, в которые оратор может выступить
replies-field-hours-hint = Каждая клетка соответствует одному часу.
replies-register = Регистрационный номер
replies-at = Получен

## What is wrong with a form
replies-fault-kind = Пожалуйста, укажите, принимаете ли Вы приглашение, поручаете выступление другому лицу или отклоняете приглашение.
replies-fault-name = Пожалуйста, введите имя оратора.
replies-fault-post = Пожалуйста, введите должность оратора.
replies-fault-rank = Пожалуйста, выберите ранг оратора из списка.
replies-fault-lang = Пожалуйста, выберите язык выступления.
replies-fault-mode = Пожалуйста, укажите, состоится ли выступление в режиме реального времени или в видеозаписи.
replies-fault-zone = Пожалуйста, выберите часовой пояс из списка.
replies-fault-hour = Пожалуйста, выберите только предложенные часы.
replies-fault-long = { $limit ->
    [one] Пожалуйста, сократите этот текст до { $limit } знака, не более.
    [few] Пожалуйста, сократите этот текст до { $limit } знаков, не более.
    [many] Пожалуйста, сократите этот текст до { $limit } знаков, не более.
   *[other] Пожалуйста, сократите этот текст до { $limit } знака, не более.
}
replies-fault-message = { $limit ->
    [one] Пожалуйста, сократите сообщение до { $limit } знака, не более.
    [few] Пожалуйста, сократите сообщение до { $limit } знаков, не более.
    [many] Пожалуйста, сократите сообщение до { $limit } знаков, не более.
   *[other] Пожалуйста, сократите сообщение до { $limit } знака, не более.
}
replies-fault-channel = Пожалуйста, выберите канал, по которому поступил ответ.
replies-fault-received = Пожалуйста, введите дату и время получения.
replies-not-asked = Это письмо не требует ответа.
replies-stands = За это время ответ был изменен, и это действие более невозможно. Пожалуйста, откройте ответ снова, чтобы увидеть его нынешнее состояние.
replies-stale = После открытия этой страницы ответ был изменен в другом окне или Вашим коллегой. Пожалуйста, откройте форму снова, чтобы увидеть действующий ответ.
replies-one-statement = Это государство уже имеет свое выступление. Пожалуйста, укажите причину, по которой допускается еще одно.
replies-no-reason = Пожалуйста, укажите причину; она сохраняется вместе с решением.
replies-future = Указанная дата получения еще не наступила. Пожалуйста, введите дату, когда ответ был получен.

## The short code
replies-code-title = Ответ с помощью кода Вашего письма
replies-code-intro = Код указан в конце письма, и его можно продиктовать по телефону.
replies-code-state = Код государства
replies-code-state-hint = Три буквы, например CHE, как в конце письма
replies-code-letter = Номер письма
replies-code-letter-hint = Например CL-21/4
replies-code-code = Код
replies-code-code-hint = Десять букв и цифр; дефисы и заглавные буквы значения не имеют
replies-code-open = Открыть форму ответа
replies-code-no-state = Пожалуйста, введите код государства.
replies-code-no-letter = Пожалуйста, введите номер письма.
replies-code-no-code = Пожалуйста, введите код.
replies-code-wrong = Государство, письмо и код не соответствуют друг другу. Пожалуйста, проверьте все три или обратитесь в секретариат.

## The acknowledgement
replies-register-subject = Ответ на { $reference }: { $kind }
replies-register-withdrawn = Отзыв ответа на { $reference }
replies-ack-subject = Подтверждение получения { $register }: Ваш ответ на { $reference }
replies-ack-received = Секретариат получил ответ на письмо { $reference } (государство: { $state }). Ответ зарегистрирован под номером { $register }.
replies-ack-withdrawn = Ответ на письмо { $reference } (государство: { $state }) отозван. Отзыв зарегистрирован под номером { $register }.
replies-ack-fact = { $key }: { $value }
replies-ack-late = Ответ получен после установленного срока, о чем сделана пометка.
replies-ack-conflict = Другой ответ Вашего государства гласит иное. Секретариат свяжется с Вами.
replies-ack-provisional = Ответ является предварительным. Он будет учтён после того, как секретариат зарегистрирует подтверждающую его вербальную ноту или подписанное письмо; просьба направить такой документ по адресу, указанному в заголовке письма.
replies-ack-change = Вы можете посмотреть или изменить ответ по Вашей персональной ссылке: { $link }
replies-ack-not-you = Если этот ответ дан не от имени Вашего государства, пожалуйста, сообщите об этом секретариату.

## The office
replies-menu = Ответы
replies-title-list = Ответы
replies-table = Ответы по государствам
replies-column-state = Государство
replies-column-letter = Письмо
replies-column-consignment = Отправление письма
replies-column-answer = Ответ
replies-column-channel = Канал
replies-column-at = Получен
replies-show = Показать
replies-total = { $shown } из { $total ->
    [one] { $total } государства
    [few] { $total } государств
    [many] { $total } государств
   *[other] { $total } государства
}: { $what }
replies-filter-all = все
replies-filter-unanswered = без ответа
replies-filter-accept = принято
replies-filter-delegate = поручено другому лицу
replies-filter-decline = отклонено
replies-filter-provisional = предварительные
replies-filter-conflict = с противоречием
replies-filter-late = с опозданием
replies-filter-unreached = без отправленного письма
replies-none-shown = Этому отбору не соответствует ни одно государство.
replies-no-letter = Письмо, требующее ответа, еще не составлено.
replies-statement-number = выступление { $number }
replies-sent-in = язык: { $lang }, кому: { $to }
replies-no-consignment = Письмо этому государству не отправлялось.
replies-nothing-yet = Ответ не получен.
replies-exception = Допущено еще одно выступление. Причина: { $reason }
replies-conflict-explained = Ответы, полученные по двум каналам, расходятся. Пожалуйста, решите, какой из них учитывается; решение и его причина сохраняются.
replies-provisional-explained = Этот ответ пока не считается ответом государства: письмо требует вербальной ноты или подписанного письма, либо код не мог быть отправлен. Зарегистрируйте документ, когда он поступит; если он говорит то же самое, ответ будет учтён.
replies-confirm = Принять как ответ государства
replies-confirm-register = Регистрационный номер подтверждающего документа
replies-confirm-register-hint = Как в журнале регистрации, например 2021/IN/0012
replies-confirm-reason = Или основание, если документа нет
replies-confirm-act = Подтвердить ответ
replies-confirm-nothing = Укажите регистрационный номер документа или основание.
replies-confirm-no-item = В журнале нет входящего документа этого государства с таким номером.
replies-settle = Учитываемый ответ
replies-settle-choice = { $kind }, канал: { $channel }, { $register }, { $at }
replies-settle-act = Устранить противоречие
replies-reason = Причина
replies-withdraw-for = Отозвать ответ по просьбе государства
replies-history = История
replies-history-line = { $kind } ({ $channel }), { $register }
replies-see-register = Журнал регистрации
replies-print-acknowledgement = Распечатать подтверждение получения
replies-mark-printed = Отметить как распечатанное
replies-title-acknowledgement = Подтверждение получения
replies-record = Зарегистрировать ответ
replies-title-record = Регистрация ответа: { $state }
replies-record-item = Как получен ответ
replies-record-received = Дата получения
replies-record-from = От кого
replies-record-scan = Скан
replies-record-scan-hint = PDF, JPEG, PNG или TIFF, не более 12 МБ. Если форма появится снова, файлы необходимо выбрать еще раз.
replies-record-note = Примечание
replies-record-answer = Содержание ответа
replies-record-which = К какому выступлению относится
replies-record-same = Выступление { $number }
replies-record-another = Еще одно выступление этого государства
replies-record-another-single = Письмо предусматривает одно выступление от государства. Для исключения необходима причина.
replies-record-another-more = Письмо допускает несколько выступлений.
replies-record-reason = Причина исключения
replies-record-act = Зарегистрировать ответ
replies-remind-title = Напоминания
replies-remind-lead = Напоминания отправляются автоматически только тем, кто не ответил, на их языке и с той же ссылкой. До этого каждое из них можно прочитать, задержать или отправить раньше.
replies-remind-rounds = Напоминания о письме { $reference }
replies-remind-round = Напоминание
replies-remind-days = { $days ->
    [one] за { $days } день до срока
    [few] за { $days } дня до срока
    [many] за { $days } дней до срока
   *[other] за { $days } дня до срока
}
replies-remind-due = Отправляется
replies-remind-stands-as = Состояние
replies-remind-would-get = Получателей
replies-remind-none = У этого письма нет напоминаний. Сроки их отправки указаны в его настройках.
replies-remind-switch-off = Отключить напоминания об этом письме
replies-remind-switch-on = Включить напоминания об этом письме
replies-remind-round-title = { $days ->
    [one] { $reference }: напоминание за { $days } день до срока
    [few] { $reference }: напоминание за { $days } дня до срока
    [many] { $reference }: напоминание за { $days } дней до срока
   *[other] { $reference }: напоминание за { $days } дня до срока
}
replies-round-planned = запланировано
replies-round-due = подлежит отправке
replies-round-held = задержано
replies-round-off = отключено
replies-round-left = отправлено
replies-round-over = пропущено
replies-remind-by-mail = по электронной почте
replies-remind-on-paper = на бумаге
replies-spared-answered = ответ получен
replies-spared-withdrawn = ответ отозван
replies-spared-left-out = исключено
replies-spared-not-sent = письмо не отправлено
replies-spared-too-recent = письмо отправлено недавно
replies-spared-over = более не требуется
replies-remind-hold = Задержать
replies-remind-resume = Снова отправлять автоматически
replies-remind-send = Отправить сейчас
replies-remind-send-heading = { $number ->
    [one] { $number } адресат получит напоминание
    [few] { $number } адресата получат напоминание
    [many] { $number } адресатов получат напоминание
   *[other] { $number } адресата получат напоминание
}
replies-remind-send-effect = Они отправляются немедленно, каждое на своём языке. Кто тем временем ответит, не получит напоминания.
replies-remind-send-final = Отправленное напоминание нельзя отозвать, и второй раз оно не отправляется.
replies-remind-send-sure = Текст и список прочитаны
replies-remind-send-act = Отправить напоминания
replies-remind-text = Текст
replies-remind-link-here = [персональная ссылка]
replies-remind-who = Кто получает и кто нет
replies-remind-lang = Язык
replies-remind-fate = Напоминание
replies-remind-nobody = Напоминать некому.
replies-remind-leave-out = Исключить государство
replies-remind-take-in = Включить снова: { $state }
replies-remind-left = Что с ним стало
replies-reminder-waiting = ожидает
replies-reminder-handing-over = передаётся
replies-reminder-sent = отправлено
replies-reminder-failed = не отправлено
replies-reminder-in-doubt = под вопросом
replies-reminder-stopped = остановлено
replies-reminder-to-print = на печать
replies-reminder-posted = отправлено почтой
replies-remind-print = Напечатать напоминания на бумаге
replies-remind-nothing-to-print = Печатать нечего.
replies-remind-posted = Отметить как отправленное
replies-remind-stands = Состояние напоминания тем временем изменилось, и ничего не было сделано. Просьба проверить его текущее состояние.
replies-remind-not-left = Письмо не отправлено, поэтому напоминать о нём нельзя.
replies-remind-in-rehearsal = Идёт репетиция: вся почта направляется на тестовый адрес. Напоминания ждут её окончания.
replies-remind-not-sure = Просьба отметить, что текст и список прочитаны.
replies-remind-subject = Напоминание: ответ на письмо { $reference }
replies-remind-refers = Имею честь сослаться на письмо { $reference } от { $dated } по следующему вопросу: { $subject }.
replies-remind-asks = Секретариат ещё не получил Вашего ответа. Он был бы признателен за его направление не позднее { $deadline }.
replies-remind-way =
    Ответить можно письмом или по персональной ссылке: { $link }
    Краткий код, который вводится вместе с { $alpha3 } и { $reference }: { $code }
replies-remind-way-paper = Ответить можно письмом или по адресу { $address }, указав код { $code }, буквы { $alpha3 } и номер { $reference }.
replies-remind-crossed = Если Ваш ответ уже отправлен, просьба оставить это напоминание без внимания.
replies-remind-closing = Примите уверения секретариата в его самом высоком уважении.
replies-thing-reminders = Напоминания о письме { $reference }
replies-thing-reminder = { $days ->
    [one] Напоминание о { $reference } ({ $state }), за { $days } день до срока
    [few] Напоминание о { $reference } ({ $state }), за { $days } дня до срока
    [many] Напоминание о { $reference } ({ $state }), за { $days } дней до срока
   *[other] Напоминание о { $reference } ({ $state }), за { $days } дня до срока
}
replies-thing = Ответ на { $reference }: { $state }
replies-desk-conflicts = { $number ->
    [one] { $number } противоречие между ответами, которое следует устранить
    [few] { $number } противоречия между ответами, которые следует устранить
    [many] { $number } противоречий между ответами, которые следует устранить
   *[other] { $number } противоречия между ответами, которые следует устранить
}
replies-desk-provisional = { $number ->
    [one] { $number } предварительный ответ ожидает вербальной ноты или подписанного письма
    [few] { $number } предварительных ответа ожидают вербальной ноты или подписанного письма
    [many] { $number } предварительных ответов ожидают вербальной ноты или подписанного письма
   *[other] { $number } предварительного ответа ожидают вербальной ноты или подписанного письма
}
replies-desk-late = { $number ->
    [one] { $number } ответ, полученный после установленного срока
    [few] { $number } ответа, полученных после установленного срока
    [many] { $number } ответов, полученных после установленного срока
   *[other] { $number } ответа, полученных после установленного срока
}
replies-desk-unanswered = { $number ->
    [one] { $number } государство ещё не ответило на { $reference }
    [few] { $number } государства ещё не ответили на { $reference }
    [many] { $number } государств ещё не ответили на { $reference }
   *[other] { $number } государства ещё не ответили на { $reference }
}
replies-desk-print = { $number ->
    [one] { $number } подтверждение получения, которое следует распечатать и отправить почтой
    [few] { $number } подтверждения получения, которые следует распечатать и отправить почтой
    [many] { $number } подтверждений получения, которые следует распечатать и отправить почтой
   *[other] { $number } подтверждения получения, которые следует распечатать и отправить почтой
}
replies-desk-remind = { $number ->
    [one] { $number } адресат письма { $reference } получит напоминание ({ $when })
    [few] { $number } адресата письма { $reference } получат напоминание ({ $when })
    [many] { $number } адресатов письма { $reference } получат напоминание ({ $when })
   *[other] { $number } адресата письма { $reference } получат напоминание ({ $when })
}
replies-desk-remind-held = { $number ->
    [one] Задержано напоминание о { $reference }: { $number } адресат ({ $when })
    [few] Задержано напоминание о { $reference }: { $number } адресата ({ $when })
    [many] Задержано напоминание о { $reference }: { $number } адресатов ({ $when })
   *[other] Задержано напоминание о { $reference }: { $number } адресата ({ $when })
}
replies-desk-remind-print = { $number ->
    [one] { $number } напоминание о { $reference } напечатать и отправить
    [few] { $number } напоминания о { $reference } напечатать и отправить
    [many] { $number } напоминаний о { $reference } напечатать и отправить
   *[other] { $number } напоминания о { $reference } напечатать и отправить
}

## Verbs of the trail
replies-verb-given = Ответ дан
replies-verb-amended = Ответ изменен
replies-verb-confirmed = Ответ подтвержден по другому каналу
replies-verb-upheld = Ответ подтвержден как ответ государства
replies-verb-contradicted = Ответ оспорен по другому каналу
replies-verb-settled = Противоречие устранено
replies-verb-withdrawn = Ответ отозван
replies-verb-acknowledged = Подтверждение получения оформлено
replies-verb-acknowledgement-printed = Подтверждение получения распечатано
replies-verb-reminded = Напомнено
replies-verb-spared = Не напомнено
replies-verb-posted = Отправлено почтой
replies-verb-left-out = Государство исключено
replies-verb-taken-in = Государство включено снова
replies-verb-reminders-held = Напоминание задержано
replies-verb-reminders-resumed = Напоминание больше не задержано
replies-verb-reminders-left = Напоминания отправлены
replies-verb-reminders-off = Напоминания отключены
replies-verb-reminders-on = Напоминания включены

replies-kind-reply = Ответ
replies-kind-reminders = Напоминания о письме
replies-kind-reminder = Напоминание
replies-job-acknowledge = Подтвердить получение ответа

## Who has answered so far, for everybody
replies-public-title = Кто ответил на настоящий момент
replies-public-home = Сколько государств ответили, по регионам и видам ответа, и какие из них могут быть названы.
replies-public-to = Ответы на письмо { $reference }
replies-public-total = Ответивших государств: { $answered } из { $addressed }.
replies-public-total-least = Ответивших государств: не менее { $answered } из { $addressed }.
replies-public-counted = Подсчитано не более минуты назад. Отозванные ответы не учитываются.
replies-public-regions = По регионам
replies-public-region = Регион
replies-public-answered = Ответили
replies-public-addressed = Адресаты
replies-public-together = Регионы, в которых можно было бы узнать отдельное государство, подсчитываются вместе.
replies-public-kinds = По видам ответа
replies-public-number = Ответы
replies-public-kinds-counted = Учтено ответов: { $counted }. Числа обновляются после каждых пяти ответов, чтобы никто не мог установить, что ответило отдельное государство. Противоречащие друг другу ответы не учитываются.
replies-public-kinds-few = Виды ответов будут указаны, когда каждого из них станет достаточно, чтобы никто не мог установить, что ответило отдельное государство.
replies-public-named = Государства, которые могут быть названы
replies-public-named-none = На настоящий момент ни одно государство не дало согласия на упоминание.
replies-public-leave = Государство называется, только если в его ответе дано на это согласие, которое может быть отозвано в любое время. Содержание ответа здесь никогда не приводится.

## Поля журнала
replies-field-ordinal = Номер выступления
replies-field-standing = Действующий ответ
replies-field-contender = Противоречащий ответ
replies-field-exception = Основание для еще одного выступления
replies-field-first-at = Время первого ответа
replies-field-way = Способ подтверждения
replies-field-why = Причина
replies-field-off = Напоминания отключены
replies-field-held = Задержанные напоминания (дней до срока)
replies-field-left = Отправленные напоминания (дней до срока)
replies-right-see = Просматривать ответы
replies-right-record = Регистрировать ответы, разрешать расхождения, отзывать ответы
replies-right-remind = Задерживать, отправлять и отключать напоминания
replies-job-remind = Напомнить об ответе
replies-job-watch-reminders = Следить за напоминаниями

## Цифры и государства без ответа
replies-figures-title = Ответы в цифрах
replies-figures-total = Ответили государства: { $answered } из { $all }
replies-figures-open = на рассмотрении
replies-figures-by-region = Ответы по регионам
replies-figures-by-region-note = Каждая полоса показывает в порядке условных обозначений, что ответили государства региона.
replies-figures-by-channel = Ответы по каналам
replies-figures-by-day = Ответы по дням до истечения срока
replies-figures-by-day-note = Ответили государства: { $answered } из { $all }; прерывистая линия обозначает срок: { $deadline }.
replies-figures-numbers = Цифры
replies-figures-region = Регион
replies-figures-all = все государства
replies-figures-answers = Ответы
replies-figures-day = День
replies-figures-on-the-day = Ответили в этот день
replies-figures-so-far = Ответили всего
replies-figures-of = { $answered } из { $all }
replies-figures-standing = Состояние ответа
replies-figures-stands = Действует
replies-silent-title = Государства без ответа
replies-silent-total = Государства без ответа: { $shown } из { $total }; { $what }
replies-silent-none = В этой выборке нет государств без ответа.
replies-silent-code = Код
replies-silent-not-reminded = пока нет
replies-silent-reminded-days = { $state } (дней до истечения срока: { $days })
replies-page = Страница { $page } из { $last }

# Автоматические сообщения: их названия, время отправки и поля текста.
replies-message-received = Подтверждение получения ответа
replies-message-received-when = На зарегистрированный адрес после получения или изменения ответа.
replies-message-withdrawn = Подтверждение отзыва ответа
replies-message-withdrawn-when = На зарегистрированный адрес после отзыва ответа.
replies-message-code = Код для ответа
replies-message-code-when = На зарегистрированный адрес при ответе на письмо, требующее подтверждения кодом.
replies-message-reminder = Напоминание по электронной почте
replies-message-reminder-when = Адресатам, которые не ответили, в дни, указанные в параметрах письма.
replies-message-reminder-paper = Напоминание на бумаге
replies-message-reminder-paper-when = Печатается для адресатов без адреса электронной почты, которые не ответили, в те же дни.
replies-slot-state = Краткое название государства
replies-slot-register = Регистрационный номер
replies-slot-facts = Содержание ответа, по строке на каждый пункт; лучше отдельным абзацем
replies-slot-late = Фраза, если ответ пришел после срока; иначе ничего
replies-slot-conflict = Фраза, если другой ответ государства гласит иное; иначе ничего
replies-slot-provisional = Фраза, если ответ является предварительным; иначе ничего
replies-slot-lasts = Срок действия кода
replies-slot-salutation = Обращение, принятое в письме
replies-slot-dated = Дата письма
replies-slot-deadline = Срок для ответа
replies-slot-address = Адрес, по которому вводится код
replies-slot-code-paper = Краткий код, напечатанный на напоминании
replies-sample-state = Фиджи
replies-sample-facts = Ответ: принимается
    Имя выступающего: Е.П. г-жа А. Пример
replies-sample-salutation = Ваше Превосходительство,
replies-sample-dated = 3 февраля 2021 г.
replies-sample-deadline = 26 февраля 2021 г., 18:00 (Женева)
