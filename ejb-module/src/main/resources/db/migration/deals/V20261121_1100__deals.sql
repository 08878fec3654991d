create schema deals;
grant usage on schema deals to commissary_app, commissary_jobs;

create table deals.city (
    id           bigint generated always as identity primary key,
    name         text             not null unique check (name ~ '^[a-z][a-z0-9-]{0,39}$'),
    display_name text             not null,
    latitude     double precision not null check (latitude between -90 and 90),
    longitude    double precision not null check (longitude between -180 and 180),
    active       boolean          not null default true,
    opened_at    timestamptz,
    came_empty   boolean          not null default false,
    created_at   timestamptz      not null default now()
);
comment on column deals.city.opened_at is 'when a run first brought deals; that run alerts nobody';
comment on column deals.city.came_empty is 'whether the last run that read it had no items at all';

create table deals.store (
    id           bigint generated always as identity primary key,
    external_id  text        not null unique,
    city_id      bigint      not null references deals.city,
    name         text        not null,
    address      text        not null,
    latitude     double precision,
    longitude    double precision,
    distance_km  double precision,
    created_at   timestamptz not null default now(),
    last_read_at timestamptz not null,
    missed_runs  integer     not null default 0,
    held         boolean     not null default false
) with (fillfactor = 70);
comment on column deals.store.distance_km is 'from the centre of its city; null while its place is not known';
comment on column deals.store.last_read_at is 'when its deals on offer were last seen, so that unchanged deals need not be touched';
comment on column deals.store.missed_runs is 'how many runs in a row did not have it';
comment on column deals.store.held is 'whether its last reading had lost too much to be believed at once';
create index store_city on deals.store (city_id);

create table deals.product (
    id               bigint generated always as identity primary key,
    store_id         bigint  not null references deals.store,
    key              text    not null,
    last_price_cents bigint  not null,
    unique (store_id, key)
) with (fillfactor = 80);
comment on table deals.product is 'what ties lots together that come back under new ids: a store and a normalised name';
comment on column deals.product.last_price_cents is 'the cheapest lot when the product was last on offer';

create table deals.run (
    id          bigint generated always as identity primary key,
    city_id     bigint      not null references deals.city,
    started_at  timestamptz not null,
    finished_at timestamptz,
    state       text        not null check (state in ('RUNNING', 'DONE', 'HELD', 'FAILED')),
    attempts    integer     not null default 0,
    stores      integer     not null default 0,
    items       integer     not null default 0,
    new_deals   integer     not null default 0,
    changed     integer     not null default 0,
    dropped     integer     not null default 0,
    ended       integer     not null default 0,
    returned    integer     not null default 0,
    malformed   integer     not null default 0,
    notes       text[]      not null default '{}',
    error       text
);
comment on column deals.run.attempts is 'requests sent to the upstream, repetitions included';
create index run_city on deals.run (city_id, started_at desc);
create index run_started on deals.run (started_at desc, id desc);
create unique index run_running on deals.run (city_id) where state = 'RUNNING';

create table deals.deal (
    id                bigint generated always as identity primary key,
    store_id          bigint      not null references deals.store,
    product_id        bigint      not null references deals.product,
    external_id       text        not null,
    name              text        not null,
    description       text,
    department        text        not null,
    category          text        not null,
    price_cents       bigint      not null check (price_cents > 0),
    original_cents    bigint,
    list_price_cents  bigint generated always as (case when original_cents > price_cents then original_cents end) stored,
    discount_percent  integer generated always as
        (case when original_cents > price_cents then (original_cents - price_cents) * 100 / original_cents end) stored,
    quantity          integer     not null check (quantity > 0),
    best_before       date,
    image_url         text,
    posted_at         timestamptz not null,
    first_seen        timestamptz not null,
    last_seen         timestamptz,
    ended_at          timestamptz,
    found_run_id      bigint      not null references deals.run,
    found_price_cents bigint      not null,
    announced         boolean     not null,
    unique (store_id, external_id)
) with (fillfactor = 80);
comment on table deals.deal is 'a lot: one item of the upstream, under the id it has there';
comment on column deals.deal.list_price_cents is 'the original price where it is a real one; a quarter of all lots costs as much or more';
comment on column deals.deal.discount_percent is 'rounded down, so that it never promises more than there is';
comment on column deals.deal.last_seen is 'null while the lot was on offer at its store''s last reading';
comment on column deals.deal.announced is 'false for what the first run of a city found';
create index deal_on_offer on deals.deal (store_id) where ended_at is null;
create index deal_product on deals.deal (product_id);
create index deal_found on deals.deal (first_seen);

create table deals.price_history (
    id          bigint generated always as identity primary key,
    product_id  bigint      not null references deals.product,
    deal_id     bigint      not null references deals.deal,
    price_cents bigint      not null,
    quantity    integer     not null,
    recorded_at timestamptz not null
);
create index price_history_product on deals.price_history (product_id, recorded_at);

create table deals.price_drop (
    id         bigint generated always as identity primary key,
    run_id     bigint      not null references deals.run,
    deal_id    bigint      not null references deals.deal,
    from_cents bigint      not null,
    to_cents   bigint      not null check (to_cents < from_cents),
    found_at   timestamptz not null,
    unique (run_id, deal_id)
);
create index price_drop_found on deals.price_drop (found_at);

create table deals.alert (
    id         bigint generated always as identity primary key,
    user_id    bigint      not null,
    kind       text        not null check (kind in ('NEW_DEAL', 'PRICE_DROP')),
    deal_id    bigint      not null references deals.deal,
    drop_id    bigint references deals.price_drop,
    run_id     bigint      not null references deals.run,
    rule       text        not null,
    created_at timestamptz not null,
    check ((kind = 'PRICE_DROP') = (drop_id is not null))
);
comment on table deals.alert is 'whom we told of what, and by which rule: nobody is told twice';
create unique index alert_deal on deals.alert (user_id, deal_id) where kind = 'NEW_DEAL';
create unique index alert_drop on deals.alert (user_id, drop_id) where kind = 'PRICE_DROP';
create index alert_of_deal on deals.alert (deal_id);

alter table deals.alert enable row level security;
alter table deals.alert force row level security;
create policy alert_own on deals.alert to commissary_app
    using (user_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy alert_jobs on deals.alert to commissary_jobs using (true) with check (true);

create table deals.poll_clock (
    only_one   boolean     primary key default true check (only_one),
    started_at timestamptz not null
);
comment on table deals.poll_clock is 'when a run was last due: of all nodes whose timers fire, the one that moves it on starts the run';
insert into deals.poll_clock (started_at) values ('-infinity');

insert into deals.city (name, display_name, latitude, longitude) values
    ('calgary', 'Calgary', 51.0447, -114.0719),
    ('vancouver', 'Vancouver', 49.2827, -123.1207),
    ('toronto', 'Toronto', 43.6532, -79.3832),
    ('edmonton', 'Edmonton', 53.5461, -113.4938),
    ('waterloo', 'Waterloo', 43.4643, -80.5204);
