-- The demo's shop: categories, and some hundred products, each a thing in its variants. What is there already is left alone.

insert into catalog.seller (account_id, name)
select id, 'MacDonald & Daughters' from identity.account where email_key = 'seller@example.com'
on conflict (account_id) do nothing;

insert into catalog.category (name, slug, position)
values ('Coffee & tea', 'coffee-tea', 1), ('Food', 'food', 2), ('Drinks', 'drinks', 3), ('Electronics', 'electronics', 4),
       ('Office', 'office', 5), ('Home office', 'home-office', 6), ('Company wear', 'company-wear', 7),
       ('Kitchen', 'kitchen', 8), ('Wellbeing', 'wellbeing', 9)
on conflict (slug) do nothing;

insert into catalog.category (parent_id, name, slug, position)
select parent.id, child.name, child.slug, child.position
from (values
    ('coffee-tea', 'Coffee', 'coffee', 1), ('coffee-tea', 'Tea', 'tea', 2), ('coffee-tea', 'Brewing', 'brewing', 3),
    ('food', 'Breakfast', 'breakfast', 1), ('food', 'Snacks', 'snacks', 2), ('food', 'Lunch', 'lunch', 3),
    ('food', 'Chocolate', 'chocolate', 4), ('drinks', 'Water', 'water', 1), ('drinks', 'Juice', 'juice', 2),
    ('drinks', 'Soda', 'soda', 3), ('electronics', 'Laptops', 'laptops', 1), ('electronics', 'Monitors', 'monitors', 2),
    ('electronics', 'Headphones', 'headphones', 3), ('electronics', 'Cables & chargers', 'cables-chargers', 4),
    ('electronics', 'Keyboards & mice', 'keyboards-mice', 5), ('office', 'Notebooks', 'notebooks', 1),
    ('office', 'Pens & markers', 'pens-markers', 2), ('office', 'Desk tidies', 'desk-tidies', 3),
    ('home-office', 'Chairs', 'chairs', 1), ('home-office', 'Desks', 'desks', 2), ('home-office', 'Lamps', 'lamps', 3),
    ('company-wear', 'Shirts', 'shirts', 1), ('company-wear', 'Hoodies & jackets', 'hoodies-jackets', 2),
    ('company-wear', 'Bags', 'bags', 3), ('kitchen', 'Mugs & glasses', 'mugs-glasses', 1),
    ('kitchen', 'Lunch boxes', 'lunch-boxes', 2), ('wellbeing', 'Fitness', 'fitness', 1),
    ('wellbeing', 'Skin & sun', 'skin-sun', 2)
) as child (parent, name, slug, position)
join catalog.category parent on parent.slug = child.parent
on conflict (slug) do nothing;

with thing (slug, brand, name, description, attribute, variants, price, step, is_sellers) as (values
    ('coffee', 'Bow Valley Roasters', 'House espresso beans', 'Dark roast of Brazilian and Ethiopian beans: cocoa, hazelnut, little acidity.', 'weight', '250 g,500 g,1 kg', 11.50, 9.25, true),
    ('coffee', 'Bow Valley Roasters', 'Single origin Yirgacheffe', 'Washed Ethiopian coffee, lightly roasted for filters: jasmine, lemon, black tea.', 'weight', '250 g,1 kg', 14.90, 32.00, true),
    ('coffee', 'Bow Valley Roasters', 'Decaf from the Swiss Water process', 'All of the body, none of the caffeine. Roasted every Tuesday.', 'weight', '250 g,500 g', 13.20, 10.50, true),
    ('coffee', 'Larch', 'Cold brew in a can', 'Steeped for eighteen hours, unsweetened, ready to drink.', 'pack', '1 can,6 cans,24 cans', 3.40, 24.00, false),
    ('tea', 'Larch', 'Breakfast tea', 'Assam and Kenyan leaves, strong enough for milk.', 'pack', '20 bags,80 bags,loose 250 g', 4.20, 5.10, false),
    ('tea', 'Larch', 'Sencha green tea', 'Japanese leaves of the first harvest: grassy, sweet, best at 75 degrees.', 'pack', '20 bags,loose 100 g', 6.10, 7.40, false),
    ('tea', 'Larch', 'Peppermint tisane', 'Nothing but peppermint. No caffeine.', 'pack', '20 bags,80 bags', 3.90, 6.20, false),
    ('brewing', 'Halden', 'Pour-over dripper', 'Ceramic cone for filters of size 2, holds the heat.', 'colour', 'white,black,sand', 24.00, 0, false),
    ('brewing', 'Halden', 'Burr grinder', 'Conical steel burrs, forty grinds from espresso to French press.', 'colour', 'black,steel', 149.00, 20.00, false),
    ('brewing', 'Halden', 'Gooseneck kettle', 'One litre, keeps water at the degree you set.', 'colour', 'black,white', 119.00, 0, false),
    ('breakfast', 'Prairie Mill', 'Granola with almonds', 'Rolled oats, almonds, maple syrup, baked in small trays.', 'weight', '400 g,1 kg', 7.80, 8.40, true),
    ('breakfast', 'Prairie Mill', 'Overnight oats', 'Oats, chia and berries in a jar. Eat it cold.', 'flavour', 'blueberry,apple cinnamon,mango', 4.60, 0, true),
    ('breakfast', 'Prairie Mill', 'Steel-cut oats', 'Whole groats cut in three, from one field in Alberta.', 'weight', '750 g,2 kg', 5.20, 6.60, true),
    ('snacks', 'Trailhead', 'Trail mix', 'Almonds, cashews, pumpkin seeds, raisins and dark chocolate.', 'weight', '50 g,200 g,1 kg', 2.40, 8.10, false),
    ('snacks', 'Trailhead', 'Protein bar', 'Twenty grams of protein, little sugar, no palm oil.', 'flavour', 'peanut,chocolate,coconut,lemon', 3.10, 0, false),
    ('snacks', 'Trailhead', 'Roasted chickpeas', 'Crunchy chickpeas with a little oil and much spice.', 'flavour', 'sea salt,smoked paprika,za''atar', 3.80, 0, false),
    ('snacks', 'Trailhead', 'Kettle chips', 'Potatoes, sunflower oil and salt, cooked by the kettle.', 'flavour', 'sea salt,vinegar,dill pickle', 2.90, 0, false),
    ('lunch', 'Prairie Mill', 'Lentil soup', 'Red lentils, carrots, cumin. Heat it in its jar.', 'size', '400 ml,750 ml', 5.40, 3.20, true),
    ('lunch', 'Prairie Mill', 'Quinoa salad', 'Quinoa, feta, roasted peppers, lemon. Made in the canteen every morning.', 'size', 'small,large', 7.90, 3.00, false),
    ('lunch', 'Prairie Mill', 'Sourdough sandwich', 'On bread that took a day to rise.', 'filling', 'turkey and cranberry,hummus,ham and cheddar', 8.60, 0.50, false),
    ('chocolate', 'Aurore', 'Dark chocolate bar', 'Beans from one cooperative in Peru, made in Montréal.', 'cocoa', '70 %,85 %,100 %', 5.90, 0.60, true),
    ('chocolate', 'Aurore', 'Chocolats aux noisettes', 'Noisettes grillées enrobées de chocolat au lait. Roasted hazelnuts in milk chocolate.', 'weight', '100 g,300 g', 6.80, 10.20, true),
    ('water', 'Larch', 'Spring water', 'Still water from the foothills.', 'pack', '500 ml,6 x 1.5 l', 1.20, 6.30, false),
    ('water', 'Larch', 'Sparkling water', 'Fine bubbles, nothing else.', 'flavour', 'plain,lime,grapefruit', 1.60, 0, false),
    ('juice', 'Verger', 'Pressed apple juice', 'Jus de pommes pressées, sans sucre ajouté. Cloudy, from late apples.', 'size', '330 ml,1 l', 2.80, 2.90, true),
    ('juice', 'Verger', 'Orange juice', 'Pressed this week, never from concentrate.', 'size', '330 ml,1 l', 3.20, 3.40, true),
    ('soda', 'Verger', 'Ginger beer', 'Brewed with fresh ginger; it bites.', 'pack', '1 bottle,4 bottles', 2.90, 7.50, true),
    ('soda', 'Verger', 'Elderflower soda', 'Half the sugar of other sodas.', 'pack', '1 bottle,4 bottles', 3.10, 8.00, true),
    ('laptops', 'Northwind', 'Field laptop 14', 'Fourteen inches, 1.2 kg, two days away from a socket. Keyboard that survives coffee.', 'memory', '16 GB,32 GB,64 GB', 1299.00, 300.00, false),
    ('laptops', 'Northwind', 'Studio laptop 16', 'Sixteen inch display with all colours of print, for those who draw and cut.', 'memory', '32 GB,64 GB', 2190.00, 450.00, false),
    ('laptops', 'Northwind', 'Refurbished laptop 13', 'Came back from a lease, with a new battery and a year of warranty.', 'grade', 'A,B', 540.00, -90.00, true),
    ('monitors', 'Northwind', 'Desk monitor 27', 'Twenty-seven inches, 4K, one cable for picture, power and network.', 'stand', 'with stand,without stand', 429.00, -60.00, false),
    ('monitors', 'Northwind', 'Wide monitor 34', 'As wide as two, without the gap. Gently curved.', 'refresh rate', '60 Hz,120 Hz', 689.00, 140.00, false),
    ('headphones', 'Kestrel', 'Noise cancelling headphones', 'Quiet for thirty hours. Two devices at a time.', 'colour', 'black,sand,navy', 289.00, 0, false),
    ('headphones', 'Kestrel', 'Wireless earbuds', 'Six hours, and four times more in the case.', 'colour', 'black,white', 129.00, 0, false),
    ('headphones', 'Kestrel', 'Call headset', 'A microphone that hears you and not the office.', 'connection', 'USB-C,Bluetooth', 89.00, 40.00, false),
    ('cables-chargers', 'Kestrel', 'USB-C charger', 'Gallium nitride: small and cool.', 'power', '30 W,65 W,100 W', 29.00, 22.00, false),
    ('cables-chargers', 'Kestrel', 'USB-C cable', 'Braided, for 100 watts and 4K pictures.', 'length', '1 m,2 m,3 m', 14.00, 6.00, false),
    ('cables-chargers', 'Kestrel', 'Rechargeable batteries', 'Hold most of their charge for a year on the shelf.', 'size', 'AA,AAA', 18.50, -2.00, false),
    ('keyboards-mice', 'Kestrel', 'Mechanical keyboard', 'Hot-swappable switches, quiet enough for an open office.', 'layout', 'US,Canadian French', 139.00, 0, false),
    ('keyboards-mice', 'Kestrel', 'Ergonomic mouse', 'Held like a hand that is shaken.', 'hand', 'right,left', 74.00, 0, false),
    ('notebooks', 'Papier', 'Dotted notebook', 'A5, 160 pages of paper that takes a fountain pen.', 'colour', 'black,forest,rust,sky', 16.00, 0, true),
    ('notebooks', 'Papier', 'Spiral notebook', 'Recycled paper, three to a pack.', 'format', 'A5,A4', 8.40, 2.60, true),
    ('notebooks', 'Papier', 'Sticky notes', 'Stick, unstick, stick again.', 'colour', 'yellow,pastel,neon', 4.10, 0.80, false),
    ('pens-markers', 'Papier', 'Gel pen', 'Dries before your hand gets there.', 'colour', 'black,blue,red,green', 2.60, 0, false),
    ('pens-markers', 'Papier', 'Whiteboard markers', 'Four colours; refills fit.', 'tip', 'round,chisel', 9.80, 0, false),
    ('pens-markers', 'Papier', 'Fountain pen', 'Steel nib, for writing more than a name.', 'nib', 'fine,medium', 38.00, 0, true),
    ('desk-tidies', 'Papier', 'Desk organiser', 'Beech, with a place for what is always lost.', 'wood', 'beech,walnut', 34.00, 12.00, true),
    ('chairs', 'Halden', 'Task chair', 'Adjusts where backs differ. Ten years of warranty.', 'colour', 'black,grey,moss', 489.00, 0, false),
    ('chairs', 'Halden', 'Sit-stand stool', 'For desks that go up.', 'colour', 'black,grey', 219.00, 0, false),
    ('desks', 'Halden', 'Standing desk', 'Two motors, four remembered heights, quiet.', 'width', '120 cm,160 cm,180 cm', 549.00, 80.00, false),
    ('lamps', 'Halden', 'Desk lamp', 'Warm in the evening, cool at noon, never in your eyes.', 'colour', 'black,white,brass', 95.00, 10.00, false),
    ('shirts', 'Commissary', 'Logo T-shirt', 'Organic cotton, printed in town.', 'size', 'XS,S,M,L,XL,XXL', 22.00, 0, false),
    ('shirts', 'Commissary', 'Polo shirt', 'For days with visitors.', 'size', 'S,M,L,XL', 34.00, 0, false),
    ('hoodies-jackets', 'Commissary', 'Zip hoodie', 'Brushed inside, pocket for a phone.', 'size', 'XS,S,M,L,XL,XXL', 54.00, 0, false),
    ('hoodies-jackets', 'Commissary', 'Rain jacket', 'Three layers, taped seams, packs into its pocket.', 'size', 'S,M,L,XL', 129.00, 0, false),
    ('bags', 'Trailhead', 'Commuter backpack', 'Twenty litres, laptop sleeve, stands by itself.', 'colour', 'black,forest,rust', 98.00, 0, false),
    ('bags', 'Commissary', 'Canvas tote', 'Carries more than it should.', 'colour', 'natural,black', 14.00, 0, false),
    ('mugs-glasses', 'Halden', 'Stoneware mug', 'Glazed by hand, none like the other.', 'colour', 'cream,slate,moss', 18.00, 0, true),
    ('mugs-glasses', 'Halden', 'Travel mug', 'Does not leak. Really.', 'size', '350 ml,500 ml', 29.00, 4.00, false),
    ('mugs-glasses', 'Trailhead', 'Water bottle', 'Steel, insulated, fits every cup holder.', 'size', '500 ml,750 ml,1 l', 27.00, 5.00, false),
    ('lunch-boxes', 'Trailhead', 'Steel lunch box', 'Two compartments, no plastic.', 'size', '800 ml,1.2 l', 24.00, 7.00, false),
    ('lunch-boxes', 'Trailhead', 'Food jar', 'Keeps soup hot until a late lunch.', 'size', '400 ml,700 ml', 31.00, 6.00, false),
    ('fitness', 'Trailhead', 'Yoga mat', 'Natural rubber, six millimetres.', 'colour', 'slate,plum', 58.00, 0, false),
    ('fitness', 'Trailhead', 'Resistance bands', 'For five minutes between two meetings.', 'strength', 'light,medium,strong', 12.00, 3.00, false),
    ('fitness', 'Trailhead', 'Chaussures de course', 'Chaussures légères pour la ville et le parc. Light running shoes.', 'size', '38,39,40,41,42,43,44', 119.00, 0, true),
    ('coffee', 'Bow Valley Roasters', 'Filter coffee blend', 'Medium roast for the big pot in the kitchen of every floor.', 'weight', '500 g,1 kg,5 kg', 15.40, 17.00, true),
    ('tea', 'Larch', 'Rooibos with vanilla', 'South African leaves, sweet without sugar, no caffeine.', 'pack', '20 bags,loose 100 g', 5.30, 3.60, false),
    ('brewing', 'Halden', 'French press', 'Double-walled steel, keeps four cups warm through a meeting.', 'size', '350 ml,1 l', 42.00, 18.00, false),
    ('brewing', 'Halden', 'Paper filters', 'Unbleached, for drippers of size 2 and 4.', 'size', 'size 2,size 4', 5.20, 0.80, false),
    ('breakfast', 'Prairie Mill', 'Croissants', 'Baked before seven, gone by nine.', 'pack', '1 piece,4 pieces', 3.20, 8.60, false),
    ('breakfast', 'Prairie Mill', 'Greek yogurt', 'Strained, with ten percent fat or none.', 'fat', '0 %,10 %', 5.60, 0.40, false),
    ('snacks', 'Trailhead', 'Dried mango', 'Nothing added. Chewy, and soon empty.', 'weight', '80 g,300 g', 4.40, 8.90, false),
    ('snacks', 'Trailhead', 'Maple popcorn', 'Popped in small kettles, glazed with maple syrup.', 'weight', '90 g,250 g', 4.20, 4.70, true),
    ('snacks', 'Trailhead', 'Seaweed crisps', 'Roasted, salted, light as paper.', 'flavour', 'sea salt,wasabi,sesame', 3.30, 0, false),
    ('lunch', 'Prairie Mill', 'Chicken curry bowl', 'Free-range chicken, coconut, rice. Two minutes in the microwave.', 'heat', 'mild,hot', 9.80, 0, false),
    ('lunch', 'Prairie Mill', 'Vegetable lasagne', 'Seven layers, no meat, much cheese.', 'size', 'single,family', 8.90, 14.00, false),
    ('chocolate', 'Aurore', 'Chocolate truffles', 'Made by hand, dusted with cocoa.', 'pack', '9 pieces,16 pieces', 14.50, 9.50, true),
    ('water', 'Larch', 'Coconut water', 'From young coconuts, nothing added.', 'size', '330 ml,1 l', 3.00, 3.20, false),
    ('juice', 'Verger', 'Tomato juice', 'Pressed from late tomatoes, a little salt.', 'size', '330 ml,1 l', 2.70, 2.60, true),
    ('soda', 'Verger', 'Kombucha', 'Fermented tea: sour, dry, alive.', 'flavour', 'ginger,hibiscus,peach', 4.20, 0, true),
    ('laptops', 'Kestrel', 'Laptop stand', 'Aluminium, folds flat, lifts a screen to the eyes.', 'colour', 'silver,black', 46.00, 0, false),
    ('laptops', 'Kestrel', 'Laptop sleeve', 'Wool felt from Québec, made to measure.', 'size', '13 inch,14 inch,16 inch', 39.00, 4.00, true),
    ('monitors', 'Northwind', 'Portable monitor 15', 'A second screen that fits beside the laptop in its bag.', 'resolution', 'full HD,2.5K', 219.00, 70.00, false),
    ('headphones', 'Kestrel', 'Replacement ear pads', 'Soft again in a minute.', 'model', 'over-ear,on-ear', 19.00, -3.00, false),
    ('cables-chargers', 'Kestrel', 'Power bank', 'Charges a laptop half, or a phone four times.', 'capacity', '10 000 mAh,20 000 mAh', 59.00, 40.00, false),
    ('cables-chargers', 'Kestrel', 'Travel adapter', 'For the sockets of a hundred and fifty countries.', 'ports', 'two USB,four USB', 34.00, 15.00, false),
    ('keyboards-mice', 'Kestrel', 'Desk mat', 'Felt on cork: quiet under keys, kind to mice.', 'size', '60 cm,90 cm', 32.00, 12.00, false),
    ('keyboards-mice', 'Kestrel', 'Wireless presenter', 'Next slide, last slide, no surprises.', 'pointer', 'red laser,green laser', 49.00, 20.00, false),
    ('notebooks', 'Papier', 'Weekly planner', 'A week at a glance, room for what comes between.', 'year', '2026,2027', 21.00, 2.00, true),
    ('pens-markers', 'Papier', 'Mechanical pencil', 'Brass, with leads that do not break.', 'lead', '0.5 mm,0.7 mm', 17.00, 0, false),
    ('desk-tidies', 'Papier', 'Paper tray', 'Stacks as high as your patience.', 'colour', 'white,black', 19.00, 0, false),
    ('chairs', 'Halden', 'Lumbar cushion', 'Memory foam for chairs that have none.', 'colour', 'grey,navy', 44.00, 0, false),
    ('desks', 'Halden', 'Footrest', 'Tilts with the feet.', 'material', 'wood,felt', 52.00, 6.00, false),
    ('lamps', 'Halden', 'Video light', 'Soft light for calls, clamps to a screen.', 'size', 'small,large', 39.00, 20.00, false),
    ('shirts', 'Commissary', 'Oxford shirt', 'Button-down, for interviews and weddings.', 'size', 'S,M,L,XL', 49.00, 0, false),
    ('hoodies-jackets', 'Commissary', 'Fleece vest', 'Warm where the air conditioning is.', 'size', 'S,M,L,XL', 64.00, 0, false),
    ('bags', 'Trailhead', 'Cable pouch', 'A place for every cable, and every cable in it.', 'colour', 'black,moss', 24.00, 0, false),
    ('mugs-glasses', 'Halden', 'Tumbler glasses', 'Stackable, tempered, six to a box.', 'size', '250 ml,350 ml', 28.00, 4.00, false),
    ('lunch-boxes', 'Trailhead', 'Reusable cutlery', 'Knife, fork and spoon in a roll of cotton.', 'material', 'steel,bamboo', 16.00, -2.00, false),
    ('fitness', 'Trailhead', 'Foam roller', 'Hurts, then helps.', 'length', '30 cm,90 cm', 29.00, 15.00, false),
    ('skin-sun', 'Larch', 'Lip balm', 'Beeswax and calendula.', 'flavour', 'plain,mint,honey', 4.20, 0, false),
    ('skin-sun', 'Larch', 'Sun cream', 'Factor 50, without scent, kind to reefs.', 'size', '50 ml,200 ml', 13.00, 11.00, false),
    ('skin-sun', 'Larch', 'Hand cream', 'For hands that are washed often.', 'size', '30 ml,75 ml', 6.50, 5.00, false)
), variant as (
    select thing.*, one.variant, one.number,
           upper(left(md5(thing.name), 6)) || '-' || one.number as sku,
           abs(hashtext(thing.name || one.variant)) as chance
    from thing
    cross join lateral regexp_split_to_table(thing.variants, ',') with ordinality as one (variant, number)
)
insert into catalog.product
    (sku, name, description, brand, category_id, seller_id, price_cents, stock, attributes, created_at, updated_at)
select v.sku,
       v.name || ', ' || v.variant,
       v.description,
       v.brand,
       c.id,
       case when v.is_sellers then s.account_id end,
       ((v.price + v.step * (v.number - 1)) * 100)::bigint,
       case when v.chance % 17 = 0 then 0 else 3 + v.chance % 140 end,
       jsonb_build_object(v.attribute, v.variant),
       now() - make_interval(days => v.chance % 300),
       now() - make_interval(days => v.chance % 30)
from variant v
join catalog.category c on c.slug = v.slug
left join catalog.seller s on s.account_id = (select id from identity.account where email_key = 'seller@example.com')
order by v.chance
on conflict (sku) where deleted_at is null do nothing;

insert into catalog.product_category (category_id, product_id)
select p.category_id, p.id from catalog.product p
on conflict do nothing;
