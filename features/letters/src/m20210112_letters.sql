create table letters_letter (
    id UUID primary key,
    edition UUID not null,
    series TEXT not null,
    year BIGINT not null,
    number BIGINT not null,
    -- A corrigendum or addendum has its letter's series, year and number, its own kind and its running part.
    kind TEXT not null check (kind in ('letter', 'corrigendum', 'addendum')),
    part BIGINT not null,
    parent UUID references letters_letter (id),
    reference TEXT not null,
    slug TEXT not null,
    dated TEXT not null,
    state TEXT not null check (state in ('draft', 'cleared', 'released', 'dispatched', 'closed')),
    class TEXT not null,
    source_lang TEXT not null,
    reply_form TEXT,
    version BIGINT not null,
    unique (edition, slug),
    unique (edition, series, year, number, kind, part)
);

create table letters_version (
    letter UUID not null references letters_letter (id),
    lang TEXT not null,
    state TEXT not null check (state in ('missing', 'machine-draft', 'draft', 'reviewed', 'published')),
    official BOOLEAN not null,
    text TEXT not null,
    revision BIGINT not null,
    -- The revision of the source version that this one follows; older than the source's own: out of date.
    source_revision BIGINT not null,
    reviewer UUID,
    changed_at BIGINT not null,
    primary key (letter, lang)
);

create table letters_dispatch (
    id UUID primary key,
    letter UUID not null references letters_letter (id),
    edition UUID not null,
    state TEXT not null check (state in ('ordered', 'held', 'running', 'paused', 'done', 'stopped')),
    ordered_by TEXT not null,
    ordered_at BIGINT not null,
    released_by TEXT,
    released_at BIGINT,
    -- Machine time: until then it can be stopped and nothing has left.
    hold_until BIGINT,
    ended_at BIGINT
);
-- One dispatch of a letter is under way at a time; one that is done or stopped may be followed by another, for those who have nothing yet.
create unique index letters_dispatch_one on letters_dispatch (letter) where state in ('ordered', 'held', 'running', 'paused');

create table letters_consignment (
    id UUID primary key,
    dispatch UUID not null references letters_dispatch (id),
    letter UUID not null references letters_letter (id),
    edition UUID not null,
    post UUID not null,
    state UUID not null,
    alpha3 TEXT not null,
    lang TEXT not null,
    channel TEXT not null check (channel in ('email', 'print')),
    -- The addressee as the directory had it on the day, for the record.
    addressee TEXT not null,
    -- Where it stands: what mail says is the outbox's; what is printed is said here.
    step TEXT not null check (step in ('waiting', 'mailed', 'to-print', 'posted', 'stopped')),
    mail UUID,
    pdf TEXT,
    register TEXT,
    made_at BIGINT not null,
    unique (dispatch, post)
);
-- Nobody gets two: the rule stands in the schema, whatever the program does.
create unique index letters_consignment_once on letters_consignment (letter, post) where step <> 'stopped';
create index letters_consignment_letter on letters_consignment (letter, alpha3);
create index letters_consignment_state on letters_consignment (edition, state);

-- How the edition dispatches: the hold in seconds, whether a second officer releases, whom to name as sender.
create table letters_setting (
    edition UUID primary key,
    hold_seconds BIGINT not null,
    second_officer BOOLEAN not null
);
