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
