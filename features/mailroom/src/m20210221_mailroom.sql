-- Messages that came in. The bytes lie in the file store; what stands here was read from them, and can be read again.
create table mailroom_message (
    id UUID primary key,
    edition UUID not null,
    -- A keyed code of the bytes: the same message comes once.
    digest TEXT not null,
    file TEXT not null,
    size BIGINT not null,
    origin TEXT not null,
    at BIGINT not null,
    made_at BIGINT not null,
    state TEXT not null check (state in ('stored', 'triage', 'proposed', 'enquiry', 'done')),
    outcome TEXT,
    why TEXT,
    class TEXT,
    proposal TEXT,
    sender TEXT not null default '',
    sender_name TEXT not null default '',
    subject TEXT not null default '',
    lang TEXT,
    message_id TEXT,
    -- Whom a message of ours did not reach, as it says: addresses, statuses and whether each is gone, as JSON.
    unreached TEXT,
    -- What it was tied to: a consignment of a letter, and by what.
    consignment UUID references letters_consignment (id),
    tied_by TEXT,
    -- What it may be tied to.
    suggested UUID references letters_consignment (id),
    -- The message of ours that it answers or speaks of.
    mail UUID references outbox_mail (id),
    item UUID references correspondence_item (id),
    assigned UUID references access_account (id),
    due TEXT,
    version BIGINT not null,
    unique (edition, digest)
);
create index mailroom_message_state on mailroom_message (edition, state, at);
create index mailroom_message_id on mailroom_message (edition, message_id);
create index mailroom_message_item on mailroom_message (item);

-- Our answers to a message.
create table mailroom_answer (
    id UUID primary key,
    message UUID not null references mailroom_message (id),
    mail UUID not null references outbox_mail (id),
    item UUID not null references correspondence_item (id),
    at BIGINT not null
);
create index mailroom_answer_message on mailroom_answer (message);
create index mailroom_answer_mail on mailroom_answer (mail);

-- Answers that are written once, by language.
create table mailroom_stored_answer (
    id UUID primary key,
    edition UUID not null,
    name TEXT not null,
    lang TEXT not null,
    text TEXT not null,
    version BIGINT not null,
    unique (edition, name, lang)
);

-- How far a mailbox was read.
create table mailroom_mailbox (
    name TEXT primary key,
    validity BIGINT not null,
    last_uid BIGINT not null,
    seen_at BIGINT not null,
    words TEXT
);
