create schema notifications;
grant usage on schema notifications to commissary_app, commissary_jobs;

create table notifications.notification (
    id         bigint generated always as identity primary key,
    user_id    bigint      not null references identity.account on delete cascade,
    type       text        not null,
    title      text        not null,
    body       text        not null,
    link       text,
    created_at timestamptz not null,
    read_at    timestamptz
);
create index notification_latest on notifications.notification (user_id, id desc);
create index notification_unread on notifications.notification (user_id) where read_at is null;

alter table notifications.notification enable row level security;
alter table notifications.notification force row level security;
create policy own on notifications.notification to commissary_app
    using (user_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy jobs on notifications.notification to commissary_jobs using (true) with check (true);

-- Row-level security hides another's row, so who owns it is asked here.
create function notifications.owner_of(notification_id bigint) returns bigint
    language sql stable security definer set search_path = notifications, pg_temp
    as 'select user_id from notifications.notification where id = notification_id';
revoke all on function notifications.owner_of(bigint) from public;
grant execute on function notifications.owner_of(bigint) to commissary_app, commissary_jobs;
-- The owner is under the policies too; this one lets the function see.
create policy owner_looks_up on notifications.notification for select to commissary_owner using (true);

create table notifications.mail (
    id         bigint generated always as identity primary key,
    message_id text        not null unique,
    user_id    bigint references identity.account on delete set null,
    recipient  text        not null,
    subject    text        not null,
    kind       text        not null,
    channel    text        not null check (channel in ('MAIL', 'SMS')),
    state      text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED', 'SUPPRESSED')),
    created_at timestamptz not null,
    sent_at    timestamptz,
    error      text
);
create index mail_latest on notifications.mail (id desc);
create index mail_recipient on notifications.mail (lower(recipient), id desc);
create index mail_recent on notifications.mail (created_at);

create table notifications.unsubscribe_link (
    user_id bigint primary key references identity.account on delete cascade,
    token   text not null unique
);
