create schema realtime;
grant usage on schema realtime to commissary_app, commissary_jobs;

-- What the screens are told, kept for some minutes for those who reconnect and for the other nodes.
create table realtime.message (
    id       bigint generated always as identity primary key,
    type     text        not null,
    audience text        not null check (audience in ('EVERYBODY', 'ADMINS', 'USER', 'SESSIONS')),
    user_id  bigint,
    message  text        not null,
    count    integer,
    data     jsonb       not null,
    at       timestamptz not null,
    check ((audience in ('USER', 'SESSIONS')) = (user_id is not null))
);
create index message_age on realtime.message (at);
