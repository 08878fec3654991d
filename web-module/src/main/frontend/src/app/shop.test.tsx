import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '@/mocks/answers';
import { products, restock } from '@/mocks/goods';
import { setScenario } from '@/mocks/scenario';
import { open } from '@/test/open';
import { server } from '@/test/server';

// The first page would wait for the area's script, which is slow to come on a busy machine.
beforeAll(() => import('./areas/shop'), 60_000);
beforeEach(restock);

const cards = async () =>
  within(await screen.findByRole('list', { name: 'Products' })).findAllByRole('article');
const field = () => screen.findByRole('combobox', { name: 'Search the shop' });
const filters = () => within(screen.getByRole('complementary', { name: 'Filters' }));

describe('the search', () => {
  it('finds, counts and marks', async () => {
    open('/shop/search?q=laptop');

    expect(await screen.findByRole('heading', { level: 1, name: '“laptop”' })).toBeVisible();
    await waitFor(() => expect(screen.getByText('12 products')).toHaveAttribute('role', 'status'));
    const [first] = await cards();
    expect(first).toHaveTextContent('Field laptop 14, black');
    expect(first?.querySelector('mark')).toHaveTextContent('laptop');
    expect(document.title).toBe('“laptop” · Shop · Commissary');
  });

  it('renders what was marked as text, whatever it is', async () => {
    const [first] = products;
    if (first) first.name = 'laptop <img src=x onerror=alert(1)>';

    open('/shop/search?q=laptop');

    expect(await screen.findByText(/<img src=x/)).toBeVisible();
  });

  it('keeps its filters in the address bar, where "back" takes them off', async () => {
    const { user, place } = open('/shop/search?q=laptop');
    await cards();

    await user.click(filters().getByRole('checkbox', { name: /Halden/ }));
    await waitFor(async () => expect(await cards()).toHaveLength(3));
    await user.click(filters().getByRole('checkbox', { name: /In stock/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Highest price');

    await waitFor(() =>
      expect(place()).toBe('/shop/search?q=laptop&brand=Halden&inStock=true&sort=-price'),
    );
    await waitFor(async () => expect(await cards()).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'Remove filter: Halden' }));
    expect(place()).toBe('/shop/search?q=laptop&inStock=true&sort=-price');
  });

  it('counts the brands beside a chosen one as if none were', async () => {
    open('/shop/search?q=laptop&brand=Halden');

    await waitFor(() =>
      expect(filters().getByRole('checkbox', { name: /Northwind/ })).toBeVisible(),
    );
    expect(filters().getByRole('checkbox', { name: /Halden/ })).toBeChecked();
  });

  it('goes down the tree of categories and up again', async () => {
    const { user, place } = open('/shop/search');
    await cards();

    await user.click(filters().getByRole('link', { name: /Electronics/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Electronics' })).toBeVisible();
    await user.click(await filters().findByRole('link', { name: /Headphones/ }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Headphones' })).toBeVisible();
    expect(filters().getByRole('link', { name: /Headphones/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await user.click(filters().getByRole('link', { name: 'All categories' }));
    expect(place()).toBe('/shop/search');
  });

  it('narrows by a counted range of prices or by bounds of one’s own', async () => {
    const { user, place } = open('/shop/search?q=laptop');
    await cards();

    await user.click(filters().getByRole('radio', { name: /^\$1,000\.00 and more/ }));
    expect(place()).toBe('/shop/search?q=laptop&minPrice=1000');
    await user.type(filters().getByLabelText('To'), '1500');

    await waitFor(() => expect(place()).toBe('/shop/search?q=laptop&minPrice=1000&maxPrice=1500'));
    await waitFor(async () => expect(await cards()).toHaveLength(5));
  });

  it('asks whether something else was meant', async () => {
    const { user, place } = open('/shop/search?q=lapotp');

    expect(await screen.findByText(/Nothing is called “lapotp”/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'laptop' }));

    expect(place()).toBe('/shop/search?q=laptop');
    expect(await field()).toHaveValue('laptop');
  });

  it('says what to do when nothing is found', async () => {
    const { user, place } = open('/shop/search?q=zebra&brand=Larch');

    expect(await screen.findByRole('heading', { name: 'Nothing found for “zebra”' })).toBeVisible();
    const [clear] = screen.getAllByRole('button', { name: 'Clear filters' });
    if (clear) await user.click(clear);

    expect(place()).toBe('/shop/search?q=zebra');
    expect(await screen.findByText(/fewer or more general words/)).toBeVisible();
  });

  it('leads back from a page that is not there', async () => {
    const { user, place } = open('/shop/search?q=laptop&page=9');

    await user.click(await screen.findByRole('button', { name: 'To the first page' }));

    expect(place()).toBe('/shop/search?q=laptop');
    expect(await cards()).toHaveLength(12);
  });

  it('turns pages', async () => {
    const { user, place } = open('/shop/search');
    expect(await cards()).toHaveLength(24);

    await user.click(screen.getByRole('button', { name: '2' }));

    expect(place()).toBe('/shop/search?page=2');
    expect(await screen.findByText('25–48 of 48')).toBeVisible();
  });

  it('offers another try when it did not load', async () => {
    server.use(
      http.get('*/api/v1/products/search', () => failure(503, 'UNAVAILABLE', 'Not now'), {
        once: true,
      }),
    );
    const { user } = open('/shop/search?q=laptop');

    expect(await screen.findByRole('alert')).toHaveTextContent('The products did not load.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await cards()).toHaveLength(12);
  });

  it('shows skeletons while it loads', async () => {
    setScenario('loading');

    open('/shop/search?q=laptop');

    expect(await screen.findByText('Loading', { selector: '[aria-busy] *' })).toBeInTheDocument();
  });
});

describe('suggestions', () => {
  it('are walked by the arrow keys and chosen by Enter', async () => {
    const { user, place } = open('/shop');
    await user.type(await field(), 'la');
    const options = await screen.findAllByRole('option');
    expect(await field()).toHaveAttribute('aria-expanded', 'true');
    expect(options[0]).toHaveTextContent('Laptops');

    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveAttribute('aria-activedescendant', options[1]?.id);
    expect(options[1]).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowUp}{Enter}');

    expect(place()).toBe('/shop/search?category=9');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('go round, by way of the field', async () => {
    const { user } = open('/shop');
    await user.type(await field(), 'la');
    const options = await screen.findAllByRole('option');

    await user.keyboard('{ArrowUp}');
    expect(options.at(-1)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}');
    expect(await field()).not.toHaveAttribute('aria-activedescendant');
  });

  it('are chosen by a press too', async () => {
    const { user, place } = open('/shop');
    await user.type(await field(), 'lar');

    await user.click(await screen.findByRole('option', { name: /^Lar ?ch$/ }));

    expect(place()).toBe('/shop/search?brand=Larch');
  });

  it('close by Escape, and the words go by another', async () => {
    const { user } = open('/shop');
    await user.type(await field(), 'la');
    await screen.findAllByRole('option');

    await user.keyboard('{Escape}');
    expect(await field()).toHaveAttribute('aria-expanded', 'false');
    expect(await field()).toHaveValue('la');
    await user.keyboard('{Escape}');
    expect(await field()).toHaveValue('');
  });

  it('do not stand in the way of the words as they are', async () => {
    const { user, place } = open('/shop');
    await user.type(await field(), 'lap{Enter}');

    expect(place()).toBe('/shop/search?q=lap');
  });

  it('are missing without harm', async () => {
    server.use(http.get('*/api/v1/products/suggest', () => failure(503, 'UNAVAILABLE', 'Not now')));
    const { user, place } = open('/shop');

    await user.type(await field(), 'laptop{Enter}');

    expect(place()).toBe('/shop/search?q=laptop');
  });
});
