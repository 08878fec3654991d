import { act, screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/mocks/answers';
import { aliases, goals, meals, resetDiary } from '@/mocks/diary';
import { foods, resetFoods } from '@/mocks/foods';
import { complete } from '@/mocks/meal-calls';
import { setScenario } from '@/mocks/scenario';
import { FakeSocket } from '@/test/fake-socket';
import { open } from '@/test/open';
import { server } from '@/test/server';

beforeAll(() => Promise.all([import('./areas/diary'), import('./areas/nutrition')]), 60_000);
beforeEach(() => {
  resetFoods();
  resetDiary();
});
afterEach(() => vi.restoreAllMocks());

const BREAKFAST = 'Two scrambled eggs, toast with butter and a glass of orange juice';
const cardOf = (words: string) => screen.findByRole('article', { name: words });

describe('the diary', () => {
  it('shows the day’s meals by their kind, with what they come to', async () => {
    open('/nutrition');

    const breakfast = await screen.findByRole('region', { name: 'Breakfast' });
    expect(within(breakfast).getByRole('article', { name: BREAKFAST })).toBeVisible();
    expect(
      within(breakfast).getByText('The model was down; the built-in parser read this.'),
    ).toBeVisible();
    expect(within(breakfast).getAllByText('USDA')).toHaveLength(4);
    expect(await screen.findByRole('img', { name: /^Energy: .* of 2,050 kcal/ })).toBeVisible();
  });

  it('shows a meal as being read at once, and its foods when the socket tells', async () => {
    const { user } = open('/nutrition');
    await cardOf(BREAKFAST);

    await user.type(screen.getByRole('textbox', { name: 'What did you eat?' }), 'A banana{Enter}');
    expect(within(await cardOf('A banana')).getByText('Being read')).toBeVisible();

    await waitFor(() => expect(meals.at(-1)?.description).toBe('A banana'));
    const { id, day } = meals.at(-1) ?? { id: 0, day: '' };
    complete(id);
    act(() => FakeSocket.latest.says({ type: 'meal:completed', id: 5, data: { mealId: id, day } }));

    expect(await within(await cardOf('A banana')).findByText('Banana, raw')).toBeVisible();
    expect(meals.filter(({ description }) => description === 'A banana')).toHaveLength(1);
  });

  it('asks which food is meant, and learns it', async () => {
    const { user } = open('/nutrition');
    await user.click(
      await screen.findByRole('button', { name: /^Choose the food for green things/ }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Which food is “green things”?' });
    const field = within(dialog).getByRole('combobox', { name: 'Food' });
    await user.clear(field);
    await user.type(field, 'salad');
    await user.click(await within(dialog).findByRole('option', { name: /Salad greens/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(aliases.at(-1)).toMatchObject({ words: 'green things', foodId: 109 }),
    );
    expect(await screen.findByText('Salad greens, mixed')).toBeVisible();
  });

  it('brings a deleted meal back', async () => {
    const { user } = open('/nutrition');
    const card = await cardOf('Granola and my soup');
    await user.click(within(card).getByRole('button', { name: /^What to do with/ }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(card).not.toBeInTheDocument());

    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    expect(await cardOf('Granola and my soup')).toBeVisible();
    expect(meals).toHaveLength(3);
  });

  it('keeps what is written down offline and sends it once the network is back', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get');
    const { user } = open('/nutrition');
    await cardOf(BREAKFAST);
    online.mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));

    await user.type(screen.getByRole('textbox', { name: 'What did you eat?' }), 'A banana{Enter}');
    expect(within(await cardOf('A banana')).getByText('Waits for the network')).toBeVisible();
    expect(screen.getByText('The diary goes on without the network')).toBeVisible();
    expect(meals).toHaveLength(3);

    online.mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(meals).toHaveLength(4));
  });

  it('tells of a change that came too late, and lets one choose', async () => {
    const { user } = open('/nutrition');
    const card = await cardOf('Granola and my soup');
    const meal = meals.find(({ description }) => description === 'Granola and my soup');
    if (meal) meal.version += 1;
    await user.click(within(card).getByRole('button', { name: /^What to do with/ }));
    await user.click(screen.getByRole('button', { name: 'Change' }));
    const dialog = await screen.findByRole('dialog', { name: 'Change the meal' });
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Meal' }), 'Dinner');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('One change could not be saved')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep my change' }));

    await waitFor(() => expect(meals.find(({ id }) => id === meal?.id)?.mealType).toBe('DINNER'));
    await waitFor(() =>
      expect(screen.queryByText('One change could not be saved')).not.toBeInTheDocument(),
    );
  });

  it('goes to other days by the address', async () => {
    const { user, place } = open('/nutrition?date=2026-03-14');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('March 14');
    expect(await screen.findByText('Nothing written down yet')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Next day' }));
    expect(place()).toBe('/nutrition?date=2026-03-15');
    await user.click(screen.getByRole('button', { name: 'Go to today' }));
    expect(place()).toBe('/nutrition');
  });

  it('offers another try when it did not load', async () => {
    setScenario('error');
    open('/nutrition');

    expect(await screen.findByText('Your diary did not load.')).toBeVisible();
  });
});

describe('goals', () => {
  it('follow from a profile', async () => {
    const { user } = open('/nutrition/goals');
    const weight = await screen.findByRole('textbox', { name: 'Weight in kg' });
    await user.clear(weight);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Enter a number from 30 to 300')).toBeVisible();

    await user.type(weight, '70');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('2,240 kcal')).toBeVisible();
  });

  it('are one’s own numbers', async () => {
    const { user } = open('/nutrition/goals');
    await user.click(await screen.findByRole('radio', { name: /^My own numbers/ }));
    const protein = screen.getByRole('textbox', { name: 'Protein' });
    await user.clear(protein);
    await user.type(protein, '130');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(goals.proteinG).toBe(130));
  });
});

describe('trends', () => {
  it('show the days that are over, a span in the address', async () => {
    const { user, place } = open('/nutrition/trends');

    expect(await screen.findByRole('table', { name: 'The days' })).toBeVisible();
    expect(screen.getByText('amended')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '28 days' }));
    expect(place()).toBe('/nutrition/trends?days=28');
  });

  it('say when there are none', async () => {
    setScenario('empty');
    open('/nutrition/trends');

    expect(await screen.findByText('No day is over yet')).toBeVisible();
  });
});

describe('foods', () => {
  it('are found and put into the diary', async () => {
    const { user } = open('/nutrition/foods?q=banana');
    await user.click(await screen.findByRole('link', { name: 'Banana, raw' }));
    expect(await screen.findByRole('heading', { name: 'Banana, raw' })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'For' }), 'medium (118 g)');
    expect(screen.getByRole('row', { name: /^Energy/ })).toHaveTextContent('105 kcal');

    await user.click(screen.getByRole('button', { name: 'Add' }));

    expect(await screen.findByText('It is in your diary.')).toBeVisible();
    await waitFor(() =>
      expect(meals.at(-1)).toMatchObject({ status: 'COMPLETED', description: 'Banana, raw' }),
    );
  });

  it('of one’s own are added, with what is missing said first', async () => {
    const { user, place } = open('/nutrition/own/foods/new');
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Enter a name')).toBeVisible();

    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Seed crackers');
    await user.type(screen.getByRole('textbox', { name: 'Energy' }), '510');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(foods.at(-1)).toMatchObject({ name: 'Seed crackers', portions: [] }),
    );
    await waitFor(() => expect(place()).toBe('/nutrition/own'));
  });

  it('become a recipe', async () => {
    const { user } = open('/nutrition/own/recipes/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Rice with oil');
    const field = screen.getByRole('combobox', { name: 'Add an ingredient' });
    await user.type(field, 'rice');
    await user.click(await screen.findByRole('option', { name: /Rice, white/ }));
    expect(screen.getByRole('textbox', { name: 'How much of Rice, white, cooked' })).toHaveValue(
      '100',
    );
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Rice with oil is saved.')).toBeVisible();
  });
});

describe('privacy', () => {
  it('erases only after the word is typed', async () => {
    const { user } = open('/nutrition/privacy');
    expect(await screen.findByText('Your diary was taken along as CSV')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Erase my diary' }));
    const dialog = await screen.findByRole('dialog', { name: 'Erase everything?' });
    const button = within(dialog).getByRole('button', { name: 'Erase my diary' });
    expect(button).toBeDisabled();

    await user.type(within(dialog).getByRole('textbox'), 'ERASE');
    await user.click(button);

    expect(await screen.findByText('Your diary is erased.')).toBeVisible();
    expect(meals).toEqual([]);
  });

  it('says when nothing was taught', async () => {
    setScenario('empty');
    open('/nutrition/taught');

    expect(await screen.findByText('Nothing taught yet')).toBeVisible();
  });

  it('forgets a word after a question', async () => {
    const { user } = open('/nutrition/taught');
    await user.click(await screen.findByRole('button', { name: 'Forget “my soup”' }));
    const dialog = await screen.findByRole('dialog', { name: 'Forget “my soup”?' });
    await user.click(within(dialog).getByRole('button', { name: 'Forget' }));

    await waitFor(() => expect(aliases.map(({ words }) => words)).toEqual(['granola']));
  });
});

describe('the shop', () => {
  it('says on a product’s page what it leaves of today’s goals', async () => {
    open('/shop/products/500');

    const section = await screen.findByRole('region', { name: 'With your goals for today' });
    expect(within(section).getByText('455 kcal,', { exact: false })).toBeVisible();
  });

  it('says nothing of a product that is no food', async () => {
    let asked = false;
    server.use(
      http.get('*/api/v1/products/:id/food', () => {
        asked = true;
        return failure(404, 'PRODUCT_FOOD_NOT_FOUND', 'It is no food');
      }),
    );
    open('/shop/products/501');

    await waitFor(() => expect(asked).toBe(true));
    expect(
      screen.queryByRole('region', { name: 'With your goals for today' }),
    ).not.toBeInTheDocument();
  });

  it('puts the food of an order into the diary', async () => {
    const { user } = open('/shop/orders/20');
    await user.click(await screen.findByRole('button', { name: 'Add to diary' }));

    expect(await screen.findByText('One food is in your diary.')).toBeVisible();
    await waitFor(() => expect(meals.at(-1)?.items[0]?.foodId).toBe(900));
  });
});
