-- What a forum says of its edition. Texts per language are JSON, with the languages in which they are unofficial; days are civil days in
-- the edition's zone of record, `2021-03-22/2021-03-26`.
create table editions_edition (
    edition UUID primary key references access_edition (id),
    process TEXT not null,
    -- The names of the process as they were for this edition.
    process_names TEXT not null,
    process_short_names TEXT not null,
    names TEXT not null,
    description TEXT not null,
    theme TEXT not null,
    languages TEXT not null,
    virtual_since TEXT,
    high_level_sessions TEXT,
    final_week TEXT,
    contact_email TEXT,
    contact_sample BOOLEAN not null,
    version BIGINT not null
);

create table editions_organiser (
    edition UUID not null references access_edition (id),
    code TEXT not null,
    position BIGINT not null,
    lead_one BOOLEAN not null,
    names TEXT not null,
    short_names TEXT not null,
    primary key (edition, code)
);

-- What tags everything: the action lines, the goals.
create table editions_framework_item (
    edition UUID not null references access_edition (id),
    framework TEXT not null check (framework in ('action-lines', 'sdgs')),
    code TEXT not null,
    parent TEXT,
    position BIGINT not null,
    names TEXT not null,
    source TEXT,
    primary key (edition, framework, code)
);

create table editions_stakeholder_type (
    edition UUID not null references access_edition (id),
    code TEXT not null,
    position BIGINT not null,
    names TEXT not null,
    primary key (edition, code)
);

-- The ladder of ranks: 1 speaks first.
create table editions_rank (
    edition UUID not null references access_edition (id),
    code TEXT not null,
    precedence BIGINT not null,
    names TEXT not null,
    primary key (edition, code)
);
