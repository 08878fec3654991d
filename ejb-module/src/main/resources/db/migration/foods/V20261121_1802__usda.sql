-- What an import of FoodData Central has read so far: as text, without a log, and empty again when it ends. One runs at a time.
create unlogged table foods.staged_food (
    line text, fdc_id text, data_type text, description text, category_id text, published text, words text);
create unlogged table foods.staged_amount (
    fdc_id text, n1008 text, n2048 text, n2047 text, n1003 text, n1005 text, n1004 text, n1079 text, n2000 text,
    n1063 text, n1093 text, n1258 text, n1253 text, n1092 text, n1087 text, n1089 text, n1090 text, n1162 text,
    n1114 text, n1178 text, n1018 text);
create unlogged table foods.staged_portion (
    fdc_id text, seq text, measure text, modifier text, unit_id text, amount text, grams text);
create unlogged table foods.staged_unit (id text, name text);
create unlogged table foods.staged_category (id text, name text);
create unlogged table foods.staged_brand (
    fdc_id text, owner text, brand text, category text, gtin text, measure text, amount text, grams text);
revoke all on foods.staged_food, foods.staged_amount, foods.staged_portion, foods.staged_unit, foods.staged_category,
    foods.staged_brand from commissary_app;
grant truncate on foods.staged_food, foods.staged_amount, foods.staged_portion, foods.staged_unit, foods.staged_category,
    foods.staged_brand to commissary_jobs;

-- What the staged tables come to, a row a food: values as numbers, the energy by the first that is known.
create view foods.staged_view as
with amount as (
    select fdc_id,
           max(n1003::numeric) protein_g, max(n1005::numeric) carbohydrate_g, max(n1004::numeric) fat_g,
           max(n1079::numeric) fibre_g, coalesce(max(n2000::numeric), max(n1063::numeric)) sugars_g,
           max(n1093::numeric) sodium_mg, max(n1258::numeric) saturated_fat_g, max(n1253::numeric) cholesterol_mg,
           max(n1092::numeric) potassium_mg, max(n1087::numeric) calcium_mg, max(n1089::numeric) iron_mg,
           max(n1090::numeric) magnesium_mg, max(n1162::numeric) vitamin_c_mg, max(n1114::numeric) vitamin_d_ug,
           max(n1178::numeric) vitamin_b12_ug, max(n1018::numeric) alcohol_g,
           coalesce(max(n1008::numeric), max(n2048::numeric), max(n2047::numeric)) told_kcal
    from foods.staged_amount group by fdc_id)
select f.line::bigint line, f.fdc_id, f.data_type, f.description, f.words,
       case when f.published ~ '^\d{4}-\d{2}-\d{2}$' then f.published::date end published,
       coalesce(nullif(b.category, ''), c.name, 'Other') food_group,
       coalesce(nullif(b.brand, ''), nullif(b.owner, '')) brand, b.gtin,
       case f.data_type when 'foundation_food' then 1 when 'survey_fndds_food' then 2 when 'sr_legacy_food' then 3
                        else 4 end quality,
       coalesce(a.told_kcal, 4 * a.protein_g + 4 * a.carbohydrate_g + 9 * a.fat_g + 7 * coalesce(a.alcohol_g, 0))
           energy_kcal,
       a.protein_g, a.carbohydrate_g, a.fat_g, a.fibre_g, a.sugars_g, a.sodium_mg, a.saturated_fat_g, a.cholesterol_mg,
       a.potassium_mg, a.calcium_mg, a.iron_mg, a.magnesium_mg, a.vitamin_c_mg, a.vitamin_d_ug, a.vitamin_b12_ug,
       a.alcohol_g, a.told_kcal, a.fdc_id is not null has_amounts
from foods.staged_food f
left join amount a using (fdc_id)
left join foods.staged_brand b using (fdc_id)
left join foods.staged_category c on c.id = f.category_id;
revoke all on foods.staged_view from commissary_app;
-- A view reads with its owner's rights, who has no policy to pass here: none of these tables belongs to anybody.

create unlogged table foods.staged_result (
    fdc_id text primary key, food_id bigint, line bigint not null, errors text[] not null, existed boolean not null default false,
    is_changed boolean not null default false, data_type text not null, description text not null, words text not null,
    published date, food_group text not null, brand text, gtin text, quality smallint not null,
    energy_kcal numeric, protein_g numeric, carbohydrate_g numeric, fat_g numeric, fibre_g numeric, sugars_g numeric,
    sodium_mg numeric, saturated_fat_g numeric, cholesterol_mg numeric, potassium_mg numeric, calcium_mg numeric,
    iron_mg numeric, magnesium_mg numeric, vitamin_c_mg numeric, vitamin_d_ug numeric, vitamin_b12_ug numeric);
create unlogged table foods.staged_measure (
    food_id bigint not null, seq integer not null, measure text not null, amount numeric not null, grams numeric not null);
revoke all on foods.staged_result, foods.staged_measure from commissary_app;
grant truncate on foods.staged_result, foods.staged_measure to commissary_jobs;
