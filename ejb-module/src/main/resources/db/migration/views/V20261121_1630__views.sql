create schema views;
grant usage on schema views to commissary_app, commissary_jobs;

create table views.product_view (
    viewed_at  timestamptz not null,
    event_id   uuid        not null,
    account_id bigint,
    product_id bigint      not null,
    primary key (viewed_at, event_id)
);
comment on table views.product_view is
    'who looked at what; without foreign keys, since a look must not lock a product that is being bought';
comment on column views.product_view.account_id is 'none: somebody without an account, or a program';
create index product_view_account on views.product_view (account_id, viewed_at desc) where account_id is not null;

alter table views.product_view enable row level security;
alter table views.product_view force row level security;
create policy product_view_of_its_person on views.product_view for select to commissary_app
    using (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy product_view_for_jobs on views.product_view to commissary_jobs using (true) with check (true);
