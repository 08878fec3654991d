import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { products } from '@/mocks/goods';
import { resetTill } from '@/mocks/reset-till';
import { setScenario } from '@/mocks/scenario';
import { managedSites, promotions, rules, taxes } from '@/mocks/till-tables';
import { open } from '@/test/open';

// The first page would wait for the area's script, which is slow to come on a busy machine.
beforeAll(() => Promise.all([import('./areas/desk'), import('./areas/stock')]), 60_000);
beforeEach(resetTill);

const dialog = async () => within(await screen.findByRole('dialog'));

describe('inventory', () => {
  it('says what runs low, and shows only that if wished', async () => {
    const { user, place } = open('/admin/inventory');
    await user.click(await screen.findByRole('button', { name: 'See what runs low' }));

    expect(place()).toBe('/admin/inventory?low=true');
    const table = await screen.findByRole('table', { name: 'Inventory' });
    await waitFor(() =>
      expect(within(table).queryByText('Field laptop 14, black')).not.toBeInTheDocument(),
    );
  });

  it('takes down what came, with the reason', async () => {
    const { user } = open('/admin/inventory');
    const name = 'Change the stock of Field laptop 14, black';
    await user.click(await screen.findByRole('button', { name }));
    const asked = await dialog();
    await user.click(asked.getByRole('button', { name: 'Save' }));
    expect(asked.getByText('Enter a number')).toBeVisible();

    await user.type(asked.getByLabelText('Change'), '5');
    await user.type(asked.getByLabelText('Reason'), 'Delivery of the week');
    await user.click(asked.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Field laptop 14, black: 17 for sale.')).toBeVisible();
    expect(products[0]?.stock).toBe(17);
  });

  it('says that there are not so many', async () => {
    const { user } = open('/admin/inventory');
    const name = 'Change the stock of Field laptop 14, black';
    await user.click(await screen.findByRole('button', { name }));
    const asked = await dialog();
    await user.type(asked.getByLabelText('Change'), '-99');
    await user.type(asked.getByLabelText('Reason'), 'Lost');
    await user.click(asked.getByRole('button', { name: 'Save' }));

    expect(await asked.findByText('There are not so many.')).toBeVisible();
  });

  it('keeps a ledger', async () => {
    const { user } = open('/admin/inventory');
    await user.click(await screen.findByRole('link', { name: 'Field laptop 14, black' }));

    expect(
      await screen.findByRole('heading', { name: 'Ledger of Field laptop 14, black' }),
    ).toBeVisible();
    expect(await screen.findByText('Found behind the shelf')).toBeVisible();
    expect(screen.getByText('+10')).toBeVisible();
  });

  it('tells beside the ledger what there is, also to who came by its address', async () => {
    const { user } = open('/admin/inventory/500');
    expect(
      await screen.findByRole('heading', { name: 'Ledger of Field laptop 14, black' }),
    ).toBeVisible();
    expect(screen.getByText('12 for sale now')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Change the stock of Field laptop 14, black' }),
    );
    const asked = await dialog();
    await user.type(asked.getByLabelText('Change'), '-2');
    await user.type(asked.getByLabelText('Reason'), 'Broken');
    await user.click(asked.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('10 for sale now')).toBeVisible();
  });

  it('says so when nothing runs low', async () => {
    setScenario('empty');
    open('/admin/inventory?low=true');

    expect(await screen.findByText('Nothing runs low')).toBeVisible();
  });
});

describe('promotions', () => {
  it('are listed with what they give and whether they hold', async () => {
    open('/admin/promotions');

    const table = await screen.findByRole('table', { name: 'Promotions' });
    expect(within(table).getByText('10% off')).toBeVisible();
    expect(within(table).getByText('Buy 2, get 1')).toBeVisible();
    expect(within(table).getByText('100 of 100')).toBeVisible();
    expect(within(table).getByText('Over')).toBeVisible();
  });

  it('are added by kind', async () => {
    const { user, place } = open('/admin/promotions/new');
    await user.type(await screen.findByLabelText(/^Name/), 'Five off');
    await user.click(screen.getByRole('radio', { name: /^Amount off/ }));
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByText('Enter a number')).toBeVisible();
    await user.type(screen.getByLabelText(/^Amount off/, { selector: '[inputmode]' }), '5');
    await user.click(screen.getByRole('button', { name: 'Add it' }));

    await waitFor(() => expect(place()).toBe('/admin/promotions'));
    expect(promotions[0]).toMatchObject({ name: 'Five off', kind: 'AMOUNT', amount: 5 });
  });

  it('are for products that are found by their words', async () => {
    const { user } = open('/admin/promotions/new');
    await user.type(await screen.findByLabelText(/^Name/), 'Laptops');
    await user.type(screen.getByLabelText(/^Percent off/, { selector: '[inputmode]' }), '5');
    const field = screen.getByLabelText('Products', { selector: 'input' });
    await user.type(field, 'no such thing');
    expect(await screen.findByText('No product has this in its name or number')).toBeVisible();
    await user.clear(field);
    await user.type(field, 'laptop 14, black');
    await user.click(await screen.findByRole('option', { name: /^Field laptop 14, black/ }));
    await user.click(screen.getByRole('button', { name: 'Add it' }));

    await waitFor(() => expect(promotions[0]).toMatchObject({ productIds: [500] }));
  });

  it('name the products that they are for', async () => {
    const first = promotions[0];
    if (first) first.productIds = [500, 999_999];
    open('/admin/promotions/1');

    expect(await screen.findByText('Field laptop 14, black')).toBeVisible();
    expect(screen.getByText('Product 999999')).toBeVisible();
  });

  it('that were used are turned off, not deleted', async () => {
    const { user } = open('/admin/promotions');
    await user.click(await screen.findByRole('button', { name: 'Delete Welcome: 10% off' }));
    await user.click((await dialog()).getByRole('button', { name: 'Delete' }));

    expect(await screen.findByText('Orders have used it: turn it off instead.')).toBeVisible();
  });

  it('are changed', async () => {
    const { user } = open('/admin/promotions/1');
    await user.click(await screen.findByRole('switch', { name: /^On/ }));
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Welcome: 10% off is saved.')).toBeVisible();
    expect(promotions[0]?.active).toBe(false);
  });

  it('say how to begin while there are none', async () => {
    setScenario('empty');
    open('/admin/promotions');

    expect(await screen.findByText('No promotions yet')).toBeVisible();
  });
});

describe('shipping and taxes', () => {
  it('are tables that can be added to', async () => {
    const { user } = open('/admin/shipping');
    expect(await screen.findByText('British Columbia, Canada')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add a rule' }));
    const asked = await dialog();
    await user.click(asked.getByRole('button', { name: 'Save' }));
    expect(asked.getAllByText('This is needed')).toHaveLength(2);
    await user.type(asked.getByLabelText(/^Name/), 'Night train');
    await user.type(asked.getByLabelText(/^Fee/), '3.5');
    await user.click(asked.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(rules[0]).toMatchObject({ name: 'Night train', fee: 3.5 }));
  });

  it('are changed and deleted', async () => {
    const { user } = open('/admin/taxes');
    await user.click(await screen.findByRole('button', { name: 'Change QST, Quebec, Canada' }));
    const asked = await dialog();
    const rate = asked.getByLabelText(/^Rate in percent/);
    expect(rate).toHaveValue('9.975');
    await user.clear(rate);
    await user.type(rate, '9.5');
    await user.click(asked.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(taxes[1]?.rate).toBe(0.095));

    await user.click(await screen.findByRole('button', { name: 'Delete GST, Canada, everywhere' }));
    await user.click((await dialog()).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(taxes).toHaveLength(1));
  });

  it('have sites to pick up at beside them', async () => {
    const { user } = open('/admin/sites');
    await user.click(await screen.findByRole('button', { name: 'Change Toronto hub' }));
    const asked = await dialog();
    expect(asked.getByLabelText(/^Short name/)).toBeDisabled();
    await user.clear(asked.getByLabelText(/^Street and number/));
    await user.click(asked.getByRole('button', { name: 'Save' }));
    expect(await asked.findByText('Enter street and number')).toBeVisible();
    await user.type(asked.getByLabelText(/^Street and number/), '1 Bay St');
    await user.click(asked.getByRole('switch', { name: 'On' }));
    await user.click(asked.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(managedSites[1]).toMatchObject({ active: true, address: { line1: '1 Bay St' } }),
    );
  });

  it('say what to do when they did not load', async () => {
    setScenario('error');
    open('/admin/taxes');

    expect(await screen.findByText('The taxes did not load.')).toBeVisible();
  });
});
