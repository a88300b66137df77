-- The register. Numbers run by edition and direction, without gaps.
create table correspondence_item (
    id UUID primary key,
    edition UUID not null,
    direction TEXT not null check (direction in ('in', 'out')),
    number BIGINT not null,
    reference TEXT not null,
    at BIGINT not null,
    channel TEXT not null,
    state UUID references directory_state (id),
    correspondent TEXT not null,
    subject TEXT not null,
    about_kind TEXT not null,
    about UUID not null,
    lang TEXT not null,
    note TEXT not null,
    unique (edition, direction, number)
);
create index correspondence_item_about on correspondence_item (about);
create index correspondence_item_state on correspondence_item (edition, state);

create table correspondence_counter (
    edition UUID not null,
    direction TEXT not null,
    last BIGINT not null,
    primary key (edition, direction)
);

-- Scans and other files of an item.
create table correspondence_file (
    item UUID not null references correspondence_item (id),
    position BIGINT not null,
    file TEXT not null,
    name TEXT not null,
    media TEXT not null,
    primary key (item, position)
);
