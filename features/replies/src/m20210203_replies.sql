-- What a state says to a letter. What stands now is repeated here from its answer, for lists; the answers are the history.
create table replies_reply (
    id UUID primary key,
    edition UUID not null,
    letter UUID not null,
    party UUID not null,
    -- 1, unless an officer has allowed the state another statement, with a reason.
    ordinal BIGINT not null,
    state TEXT not null check (state in ('provisional', 'standing', 'conflict', 'withdrawn')),
    standing UUID,
    contender UUID,
    exception TEXT,
    first_at BIGINT not null,
    version BIGINT not null,
    unique (letter, party, ordinal)
);
create index replies_reply_edition on replies_reply (edition, letter);

-- An answer, as it was given or recorded. Never changed; another one follows it.
create table replies_answer (
    id UUID primary key,
    reply UUID not null references replies_reply (id),
    number BIGINT not null,
    kind TEXT not null check (kind in ('accept', 'decline', 'delegate')),
    channel TEXT not null,
    proof TEXT not null check (proof in ('link', 'code', 'recorded')),
    at BIGINT not null,
    late BOOLEAN not null,
    register TEXT not null,
    item UUID not null,
    content TEXT not null,
    rank TEXT,
    acknowledged TEXT not null check (acknowledged in ('waiting', 'mailed', 'to-print', 'printed')),
    unique (reply, number)
);

-- What was typed under a personal link and not yet sent, step by step.
create table replies_draft (
    consignment UUID primary key,
    form TEXT not null,
    saved_at BIGINT not null
);
