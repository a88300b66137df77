-- Mails whose cause is gone for good: they do not leave any more, whoever asks. A reminder, once the answer is there.
create table outbox_called_off (
    mail UUID primary key references outbox_mail (id)
);
