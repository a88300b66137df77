-- What this feature keeps.
create table __feature_____thing__ (
    id UUID primary key,
    edition UUID not null,
    name TEXT not null,
    added_at BIGINT not null
);
create index __feature_____thing___edition on __feature_____thing__ (edition, added_at);
