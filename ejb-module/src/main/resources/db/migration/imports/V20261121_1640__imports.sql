create schema imports;
grant usage on schema imports to commissary_app, commissary_jobs;

create table imports.product_import (
    id          bigint generated always as identity primary key,
    file_name   text        not null check (length(file_name) <= 200),
    started_by  text        not null,
    state       text        not null check (state in ('UPLOADING', 'WAITING', 'RUNNING', 'DONE', 'FAILED')),
    bytes       bigint      not null default 0,
    percent     integer     not null default 0 check (percent between 0 and 100),
    rows        bigint      not null default 0,
    created     bigint      not null default 0,
    changed     bigint      not null default 0,
    unchanged   bigint      not null default 0,
    refused     bigint      not null default 0,
    header      text[]      not null default '{}',
    error       text,
    created_at  timestamptz not null,
    started_at  timestamptz,
    finished_at timestamptz,
    check (rows = created + changed + unchanged + refused)
);

create table imports.piece (
    import_id bigint  not null references imports.product_import on delete cascade,
    number    integer not null,
    bytes     bytea   not null,
    primary key (import_id, number)
);
comment on table imports.piece is 'the file, so that any node can read it, and read it again after a crash; gone when it is read';
alter table imports.piece alter column bytes set storage external;

create table imports.refused_row (
    import_id bigint not null references imports.product_import on delete cascade,
    line      bigint not null,
    sku       text,
    fields    text[] not null,
    errors    jsonb  not null,
    primary key (import_id, line)
);
comment on column imports.refused_row.fields is 'as they stand in the file, in the order of the header';
