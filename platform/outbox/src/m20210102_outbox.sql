-- A mail that is to leave or has left. Personal links are not in its text: `secret` says which is put in while it is composed.
create table outbox_mail (
    id UUID primary key,
    edition UUID,
    purpose TEXT not null,
    about_kind TEXT not null,
    about UUID not null,
    lang TEXT not null,
    to_name TEXT not null,
    to_address TEXT not null,
    redirected_to TEXT,
    subject TEXT not null,
    body TEXT not null,
    attachments TEXT not null,
    secret TEXT,
    sender TEXT not null check (sender in ('person', 'system', 'answer')),
    state TEXT not null check (state in ('waiting', 'handing-over', 'sent', 'failed', 'in-doubt', 'stopped')),
    attempts BIGINT not null,
    edition_at BIGINT not null,
    made_at BIGINT not null,
    ended_at BIGINT
);
create index outbox_mail_about on outbox_mail (about);
create index outbox_mail_state on outbox_mail (edition, state, made_at);

-- Each attempt, with the server's words.
create table outbox_attempt (
    id UUID primary key,
    mail UUID not null references outbox_mail (id),
    at BIGINT not null,
    outcome TEXT not null,
    words TEXT not null
);
create index outbox_attempt_mail on outbox_attempt (mail, at);

-- While an edition is in rehearsal, all its mail goes to this address.
create table outbox_rehearsal (
    edition UUID primary key,
    address TEXT not null
);
