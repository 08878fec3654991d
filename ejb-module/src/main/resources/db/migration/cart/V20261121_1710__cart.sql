create schema cart;
grant usage on schema cart to commissary_app, commissary_jobs;

create table cart.item (
    account_id             bigint      not null references identity.account on delete cascade,
    product_id             bigint      not null references catalog.product,
    quantity               integer     not null check (quantity between 1 and 999),
    sku                    text        not null,
    name                   text        not null,
    price_when_added_cents bigint      not null check (price_when_added_cents >= 0),
    added_at               timestamptz not null,
    primary key (account_id, product_id)
);
comment on column cart.item.name is 'as it was called when it was added, for when it is no longer for sale';
create index item_product on cart.item (product_id);

alter table cart.item enable row level security;
alter table cart.item force row level security;
create policy item_of_its_owner on cart.item to commissary_app
    using (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint)
    with check (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy item_for_jobs on cart.item to commissary_jobs using (true) with check (true);
