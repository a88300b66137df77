-- The register in full: what a paper says of itself, the class of the file plan under which it lies, what it has to do with other items, its
-- text, and the terms by which it is found.
create table correspondence_class (
    id UUID primary key,
    edition UUID not null,
    code TEXT not null,
    titles TEXT not null,
    -- Null: no end.
    years BIGINT,
    counts_from TEXT not null check (counts_from in ('item', 'year', 'closing')),
    action TEXT not null check (action in ('destroy', 'transfer', 'keep')),
    closed_on TEXT,
    version BIGINT not null,
    unique (edition, code)
);

alter table correspondence_item add column dated TEXT;
alter table correspondence_item add column document_number TEXT not null default '';
-- Our side of it; the other stands in `correspondent`.
alter table correspondence_item add column office TEXT not null default '';
alter table correspondence_item add column class UUID references correspondence_class (id);
alter table correspondence_item add column disposed_at BIGINT;
alter table correspondence_item add column version BIGINT not null default 1;
create index correspondence_item_at on correspondence_item (edition, at);
create index correspondence_item_class on correspondence_item (class);
create index correspondence_item_dated on correspondence_item (edition, dated);

-- What stands in a file, read by eye of the machine: not-read, waiting, read, no-text, failed.
alter table correspondence_file add column reading TEXT not null default 'not-read';
alter table correspondence_file add column words TEXT not null default '';
create index correspondence_file_file on correspondence_file (file);

-- The text of an item, where it came as text.
create table correspondence_body (
    item UUID primary key references correspondence_item (id),
    body TEXT not null
);

create table correspondence_link (
    item UUID not null references correspondence_item (id),
    kind TEXT not null check (kind in ('answers', 'concerns', 'duplicate-of')),
    other UUID not null references correspondence_item (id),
    primary key (item, kind, other)
);
create index correspondence_link_other on correspondence_link (other);

-- What is found: folded terms with spaces between, those of the head (number, parties, subject) and those of the text. `doc` is a number for the
-- index of SQLite; `scope` is the edition as a term.
create table correspondence_terms (
    item UUID primary key references correspondence_item (id),
    doc BIGINT not null,
    edition UUID not null,
    scope TEXT not null,
    head TEXT not null,
    words TEXT not null
);
create index correspondence_terms_doc on correspondence_terms (doc);

-- sqlite:
create virtual table correspondence_fts using fts5 (scope, head, words, content = '', tokenize = 'ascii');
create trigger correspondence_terms_added after insert on correspondence_terms begin
    insert into correspondence_fts (rowid, scope, head, words) values (new.doc, new.scope, new.head, new.words);
end;
create trigger correspondence_terms_removed after delete on correspondence_terms begin
    insert into correspondence_fts (correspondence_fts, rowid, scope, head, words) values ('delete', old.doc, old.scope, old.head, old.words);
end;
create trigger correspondence_terms_changed after update on correspondence_terms begin
    insert into correspondence_fts (correspondence_fts, rowid, scope, head, words) values ('delete', old.doc, old.scope, old.head, old.words);
    insert into correspondence_fts (rowid, scope, head, words) values (new.doc, new.scope, new.head, new.words);
end;
-- postgres:
create index correspondence_terms_head on correspondence_terms using gin (array_to_tsvector(string_to_array(head, ' ')));
create index correspondence_terms_all on correspondence_terms using gin (array_to_tsvector(string_to_array(head, ' ') || string_to_array(words, ' ')));
-- both:

-- What is in the register already is taken into the index by a job of each edition, which may bear the edition's own id.
insert into ledger_job (id, kind, edition, payload, state, run_at, fence, attempts, made_at)
select e.id, 'correspondence.index', e.id, '{}', 'ready', 0, 0, 0, 0
from access_edition e where exists (select 1 from correspondence_item i where i.edition = e.id);
