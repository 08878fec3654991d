create schema days;
grant usage on schema days to commissary_app, commissary_jobs;

-- Goals hold from the day on which they were set until the next ones.
create table days.goals (
    account_id      bigint        not null references identity.account on delete cascade,
    from_day        date          not null,
    energy_kcal     numeric(7, 1) not null check (energy_kcal > 0),
    protein_g       numeric(7, 1) not null check (protein_g > 0),
    carbohydrate_g  numeric(7, 1) not null check (carbohydrate_g > 0),
    fat_g           numeric(7, 1) not null check (fat_g > 0),
    fibre_g         numeric(7, 1) not null check (fibre_g > 0),
    sodium_mg       numeric(7, 1) not null check (sodium_mg > 0),
    sex             text check (sex in ('FEMALE', 'MALE')),
    birth_year      integer,
    height_cm       numeric(5, 1),
    weight_kg       numeric(5, 1),
    activity        text check (activity in ('SEDENTARY', 'LIGHT', 'MODERATE', 'ACTIVE', 'VERY_ACTIVE')),
    aim             text check (aim in ('LOSE', 'KEEP', 'GAIN')),
    set_at          timestamptz   not null,
    primary key (account_id, from_day),
    check (num_nonnulls(sex, birth_year, height_cm, weight_kg, activity, aim) in (0, 6))
);
comment on column days.goals.sex is 'with the five that follow: the profile the goals were derived from';

create table days.diarist (
    account_id bigint primary key references identity.account on delete cascade,
    zone       text not null,
    next_day   date not null
);
comment on table days.diarist is 'who ever had a goal or a meal, and the first date of his calendar that is not summed';
comment on column days.diarist.zone is 'as identity has it; kept here so that a night finds its people';
create index diarist_due on days.diarist (zone, next_day);

create table days.summary (
    account_id           bigint      not null references identity.account on delete cascade,
    day                  date        not null,
    meals                integer     not null check (meals >= 0),
    energy_kcal          numeric,
    protein_g            numeric,
    carbohydrate_g       numeric,
    fat_g                numeric,
    fibre_g              numeric,
    sugars_g             numeric,
    sodium_mg            numeric,
    saturated_fat_g      numeric,
    cholesterol_mg       numeric,
    potassium_mg         numeric,
    calcium_mg           numeric,
    iron_mg              numeric,
    magnesium_mg         numeric,
    vitamin_c_mg         numeric,
    vitamin_d_ug         numeric,
    vitamin_b12_ug       numeric,
    goal_energy_kcal     numeric(7, 1),
    goal_protein_g       numeric(7, 1),
    goal_carbohydrate_g  numeric(7, 1),
    goal_fat_g           numeric(7, 1),
    goal_fibre_g         numeric(7, 1),
    goal_sodium_mg       numeric(7, 1),
    goals_derived        boolean     not null,
    missed               text[]      not null default '{}',
    told                 text[]      not null default '{}',
    made_at              timestamptz not null,
    amended              boolean     not null default false,
    made_up              boolean     not null,
    primary key (account_id, day)
);
comment on column days.summary.missed is 'the goals missed by more than the limit';
comment on column days.summary.told is 'the goals that ever were missed on that day: their person was told of each once';

-- Whose look at the clock plans the night; one row.
create table days.clock (
    looked_at timestamptz not null
);
insert into days.clock values ('-infinity');
create unique index clock_is_one on days.clock ((true));

alter table days.goals enable row level security;
alter table days.goals force row level security;
create policy goals_of_their_owner on days.goals to commissary_app
    using (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint)
    with check (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy goals_for_jobs on days.goals to commissary_jobs using (true) with check (true);

alter table days.diarist enable row level security;
alter table days.diarist force row level security;
create policy diarist_of_himself on days.diarist to commissary_app
    using (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint)
    with check (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy diarist_for_jobs on days.diarist to commissary_jobs using (true) with check (true);

alter table days.summary enable row level security;
alter table days.summary force row level security;
create policy summary_of_its_owner on days.summary to commissary_app
    using (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint)
    with check (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy summary_for_jobs on days.summary to commissary_jobs using (true) with check (true);
