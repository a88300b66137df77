-- The thread of a mail: the Message-ID that it answers, and those before it, as a JSON list.
alter table outbox_mail add column in_reply_to TEXT;
alter table outbox_mail add column thread TEXT;

-- Addresses that a mail server said do not exist (any more): nothing is sent there until somebody lifts it.
create table outbox_gone (
    address TEXT primary key,
    since BIGINT not null,
    mail UUID not null references outbox_mail (id),
    words TEXT not null
);

-- Who writes to us is looked for among those to whom we wrote.
create index outbox_mail_to on outbox_mail (edition, lower(to_address));
