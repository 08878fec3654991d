-- What the demo's people bought and looked at, so that there is something to recommend: eighty colleagues, each with two of
-- eight habits. Their accounts are closed: nobody can sign in with them. What is there already is left alone. The name
-- comes after that of the shop, since repeatable migrations run in the order of their names.

insert into identity.account
    (email, email_key, full_name, time_zone, role, active, email_verified, password_hash, password_changed_at, created_at)
select 'colleague' || n || '@example.com', 'colleague' || n || '@example.com',
       (array['Alex', 'Nora', 'Étienne', 'Mei', 'Samir', 'Ingrid', 'Tomás', 'Aisha', 'Peter', 'Yuki'])[1 + n % 10]
           || ' ' || (array['Roy', 'Gagnon', 'Singh', 'Olsen', 'Li', 'Moreau', 'Haddad', 'Novak'])[1 + n / 10 % 8],
       'America/Edmonton', 'EMPLOYEE', false, true, '', now(), now()
from generate_series(1, 80) as n
on conflict (email_key) do nothing;

create temporary table demo_taste on commit drop as
with habit (number, slugs) as (values
    (0, array['coffee', 'brewing', 'mugs-glasses', 'chocolate']),
    (1, array['tea', 'breakfast', 'mugs-glasses', 'wellbeing']),
    (2, array['chairs', 'desks', 'lamps', 'monitors']),
    (3, array['laptops', 'keyboards-mice', 'headphones', 'cables-chargers']),
    (4, array['notebooks', 'pens-markers', 'desk-tidies', 'lamps']),
    (5, array['fitness', 'water', 'snacks', 'skin-sun']),
    (6, array['lunch', 'lunch-boxes', 'juice', 'soda']),
    (7, array['shirts', 'hoodies-jackets', 'bags', 'headphones'])
), person as (
    select id, substring(email_key from '\d+')::integer as n from identity.account
    where email_key ~ '^colleague\d+@example\.com$'
    union all
    select id, 0 from identity.account where email_key = 'employee@example.com'
)
select distinct person.id as account_id, product.id as product_id, product.sku,
       c.slug in ('coffee', 'tea', 'chocolate', 'breakfast', 'water', 'snacks', 'skin-sun', 'lunch', 'juice', 'soda')
           as is_used_up,
       abs(hashtext(person.n || ':' || product.sku)) as chance
from person
join habit on habit.number in (person.n % 8, (person.n / 8 + person.n + 2) % 8)
join catalog.category c on c.slug = any (habit.slugs)
join catalog.product product on product.category_id = c.id and product.deleted_at is null;

-- The owner is subject to row-level security too, and has no row of its own.
alter table recommend.purchase no force row level security;
insert into recommend.purchase (event_id, account_id, product_id, quantity, bought_at)
select md5('demo purchase ' || account_id || sku || time)::uuid, account_id, product_id, 1 + chance % 3,
       now() - make_interval(days => (time * 23 + chance % 40)::integer)
from demo_taste
cross join lateral generate_series(1, case when is_used_up then 1 + chance / 100 % 5 else 1 end) as time
where chance % 100 < 24
on conflict do nothing;
alter table recommend.purchase force row level security;

alter table views.product_view no force row level security;
insert into views.product_view (viewed_at, event_id, account_id, product_id)
select now() - make_interval(days => chance % 60, mins => chance % 1000),
       md5('demo look ' || account_id || sku)::uuid, account_id, product_id
from demo_taste
where chance % 100 between 20 and 44
  and not exists (select from views.product_view where event_id = md5('demo look ' || account_id || sku)::uuid);
alter table views.product_view force row level security;
