create schema identity;
grant usage on schema identity to commissary_app, commissary_jobs;

create table identity.account (
    id bigint generated always as identity primary key,
    email text not null check (length(email) <= 254),
    -- the address as it is compared: made by the application, so that it does not depend on the database's locale
    email_key text not null constraint account_email_taken unique,
    full_name text not null check (length(full_name) <= 200),
    time_zone text not null,
    role text not null check (role in ('EMPLOYEE', 'SELLER', 'TECHNICIAN', 'ADMIN')),
    active boolean not null default true,
    email_verified boolean not null default false,
    password_hash text not null,
    password_changed_at timestamptz not null,
    created_at timestamptz not null,
    version integer not null default 0
);
create index account_admin on identity.account (id) where role = 'ADMIN' and active;

-- One sign-in: all refresh tokens that follow from it are its family.
create table identity.session (
    id uuid primary key,
    account_id bigint not null references identity.account on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz
);
create index session_account on identity.session (account_id) where ended_at is null;
create index session_expiry on identity.session (expires_at);

create table identity.refresh_token (
    token_hash bytea primary key,
    session_id uuid not null references identity.session on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    spent_at timestamptz
);
create index refresh_token_session on identity.refresh_token (session_id);
create index refresh_token_expiry on identity.refresh_token (expires_at);

-- What a mailed link proves. The token itself is nowhere: it is derived from the salt by a key outside the database.
create table identity.mailed_link (
    id bigint generated always as identity primary key,
    account_id bigint not null references identity.account on delete cascade,
    purpose text not null check (purpose in ('VERIFY_EMAIL', 'RESET_PASSWORD')),
    salt bytea not null,
    token_hash bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index mailed_link_account on identity.mailed_link (account_id, purpose, created_at);
create index mailed_link_expiry on identity.mailed_link (expires_at);

-- Failed sign-ins of the last minutes. Whoever is named is hashed: people type passwords into the wrong field.
create table identity.sign_in_failure (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('ACCOUNT', 'ADDRESS')),
    subject text not null,
    at timestamptz not null
);
create index sign_in_failure_subject on identity.sign_in_failure (kind, subject, at);
create index sign_in_failure_age on identity.sign_in_failure (at);

create table identity.api_key (
    id bigint generated always as identity primary key,
    name text not null check (length(name) <= 100),
    key_hash bytea not null unique,
    scopes text[] not null check (cardinality(scopes) > 0),
    created_at timestamptz not null,
    created_by bigint references identity.account on delete set null,
    expires_at timestamptz,
    last_used_at timestamptz,
    revoked_at timestamptz
);

create table identity.preference (
    account_id bigint primary key references identity.account on delete cascade,
    city text,
    max_distance_km integer not null check (max_distance_km between 1 and 500),
    email_notifications boolean not null,
    notify_new_deals boolean not null,
    notify_price_drops boolean not null,
    min_discount_percent integer not null check (min_discount_percent between 0 and 100),
    favorite_categories text[] not null,
    sms_number text,
    daily_summary_mail boolean not null,
    updated_at timestamptz not null
);
create index preference_city on identity.preference (city, account_id) where email_notifications;

alter table identity.preference enable row level security;
alter table identity.preference force row level security;
create policy preference_of_its_owner on identity.preference to commissary_app
    using (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint)
    with check (account_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy preference_for_jobs on identity.preference to commissary_jobs using (true) with check (true);
