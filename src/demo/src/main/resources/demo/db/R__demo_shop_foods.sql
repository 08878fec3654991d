-- Some of the shop's products are foods: what one piece weighs, and which of the foods that ship with the product it is, by
-- USDA's number. The name comes after that of the shop, since repeatable migrations run in the order of their names. What is
-- there already is left alone.

create temporary table demo_shop_food (product, ndb_no, grams) on commit drop as
values
    ('Trail mix, 50 g', '19059', 50::numeric),
    ('Trail mix, 200 g', '19059', 200),
    ('Orange juice, 330 ml', '09206', 346),
    ('Pressed apple juice, 330 ml', '09400', 346),
    ('Tomato juice, 330 ml', '11886', 342),
    ('Lentil soup, 400 ml', '06037', 412),
    ('Dark chocolate bar, 70 %', '19904', 80),
    ('Dark chocolate bar, 85 %', '19904', 80),
    ('Granola with almonds, 400 g', '08037', 400);

insert into product_foods.serving (product_id, grams)
select p.id, f.grams
from demo_shop_food f join catalog.product p on p.name = f.product
where p.food_id is null
on conflict do nothing;

update catalog.product p set food_id = f.ndb_no::bigint::text
from demo_shop_food f
where p.name = f.product and p.food_id is null;
