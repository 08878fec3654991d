import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '@/mocks/answers';
import { cart } from '@/mocks/carts';
import { products } from '@/mocks/goods';
import { resetTill } from '@/mocks/reset-till';
import { setScenario } from '@/mocks/scenario';
import { asked } from '@/mocks/till-orders';
import { open } from '@/test/open';
import { server } from '@/test/server';

// The first page would wait for the area's script, which is slow to come on a busy machine.
beforeAll(() => Promise.all([import('./areas/shop'), import('./areas/till')]), 60_000);
beforeEach(resetTill);

const laptop = 'Field laptop 14, black';
const cartButton = (name: string) => screen.findByRole('button', { name });
const add = (name: string) => screen.findByRole('button', { name: `Add ${name} to the cart` });

describe('adding', () => {
  it('counts at once, and says so', async () => {
    const { user } = open('/shop/search?q=laptop');
    await user.click(await add(laptop));

    expect(await cartButton('Cart, 1 item')).toBeVisible();
    expect(await screen.findByText(`${laptop} is in your cart.`)).toBeVisible();
    expect(cart.get(500)?.quantity).toBe(1);
  });

  it('is taken back where the server says no', async () => {
    server.use(
      http.post('*/api/v1/cart/items', () =>
        failure(409, 'NOT_ENOUGH_STOCK', 'Only 2 of Field laptop are left.'),
      ),
    );
    const { user } = open('/shop/search?q=laptop');
    await user.click(await add(laptop));

    expect(await screen.findByText('Only 2 of Field laptop are left.')).toBeVisible();
    expect(await cartButton('Cart')).toBeVisible();
  });

  it('opens the drawer from the word that it is there', async () => {
    const { user } = open('/shop/search?q=laptop');
    await user.click(await add(laptop));
    await user.click(await screen.findByRole('button', { name: 'Show the cart' }));

    const drawer = await screen.findByRole('dialog', { name: 'Cart' });
    expect(within(drawer).getByText(laptop)).toBeVisible();
    expect(within(drawer).getByRole('link', { name: 'Go to checkout' })).toBeVisible();
  });

  it('takes no more than there are', async () => {
    const { user } = open('/shop/products/501');
    await user.click(await screen.findByRole('button', { name: /^One more of/ }));
    await user.click(screen.getByRole('button', { name: /^One more of/ }));
    expect(screen.getByRole('button', { name: /^One more of/ })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Add to cart' }));

    expect(await screen.findByText('All that are left are in your cart.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add to cart' })).toBeDisabled();
    expect(cart.get(501)?.quantity).toBe(3);
  });

  it('is not offered for what is sold out: one may be told when it is back', async () => {
    const { user } = open('/shop/products/502');
    await user.click(await screen.findByRole('button', { name: 'Tell me when it is back' }));

    expect(await screen.findByRole('button', { name: /^You will be told/ })).toBeVisible();
    await waitFor(() => expect(asked.has(502)).toBe(true));
    expect(screen.queryByRole('button', { name: 'Add to cart' })).not.toBeInTheDocument();
  });
});

describe('the cart', () => {
  beforeEach(() => {
    cart.set(500, { quantity: 2, price: 1299.5 });
    cart.set(545, { quantity: 1, price: 20 });
  });

  it('shows what is in it and what it comes to', async () => {
    open('/shop/cart');

    const lines = await screen.findByRole('list', { name: 'In your cart' });
    expect(within(lines).getByText('$2,599.00')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Subtotal' })).toHaveTextContent('$2,615.00');
    expect(screen.getByText('Cheaper than when you added it: it was $20.00.')).toBeVisible();
  });

  it('changes how many', async () => {
    const { user } = open('/shop/cart');
    await user.click(await screen.findByRole('button', { name: `One more of ${laptop}` }));

    await waitFor(() => expect(cart.get(500)?.quantity).toBe(3));
    expect(await screen.findByText('$3,898.50')).toBeVisible();
    expect(await cartButton('Cart, 4 items')).toBeVisible();
  });

  it('gives back what was removed by a slip', async () => {
    const { user } = open('/shop/cart');
    await user.click(await screen.findByRole('button', { name: `Remove ${laptop} from the cart` }));
    await waitFor(() => expect(screen.queryByText(laptop)).not.toBeInTheDocument());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    expect(await screen.findByText(laptop)).toBeVisible();
    await waitFor(() => expect(cart.get(500)?.quantity).toBe(2));
  });

  it('keeps nobody in the dark about what cannot be had', async () => {
    const [first] = products;
    if (first) first.stock = 1;
    const { user } = open('/shop/cart');

    expect(await screen.findByText('Only 1 is left.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go to checkout' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Take 1' }));
    expect(await screen.findByRole('link', { name: 'Go to checkout' })).toBeVisible();
  });

  it('says how to begin while it is empty', async () => {
    setScenario('empty');
    open('/shop/cart');

    expect(await screen.findByText('Your cart is empty')).toBeVisible();
  });

  it('offers another try when it did not load', async () => {
    setScenario('error');
    open('/shop/cart');

    expect(await screen.findByText('Your cart did not load.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
