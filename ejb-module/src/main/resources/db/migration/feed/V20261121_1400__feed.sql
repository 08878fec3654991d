create schema feed;
grant usage on schema feed to commissary_app, commissary_jobs;

create table feed.sync (
    id                  bigint generated always as identity primary key,
    state               text        not null check (state in ('RUNNING', 'DONE', 'HELD', 'CONFIRMED', 'REFUSED', 'FAILED')),
    asked_by            text        not null,
    started_at          timestamptz not null,
    finished_at         timestamptz,
    step                text        not null,
    progress            integer     not null default 0 check (progress between 0 and 100),
    rows                bigint      not null default 0,
    added               bigint      not null default 0,
    changed             bigint      not null default 0,
    deleted             bigint      not null default 0,
    version             bigint,
    error_code          text,
    error               text,
    columns             jsonb       not null default '[]',
    drift               jsonb       not null default '[]'
);
comment on column feed.sync.progress is 'of the whole, in per cent';
comment on column feed.sync.columns is 'what a held sync would introduce: its confirmation is about these';
create unique index sync_running on feed.sync ((true)) where state = 'RUNNING';
create index sync_started on feed.sync (started_at desc, id desc);

create table feed.version (
    number     bigint primary key,
    read_at    timestamptz not null,
    records    bigint      not null,
    key_column text        not null,
    columns    jsonb       not null
);
comment on column feed.version.read_at is 'when the source was read';

create table feed.record (
    id            bigint generated always as identity primary key,
    key           text   not null,
    body          text   not null,
    since_version bigint not null,
    until_version bigint check (until_version > since_version)
);
comment on table feed.record is 'an order as it was from one version to before another; the newest has no end';
comment on column feed.record.body is 'JSON as it is served: kept as text, so that every byte stays';
create unique index record_live on feed.record (key) where until_version is null;
create index record_ended on feed.record (until_version) where until_version is not null;
create index record_since on feed.record (since_version);

create unlogged table feed.loaded (
    key  text not null,
    body text not null
);
comment on table feed.loaded is 'what the sync that runs has brought: filled and emptied in its one transaction';

create table feed.sync_clock (
    only_one   boolean     primary key default true check (only_one),
    started_at timestamptz not null
);
comment on table feed.sync_clock is 'when a sync was last due: of all nodes whose timers fire, the one that moves it on starts the sync';
insert into feed.sync_clock (started_at) values ('-infinity');

grant truncate on feed.loaded to commissary_app, commissary_jobs;
