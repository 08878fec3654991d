create schema recommend;
grant usage on schema recommend to commissary_app, commissary_jobs;

create table recommend.purchase (
    event_id   uuid        not null,
    account_id bigint      not null references identity.account on delete cascade,
    product_id bigint      not null references catalog.product,
    quantity   integer     not null check (quantity > 0),
    bought_at  timestamptz not null,
    primary key (event_id, product_id)
);
comment on table recommend.purchase is 'who bought what, as events told it; event_id makes a repeated delivery harmless';
create index purchase_account on recommend.purchase (account_id, bought_at desc);
create index purchase_product on recommend.purchase (product_id);

alter table recommend.purchase enable row level security;
alter table recommend.purchase force row level security;
create policy purchase_of_its_person on recommend.purchase for select to commissary_app
    using (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy purchase_for_jobs on recommend.purchase to commissary_jobs using (true) with check (true);

create table recommend.model (
    id           bigint generated always as identity primary key,
    started_at   timestamptz not null,
    built_at     timestamptz,
    people       integer     not null default 0,
    products     integer     not null default 0,
    interactions bigint      not null default 0,
    repeat_rate  real        not null default 0,
    popular      bigint[]    not null default '{}'
);
comment on table recommend.model is 'one night''s model; that with the highest id which is built is served';
comment on column recommend.model.built_at is 'none: being built, or its builder died';
comment on column recommend.model.repeat_rate is 'the share of products that a person buys again on another day';

create table recommend.product (
    model_id     bigint   not null references recommend.model on delete cascade,
    product_id   bigint   not null,
    people       integer  not null,
    repeat_rate  real     not null,
    similar_ids  bigint[] not null,
    similarities real[]   not null,
    lead_ids     bigint[] not null,
    lead_weights real[]   not null,
    primary key (model_id, product_id)
);
comment on table recommend.product is 'what a model knows of a product; who deleted a product leaves its row until the next night';
comment on column recommend.product.similar_ids is 'bought and looked at by the same people, the most similar first';
comment on column recommend.product.lead_ids is 'what people who have this one are likely to want, the likeliest first';

create table recommend.build_clock (
    only_one boolean primary key default true check (only_one),
    due_at   timestamptz not null
);
comment on table recommend.build_clock is 'when a model was last due: of the nodes that ask at once only one is told so';
insert into recommend.build_clock (due_at) values ('epoch');
