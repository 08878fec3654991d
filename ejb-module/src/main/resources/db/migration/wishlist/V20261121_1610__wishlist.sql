create schema wishlist;
grant usage on schema wishlist to commissary_app, commissary_jobs;

create table wishlist.wish (
    account_id bigint      not null references identity.account on delete cascade,
    product_id bigint      not null references catalog.product,
    wished_at  timestamptz not null,
    primary key (account_id, product_id)
);
create index wish_product on wishlist.wish (product_id);

alter table wishlist.wish enable row level security;
alter table wishlist.wish force row level security;
create policy wish_of_its_owner on wishlist.wish to commissary_app
    using (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint)
    with check (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy wish_for_jobs on wishlist.wish to commissary_jobs using (true) with check (true);
