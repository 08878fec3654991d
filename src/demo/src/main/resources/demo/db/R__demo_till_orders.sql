-- What the demo's people bought in the past year, so that lists and charts show something: some thousand orders, more of
-- them lately than long ago. All by chance of numbers, so every run makes the same; what is there already is left alone.
-- The goods of the past were bought in as well, so no stock and no ledger is touched.

create temporary table demo_buyer on commit drop as
select id, full_name, email, row_number() over (order by email_key) - 1 as n
from identity.account
where email_key ~ '^colleague([1-9]|[1-3]\d|40)@example\.com$'
   or email_key in ('admin@example.com', 'employee@example.com', 'seller@example.com', 'technician@example.com');

create temporary table demo_product on commit drop as
select id, sku, name, price_cents, row_number() over (order by sku) - 1 as n
from catalog.product
where active and deleted_at is null and category_id in (select id from catalog.category where slug in (
    'coffee', 'tea', 'brewing', 'breakfast', 'snacks', 'lunch', 'chocolate', 'water', 'juice', 'soda', 'headphones',
    'cables-chargers', 'keyboards-mice', 'notebooks', 'pens-markers', 'desk-tidies', 'lamps', 'shirts', 'hoodies-jackets',
    'bags', 'mugs-glasses', 'lunch-boxes', 'fitness', 'skin-sun'));

create temporary table demo_order on commit drop as
select nextval('orders.customer_order_id_seq') as id, *
from (
    select w.number as n, w.chance, w.placed_at, b.id as account_id, b.full_name, b.email,
           case when w.chance % 5 < 3 then 'PICKUP' else 'STANDARD' end as method,
           case when w.chance % 41 = 7 then 'CANCELLED'
                when w.chance % 53 = 11 then 'PAYMENT_FAILED'
                when w.chance % 67 = 13 then 'REFUNDED'
                when w.placed_at > now() - interval '1 day' then 'PAID'
                when w.placed_at > now() - interval '2 days' then 'PROCESSING'
                when w.placed_at > now() - interval '5 days' then 'SHIPPED'
                else 'DELIVERED' end as status
    from (
        select number, abs(hashtext('demo order ' || number)) as chance,
               date_trunc('second', now() - interval '10 minutes'
                   - interval '365 days' * (1 - sqrt((abs(hashtext('demo day ' || number)) % 100000) / 100000.0)))
                   as placed_at
        from generate_series(1, 3000) as number
    ) w
    -- One in nine is the employee's, whose password everybody knows.
    join demo_buyer b on b.n = case when w.chance % 9 = 0 then (select n from demo_buyer where email = 'employee@example.com')
                                    else w.chance / 9 % (select count(*) from demo_buyer) end
    where not exists (select from orders.customer_order o where o.idempotency_key like 'demo-%')
    order by w.placed_at
) as ordered;

create temporary table demo_item on commit drop as
select o.id as order_id, o.account_id, place.position, p.id as product_id, p.sku, p.name, p.price_cents,
       1 + hash.value % 3 as quantity, p.price_cents * (1 + hash.value % 3) as line_total_cents,
       case when o.chance % 8 = 0 then p.price_cents * (1 + hash.value % 3) / 10 else 0 end as discount_cents
from demo_order o
cross join lateral generate_series(0, o.chance / 100 % 3) as place(position)
cross join lateral (select abs(hashtext('demo item ' || o.n || ':' || place.position)) as value) as hash
-- A product of the product of two chances: a few things sell most.
join demo_product p on p.n = (hash.value % 1000) * (hash.value / 1000 % 1000) * (select count(*) from demo_product) / 1000000;

create temporary table demo_sum on commit drop as
select o.*, goods.subtotal, goods.discount, fee.cents as fee,
       round((goods.subtotal - goods.discount + fee.cents) * 0.05)::bigint as tax
from demo_order o
join (select order_id, sum(line_total_cents)::bigint as subtotal, sum(discount_cents)::bigint as discount
      from demo_item group by order_id) goods on goods.order_id = o.id
cross join lateral (select case when o.method = 'PICKUP' or goods.subtotal - goods.discount >= 7500 then 0 else 795 end
                    as cents) as fee;

create temporary table demo_payment on commit drop as
select nextval(pg_get_serial_sequence('payments.payment', 'id')) as payment_id, *
from (select *, subtotal - discount + fee + tax as total from demo_sum order by id) as ordered
where total > 0;

-- The owner is subject to row-level security too, and has no row of its own.
alter table orders.customer_order no force row level security;
insert into orders.customer_order
    (id, number, account_id, idempotency_key, status, customer_name, customer_email, subtotal_cents, discount_cents,
     shipping_fee_cents, tax_cents, total_cents, discounts, taxes, currency, shipping_method, shipping_address, pickup_site,
     from_cart, payment_id, pay_until, carrier, tracking_number, placed_at, updated_at)
select id, to_char(placed_at at time zone 'UTC', 'YYYY') || '-' || lpad(id::text, 7, '0'), account_id, 'demo-' || n, status,
       full_name, email, subtotal, discount, fee, tax, subtotal - discount + fee + tax,
       case when discount = 0 then '[]'::jsonb
            else jsonb_build_array(jsonb_build_object('promotionId', 0, 'name', 'Ten percent for everybody',
                                                      'amount', round(discount / 100.0, 2))) end,
       jsonb_build_array(jsonb_build_object('name', 'GST', 'rate', 0.05, 'amount', round(tax / 100.0, 2))),
       'CAD', method,
       case method when 'STANDARD' then jsonb_build_object('fullName', full_name, 'line1', 1 + chance % 900 || ' 4 Avenue SW',
           'city', 'Calgary', 'province', 'AB', 'postalCode', 'T2P 1J9', 'country', 'CA') end,
       case method when 'PICKUP' then 'calgary-campus' end,
       true, (select p.payment_id from demo_payment p where p.id = o.id), placed_at + interval '30 minutes',
       case when method = 'STANDARD' and status in ('SHIPPED', 'DELIVERED') then 'Canada Post' end,
       case when method = 'STANDARD' and status in ('SHIPPED', 'DELIVERED') then 'CP' || lpad((chance % 1000000000)::text, 9, '0') end,
       placed_at, least(now(), placed_at + interval '4 days')
from demo_sum o
on conflict do nothing;
alter table orders.customer_order force row level security;

alter table orders.item no force row level security;
insert into orders.item
    (order_id, position, account_id, product_id, sku, name, quantity, price_cents, line_total_cents, discount_cents)
select order_id, position, account_id, product_id, sku, name, quantity, price_cents, line_total_cents, discount_cents
from demo_item;
alter table orders.item force row level security;

alter table orders.event no force row level security;
insert into orders.event (order_id, account_id, at, kind, message)
select o.id, o.account_id, o.placed_at + step.later, step.kind, step.message
from demo_sum o
join (values
    (1, 'PLACED', interval '0', 'Order placed', null),
    (2, 'STATUS', interval '12 seconds', 'Paid', '{PAID,PROCESSING,SHIPPED,DELIVERED,REFUNDED,CANCELLED}'::text[]),
    (3, 'STATUS', interval '12 seconds', 'The payment was declined', '{PAYMENT_FAILED}'),
    (4, 'STATUS', interval '50 minutes', 'Cancelled by the customer', '{CANCELLED}'),
    (5, 'STATUS', interval '22 hours', 'Being packed', '{PROCESSING,SHIPPED,DELIVERED,REFUNDED}'),
    (6, 'STATUS', interval '44 hours', 'Sent', '{SHIPPED,DELIVERED,REFUNDED}'),
    (7, 'STATUS', interval '90 hours', 'Delivered', '{DELIVERED}'),
    (8, 'STATUS', interval '95 hours', 'Refunded', '{REFUNDED}')
) as step (place, kind, later, message, statuses) on step.statuses is null or o.status = any (step.statuses)
where o.placed_at + step.later <= now()
order by o.id, step.place;
alter table orders.event force row level security;

-- What is still on its way can be given up, and its goods come back.
insert into inventory.reservation (order_id, product_id, quantity, state, changed_at)
select i.order_id, i.product_id, sum(i.quantity), 'SOLD', min(o.placed_at)
from demo_item i join demo_order o on o.id = i.order_id
where o.status in ('PAID', 'PROCESSING')
group by i.order_id, i.product_id;

insert into inventory.daily_sale as d (day, product_id, sold, revenue_cents)
select (o.placed_at at time zone 'UTC')::date, i.product_id, sum(i.quantity), sum(i.line_total_cents - i.discount_cents)
from demo_item i join demo_order o on o.id = i.order_id
where o.status not in ('PAYMENT_FAILED', 'CANCELLED')
group by 1, 2
on conflict (day, product_id) do update
set sold = d.sold + excluded.sold, revenue_cents = d.revenue_cents + excluded.revenue_cents;

-- Paid in the sandbox, which keeps its own books, so that they can be paid back there.
alter table payments.payment no force row level security;
insert into payments.payment
    (id, order_id, order_number, account_id, provider, state, amount_cents, received_cents, refunded_cents, currency,
     reference, reason, return_url, cancel_url, created_at, expires_at, next_check_at)
select payment_id, id, to_char(placed_at at time zone 'UTC', 'YYYY') || '-' || lpad(id::text, 7, '0'), account_id, 'SANDBOX',
       case when status = 'PAYMENT_FAILED' then 'DECLINED'
            when status in ('CANCELLED', 'REFUNDED') then 'REFUNDED' else 'SUCCEEDED' end,
       total, case status when 'PAYMENT_FAILED' then 0 else total end,
       case when status in ('CANCELLED', 'REFUNDED') then total else 0 end, 'CAD', 'demo-order-' || id,
       case status when 'PAYMENT_FAILED' then 'The card was declined' end, '/shop/orders/' || id, '/shop/orders/' || id,
       placed_at, placed_at + interval '30 minutes', placed_at
from demo_payment;
alter table payments.payment force row level security;

alter table payments.attempt no force row level security;
insert into payments.attempt (idempotency_key, payment_id, order_id, number, started_at)
select 'order:' || id || ':attempt:1', payment_id, id, 1, placed_at from demo_payment;
alter table payments.attempt force row level security;

insert into payments.sandbox_charge
    (key, amount_cents, currency, token, state, requests, refunded_cents, created_at)
select 'order:' || id || ':attempt:1', total, 'CAD',
       case status when 'PAYMENT_FAILED' then 'tok_decline' else 'tok_approve' end,
       case status when 'PAYMENT_FAILED' then 'DECLINED' else 'SUCCEEDED' end, 1,
       case when status in ('CANCELLED', 'REFUNDED') then total else 0 end, placed_at
from demo_payment;
