import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { http } from 'msw';
import { failure } from '@/mocks/answers';
import { setScenario } from '@/mocks/scenario';
import { deals, newDeal } from '@/mocks/shelves';
import { FakeSocket } from '@/test/fake-socket';
import { open } from '@/test/open';
import { server } from '@/test/server';

const list = () => screen.findByRole('list', { name: 'Deals' });
const cards = async () => within(await list()).findAllByRole('article');

describe('the deals page', () => {
  it('opens with the preferred city and shows its deals', async () => {
    open('/deals');

    expect(await screen.findByText('Surplus food around Calgary')).toBeVisible();
    expect(await cards()).toHaveLength(24);
    const [first] = await cards();
    expect(first).toHaveTextContent('$5.00');
    expect(first).toHaveTextContent('×3');
    expect(first).toHaveTextContent('Posted 4 min ago');
  });

  it('keeps its filters in the address bar', async () => {
    const { user, place } = open('/deals');
    await cards();

    await user.click(screen.getByRole('checkbox', { name: 'Bakery' }));
    await user.type(screen.getByRole('searchbox', { name: 'Search deals' }), 'croissant');

    await waitFor(() => expect(place()).toBe('/deals?category=bakery&q=croissant'));
    await waitFor(async () => expect(await cards()).toHaveLength(2));
  });

  it('takes a filter off by a press', async () => {
    const { user, place } = open('/deals?category=bakery&minDiscount=40');

    await user.click(await screen.findByRole('button', { name: 'Remove filter: Bakery' }));

    expect(place()).toBe('/deals?minDiscount=40');
  });

  it('says what to do when nothing matches', async () => {
    const { user, place } = open('/deals?q=nothing-like-this');

    expect(await screen.findByText('No deals match')).toBeVisible();
    const [clear] = screen.getAllByRole('button', { name: 'Clear filters' });
    if (clear) await user.click(clear);

    expect(place()).toBe('/deals');
    expect(await cards()).toHaveLength(24);
  });

  it('offers another try when it did not load', async () => {
    server.use(
      http.get('*/api/v1/deals', () => failure(503, 'UNAVAILABLE', 'Not now'), { once: true }),
    );
    const { user } = open('/deals');

    expect(await screen.findByRole('alert')).toHaveTextContent('The deals did not load.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await cards()).toHaveLength(24);
  });

  it('shows skeletons while it loads', async () => {
    setScenario('loading');

    open('/deals?city=calgary');

    expect(await screen.findByText('Loading', { selector: '[aria-busy] *' })).toBeInTheDocument();
  });
});

describe('new deals', () => {
  const shelf = [...deals];
  beforeEach(() => void deals.splice(0, deals.length, ...shelf));

  function arrive(city: string): number {
    const deal = newDeal(city);
    deals.unshift(deal);
    FakeSocket.latest.says({
      type: 'new_deals',
      id: 42,
      at: new Date().toISOString(),
      count: 5,
      message: '5 new deals available!',
      data: { city, dealIds: [deal.id] },
    });
    return deal.id;
  }

  it('appear by themselves under a banner with the words of the server', async () => {
    const { place } = open('/deals');
    await cards();

    arrive('calgary');

    expect(await screen.findByText('5 new deals available!')).toBeVisible();
    const card = (await screen.findByText('Mango, case of 12')).closest('article');
    expect(card).toHaveTextContent('New');
    expect(place()).toBe('/deals');
  });

  it('of another city are a press away', async () => {
    const { user, place } = open('/deals');
    await cards();

    arrive('calgary');
    arrive('vancouver');
    await user.click(await screen.findByRole('button', { name: '5 in Vancouver' }));

    expect(place()).toBe('/deals?city=vancouver');
  });

  it('are counted in the navigation while another page is open', async () => {
    open('/profile');
    await screen.findByRole('heading', { name: 'Profile' });

    arrive('calgary');

    expect(await screen.findByRole('link', { name: 'Deals 5 new' })).toBeVisible();
  });
});

describe('a deal', () => {
  it('tells its price history and which rule stopped its alert', async () => {
    const { user } = open('/deals/109');

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Greek Yogurt Plain 750 g' }),
    ).toBeVisible();
    expect(await screen.findByText(/Between \$2\.99 and \$6\.49/)).toBeVisible();
    expect(await screen.findByText('31% is below your minimum of 40%.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    expect(screen.getByRole('table', { name: 'Price history' })).toBeVisible();
  });

  it('that is gone says so', async () => {
    open('/deals/424242');

    expect(await screen.findByText('This deal is not there any more')).toBeVisible();
  });
});
