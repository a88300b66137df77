-- To whom an edition tells what happens in it. `generation` is the number of its secret, which is derived and stored nowhere; the one before
-- is good for a day after `rotated_at`.
create table webhooks_webhook (
    id UUID primary key,
    edition UUID not null,
    name TEXT not null,
    url TEXT not null,
    events TEXT not null,
    generation BIGINT not null,
    rotated_at BIGINT,
    made_at BIGINT not null,
    paused TEXT check (paused in ('by-hand', 'failing', 'gone')),
    failing_since BIGINT,
    removed_at BIGINT
);
create index webhooks_webhook_edition on webhooks_webhook (edition, removed_at);

-- One event for one of them. `round` grows when a person has it sent again, so that a job of an earlier round does nothing.
create table webhooks_delivery (
    id UUID primary key,
    edition UUID not null,
    webhook UUID not null references webhooks_webhook (id),
    event TEXT not null,
    kind TEXT,
    thing UUID,
    happened_at BIGINT not null,
    made_at BIGINT not null,
    state TEXT not null check (state in ('waiting', 'delivered', 'given-up')),
    round BIGINT not null,
    tries BIGINT not null,
    next_at BIGINT,
    ended_at BIGINT
);
create index webhooks_delivery_log on webhooks_delivery (webhook, made_at);

-- How each attempt ended: the receiver's status and the beginning of its answer, or the trouble on the way.
create table webhooks_attempt (
    delivery UUID not null references webhooks_delivery (id),
    number BIGINT not null,
    at BIGINT not null,
    millis BIGINT not null,
    status BIGINT,
    trouble TEXT,
    answer TEXT not null,
    primary key (delivery, number)
);
