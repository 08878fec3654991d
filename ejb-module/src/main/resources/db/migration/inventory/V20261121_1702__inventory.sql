create schema inventory;
grant usage on schema inventory to commissary_app, commissary_jobs;

create table inventory.reservation (
    order_id   bigint      not null,
    product_id bigint      not null references catalog.product,
    quantity   integer     not null check (quantity > 0),
    state      text        not null check (state in ('RESERVED', 'SOLD', 'RELEASED', 'RETURNED')),
    changed_at timestamptz not null,
    primary key (order_id, product_id)
);
comment on table inventory.reservation is 'what orders took, and whether it came back; each step is taken once';
comment on column inventory.reservation.order_id is 'no foreign key: orders stand above the inventory';
create index reservation_open on inventory.reservation (product_id) where state = 'RESERVED';

create table inventory.ask (
    account_id bigint      not null references identity.account on delete cascade,
    product_id bigint      not null references catalog.product,
    asked_at   timestamptz not null,
    primary key (account_id, product_id)
);
comment on table inventory.ask is 'who wants to be told when a product can be bought again';
create index ask_product on inventory.ask (product_id);

alter table inventory.ask enable row level security;
alter table inventory.ask force row level security;
create policy ask_of_its_owner on inventory.ask to commissary_app
    using (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint)
    with check (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy ask_for_jobs on inventory.ask to commissary_jobs using (true) with check (true);

create table inventory.daily_sale (
    day           date    not null,
    product_id    bigint  not null references catalog.product,
    sold          integer not null check (sold >= 0),
    revenue_cents bigint  not null,
    primary key (day, product_id)
);
comment on table inventory.daily_sale is 'how many of each product were paid for on a day, UTC, and what they brought after discounts';
create index daily_sale_product on inventory.daily_sale (product_id, day);
