-- Two weeks of the demo employee's diary: goals, meals with their items, and the summaries of the nights. Dates count from the
-- day of the first start. Values are USDA's (National Nutrient Database for Standard Reference, release 28, public domain), by
-- its number, per 100 g; the foods that ship with the product have the same. What is there already is left alone.

create temporary table demo_food (ndb_no, name, name_fr, food_group, energy_kcal, protein_g, carbohydrate_g, fat_g, fibre_g, sugars_g,
    sodium_mg, saturated_fat_g, cholesterol_mg, potassium_mg, calcium_mg, iron_mg, magnesium_mg, vitamin_c_mg, vitamin_d_ug, vitamin_b12_ug) on commit drop as
values
    ('01001', 'Butter', 'Beurre', 'Fats and oils', 717::numeric, 0.85::numeric, 0.06::numeric, 81.11::numeric, 0::numeric, 0.06::numeric, 643::numeric, 51.368::numeric, 215::numeric, 24::numeric, 24::numeric, 0.02::numeric, 2::numeric, 0::numeric, 0::numeric, 0.17::numeric),
    ('01009', 'Cheddar cheese', 'Fromage cheddar', 'Cheese', 404, 22.87, 3.09, 33.31, 0, 0.48, 653, 18.867, 99, 76, 710, 0.14, 27, 0, 0.6, 1.1),
    ('01079', '2% milk', 'Lait 2 %', 'Milk and cream', 50, 3.3, 4.8, 1.98, 0, 5.06, 47, 1.257, 8, 140, 120, 0.02, 11, 0.2, 1.2, 0.53),
    ('01132', 'Scrambled egg', 'Œufs brouillés', 'Eggs', 149, 9.99, 1.61, 10.98, 0, 1.39, 145, 3.331, 277, 132, 66, 1.31, 11, 0, 1.8, 0.76),
    ('01293', 'Greek yogurt', 'Yogourt grec', 'Yogurt', 97, 9, 3.98, 5, 0, 4, 35, 2.395, 13, 141, 100, 0, 11, 0, 0, 0.75),
    ('04053', 'Olive oil', 'Huile d''olive', 'Fats and oils', 884, 0, 0, 100, 0, 0, 2, 13.808, 0, 1, 1, 0.56, 0, 0, 0, 0),
    ('05747', 'Grilled chicken breast', 'Poitrine de poulet grillée', 'Poultry', 151, 30.54, 0, 3.17, 0, 0, 52, 0.992, 104, 391, 5, 0.45, 34, 0, 0, 0.21),
    ('06037', 'Lentil soup', 'Soupe aux lentilles', 'Soups', 56, 3.74, 8.16, 1.12, null, null, 532, 0.45, 3, 144, 17, 1.07, 9, 1.7, null, 0.12),
    ('08037', 'Granola, homemade', 'Granola maison', 'Breakfast cereals', 489, 13.67, 53.88, 24.31, 8.9, 19.8, 26, 3.957, 0, 539, 76, 3.95, 168, 1.2, 0, 0),
    ('08121', 'Oatmeal', 'Gruau', 'Breakfast cereals', 71, 2.54, 12, 1.52, 1.7, 0.27, 4, 0.31, 0, 70, 9, 0.9, 27, 0, 0, 0),
    ('09003', 'Apple', 'Pomme', 'Fruit', 52, 0.26, 13.81, 0.17, 2.4, 10.39, 1, 0.028, 0, 107, 6, 0.12, 5, 4.6, 0, 0),
    ('09037', 'Avocado', 'Avocat', 'Fruit', 160, 2, 8.53, 14.66, 6.7, 0.66, 7, 2.126, 0, 485, 12, 0.55, 29, 10, 0, 0),
    ('09040', 'Banana', 'Banane', 'Fruit', 89, 1.09, 22.84, 0.33, 2.6, 12.23, 1, 0.112, 0, 358, 5, 0.26, 27, 8.7, 0, 0),
    ('09050', 'Blueberries', 'Bleuets', 'Fruit', 57, 0.74, 14.49, 0.33, 2.4, 9.96, 1, 0.028, 0, 77, 6, 0.28, 6, 9.7, 0, 0),
    ('09206', 'Orange juice, fresh', 'Jus d''orange frais', 'Juice', 45, 0.7, 10.4, 0.2, 0.2, 8.4, 1, 0.024, 0, 200, 11, 0.2, 11, 50, 0, 0),
    ('11091', 'Broccoli', 'Brocoli', 'Vegetables', 35, 2.38, 7.18, 0.41, 3.3, 1.39, 41, 0.079, 0, 293, 40, 0.67, 21, 64.9, 0, 0),
    ('11124', 'Carrot', 'Carotte', 'Vegetables', 41, 0.93, 9.58, 0.24, 2.8, 4.74, 69, 0.037, 0, 320, 33, 0.3, 12, 5.9, 0, 0),
    ('11125', 'Carrot, cooked', 'Carottes cuites', 'Vegetables', 35, 0.76, 8.22, 0.18, 3, 3.45, 58, 0.03, 0, 235, 30, 0.34, 10, 3.6, 0, 0),
    ('11367', 'Boiled potato', 'Pomme de terre bouillie', 'Vegetables', 86, 1.71, 20.01, 0.1, 1.8, 0.89, 5, 0.026, 0, 328, 8, 0.31, 20, 7.4, 0, 0),
    ('12061', 'Almonds', 'Amandes', 'Nuts and seeds', 579, 21.15, 21.55, 49.93, 12.5, 4.35, 1, 3.802, 0, 733, 269, 3.71, 270, 0, 0, 0),
    ('14003', 'Beer', 'Bière', 'Drinks', 43, 0.46, 3.55, 0, 0, 0, 4, 0, 0, 27, 4, 0.02, 6, 0, 0, 0.02),
    ('14096', 'Red wine', 'Vin rouge', 'Drinks', 85, 0.07, 2.61, 0, 0, 0.62, 4, 0, 0, 127, 8, 0.46, 12, 0, 0, 0),
    ('14148', 'Cola', 'Cola', 'Drinks', 42, 0, 10.36, 0.25, 0, 9.94, 3, 0, 0, 5, 1, 0.02, 0, 0, 0, 0),
    ('14209', 'Coffee', 'Café', 'Drinks', 1, 0.12, 0, 0.02, 0, 0, 2, 0.002, 0, 49, 2, 0.01, 3, 0, 0, 0),
    ('14210', 'Espresso', 'Espresso', 'Drinks', 9, 0.12, 1.67, 0.18, 0, 0, 14, 0.092, 0, 115, 2, 0.13, 80, 0.2, 0, 0),
    ('14355', 'Black tea', 'Thé noir', 'Drinks', 1, 0, 0.3, 0, 0, 0, 3, 0.002, 0, 37, 0, 0.02, 3, 0, 0, 0),
    ('15237', 'Salmon', 'Saumon', 'Fish and seafood', 206, 22.1, 0, 12.35, 0, 0, 61, 2.397, 63, 384, 15, 0.34, 30, 3.7, 13.1, 2.8),
    ('16015', 'Black beans', 'Haricots noirs', 'Beans, lentils and soy', 132, 8.86, 23.71, 0.54, 8.7, 0.32, 1, 0.139, 0, 355, 27, 2.1, 70, 0, 0, 0),
    ('16098', 'Peanut butter', 'Beurre d''arachide', 'Beans, lentils and soy', 598, 22.21, 22.31, 51.36, 5, 10.49, 426, 10.325, 0, 558, 49, 1.74, 168, 0, 0, 0),
    ('16126', 'Tofu', 'Tofu', 'Beans, lentils and soy', 78, 9.04, 2.85, 4.17, 0.9, 0.6, 12, 0.793, 0, 148, 201, 1.61, 37, 0.2, 0, 0),
    ('16158', 'Hummus', 'Houmous', 'Beans, lentils and soy', 166, 7.9, 14.29, 9.6, 6, null, 379, 1.437, 0, 228, 38, 2.44, 71, 0, 0, 0),
    ('18076', 'Whole-wheat toast', 'Rôtie de blé entier', 'Bread and bakery', 306, 16.27, 51.16, 4.07, 7.5, 5.77, 565, 0.922, 0, 326, 130, 2.96, 99, 0, 0, 0),
    ('18159', 'Chocolate chip cookie', 'Biscuit aux pépites de chocolat', 'Cakes, pies and cookies', 492, 5.1, 65.36, 24.72, 2, 32.9, 311, 8.091, 0, 171, 21, 5.58, 41, 0, 0, 0.03),
    ('18293', 'Pancake', 'Crêpe', 'Bread and bakery', 227, 6.4, 28.3, 9.7, null, null, 439, 2.122, 59, 132, 219, 1.8, 16, 0.3, null, 0.22),
    ('18363', 'Corn tortilla', 'Tortilla de maïs', 'Bread and bakery', 218, 5.7, 44.64, 2.85, 6.3, 0.88, 45, 0.453, 0, 186, 81, 1.23, 72, 0, 0, 0),
    ('19015', 'Granola bar', 'Barre granola', 'Crackers and snacks', 471, 10.1, 64.4, 19.8, 5.3, 28.57, 294, 2.37, 0, 336, 61, 2.95, 97, 0.9, 0, 0),
    ('19296', 'Honey', 'Miel', 'Sweets', 304, 0.3, 82.4, 0, 0.2, 82.12, 4, 0, 0, 52, 6, 0.42, 2, 0.5, 0, 0),
    ('19353', 'Maple syrup', 'Sirop d''érable', 'Sweets', 260, 0.04, 67.04, 0.06, 0, 60.46, 12, 0.007, 0, 212, 102, 0.11, 21, 0, 0, 0),
    ('19904', 'Dark chocolate, 70-85%', 'Chocolat noir 70-85 %', 'Sweets', 598, 7.79, 45.9, 42.63, 10.9, 23.99, 20, 24.489, 3, 715, 73, 11.9, 228, null, null, 0.28),
    ('20037', 'Brown rice', 'Riz brun', 'Grains and pasta', 123, 2.74, 25.58, 0.97, 1.6, 0.24, 4, 0.26, 0, 86, 3, 0.56, 39, 0, 0, 0),
    ('20134', 'Rice noodles', 'Nouilles de riz', 'Grains and pasta', 108, 1.79, 24.01, 0.2, 1, 0.03, 19, 0.023, 0, 4, 4, 0.14, 3, 0, 0, 0),
    ('21091', 'Cheeseburger', 'Cheeseburger', 'Pizza, sandwiches and fast food', 254, 13.06, 24.97, 11.5, 1.4, 5.11, 546, 5.181, 36, 178, 92, 2.78, 22, 0.6, 0.1, 1.3),
    ('21138', 'French fries', 'Frites', 'Pizza, sandwiches and fast food', 312, 3.43, 41.44, 14.73, 3.8, 0.3, 210, 2.336, 0, 579, 18, 0.81, 35, 4.7, 0, 0),
    ('21155', 'Turkey sub', 'Sous-marin à la dinde', 'Pizza, sandwiches and fast food', 147, 9.12, 22.42, 2.31, 1.3, 3.09, 317, 0.476, 10, 253, 169, 1.84, 23, 1.2, 0, 0.12),
    ('21302', 'Pepperoni pizza', 'Pizza au pepperoni', 'Pizza, sandwiches and fast food', 282, 11.74, 31.98, 11.91, 2.3, 3.26, 685, 5.092, 25, 195, 153, 2.52, 24, 0.9, 0, 0.5),
    ('21376', 'Chicken salad, grilled', 'Salade de poulet grillé', 'Pizza, sandwiches and fast food', 81, 10.28, 3.64, 3.14, 1, 1.73, 230, 1.235, 28, null, 48, 0.65, null, 10.2, null, null),
    ('36630', 'Spaghetti with meat sauce', 'Spaghetti sauce à la viande', 'Dishes', 121, 5.79, 16.4, 3.59, 1.6, 1.82, 230, 1.062, 9, 172, 17, 0.97, 17, 0.7, null, 0.17);

create temporary table demo_dish (dish, description) on commit drop as
values
    ('eggs', 'Two scrambled eggs, whole wheat toast with butter and a glass of orange juice'),
    ('oats', 'A bowl of oatmeal with a banana and honey, black coffee'),
    ('yogurt', 'Greek yogurt with blueberries and granola'),
    ('toast', 'Deux tartines au beurre de cacahuète et un café'),
    ('pancakes', 'Three pancakes with maple syrup and a latte'),
    ('chicken', 'Grilled chicken breast, brown rice and broccoli'),
    ('soup', 'Lentil soup with two slices of whole wheat toast'),
    ('turkey', 'Turkey sub and an apple'),
    ('salad', 'Grilled chicken salad, side of hummus with carrots'),
    ('burger', 'Cheeseburger with fries and a cola'),
    ('salmon', 'Salmon with boiled potatoes and carrots'),
    ('spaghetti', 'Spaghetti with meat sauce and a glass of red wine'),
    ('tofu', 'Tofu with rice noodles and broccoli'),
    ('tacos', 'Black bean tacos: three corn tortillas, black beans, avocado, cheddar'),
    ('pizza', 'Half a pepperoni pizza and a beer'),
    ('almonds', 'A handful of almonds'),
    ('apple', 'An apple'),
    ('bar', 'Granola bar and black tea'),
    ('choc', 'Three squares of dark chocolate'),
    ('cookies', '2 chocolate chip cookies');

create temporary table demo_meal_item (dish, position, ndb_no, name, quantity, unit, grams) on commit drop as
values
    ('eggs', 0, '01132', 'scrambled eggs', 2::numeric, null, 122::numeric),
    ('eggs', 1, '18076', 'whole wheat toast', 1, 'slice', 25),
    ('eggs', 2, '01001', 'butter', 1, 'tsp', 4.7),
    ('eggs', 3, '09206', 'orange juice', 1, 'glass', 248),
    ('oats', 0, '08121', 'oatmeal', 1, 'bowl', 234),
    ('oats', 1, '09040', 'banana', 1, null, 118),
    ('oats', 2, '19296', 'honey', 1, 'tbsp', 21),
    ('oats', 3, '14209', 'coffee', 1, 'cup', 237),
    ('yogurt', 0, '01293', 'greek yogurt', 1, 'cup', 245),
    ('yogurt', 1, '09050', 'blueberries', 0.5, 'cup', 74),
    ('yogurt', 2, '08037', 'granola', 0.25, 'cup', 30),
    ('toast', 0, '18076', 'tartines', 2, 'slice', 50),
    ('toast', 1, '16098', 'beurre de cacahuète', 2, 'tbsp', 32),
    ('toast', 2, '14209', 'café', 1, 'cup', 237),
    ('pancakes', 0, '18293', 'pancakes', 3, null, 228),
    ('pancakes', 1, '19353', 'maple syrup', 3, 'tbsp', 60),
    ('pancakes', 2, '01079', 'milk', 1, 'cup', 244),
    ('pancakes', 3, '14210', 'espresso', 1, null, 30),
    ('chicken', 0, '05747', 'grilled chicken breast', 1, 'piece', 140),
    ('chicken', 1, '20037', 'brown rice', 1, 'cup', 195),
    ('chicken', 2, '11091', 'broccoli', 1, 'cup', 156),
    ('soup', 0, '06037', 'lentil soup', 1, 'bowl', 372),
    ('soup', 1, '18076', 'whole wheat toast', 2, 'slice', 50),
    ('turkey', 0, '21155', 'turkey sub', 1, null, 218),
    ('turkey', 1, '09003', 'apple', 1, null, 182),
    ('salad', 0, '21376', 'chicken salad', 1, null, 306),
    ('salad', 1, '16158', 'hummus', 4, 'tbsp', 60),
    ('salad', 2, '11124', 'carrots', 1, 'cup', 122),
    ('burger', 0, '21091', 'cheeseburger', 1, null, 199),
    ('burger', 1, '21138', 'fries', 1, null, 117),
    ('burger', 2, '14148', 'cola', 1, 'can', 368),
    ('salmon', 0, '15237', 'salmon', 1, null, 154),
    ('salmon', 1, '11367', 'boiled potatoes', 1, 'cup', 156),
    ('salmon', 2, '11125', 'carrots', 0.5, 'cup', 78),
    ('salmon', 3, '04053', 'olive oil', 1, 'tsp', 4.5),
    ('spaghetti', 0, '36630', 'spaghetti with meat sauce', 1.5, 'cup', 372),
    ('spaghetti', 1, '14096', 'red wine', 1, 'glass', 147),
    ('tofu', 0, '16126', 'tofu', 1, null, 170),
    ('tofu', 1, '20134', 'rice noodles', 1, 'cup', 176),
    ('tofu', 2, '11091', 'broccoli', 1, 'cup', 156),
    ('tacos', 0, '18363', 'corn tortillas', 3, null, 72),
    ('tacos', 1, '16015', 'black beans', 0.75, 'cup', 129),
    ('tacos', 2, '09037', 'avocado', 0.5, null, 100),
    ('tacos', 3, '01009', 'cheddar', 1, 'oz', 28),
    ('pizza', 0, '21302', 'pepperoni pizza', 4, 'slice', 444),
    ('pizza', 1, '14003', 'beer', 1, 'can', 356),
    ('almonds', 0, '12061', 'almonds', 1, 'handful', 28),
    ('apple', 0, '09003', 'apple', 1, null, 182),
    ('bar', 0, '19015', 'granola bar', 1, null, 25),
    ('bar', 1, '14355', 'black tea', 1, 'cup', 237),
    ('choc', 0, '19904', 'dark chocolate', 3, null, 30),
    ('cookies', 0, '18159', 'chocolate chip cookies', 2, null, 32);

-- How many days ago, when by the employee's clock, what.
create temporary table demo_plan (days_ago, at, meal_type, dish) on commit drop as
values
    (14, '07:40'::time, 'BREAKFAST', 'eggs'), (14, '12:20', 'LUNCH', 'chicken'), (14, '15:30', 'SNACK', 'apple'),
    (14, '18:50', 'DINNER', 'salmon'), (13, '07:40', 'BREAKFAST', 'oats'), (13, '12:20', 'LUNCH', 'soup'),
    (13, '15:30', 'SNACK', 'almonds'), (13, '18:50', 'DINNER', 'spaghetti'), (12, '07:40', 'BREAKFAST', 'yogurt'),
    (12, '12:20', 'LUNCH', 'turkey'), (12, '15:30', 'SNACK', 'bar'), (12, '18:50', 'DINNER', 'tacos'),
    (11, '07:40', 'BREAKFAST', 'toast'), (11, '12:20', 'LUNCH', 'salad'), (11, '15:30', 'SNACK', 'choc'),
    (11, '18:50', 'DINNER', 'tofu'), (10, '07:40', 'BREAKFAST', 'oats'), (10, '12:20', 'LUNCH', 'burger'),
    (10, '15:30', 'SNACK', 'cookies'), (10, '18:50', 'DINNER', 'pizza'), (9, '07:40', 'BREAKFAST', 'pancakes'),
    (9, '12:20', 'LUNCH', 'chicken'), (9, '15:30', 'SNACK', 'almonds'), (9, '18:50', 'DINNER', 'salmon'),
    (8, '07:40', 'BREAKFAST', 'eggs'), (8, '12:20', 'LUNCH', 'soup'), (8, '15:30', 'SNACK', 'apple'),
    (7, '07:40', 'BREAKFAST', 'yogurt'), (7, '12:20', 'LUNCH', 'chicken'), (7, '15:30', 'SNACK', 'almonds'),
    (7, '18:50', 'DINNER', 'spaghetti'), (6, '07:40', 'BREAKFAST', 'oats'), (6, '12:20', 'LUNCH', 'turkey'),
    (6, '15:30', 'SNACK', 'apple'), (6, '18:50', 'DINNER', 'tacos'), (5, '07:40', 'BREAKFAST', 'toast'),
    (5, '12:20', 'LUNCH', 'salad'), (5, '15:30', 'SNACK', 'bar'), (5, '18:50', 'DINNER', 'salmon'),
    (4, '07:40', 'BREAKFAST', 'eggs'), (4, '12:20', 'LUNCH', 'chicken'), (4, '15:30', 'SNACK', 'choc'),
    (4, '18:50', 'DINNER', 'tofu'), (3, '07:40', 'BREAKFAST', 'oats'), (3, '12:20', 'LUNCH', 'soup'),
    (3, '15:30', 'SNACK', 'cookies'), (3, '18:50', 'DINNER', 'pizza'), (2, '07:40', 'BREAKFAST', 'pancakes'),
    (2, '12:20', 'LUNCH', 'salad'), (2, '15:30', 'SNACK', 'apple'), (2, '18:50', 'DINNER', 'salmon'),
    (1, '07:40', 'BREAKFAST', 'yogurt'), (1, '12:20', 'LUNCH', 'chicken'), (1, '15:30', 'SNACK', 'almonds'),
    (1, '18:50', 'DINNER', 'tacos'), (0, '07:40', 'BREAKFAST', 'eggs');

create temporary table demo_portion on commit drop as
select i.dish, i.position, i.name, i.quantity, i.unit, i.grams, f.ndb_no, f.name as food_name,
       round(f.energy_kcal * i.grams / 100, 2) as energy_kcal, round(f.protein_g * i.grams / 100, 2) as protein_g,
       round(f.carbohydrate_g * i.grams / 100, 2) as carbohydrate_g, round(f.fat_g * i.grams / 100, 2) as fat_g,
       round(f.fibre_g * i.grams / 100, 2) as fibre_g, round(f.sugars_g * i.grams / 100, 2) as sugars_g,
       round(f.sodium_mg * i.grams / 100, 2) as sodium_mg,
       round(f.saturated_fat_g * i.grams / 100, 2) as saturated_fat_g,
       round(f.cholesterol_mg * i.grams / 100, 2) as cholesterol_mg,
       round(f.potassium_mg * i.grams / 100, 2) as potassium_mg,
       round(f.calcium_mg * i.grams / 100, 2) as calcium_mg, round(f.iron_mg * i.grams / 100, 2) as iron_mg,
       round(f.magnesium_mg * i.grams / 100, 2) as magnesium_mg,
       round(f.vitamin_c_mg * i.grams / 100, 2) as vitamin_c_mg,
       round(f.vitamin_d_ug * i.grams / 100, 2) as vitamin_d_ug,
       round(f.vitamin_b12_ug * i.grams / 100, 2) as vitamin_b12_ug
from demo_meal_item i join demo_food f using (ndb_no);

-- The owner is subject to row-level security too, and has no row of its own.
alter table foods.food no force row level security;
alter table meals.diary no force row level security;
alter table meals.meal no force row level security;
alter table meals.item no force row level security;
alter table days.diarist no force row level security;
alter table days.goals no force row level security;
alter table days.summary no force row level security;

insert into foods.food (id, source, source_id, name, name_fr, food_group,
    energy_kcal, protein_g, carbohydrate_g, fat_g, fibre_g, sugars_g, sodium_mg, saturated_fat_g, cholesterol_mg,
    potassium_mg, calcium_mg, iron_mg, magnesium_mg, vitamin_c_mg, vitamin_d_ug, vitamin_b12_ug)
select ndb_no::bigint, 'USDA_SR', ndb_no, name, name_fr, food_group,
    energy_kcal, protein_g, carbohydrate_g, fat_g, fibre_g, sugars_g, sodium_mg, saturated_fat_g, cholesterol_mg,
    potassium_mg, calcium_mg, iron_mg, magnesium_mg, vitamin_c_mg, vitamin_d_ug, vitamin_b12_ug
from demo_food
on conflict do nothing;

create temporary table demo_eater on commit drop as
select id as account_id, (now() at time zone 'America/Edmonton')::date as today
from identity.account
where email_key = 'employee@example.com' and not exists (select from days.diarist where account_id = account.id);

create temporary table demo_meal on commit drop as
select nextval(pg_get_serial_sequence('meals.meal', 'id')) as id, e.account_id, e.today - p.days_ago as day,
       (e.today - p.days_ago + p.at) at time zone 'America/Edmonton' as eaten_at, p.meal_type, d.dish, d.description
from demo_eater e cross join demo_plan p join demo_dish d using (dish)
where (e.today - p.days_ago + p.at) at time zone 'America/Edmonton' < now();

insert into meals.diary (account_id, revision) select account_id, 1 from demo_eater on conflict do nothing;

insert into meals.meal (id, account_id, status, description, words, eaten_at, zone, day, meal_type, parsed_by, told_at, updated_at,
    energy_kcal, protein_g, carbohydrate_g, fat_g, fibre_g, sugars_g, sodium_mg, saturated_fat_g, cholesterol_mg,
    potassium_mg, calcium_mg, iron_mg, magnesium_mg, vitamin_c_mg, vitamin_d_ug, vitamin_b12_ug)
select m.id, m.account_id, 'COMPLETED', m.description, lower(m.description), m.eaten_at, 'America/Edmonton', m.day, m.meal_type,
       'PARSER', m.eaten_at, m.eaten_at,
    energy_kcal, protein_g, carbohydrate_g, fat_g, fibre_g, sugars_g, sodium_mg, saturated_fat_g, cholesterol_mg,
    potassium_mg, calcium_mg, iron_mg, magnesium_mg, vitamin_c_mg, vitamin_d_ug, vitamin_b12_ug
from demo_meal m join (
    select dish,
       sum(energy_kcal) as energy_kcal, sum(protein_g) as protein_g, sum(carbohydrate_g) as carbohydrate_g,
       sum(fat_g) as fat_g, sum(fibre_g) as fibre_g, sum(sugars_g) as sugars_g, sum(sodium_mg) as sodium_mg,
       sum(saturated_fat_g) as saturated_fat_g, sum(cholesterol_mg) as cholesterol_mg,
       sum(potassium_mg) as potassium_mg, sum(calcium_mg) as calcium_mg, sum(iron_mg) as iron_mg,
       sum(magnesium_mg) as magnesium_mg, sum(vitamin_c_mg) as vitamin_c_mg, sum(vitamin_d_ug) as vitamin_d_ug,
       sum(vitamin_b12_ug) as vitamin_b12_ug
    from demo_portion group by dish) as total using (dish);

insert into meals.item (meal_id, account_id, position, name, words, food_id, food_name, source, quantity, unit, grams, nutrients)
select m.id, m.account_id, p.position, p.name, lower(p.name), p.ndb_no::bigint, p.food_name, 'USDA_SR', p.quantity, p.unit, p.grams,
       jsonb_strip_nulls(jsonb_build_object(
           'energyKcal', energy_kcal, 'proteinG', protein_g, 'carbohydrateG', carbohydrate_g, 'fatG', fat_g,
           'fibreG', fibre_g, 'sugarsG', sugars_g, 'sodiumMg', sodium_mg, 'saturatedFatG', saturated_fat_g,
           'cholesterolMg', cholesterol_mg, 'potassiumMg', potassium_mg, 'calciumMg', calcium_mg, 'ironMg', iron_mg,
           'magnesiumMg', magnesium_mg, 'vitaminCMg', vitamin_c_mg, 'vitaminDUg', vitamin_d_ug,
           'vitaminB12Ug', vitamin_b12_ug))
from demo_meal m join demo_portion p using (dish);

insert into days.goals (account_id, from_day, energy_kcal, protein_g, carbohydrate_g, fat_g, fibre_g, sodium_mg, set_at)
select account_id, today - 20, 1700, 90, 180, 60, 25, 2300, now() - interval '20 days' from demo_eater;

insert into days.diarist (account_id, zone, next_day) select account_id, 'America/Edmonton', today from demo_eater;

-- Each goal is missed by more than a fifth, or not.
insert into days.summary (account_id, day, meals, goals_derived, missed, told, made_at, made_up,
    goal_energy_kcal, goal_protein_g, goal_carbohydrate_g, goal_fat_g, goal_fibre_g, goal_sodium_mg,
    energy_kcal, protein_g, carbohydrate_g, fat_g, fibre_g, sugars_g, sodium_mg, saturated_fat_g, cholesterol_mg,
    potassium_mg, calcium_mg, iron_mg, magnesium_mg, vitamin_c_mg, vitamin_d_ug, vitamin_b12_ug)
select m.account_id, m.day, m.meals, false, missed.goals, missed.goals,
       (m.day + time '23:59') at time zone 'America/Edmonton', false,
       g.energy_kcal, g.protein_g, g.carbohydrate_g, g.fat_g, g.fibre_g, g.sodium_mg,
       m.energy_kcal, m.protein_g, m.carbohydrate_g, m.fat_g, m.fibre_g, m.sugars_g, m.sodium_mg, m.saturated_fat_g,
       m.cholesterol_mg, m.potassium_mg, m.calcium_mg, m.iron_mg, m.magnesium_mg, m.vitamin_c_mg, m.vitamin_d_ug,
       m.vitamin_b12_ug
from (
    select account_id, day, count(*) as meals,
       sum(energy_kcal) as energy_kcal, sum(protein_g) as protein_g, sum(carbohydrate_g) as carbohydrate_g,
       sum(fat_g) as fat_g, sum(fibre_g) as fibre_g, sum(sugars_g) as sugars_g, sum(sodium_mg) as sodium_mg,
       sum(saturated_fat_g) as saturated_fat_g, sum(cholesterol_mg) as cholesterol_mg,
       sum(potassium_mg) as potassium_mg, sum(calcium_mg) as calcium_mg, sum(iron_mg) as iron_mg,
       sum(magnesium_mg) as magnesium_mg, sum(vitamin_c_mg) as vitamin_c_mg, sum(vitamin_d_ug) as vitamin_d_ug,
       sum(vitamin_b12_ug) as vitamin_b12_ug
    from meals.meal join demo_eater using (account_id) where day < today group by account_id, day) as m
join days.goals g using (account_id)
cross join lateral (
    select coalesce(array_agg(nutrient order by place), '{}') as goals
    from (values (1, 'ENERGY', m.energy_kcal, g.energy_kcal), (2, 'PROTEIN', m.protein_g, g.protein_g),
        (3, 'CARBOHYDRATE', m.carbohydrate_g, g.carbohydrate_g), (4, 'FAT', m.fat_g, g.fat_g),
        (5, 'FIBRE', m.fibre_g, g.fibre_g), (6, 'SODIUM', m.sodium_mg, g.sodium_mg)) as c (place, nutrient, eaten, goal)
    where 5 * abs(eaten - goal) > goal) as missed;

alter table foods.food force row level security;
alter table meals.diary force row level security;
alter table meals.meal force row level security;
alter table meals.item force row level security;
alter table days.diarist force row level security;
alter table days.goals force row level security;
alter table days.summary force row level security;
