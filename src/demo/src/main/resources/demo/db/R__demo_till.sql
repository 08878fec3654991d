-- The demo's promotions and the sites where goods can be picked up. What is there already is left alone.
-- Those that everybody gets are for goods of the demo's own categories.

insert into delivery.pickup_site (id, name, full_name, line1, line2, city, province, postal_code, country, position)
values ('calgary-campus', 'Calgary campus', 'Company store', '225 6 Avenue SW', 'Building B, ground floor', 'Calgary', 'AB',
            'T2P 1N2', 'CA', 1),
       ('toronto-office', 'Toronto office', 'Company store', '100 King Street West', '4th floor, mail room', 'Toronto', 'ON',
            'M5X 1A9', 'CA', 2)
on conflict (id) do nothing;

insert into promotions.promotion
    (name, code, kind, percent, amount_cents, buy_quantity, get_quantity, minimum_subtotal_cents, starts_at, ends_at,
     uses_per_person, uses_total, category_ids, combinable, active)
select p.name, p.code, p.kind, p.percent, p.amount, p.buy, p.get, p.minimum, now() + p.starts, now() + p.ends,
       p.per_person, p.total,
       case when p.category is null then '{}' else array(select id from catalog.category where slug = p.category) end,
       p.combinable, p.active
from (values
    ('Welcome', 'WELCOME10', 'PERCENT', 10::numeric, null::bigint, null::integer, null::integer, null::bigint,
        null::interval, null::interval, 1, null::integer, null, true, true),
    ('Delivery on us', 'FREESHIP', 'FREE_SHIPPING', null, null, null, null, 2500, null, null, null, null, null, true, true),
    ('Team order', 'TEAM25', 'PERCENT', 25, null, null, null, 10000, null, null, null, null, null, false, true),
    ('Lunch for less', 'LUNCH5', 'AMOUNT', null, 500, null, null, 2000, null, '90 days', 3, null, 'lunch', true, true),
    ('Opening day', 'OPENING', 'PERCENT', 30, null, null, null, null, '-60 days', '-30 days', null, null, null, true, true),
    ('The first one', 'FIRST50', 'PERCENT', 50, null, null, null, null, null, null, null, 1, null, true, true),
    ('Winter sale', 'WINTER20', 'PERCENT', 20, null, null, null, null, '60 days', '90 days', null, null, null, false, true),
    ('Three for two on chocolate', null, 'BUY_X_GET_Y', null, null, 2, 1, null, null, null, null, null, 'chocolate',
        true, true),
    ('Coffee week', null, 'PERCENT', 15, null, null, null, 2000, '-1 day', '90 days', null, null, 'coffee', true, true),
    ('Second tea at half price', null, 'BUY_X_GET_Y', 50, null, 1, 1, null, null, null, null, null, 'tea', true, true),
    ('Sit well', null, 'AMOUNT', null, 4000, null, null, 30000, null, null, 1, null, 'chairs', true, true),
    ('Electronics delivered', null, 'FREE_SHIPPING', null, null, null, null, 5000, null, null, null, null, 'electronics',
        true, true),
    ('Staff sale', null, 'PERCENT', 40, null, null, null, null, null, null, null, null, null, false, false)
) as p (name, code, kind, percent, amount, buy, get, minimum, starts, ends, per_person, total, category, combinable, active)
where not exists (select from promotions.promotion known where known.name = p.name)
order by p.code nulls last, p.name;

insert into promotions.promotion_use (promotion_id, order_id, account_id, used_at)
select p.id, 0, a.id, now()
from promotions.promotion p, identity.account a
where p.code = 'FIRST50' and a.email_key = 'employee@example.com'
on conflict do nothing;
