-- Each text that a version has had, so that what was changed in a source since a translation was made can be shown word by word.
create table letters_revision (
    letter UUID not null references letters_letter (id),
    lang TEXT not null,
    revision BIGINT not null,
    text TEXT not null,
    written_at BIGINT not null,
    primary key (letter, lang, revision)
);
insert into letters_revision (letter, lang, revision, text, written_at)
    select letter, lang, revision, text, changed_at from letters_version;

-- A file that a translator brought back. What it would change is worked out anew from the file whenever somebody looks.
create table letters_translation (
    id UUID primary key,
    edition UUID not null,
    letter UUID not null references letters_letter (id),
    lang TEXT not null,
    file TEXT not null,
    file_name TEXT not null,
    state TEXT not null check (state in ('waiting', 'applied', 'left')),
    came_at BIGINT not null
);
create index letters_translation_version on letters_translation (letter, lang);

-- The fixed terms of an edition. What was taken over from its facts has a code, and stands there once.
create table letters_term (
    id UUID primary key,
    edition UUID not null,
    sort TEXT not null check (sort in ('action-line', 'organiser', 'state', 'form-of-address', 'other')),
    code TEXT,
    forms TEXT not null,
    source TEXT not null,
    version BIGINT not null,
    unique (edition, sort, code)
);
