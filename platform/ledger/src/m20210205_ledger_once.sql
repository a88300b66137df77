-- What was sent under an Idempotency-Key, as a digest: the same key with other content is refused. Empty for forms, whose key holds it already.
alter table ledger_once add column content TEXT;
