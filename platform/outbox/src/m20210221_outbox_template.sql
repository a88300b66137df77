-- An edition's own words of an automatic message in one language. Where the default stands again there is no body; the row stays for its
-- revision, so that an edit which began before is seen to be late.
create table outbox_template (
    id UUID primary key,
    edition UUID not null,
    message TEXT not null,
    lang TEXT not null,
    revision BIGINT not null,
    subject TEXT,
    body TEXT,
    changed_at BIGINT not null,
    unique (edition, message, lang)
);
