create schema promotions;
grant usage on schema promotions to commissary_app, commissary_jobs;

create table promotions.promotion (
    id                     bigint generated always as identity primary key,
    name                   text        not null check (length(name) between 1 and 100),
    code                   text check (length(code) between 2 and 40),
    kind                   text        not null check (kind in ('PERCENT', 'AMOUNT', 'FREE_SHIPPING', 'BUY_X_GET_Y')),
    percent                numeric(5, 2) check (percent > 0 and percent <= 100),
    amount_cents           bigint check (amount_cents > 0),
    buy_quantity           integer check (buy_quantity > 0),
    get_quantity           integer check (get_quantity > 0),
    minimum_subtotal_cents bigint check (minimum_subtotal_cents > 0),
    starts_at              timestamptz,
    ends_at                timestamptz,
    uses_per_person        integer check (uses_per_person > 0),
    uses_total             integer check (uses_total > 0),
    product_ids            bigint[]    not null default '{}',
    category_ids           bigint[]    not null default '{}',
    combinable             boolean     not null,
    active                 boolean     not null,
    check (starts_at < ends_at),
    check (kind <> 'PERCENT' or percent is not null),
    check ((kind = 'AMOUNT') = (amount_cents is not null)),
    check ((kind = 'BUY_X_GET_Y') = (buy_quantity is not null and get_quantity is not null))
);
comment on column promotions.promotion.product_ids is
    'with category_ids what it is for, all goods if both are empty; read with their promotion, never searched';
create unique index promotion_code_taken on promotions.promotion (upper(code));

create table promotions.promotion_use (
    promotion_id bigint      not null references promotions.promotion,
    order_id     bigint      not null,
    account_id   bigint      not null,
    used_at      timestamptz not null,
    primary key (promotion_id, order_id)
);
comment on table promotions.promotion_use is
    'one row for each order that uses a promotion; limits are counted here, over everybody, so there is no policy';
comment on column promotions.promotion_use.order_id is 'no foreign key: orders stand above promotions';
create index promotion_use_person on promotions.promotion_use (account_id, promotion_id);
create index promotion_use_order on promotions.promotion_use (order_id);
