create schema product_foods;
grant usage on schema product_foods to commissary_app, commissary_jobs;

create table product_foods.serving (
    product_id bigint         primary key references catalog.product on delete cascade,
    grams      numeric(12, 4) not null check (grams > 0)
);
comment on table product_foods.serving is 'what one piece of a product weighs; which food it is stands with the product';
