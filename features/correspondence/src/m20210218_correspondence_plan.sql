-- The file plan at work: what may not be disposed of, and lists of what is.
create table correspondence_hold (
    id UUID primary key,
    edition UUID not null,
    -- On one item, or on all under a class.
    item UUID references correspondence_item (id),
    class UUID references correspondence_class (id),
    reason TEXT not null,
    placed_at BIGINT not null,
    placed_by UUID,
    lifted_at BIGINT,
    lifted_reason TEXT,
    check ((item is null) <> (class is null))
);
create index correspondence_hold_item on correspondence_hold (item);
create index correspondence_hold_class on correspondence_hold (class);

create table correspondence_disposal (
    id UUID primary key,
    edition UUID not null,
    number BIGINT not null,
    action TEXT not null check (action in ('destroy', 'transfer')),
    state TEXT not null check (state in ('proposed', 'approved', 'done', 'withdrawn')),
    proposed_at BIGINT not null,
    proposed_by UUID,
    approved_at BIGINT,
    approved_by UUID,
    done_at BIGINT,
    done_by UUID,
    certificate TEXT,
    version BIGINT not null,
    unique (edition, number)
);

-- What is on a list; what remains of it when it is gone.
create table correspondence_disposal_item (
    disposal UUID not null references correspondence_disposal (id),
    item UUID not null references correspondence_item (id),
    class TEXT not null,
    due TEXT not null,
    checksum TEXT,
    primary key (disposal, item)
);
create index correspondence_disposal_item_item on correspondence_disposal_item (item);
