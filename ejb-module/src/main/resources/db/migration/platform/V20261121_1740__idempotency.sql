create schema idempotency;
grant usage on schema idempotency to commissary_app, commissary_jobs;

create table idempotency.request (
    account_id bigint references identity.account on delete cascade,
    api_key_id bigint,
    operation  text        not null check (length(operation) <= 50),
    key        text        not null check (length(key) <= 200),
    body_hash  text        not null,
    holder     uuid        not null,
    held_until timestamptz not null,
    status     integer,
    answer     text,
    created_at timestamptz not null,
    constraint request_once unique nulls not distinct (account_id, api_key_id, operation, key),
    check ((status is null) = (answer is null))
);
comment on table idempotency.request is 'requests that may come again, and what was answered';
comment on column idempotency.request.holder is 'who does the work, until the answer stands or the time is over';
create index request_age on idempotency.request (created_at);

alter table idempotency.request enable row level security;
alter table idempotency.request force row level security;
-- Programs have no account; the statements tell them apart by their key.
create policy request_of_its_sender on idempotency.request to commissary_app
    using (account_id is not distinct from nullif(current_setting('commissary.user_id', true), '')::bigint)
    with check (account_id is not distinct from nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy request_for_jobs on idempotency.request to commissary_jobs using (true) with check (true);
