import type { FoodView, Nutrients, RecipeView } from '@/lib/api/types';

type Row = [
  name: string,
  nameFr: string,
  group: string,
  numbers: [kcal: number, protein: number, carbohydrate: number, fat: number, fibre: number],
  portions: [measure: string, grams: number][],
];

const rows: Row[] = [
  [
    'Egg, whole, scrambled',
    'Œuf brouillé',
    'Dairy and egg',
    [149, 9.99, 1.61, 10.98, 0],
    [
      ['large', 61],
      ['cup', 220],
    ],
  ],
  [
    'Bread, white, toasted',
    'Pain blanc grillé',
    'Baked products',
    [290, 9, 54.4, 4, 2.9],
    [['slice', 22]],
  ],
  [
    'Bread, whole wheat, toasted',
    'Pain de blé entier grillé',
    'Baked products',
    [306, 16.3, 51.2, 4.1, 7.5],
    [['slice', 24]],
  ],
  [
    'Butter, salted',
    'Beurre salé',
    'Dairy and egg',
    [717, 0.85, 0.06, 81.1, 0],
    [
      ['pat', 5],
      ['tbsp', 14.2],
    ],
  ],
  [
    'Orange juice, raw',
    'Jus d’orange',
    'Fruits and juices',
    [45, 0.7, 10.4, 0.2, 0.2],
    [
      ['cup', 248],
      ['fl oz', 31],
    ],
  ],
  ['Oatmeal, cooked with water', 'Gruau cuit', 'Cereals', [71, 2.5, 12, 1.5, 1.7], [['cup', 234]]],
  ['Banana, raw', 'Banane', 'Fruits and juices', [89, 1.1, 22.8, 0.3, 2.6], [['medium', 118]]],
  [
    'Chicken breast, roasted',
    'Poitrine de poulet rôtie',
    'Poultry',
    [165, 31, 0, 3.6, 0],
    [['half breast', 86]],
  ],
  [
    'Rice, white, cooked',
    'Riz blanc cuit',
    'Cereal grains',
    [130, 2.7, 28.2, 0.3, 0.4],
    [['cup', 158]],
  ],
  ['Salad greens, mixed', 'Salade mélangée', 'Vegetables', [17, 1.4, 3.3, 0.2, 2.1], [['cup', 55]]],
  ['Olive oil', 'Huile d’olive', 'Fats and oils', [884, 0, 0, 100, 0], [['tbsp', 13.5]]],
  [
    'Yogurt, plain, whole milk',
    'Yogourt nature',
    'Dairy and egg',
    [61, 3.5, 4.7, 3.3, 0],
    [['container', 170]],
  ],
];

const SODIUM: Record<string, number> = { 'Butter, salted': 643, 'Bread, white, toasted': 592 };

function per100g(name: string, [kcal, protein, carbohydrate, fat, fibre]: Row[3]): Nutrients {
  return {
    energyKcal: kcal,
    proteinG: protein,
    carbohydrateG: carbohydrate,
    fatG: fat,
    fibreG: fibre,
    sugarsG: Math.round(carbohydrate * 3) / 10,
    sodiumMg: SODIUM[name] ?? 40,
    saturatedFatG: Math.round(fat * 3) / 10,
    potassiumMg: 138,
    calciumMg: 66,
    ironMg: 1.3,
    ...(fat > 2 && { cholesterolMg: 90, vitaminDUg: 1.8, vitaminB12Ug: 0.8 }),
    ...(name.startsWith('Orange') && { vitaminCMg: 50 }),
  };
}

export const foods: FoodView[] = [];
export const recipeBook: RecipeView[] = [];

/** The foods as they were at first. */
export function resetFoods(): void {
  const listed = rows.map(([name, nameFr, group, numbers, portions], index): FoodView => {
    const id = 100 + index;
    return {
      id,
      name,
      nameFr,
      group,
      source: 'USDA_SR',
      sourceId: String(1100 + index * 7).padStart(5, '0'),
      per100g: per100g(name, numbers),
      portions: portions.map(([measure, grams], turn) => ({
        id: id * 10 + turn,
        measure,
        amount: 1,
        grams,
      })),
      own: false,
    };
  });
  foods.splice(0, foods.length, ...listed, ownFood(), lentilSoup());
  recipeBook.splice(0, recipeBook.length, {
    food: lentilSoup(),
    servings: 4,
    yieldGrams: 1400,
    ingredients: [
      { foodId: 108, name: 'Rice, white, cooked', quantity: 1, unit: 'cup', grams: 158 },
      { foodId: 110, name: 'Olive oil', quantity: 2, unit: 'tbsp', grams: 27 },
    ],
  });
}

function ownFood(): FoodView {
  return {
    id: 900,
    name: 'Granola from the corner bakery',
    group: 'My foods',
    source: 'OWN',
    per100g: { energyKcal: 455, proteinG: 10.2, carbohydrateG: 58, fatG: 19.5, fibreG: 7 },
    portions: [{ id: 9000, measure: 'bowl', amount: 1, grams: 60 }],
    own: true,
  };
}

function lentilSoup(): FoodView {
  return {
    id: 901,
    name: 'Lentil soup, as at home',
    group: 'My recipes',
    source: 'RECIPE',
    per100g: { energyKcal: 74, proteinG: 4.1, carbohydrateG: 10.6, fatG: 1.7, fibreG: 2.9 },
    portions: [{ id: 9010, measure: 'serving', amount: 1, grams: 350 }],
    own: true,
  };
}

resetFoods();
