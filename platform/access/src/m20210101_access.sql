-- An edition is a tenant: rights, consent and everything of a forum belong to one.
create table access_edition (
    id UUID primary key,
    slug TEXT not null unique,
    -- The short name in each language, as JSON: it stands above every page of every edition.
    names TEXT not null,
    zone TEXT not null,
    current_one BOOLEAN not null,
    public_one BOOLEAN not null,
    made_at BIGINT not null
);
create unique index access_edition_current on access_edition (current_one) where current_one;

create table access_account (
    id UUID primary key,
    email TEXT not null unique,
    name TEXT not null,
    lang TEXT not null,
    active BOOLEAN not null,
    -- The secret of the second factor is derived from the installation's secret and this number; it is not stored.
    totp_generation BIGINT not null,
    totp_enrolled BOOLEAN not null,
    -- The last time step that was used: a code is good once (RFC 6238, 5.2).
    totp_step BIGINT not null,
    made_at BIGINT not null
);

create table access_role (
    account UUID not null references access_account (id),
    edition UUID not null references access_edition (id),
    role TEXT not null check (role in ('administrator', 'officer', 'reviewer', 'reader')),
    primary key (account, edition, role)
);

create table access_recovery (
    account UUID not null references access_account (id),
    code TEXT not null,
    used_at BIGINT,
    primary key (account, code)
);

create table access_sign_in (
    id UUID primary key,
    lookup TEXT not null unique,
    account UUID not null references access_account (id),
    strong BOOLEAN not null,
    -- The page that the person asked for, to lead there after the sign-in; empty if none.
    next_page TEXT not null,
    made_at BIGINT not null,
    expires_at BIGINT not null,
    used_at BIGINT
);

create table access_session (
    id UUID primary key,
    lookup TEXT not null unique,
    account UUID not null references access_account (id),
    strong BOOLEAN not null,
    agent TEXT not null,
    made_at BIGINT not null,
    seen_at BIGINT not null,
    expires_at BIGINT not null,
    ended_at BIGINT
);
create index access_session_account on access_session (account);

create table access_link (
    thing UUID primary key,
    kind TEXT not null,
    edition UUID not null references access_edition (id),
    generation BIGINT not null,
    lookup TEXT not null unique,
    code_lookup TEXT not null unique,
    revoked_at BIGINT
);

-- The code that was sent to a thing's registered address; it is derived from its id. The next one takes its place.
create table access_code (
    thing UUID primary key,
    id UUID not null unique,
    sent_at BIGINT not null,
    tries BIGINT not null
);
