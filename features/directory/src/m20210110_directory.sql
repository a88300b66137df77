-- The directory belongs to the process: all editions read it. Names and titles are texts per language, as JSON.
create table directory_region (
    code TEXT primary key,
    parent TEXT,
    names TEXT not null
);

create table directory_state (
    id UUID primary key,
    alpha3 TEXT not null unique,
    alpha2 TEXT not null unique,
    m49 TEXT not null,
    region TEXT not null,
    sub_region TEXT not null,
    names TEXT not null,
    lang TEXT not null,
    lang_assumed BOOLEAN not null,
    zone TEXT not null,
    version BIGINT not null
);

-- Memberships are dated: an addressee class asks for a day.
create table directory_membership (
    id UUID primary key,
    state UUID not null references directory_state (id),
    body TEXT not null,
    since TEXT,
    until TEXT,
    note TEXT not null
);
create index directory_membership_body on directory_membership (body, state);

create table directory_organisation (
    id UUID primary key,
    acronym TEXT not null,
    names TEXT not null,
    -- All names and the acronym as search compares them; kept by the store room.
    folded TEXT not null,
    stakeholder_type TEXT not null,
    state UUID references directory_state (id),
    version BIGINT not null
);
create index directory_organisation_folded on directory_organisation (folded);

create table directory_person (
    id UUID primary key,
    name TEXT not null,
    folded TEXT not null,
    lang TEXT,
    sample BOOLEAN not null,
    version BIGINT not null
);
create index directory_person_folded on directory_person (folded);

-- A post carries title and form of address in each language, whoever holds it.
create table directory_post (
    id UUID primary key,
    state UUID references directory_state (id),
    organisation UUID references directory_organisation (id),
    class TEXT not null,
    titles TEXT not null,
    forms TEXT not null,
    rank TEXT not null,
    lang TEXT,
    sample BOOLEAN not null,
    version BIGINT not null,
    check (state is not null or organisation is not null)
);
create index directory_post_class on directory_post (class, state);
create index directory_post_organisation on directory_post (organisation, class);

create table directory_tenure (
    id UUID primary key,
    post UUID not null references directory_post (id),
    person UUID not null references directory_person (id),
    since TEXT,
    until TEXT
);
create index directory_tenure_post on directory_tenure (post);
create index directory_tenure_person on directory_tenure (person);

-- Contact points are never changed, only ended and followed by others, so that it can be told where a letter went.
create table directory_contact (
    id UUID primary key,
    post UUID references directory_post (id),
    person UUID references directory_person (id),
    kind TEXT not null check (kind in ('email', 'fax', 'post', 'telephone')),
    value TEXT not null,
    since BIGINT not null,
    until BIGINT,
    check (post is not null or person is not null)
);
create index directory_contact_post on directory_contact (post);
create index directory_contact_person on directory_contact (person);

-- Addressee classes are saved queries over the directory.
create table directory_class (
    id UUID primary key,
    slug TEXT not null unique,
    names TEXT not null,
    query TEXT not null,
    version BIGINT not null
);

-- Imports: the file as it came, what its columns are, and what each line would do or has done.
create table directory_import (
    id UUID primary key,
    edition UUID not null,
    file TEXT not null,
    file_name TEXT not null,
    source TEXT not null,
    headings TEXT not null,
    samples TEXT not null,
    matching TEXT not null,
    state TEXT not null,
    lines BIGINT not null,
    made_at BIGINT not null
);
create index directory_import_edition on directory_import (edition, made_at);

create table directory_import_line (
    import UUID not null references directory_import (id),
    number BIGINT not null,
    sort TEXT not null,
    applied BOOLEAN not null,
    steps TEXT not null,
    reason TEXT,
    cells TEXT not null,
    raw TEXT not null,
    primary key (import, number)
);
create index directory_import_line_sort on directory_import_line (import, sort, applied, number);
