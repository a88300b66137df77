-- One row, whose number grows with each change of a kind that public pages show.
create table ledger_published (
    name TEXT primary key,
    revision BIGINT not null
);
