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
    stakeholder_type TEXT not null,
    state UUID references directory_state (id),
    version BIGINT not null
);

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

-- Addressee classes are saved queries over the directory.
create table directory_class (
    id UUID primary key,
    slug TEXT not null unique,
    names TEXT not null,
    query TEXT not null,
    version BIGINT not null
);
