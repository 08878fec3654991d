import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { failure } from '@/mocks/answers';
import { products, restock } from '@/mocks/goods';
import { setScenario } from '@/mocks/scenario';
import { open } from '@/test/open';
import { server } from '@/test/server';

beforeEach(() => {
  restock();
  setScenario('seller');
});

/** Found by its label, which is quicker than by role: forms are large. */
const label = (name: string) =>
  screen.findByLabelText(new RegExp(`^${name}`), { selector: 'input, textarea' });

it('is not there for employees', async () => {
  setScenario('employee');
  open('/sell');

  expect(await screen.findByText('There is nothing here')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Sell' })).not.toBeInTheDocument();
});

describe('the list of products', () => {
  it('shows what a seller offers, page by page', async () => {
    const { user, place } = open('/sell');

    const table = await screen.findByRole('table', { name: 'Products' });
    expect(within(table).getAllByRole('row')).toHaveLength(21);
    expect(screen.getByRole('link', { name: 'Field laptop 14, black' })).toHaveAttribute(
      'href',
      '/sell/500',
    );
    await user.click(screen.getByRole('button', { name: '2' }));
    expect(place()).toBe('/sell?page=2');
  });

  it('says whose they are to administrators', async () => {
    setScenario('filled');
    open('/admin/products');

    expect(await screen.findByRole('columnheader', { name: 'Seller' })).toBeVisible();
  });

  it('says how to begin while it is empty', async () => {
    setScenario('empty');
    open('/admin/products');

    expect(await screen.findByText('Nothing offered yet')).toBeVisible();
  });

  it('offers another try when it did not load', async () => {
    setScenario('error');
    open('/admin/products');

    expect(await screen.findByText('The products did not load.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('loses a product only after a question', async () => {
    const { user } = open('/sell');
    await user.click(await screen.findByRole('button', { name: 'Delete Field laptop 14, black' }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete Field laptop 14, black?' });

    await user.click(within(dialog).getByRole('button', { name: 'Delete' }));

    expect(await screen.findByText('Field laptop 14, black is deleted.')).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Field laptop 14, black' })).toBeNull(),
    );
  });

  it('stands under a name of the seller’s choosing', async () => {
    const { user } = open('/sell');
    const name = await label('Your name in the shop');
    expect(name).toHaveValue('MacDonald & Daughters');

    await user.clear(name);
    await user.type(name, 'Mei’s Mugs');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Your name in the shop is saved.')).toBeVisible();
  });
});

describe('a product', () => {
  async function fill(user: ReturnType<typeof open>['user'], sku = 'MUG-01') {
    const values = {
      Name: 'Stoneware mug, green',
      'Item number': sku,
      Price: '16.5',
      Stock: '40',
    };
    for (const [name, value] of Object.entries(values)) {
      await user.click(await label(name));
      await user.paste(value);
    }
    await user.click(await label('Category'));
    // The second field for categories has the same choices.
    const [kitchen] = await screen.findAllByText('Kitchen › Mugs & glasses');
    if (kitchen) await user.click(kitchen);
  }

  it('is offered, and goes on to its pictures', async () => {
    const { user, place } = open('/sell/new');
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Add a property' }));
    await user.type(await screen.findByLabelText('Property 1'), 'colour');
    await user.type(screen.getByLabelText('Value 1'), 'green');

    await user.click(screen.getByRole('button', { name: 'Add to the shop' }));

    expect(await screen.findByText(/is in the shop\. Add pictures now/)).toBeVisible();
    await waitFor(() => expect(place()).toMatch(/^\/sell\/90\d\d$/));
    expect(await screen.findByRole('region', { name: 'Pictures' })).toBeVisible();
    expect(products[0]).toMatchObject({
      sku: 'MUG-01',
      price: 16.5,
      stock: 40,
      attributes: { colour: 'green' },
      active: true,
    });
  });

  it('names what is missing before it asks the server', async () => {
    const { user } = open('/sell/new');
    await user.click(await screen.findByRole('button', { name: 'Add to the shop' }));

    expect(screen.getByText('Enter an item number')).toBeVisible();
    expect(screen.getByText('Choose a category')).toBeVisible();
    await waitFor(async () => expect(await label('Name')).toHaveFocus());
  });

  it('shows the server’s complaints at their fields', async () => {
    const { user } = open('/sell/new');
    await fill(user, 'MUG 01');

    await user.click(screen.getByRole('button', { name: 'Add to the shop' }));

    expect(await label('Item number')).toHaveAccessibleDescription(/must have 1 to 64 letters/);
  });

  it('says at the number that it is taken', async () => {
    const { user } = open('/sell/new');
    await fill(user, 'LAP-500');

    await user.click(screen.getByRole('button', { name: 'Add to the shop' }));

    expect(await screen.findByText('Another product has this item number')).toBeVisible();
  });

  it('is changed', async () => {
    const { user } = open('/sell/500');
    const stock = await label('Stock');
    expect(screen.queryByText('You have unsaved changes.')).not.toBeInTheDocument();

    await user.clear(stock);
    await user.type(stock, '99');
    expect(await screen.findByText('You have unsaved changes.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Field laptop 14, black is saved.')).toBeVisible();
    expect(screen.queryByText('You have unsaved changes.')).not.toBeInTheDocument();
    expect(products[0]?.stock).toBe(99);
  });

  it('that somebody else changed is read again', async () => {
    const { user } = open('/sell/500');
    const price = await label('Price');
    await user.clear(price);
    await user.type(price, '409');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/changed this product meanwhile/)).toBeVisible();
    const [first] = products;
    if (first) first.price = 1200;

    await user.click(screen.getByRole('button', { name: 'Show it as it is now' }));

    await waitFor(async () => expect(await label('Price')).toHaveValue('1200'));
  });

  it('half written is not left by a slip', async () => {
    const { user, place } = open('/sell/500');
    await user.type(await label('Brand'), ' Ltd');

    await user.click(screen.getByRole('link', { name: 'Deals' }));
    const dialog = await screen.findByRole('dialog', { name: 'Leave without saving?' });
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(place()).toBe('/sell/500');
    expect(await label('Brand')).toHaveValue('Northwind Ltd');

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await user.click(screen.getByRole('link', { name: 'Deals' }));
    await user.click(await screen.findByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(place()).toBe('/deals'));
  });

  it('that is not there says so', async () => {
    open('/sell/1');

    expect(await screen.findByText('There is nothing here')).toBeVisible();
  });
});

describe('pictures', () => {
  const png = (name: string, size = 10) =>
    new File([new Uint8Array(size)], name, { type: 'image/png' });
  const choose = () => screen.findByLabelText(/^Drop pictures here/);
  const pictures = () => within(screen.getByRole('list', { name: 'Pictures' })).getAllByRole('img');

  it('are brought several at once, and the main one stays', async () => {
    const { user } = open('/sell/500');
    const before = products[0]?.images?.[0]?.id;

    await user.upload(await choose(), [png('front.png'), png('back.png')]);

    await waitFor(() => expect(pictures()).toHaveLength(5));
    expect(screen.queryByRole('list', { name: 'Uploads' })).not.toBeInTheDocument();
    expect(products[0]?.images?.[0]?.id).toBe(before);
  });

  it('of a product without any: the first chosen is the main one', async () => {
    const { user } = open('/sell/505');

    await user.upload(await choose(), [png('front.png'), png('back.png')]);

    await waitFor(() => expect(pictures()).toHaveLength(2));
    const [first, second] = products.find(({ id }) => id === 505)?.images ?? [];
    expect(first?.id).toBeLessThan(second?.id ?? 0);
  });

  it('too large or of another kind are refused in plain words, before they are sent', async () => {
    const { user } = open('/sell/500');
    const field = await choose();
    field.removeAttribute('accept');

    await user.upload(field, [
      png('huge.png', 5 * 1024 * 1024 + 1),
      new File(['<svg/>'], 'logo.svg', { type: 'image/svg+xml' }),
    ]);

    expect(await screen.findByText(/larger than 5 MB/)).toBeVisible();
    expect(await screen.findByText(/no JPEG, PNG or WebP file/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Dismiss huge.png' }));
    expect(screen.queryByText('huge.png')).not.toBeInTheDocument();
  });

  it('that the server refuses say why', async () => {
    server.use(
      http.put('*/api/v1/products/:id', () =>
        failure(400, 'IMAGE_TYPE_MISMATCH', 'The bytes are of another type'),
      ),
    );
    const { user } = open('/sell/500');

    await user.upload(await choose(), png('front.png'));

    expect(await screen.findByText(/of another kind than its name says/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try front.png again' })).toBeNull();
  });

  it('that did not arrive are sent again by a press', async () => {
    server.use(
      http.put('*/api/v1/uploads/:key', () => failure(503, 'UNAVAILABLE', 'No'), { once: true }),
    );
    const { user } = open('/sell/500');
    await user.upload(await choose(), png('front.png'));

    await user.click(await screen.findByRole('button', { name: 'Try front.png again' }));

    await waitFor(() => expect(pictures()).toHaveLength(4));
  });

  it('change places and go', async () => {
    const { user } = open('/sell/500');
    const wanted = products[0]?.images?.[1]?.id;

    await user.click(await screen.findByRole('button', { name: 'Make picture 2 the main one' }));
    await waitFor(() => expect(products[0]?.images?.[0]?.id).toBe(wanted));
    await user.click(screen.getByRole('button', { name: 'Remove picture 3' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }),
    );

    expect(await screen.findByText('The picture is removed.')).toBeVisible();
    await waitFor(() => expect(pictures()).toHaveLength(2));
  });
});
