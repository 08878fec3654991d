-- Every later table of the owner is open to the application and to its jobs; row-level security says which rows.
alter default privileges grant select, insert, update, delete on tables to commissary_app, commissary_jobs;
alter default privileges grant usage on sequences to commissary_app, commissary_jobs;

create schema jobs;
grant usage on schema jobs to commissary_app, commissary_jobs;

create table jobs.job (
    id           bigint generated always as identity primary key,
    type         text        not null,
    pool         text        not null,
    key          text,
    payload      jsonb       not null,
    state        text        not null default 'WAITING' check (state in ('WAITING', 'ACTIVE', 'COMPLETED', 'FAILED')),
    attempts     integer     not null default 0,
    max_attempts integer     not null,
    created_at   timestamptz not null default now(),
    run_at       timestamptz not null default now(),
    started_at   timestamptz,
    finished_at  timestamptz,
    lease        uuid,
    leased_until timestamptz,
    deliveries   integer     not null default 0,
    cause        text,
    last_error   text
) with (fillfactor = 70);

comment on column jobs.job.key is 'at most one job of a key waits or runs at a time';
comment on column jobs.job.deliveries is 'how often a worker took it; more than attempts + 1 means workers died with it';
comment on column jobs.job.cause is 'the last error without what differs from job to job, for grouping';

create unique index job_key on jobs.job (key) where key is not null and state in ('WAITING', 'ACTIVE');
create index job_due on jobs.job (pool, run_at, id) where state = 'WAITING';
create index job_leased on jobs.job (leased_until) where state = 'ACTIVE';
create index job_failed on jobs.job (type, cause) where state = 'FAILED';
create index job_finished on jobs.job (finished_at) where state = 'COMPLETED';
create index job_created on jobs.job (created_at desc, id desc);
