alter table identity.api_key
    add column replaces bigint references identity.api_key on delete set null,
    add column retires_at timestamptz;
comment on column identity.api_key.replaces is 'the key whose place this one takes';
comment on column identity.api_key.retires_at is 'when a key that is being replaced ends, unless it expires before';
-- A key has one follower; where that one is revoked, it may get another.
create unique index api_key_follower on identity.api_key (replaces) where revoked_at is null;
