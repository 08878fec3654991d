import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '@/mocks/answers';
import { imports, resetImports, startImport } from '@/mocks/file-imports';
import { setScenario } from '@/mocks/scenario';
import { FakeSocket } from '@/test/fake-socket';
import { open } from '@/test/open';
import { server } from '@/test/server';

// The first page would wait for the area's script, which is slow to come on a busy machine.
beforeAll(() => import('./areas/sell'), 60_000);
beforeEach(resetImports);

describe('the tree of categories', () => {
  it('grows, is renamed and shrinks', async () => {
    const { user } = open('/admin/categories');

    await user.click(await screen.findByRole('button', { name: 'Add a category below Kitchen' }));
    await user.type(await screen.findByLabelText('Name'), 'Pans');
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Add a category' }),
    );
    expect(await screen.findByText('Pans is added.')).toBeVisible();

    await user.click(await screen.findByRole('button', { name: 'Rename Pans' }));
    const name = await screen.findByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Pots');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Rename' }));
    expect(await screen.findByText('It is called Pots now.')).toBeVisible();

    await user.click(await screen.findByRole('button', { name: 'Remove Pots' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Remove Pots' })).not.toBeInTheDocument(),
    );
  });

  it('has no two of one name', async () => {
    const { user } = open('/admin/categories');
    await user.click(await screen.findByRole('button', { name: 'Rename Kitchen' }));
    const name = await screen.findByLabelText('Name');

    await user.clear(name);
    await user.type(name, 'Food{Enter}');

    expect(await screen.findByText('Another category has this name')).toBeVisible();
  });

  it('keeps what is in use, and says so', async () => {
    const { user } = open('/admin/categories');
    await user.click(await screen.findByRole('button', { name: 'Remove Kitchen' }));

    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }),
    );

    expect(await screen.findByText(/Move them first/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Remove Kitchen' })).toBeInTheDocument();
  });

  it('offers another try when it did not load', async () => {
    setScenario('error');
    open('/admin/categories');

    expect(await screen.findByText('The categories did not load.')).toBeVisible();
  });
});

describe('an import', () => {
  const csv = (name = 'mugs.csv') =>
    new File(['sku,name\nMUG-1,Mug\n'], name, { type: 'text/csv' });
  const choose = () => screen.findByLabelText(/^Drop a CSV file here/);
  const table = () => within(screen.getByRole('table', { name: 'Imports' }));

  it('begins with a file and is followed', async () => {
    const { user } = open('/admin/imports');
    await user.upload(await choose(), csv());
    expect(await screen.findByText('The file is here. Its rows are read now.')).toBeVisible();
    const progress = await screen.findByRole('progressbar', { name: 'Progress of mugs.csv' });

    const [running] = imports;
    if (running) Object.assign(running, { percent: 40, rows: 400, created: 380 });
    await waitFor(() => expect(progress).toHaveAttribute('aria-valuenow', '40'), {
      timeout: 5000,
    });
    expect(table().getByText('380')).toBeVisible();
  });

  it('of somebody else shows by itself when it ends', async () => {
    open('/admin/imports');
    await screen.findByText('autumn-range.csv');

    startImport('elsewhere.csv');
    FakeSocket.latest.says({
      type: 'import:progress',
      id: 77,
      data: { importId: 13, state: 'DONE' },
    });

    expect(await screen.findByText('elsewhere.csv')).toBeVisible();
  });

  it('tells which rows were refused, why, and gives them back', async () => {
    const { user } = open('/admin/imports');

    await user.click(await screen.findByRole('button', { name: '26 refused' }));

    const report = within(
      await screen.findByRole('region', { name: 'Refused rows of autumn-range.csv' }),
    );
    expect((await report.findAllByText(/at most two decimals/))[0]).toBeVisible();
    expect(report.getByRole('link', { name: 'Download them as CSV' })).toHaveAttribute(
      'href',
      '/api/v1/imports/12/refused.csv',
    );
  });

  it('that failed says why', async () => {
    open('/admin/imports');

    expect(await screen.findByText('The column sku is missing.')).toBeVisible();
  });

  it('is not begun with something else', async () => {
    const { user } = open('/admin/imports');
    const field = await choose();
    field.removeAttribute('accept');

    await user.upload(field, new File(['x'], 'photo.png', { type: 'image/png' }));

    expect(await screen.findByText('This is no CSV file.')).toBeVisible();
  });

  it('whose file is not taken says why', async () => {
    server.use(
      http.post('*/api/v1/imports', () =>
        failure(409, 'IMPORT_RUNNING', 'Another import is running'),
      ),
    );
    const { user } = open('/admin/imports');

    await user.upload(await choose(), csv());

    expect(await screen.findByText('Another import is running')).toBeVisible();
  });

  it('has a template with every column', async () => {
    open('/admin/imports');

    const link = await screen.findByRole('link', { name: 'Download a template' });
    const text = decodeURIComponent(link.getAttribute('href') ?? '')
      .split(',')
      .slice(1)
      .join(',');
    expect(text.split('\r\n')[0]).toBe(
      'sku,name,category,price,stock,brand,description,active,attribute:colour',
    );
  });

  it('says so while there was none', async () => {
    setScenario('empty');
    open('/admin/imports');

    expect(await screen.findByText('No imports yet')).toBeVisible();
  });
});
