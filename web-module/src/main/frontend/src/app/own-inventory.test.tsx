import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { products } from '@/mocks/goods';
import { resetTill } from '@/mocks/reset-till';
import { setScenario } from '@/mocks/scenario';
import { open } from '@/test/open';

// The first page would wait for the area's script, which is slow to come on a busy machine.
beforeAll(() => Promise.all([import('./areas/sell'), import('./areas/stock')]), 60_000);
beforeEach(() => {
  resetTill();
  setScenario('seller');
});

it('is one step from the products of a seller', async () => {
  const { user, place } = open('/sell');
  const tabs = within(await screen.findByRole('navigation', { name: 'Selling' }));
  expect(tabs.getByRole('link', { name: 'My products' })).toHaveAttribute('aria-current', 'page');
  await user.click(tabs.getByRole('link', { name: 'Inventory' }));

  expect(place()).toBe('/sell/inventory');
  expect(await screen.findByRole('heading', { name: 'Inventory' })).toBeVisible();
  expect(tabs.getByRole('link', { name: 'Inventory' })).toHaveAttribute('aria-current', 'page');
});

it('warns a seller, and takes down what came', async () => {
  const { user } = open('/sell/inventory');
  expect(await screen.findByRole('button', { name: 'See what runs low' })).toBeVisible();
  const name = 'Change the stock of Field laptop 14, black';
  await user.click(await screen.findByRole('button', { name }));
  const asked = within(await screen.findByRole('dialog'));
  await user.type(asked.getByLabelText('Change'), '5');
  await user.type(asked.getByLabelText('Reason'), 'Delivery');
  await user.click(asked.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Field laptop 14, black: 17 for sale.')).toBeVisible();
});

it('holds nobody else’s products', async () => {
  const other = products.find(({ id }) => id === 500);
  if (other) other.sellerId = 9;
  open('/sell/inventory');

  const table = await screen.findByRole('table', { name: 'Inventory' });
  await waitFor(() => expect(within(table).getAllByRole('row').length).toBeGreaterThan(1));
  expect(within(table).queryByText('Field laptop 14, black')).not.toBeInTheDocument();
});

it('tells a seller that something was ordered, with no way to the order', async () => {
  const { user } = open('/sell/inventory');
  await user.click(await screen.findByRole('link', { name: 'Field laptop 14, black' }));

  expect(await screen.findByText('Order 20')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Order 20' })).not.toBeInTheDocument();
  await user.click(
    within(screen.getByRole('main')).getByRole('link', { name: 'Inventory', current: false }),
  );
  expect(await screen.findByRole('table', { name: 'Inventory' })).toBeVisible();
});

it('says how to begin while nothing is offered', async () => {
  setScenario('empty');
  open('/admin/inventory');

  expect(await screen.findByText('No products yet')).toBeVisible();
});

it('is not for employees', async () => {
  setScenario('employee');
  open('/sell/inventory');

  expect(await screen.findByText('There is nothing here')).toBeVisible();
});
