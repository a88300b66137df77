-- Every change, with what was before and after. `seq` and `hash` are filled by the sealer; `fields` can lose its values, never its leaves.
create table ledger_change (
    id UUID primary key,
    edition UUID,
    machine_at BIGINT not null,
    edition_at BIGINT not null,
    way TEXT not null,
    actor TEXT not null,
    verb TEXT not null,
    kind TEXT not null,
    thing UUID not null,
    request TEXT not null,
    fields TEXT not null,
    digest TEXT not null,
    seq BIGINT unique,
    hash TEXT
);
create index ledger_change_thing on ledger_change (thing, machine_at);
create index ledger_change_time on ledger_change (machine_at, id);
create index ledger_change_unsealed on ledger_change (machine_at, id) where seq is null;

create table ledger_epoch (
    number BIGINT primary key,
    genesis TEXT not null,
    first_seq BIGINT not null
);

-- Work to do after a change: written in the change's own transaction. `fence` grows with each lease, so that a worker that slept through
-- its lease can record nothing.
create table ledger_job (
    id UUID primary key,
    kind TEXT not null,
    edition UUID,
    payload TEXT not null,
    state TEXT not null check (state in ('ready', 'leased', 'done', 'failed')),
    run_at BIGINT not null,
    lease_until BIGINT,
    fence BIGINT not null,
    attempts BIGINT not null,
    words TEXT,
    made_at BIGINT not null,
    ended_at BIGINT
);
create index ledger_job_due on ledger_job (state, run_at);

-- What a form already sent: the same form sent again gives the first outcome.
create table ledger_once (
    key TEXT primary key,
    outcome TEXT,
    at BIGINT not null
);
create index ledger_once_at on ledger_once (at);

-- "This became that": readable from both ends.
create table ledger_tie (
    from_kind TEXT not null,
    from_id UUID not null,
    word TEXT not null,
    to_kind TEXT not null,
    to_id UUID not null,
    at BIGINT not null,
    primary key (from_id, word, to_id)
);
create index ledger_tie_to on ledger_tie (to_id);
