outbox-rehearsal-subject = [Пробная отправка, для { $to }] { $subject }

outbox-moved = За это время состояние сообщения изменилось, и Ваше решение не применено. Пожалуйста, откройте сообщение еще раз и примите решение с учетом его нынешнего состояния.

outbox-called-off = Это сообщение отменено, поскольку надобность в нём отпала: ответ, о котором оно напоминает, получен. Оно больше не отправляется.

outbox-state-waiting = Ожидает
outbox-state-handing-over = Передается
outbox-state-sent = Отправлено
outbox-state-failed = Не отправлено
outbox-state-in-doubt = Под вопросом
outbox-state-stopped = Остановлено

outbox-purpose-letter = Циркулярное письмо
outbox-purpose-rehearsal = Пробная отправка
outbox-purpose-acknowledgement = Подтверждение получения
outbox-purpose-reminder = Напоминание
outbox-purpose-sign-in = Ссылка для входа
outbox-purpose-code = Код для ответа
outbox-purpose-enquiry = Ответ на запрос

outbox-attempt-sent = Принято
outbox-attempt-failed = Не удалось
outbox-attempt-in-doubt = Нет определенного ответа
outbox-attempt-deferred = Отложено почтовым сервером
outbox-attempt-unreachable = Почтовый сервер недоступен
outbox-attempt-returned = Возвращено недоставленным
outbox-attempt-delayed = Сообщено о задержке доставки
outbox-attempt-arrived = Доставка подтверждена

outbox-right-see = Просматривать исходящую почту
outbox-right-settle = Решать судьбу письма с неясным исходом
outbox-right-show-link = Показывать персональные ссылки писем; каждый показ записывается
outbox-right-rehearse = Перенаправлять всю почту на проверочный адрес и отменять это

# The mail of `convoke mail test`.
outbox-test-subject = Проверка настроек почты Convoke
outbox-test-body = Это сообщение отправлено оператором, чтобы проверить, доходит ли почта из данной системы. Отвечать на него не требуется.

# Автоматические сообщения: их названия, время отправки и поля текста.
outbox-slot-link = Персональная ссылка; она вставляется при отправке и здесь никому не показывается
outbox-slot-code = Краткий код; он вставляется при отправке и здесь никому не показывается
outbox-sample-link = [персональная ссылка]
outbox-template-no-subject = Введите тему сообщения.
outbox-template-no-text = Введите текст сообщения.
outbox-template-too-long = { $most ->
    [one] Сократите этот текст: не более { $most } знака.
    [few] Сократите этот текст: не более { $most } знаков.
    [many] Сократите этот текст: не более { $most } знаков.
   *[other] Сократите этот текст: не более { $most } знака.
}
outbox-template-lines = Тема состоит из одной строки. Уберите переносы строк.
outbox-template-secret = Секретные поля могут стоять только в тексте: { $fields }.
outbox-template-unknown = У этого сообщения нет таких полей: { $fields }. Имеющиеся поля указаны в списке.
outbox-template-brace = Фигурные скобки ставятся только вокруг имени поля. Уберите остальные или завершите поле.
outbox-template-missing = В тексте недостает того, без чего получателю не обойтись: { $fields }.
outbox-template-fixed = Это сообщение не относится ни к одному форуму и всегда имеет стандартный текст.
outbox-template-stale = С тех пор как Вы открыли этот текст, его изменил кто-то из коллег.
outbox-template-no-address = Нет учетной записи с адресом электронной почты, на который можно отправить пробное сообщение.
outbox-template-too-many-tests = Вам уже отправлено много пробных сообщений. Подождите несколько минут.
outbox-template-test-note = Проверка сообщения «{ $message }». Ссылка и код ненастоящие и ничего не открывают.
outbox-template-test-subject = [Проверка] { $subject }
outbox-right-word = Изменять тексты автоматических сообщений
