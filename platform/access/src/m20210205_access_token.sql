-- What a program calls with, in the name of the account that made it. The token itself is derived from the installation's secret; here is
-- its lookup alone.
create table access_token (
    id UUID primary key,
    lookup TEXT not null unique,
    account UUID not null references access_account (id),
    edition UUID not null references access_edition (id),
    name TEXT not null,
    -- The names of rights, with spaces between them.
    scopes TEXT not null,
    made_at BIGINT not null,
    expires_at BIGINT not null,
    used_at BIGINT,
    ended_at BIGINT
);
create index access_token_account on access_token (account);
