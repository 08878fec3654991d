-- The demo's people and its feed key. All passwords are "commissary-demo"; the key is "demo-feed-key".
-- What is there already is left alone, so whoever plays with an account keeps his changes.

insert into identity.account
    (email, email_key, full_name, time_zone, role, active, email_verified, password_hash, password_changed_at, created_at)
values
    ('admin@example.com', 'admin@example.com', 'Maya Chen', 'America/Edmonton', 'ADMIN', true, true,
        '$2a$12$/mhnC5nNz9NM4UgHCgqzyu4KA0MM8uhoghcGgTv6JmUWxGdaJwGdy', now(), now()),
    ('employee@example.com', 'employee@example.com', 'Lucas Tremblay', 'America/Edmonton', 'EMPLOYEE', true, true,
        '$2a$12$aNhHf.STVDuPFd50o2LgYuvKrRdSfjf7nFTgSiOrLBMCsNwOA4C1K', now(), now()),
    ('technician@example.com', 'technician@example.com', 'Priya Nair', 'America/Edmonton', 'TECHNICIAN', true, true,
        '$2a$12$WvY4cJSbCnZedu38RDAL5u7kmJ8HcQNP58lWOYL7VN6zD41imw.Ya', now(), now()),
    ('seller@example.com', 'seller@example.com', 'Owen MacDonald', 'America/Toronto', 'SELLER', true, true,
        '$2a$12$SeQrq1ohkMtMzE1Y5h0pceFb1Xm4R928Fr3AdUMSnvHlLctLKBjaK', now(), now())
on conflict (email_key) do nothing;

-- The owner is subject to row-level security too, and has no row of its own.
alter table identity.preference no force row level security;
insert into identity.preference
    (account_id, city, max_distance_km, email_notifications, notify_new_deals, notify_price_drops,
        min_discount_percent, favorite_categories, sms_number, daily_summary_mail, updated_at)
select id, 'calgary', 75, true, true, true, 0, '{}', null, false, now()
from identity.account
where email_key = 'employee@example.com'
on conflict (account_id) do nothing;
alter table identity.preference force row level security;

insert into identity.api_key (name, key_hash, scopes, created_at, created_by)
select 'Demo feed', sha256('demo-feed-key'), '{feed:read,feed:refresh}', now(), id
from identity.account
where email_key = 'admin@example.com'
on conflict (key_hash) do nothing;
