import { screen, waitFor, within } from '@testing-library/react';
import { delay, http } from 'msw';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, ok } from '@/mocks/answers';
import { products, restock, wishes } from '@/mocks/goods';
import { setScenario } from '@/mocks/scenario';
import { open } from '@/test/open';
import { server } from '@/test/server';

// The first page would wait for the area's script, which is slow to come on a busy machine.
beforeAll(() => import('./areas/shop'), 60_000);
beforeEach(restock);

const cards = async () =>
  within(await screen.findByRole('list', { name: 'Products' })).findAllByRole('article');

describe('the shop’s first page', () => {
  it('recommends, shows the departments and what is new', async () => {
    const { user, place } = open('/shop');

    expect(await screen.findByRole('region', { name: 'Recommended for you' })).toBeVisible();
    expect(await screen.findByRole('region', { name: 'New in the shop' })).toBeVisible();
    await user.click(await screen.findByRole('link', { name: 'Electronics 21 products' }));

    expect(place()).toBe('/shop/search?category=8');
  });

  it('is whole without recommendations', async () => {
    server.use(http.get('*/api/v1/recommend/for-me', () => failure(503, 'UNAVAILABLE', 'No')));
    open('/shop');

    expect(await screen.findByRole('region', { name: 'New in the shop' })).toBeVisible();
    expect(screen.queryByText('Recommended for you')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says so while nothing is offered', async () => {
    setScenario('empty');
    open('/shop');

    expect(await screen.findByText('The shelves are still empty')).toBeVisible();
  });
});

describe('a product', () => {
  it('tells all there is to know', async () => {
    open('/shop/products/500');

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Field laptop 14, black' }),
    ).toBeVisible();
    expect(screen.getByText('$1,299.50')).toBeVisible();
    expect(screen.getByText('In stock')).toBeVisible();
    expect(screen.getByText('MacDonald & Daughters')).toBeVisible();
    const details = screen.getByRole('table', { name: 'Details' });
    expect(within(details).getByRole('row', { name: 'warranty 2 years' })).toBeVisible();
    const crumbs = within(screen.getByRole('navigation', { name: 'Where you are' }));
    expect(await crumbs.findByRole('link', { name: 'Laptops' })).toHaveAttribute(
      'href',
      '/shop/search?category=9',
    );
    expect(await screen.findByRole('region', { name: 'Similar products' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Reviews' })).toBeVisible();
  });

  it('without reviews has no place for them', async () => {
    open('/shop/products/505');

    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('heading', { name: 'Reviews' })).not.toBeInTheDocument();
  });

  it('says plainly that it is sold out', async () => {
    open('/shop/products/502');

    expect(await screen.findByText(/cannot be had right now/)).toBeVisible();
    expect(screen.getAllByText('Out of stock')[0]).toBeVisible();
  });

  it('shows at once what the list knew, and then the stock of now', async () => {
    const { user } = open('/shop/search?q=laptop');
    await cards();
    const [first] = products;
    if (first) products[0] = { ...first, stock: 1, price: 999 };

    await user.click(screen.getByRole('link', { name: 'Field laptop 14, black' }));

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Field laptop 14, black' }),
    ).toBeVisible();
    expect(await screen.findByText('Only 1 left')).toBeVisible();
    expect(screen.getAllByText('$999.00')[0]).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Back to the results' }));
    expect(await screen.findByRole('heading', { name: '“laptop”' })).toBeVisible();
  });

  it('is read by nobody who only passes over it', async () => {
    const asked = vi.fn();
    server.events.on('request:start', ({ request }) => asked(new URL(request.url).pathname));
    const { user } = open('/shop/search?q=laptop');
    await cards();

    await user.hover(screen.getByRole('link', { name: 'Field laptop 14, black' }));

    await waitFor(() => expect(asked).toHaveBeenCalledWith('/api/v1/recommend/similar/500'));
    expect(asked).not.toHaveBeenCalledWith('/api/v1/products/500');
    server.events.removeAllListeners();
  });

  it('has pictures to walk through', async () => {
    const { user } = open('/shop/products/500');
    expect(await screen.findByText('Picture 1 of 3')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Next picture' }));
    expect(screen.getByText('Picture 2 of 3')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Picture 3 of 3' }));

    expect(screen.getByText('Picture 3 of 3', { selector: '[role=status]' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next picture' })).toBeDisabled();
  });

  it('that is gone says so', async () => {
    open('/shop/products/1');

    expect(await screen.findByText('This product is not in the shop any more')).toBeVisible();
  });

  it('offers another try when it did not load', async () => {
    setScenario('error');
    open('/shop/products/500');

    expect(await screen.findByText('This product did not load.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('the wishlist', () => {
  const heart = (name: string) =>
    screen.findByRole('button', { name: `Keep ${name} on the wishlist` });

  it('takes a product by its heart, at once', async () => {
    const { user } = open('/shop/search?q=laptop');
    const button = await heart('Field laptop 14, black');
    await screen.findByRole('link', { name: 'Wishlist, 2 products' });

    await user.click(button);

    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(await screen.findByRole('link', { name: 'Wishlist, 3 products' })).toBeVisible();
    await waitFor(() => expect(wishes).toContain(500));
  });

  it('is as it was when the server says no', async () => {
    server.use(http.put('*/api/v1/wishlist/:id', () => failure(422, 'WISHLIST_FULL', 'Full')));
    const { user } = open('/shop/search?q=laptop');
    const button = await heart('Field laptop 14, black');
    await screen.findByRole('link', { name: 'Wishlist, 2 products' });

    await user.click(button);

    expect(await screen.findByText(/Your wishlist is full/)).toBeVisible();
    expect(button).toHaveAttribute('aria-pressed', 'false');
  });

  it('gives back what was taken off by mistake', async () => {
    // Longer than the card stays.
    server.use(
      http.delete('*/api/v1/wishlist/:id', async ({ params }) => {
        await delay(300);
        wishes.splice(wishes.indexOf(Number(params['id'])), 1);
        return ok(null);
      }),
    );
    const { user } = open('/shop/wishlist');
    const wished = await heart('Field laptop 14, white');

    await user.click(wished);
    await waitFor(() => expect(wished).not.toBeInTheDocument());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    expect(await heart('Field laptop 14, white')).toHaveAttribute('aria-pressed', 'true');
  });

  it('says how to fill it while it is empty', async () => {
    setScenario('empty');
    open('/shop/wishlist');

    expect(await screen.findByText('Nothing here yet')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the shop' })).toHaveAttribute('href', '/shop');
  });

  it('offers another try when it did not load', async () => {
    setScenario('error');
    const { user } = open('/shop/wishlist');
    await screen.findByText('Your wishlist did not load.');
    server.use(http.get('*/api/v1/wishlist', () => ok([]), { once: true }));
    setScenario('filled');

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('heading', { name: 'Wishlist' })).toBeVisible();
  });
});
