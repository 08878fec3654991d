create schema delivery;
grant usage on schema delivery to commissary_app, commissary_jobs;

create table delivery.shipping_rule (
    id              bigint generated always as identity primary key,
    country         text    not null check (country ~ '^[A-Z]{2}$'),
    province        text,
    method          text    not null check (method in ('PICKUP', 'STANDARD', 'EXPRESS')),
    name            text    not null check (length(name) between 1 and 100),
    fee_cents       bigint  not null check (fee_cents >= 0),
    free_from_cents bigint check (free_from_cents >= 0),
    days            integer check (days >= 0),
    active          boolean not null,
    constraint shipping_rule_taken unique nulls not distinct (country, province, method)
);
comment on column delivery.shipping_rule.province is 'none: the whole country, where its province has no rule of its own';

create table delivery.tax_rate (
    id          bigint generated always as identity primary key,
    country     text          not null check (country ~ '^[A-Z]{2}$'),
    province    text,
    name        text          not null check (length(name) between 1 and 100),
    rate        numeric(7, 6) not null check (rate between 0 and 1),
    on_shipping boolean       not null,
    active      boolean       not null,
    constraint tax_rate_taken unique nulls not distinct (country, province, name)
);
comment on column delivery.tax_rate.province is 'none: the whole country, where its province has no rate of its own';

create table delivery.pickup_site (
    id          text    primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name        text    not null check (length(name) between 1 and 100),
    full_name   text    not null,
    line1       text    not null,
    line2       text,
    city        text    not null,
    province    text    not null,
    postal_code text    not null,
    country     text    not null check (country ~ '^[A-Z]{2}$'),
    position    integer not null default 0,
    active      boolean not null default true
);

create table delivery.address (
    id          bigint generated always as identity primary key,
    account_id  bigint      not null references identity.account on delete cascade,
    full_name   text        not null,
    line1       text        not null,
    line2       text,
    city        text        not null,
    province    text        not null,
    postal_code text        not null,
    country     text        not null,
    is_default  boolean     not null,
    created_at  timestamptz not null
);
create index address_owner on delivery.address (account_id, id desc);
create unique index address_one_default on delivery.address (account_id) where is_default;

alter table delivery.address enable row level security;
alter table delivery.address force row level security;
create policy address_of_its_owner on delivery.address to commissary_app
    using (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint)
    with check (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy address_for_jobs on delivery.address to commissary_jobs using (true) with check (true);

-- Row-level security hides another's row; a write on it is refused, which needs to know that it exists.
create function delivery.owner_of_address(address_id bigint) returns bigint
    language sql stable security definer set search_path = delivery, pg_temp
    as 'select account_id from delivery.address where id = address_id';
revoke all on function delivery.owner_of_address(bigint) from public;
grant execute on function delivery.owner_of_address(bigint) to commissary_app, commissary_jobs;
-- The owner is under the policies too; this one lets the function see.
create policy owner_looks_up on delivery.address for select to commissary_owner using (true);

-- What is taken on sales in Canada since 1 April 2025, when Nova Scotia lowered its rate.
insert into delivery.tax_rate (country, province, name, rate, on_shipping, active)
values ('CA', 'AB', 'GST', 0.05, true, true),
       ('CA', 'BC', 'GST', 0.05, true, true),
       ('CA', 'BC', 'PST', 0.07, true, true),
       ('CA', 'MB', 'GST', 0.05, true, true),
       ('CA', 'MB', 'RST', 0.07, true, true),
       ('CA', 'NB', 'HST', 0.15, true, true),
       ('CA', 'NL', 'HST', 0.15, true, true),
       ('CA', 'NS', 'HST', 0.14, true, true),
       ('CA', 'NT', 'GST', 0.05, true, true),
       ('CA', 'NU', 'GST', 0.05, true, true),
       ('CA', 'ON', 'HST', 0.13, true, true),
       ('CA', 'PE', 'HST', 0.15, true, true),
       ('CA', 'QC', 'GST', 0.05, true, true),
       ('CA', 'QC', 'QST', 0.09975, true, true),
       ('CA', 'SK', 'GST', 0.05, true, true),
       ('CA', 'SK', 'PST', 0.06, true, true),
       ('CA', 'YT', 'GST', 0.05, true, true);

insert into delivery.shipping_rule (country, province, method, name, fee_cents, free_from_cents, days, active)
values ('CA', null, 'PICKUP', 'Pick up at work', 0, null, 0, true),
       ('CA', null, 'STANDARD', 'Standard delivery', 795, 7500, 5, true),
       ('CA', null, 'EXPRESS', 'Express delivery', 1795, null, 2, true),
       ('CA', 'NT', 'STANDARD', 'Standard delivery to the North', 1995, 20000, 12, true),
       ('CA', 'NU', 'STANDARD', 'Standard delivery to the North', 1995, 20000, 12, true),
       ('CA', 'YT', 'STANDARD', 'Standard delivery to the North', 1995, 20000, 12, true),
       ('CA', 'NT', 'EXPRESS', 'Express delivery to the North', 3995, null, 5, true),
       ('CA', 'NU', 'EXPRESS', 'Express delivery to the North', 3995, null, 5, true),
       ('CA', 'YT', 'EXPRESS', 'Express delivery to the North', 3995, null, 5, true),
       ('US', null, 'STANDARD', 'Delivery to the United States', 1495, 15000, 8, true),
       ('US', null, 'EXPRESS', 'Express to the United States', 3495, null, 3, true),
       ('FR', null, 'STANDARD', 'Delivery to Europe', 2995, null, 12, true),
       ('GB', null, 'STANDARD', 'Delivery to Europe', 2995, null, 12, true),
       ('DE', null, 'STANDARD', 'Delivery to Europe', 2995, null, 12, true);
