-- Reminders of a letter that nobody is to get any more: the rule switched off by an officer.
create table replies_reminder_off (
    letter UUID primary key,
    edition UUID not null
);

-- A round of reminders, so many days before the deadline. No row: it is planned and goes by itself. A round leaves once.
create table replies_reminder_round (
    letter UUID not null,
    days BIGINT not null,
    edition UUID not null,
    mark TEXT not null check (mark in ('held', 'left')),
    at BIGINT not null,
    primary key (letter, days)
);

-- Whom an officer leaves out of all reminders of a letter, and why.
create table replies_reminder_left_out (
    letter UUID not null,
    party UUID not null,
    edition UUID not null,
    reason TEXT not null,
    primary key (letter, party)
);

-- One reminder to one addressee. Nobody gets two of one round: the rule stands in the schema, whatever the program does.
create table replies_reminder (
    id UUID primary key,
    edition UUID not null,
    letter UUID not null,
    days BIGINT not null,
    party UUID not null,
    consignment UUID not null,
    lang TEXT not null,
    step TEXT not null check (step in ('waiting', 'mailed', 'to-print', 'posted', 'spared')),
    -- Why it was spared, by the name of the rule.
    why TEXT,
    mail UUID,
    register TEXT,
    at BIGINT not null,
    unique (consignment, days)
);
create index replies_reminder_round_of on replies_reminder (letter, days);
create index replies_reminder_party on replies_reminder (letter, party);
