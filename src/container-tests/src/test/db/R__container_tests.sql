-- What the tests inside the container write down, and two people who have something of their own.

create schema if not exists container_tests;
grant usage on schema container_tests to commissary_app, commissary_jobs;

create table if not exists container_tests.note (
    subject     text not null,
    author      text not null,
    transaction xid8 not null default pg_current_xact_id()
);

insert into identity.account
    (email, email_key, full_name, time_zone, role, email_verified, password_hash, password_changed_at, created_at)
values
    ('ada@example.com', 'ada@example.com', 'Ada', 'UTC', 'EMPLOYEE', true, 'none', now(), now()),
    ('ben@example.com', 'ben@example.com', 'Ben', 'UTC', 'EMPLOYEE', true, 'none', now(), now())
on conflict (email_key) do nothing;

-- The owner is subject to row-level security too, and has no row of its own.
alter table notifications.notification no force row level security;
insert into notifications.notification (user_id, type, title, body, created_at)
select id, 'TEST', 'For ' || full_name, 'Nobody else sees this', now()
from identity.account account
where email in ('ada@example.com', 'ben@example.com')
    and not exists (select from notifications.notification known where known.user_id = account.id);
alter table notifications.notification force row level security;
