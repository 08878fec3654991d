import { ws } from 'msw';
import { setupWorker } from 'msw/browser';
import { handlers } from './handlers';
import { scenario } from './scenario';
import { deals, newDeal } from './shelves';

const FIRST_NEWS = 6000;

/** A socket that greets and, where there are deals, soon brings a new one. */
const socket = ws.link('*/ws').addEventListener('connection', ({ client }) => {
  client.send(JSON.stringify({ type: 'connected', data: { userId: 1, lastId: 41 } }));
  if (scenario() !== 'filled') return;
  setTimeout(() => {
    const deal = newDeal('calgary');
    deals.unshift(deal);
    client.send(
      JSON.stringify({
        type: 'new_deals',
        id: 42,
        at: new Date().toISOString(),
        count: 1,
        message: '1 new deal available!',
        data: { city: 'calgary', dealIds: [deal.id] },
      }),
    );
  }, FIRST_NEWS);
});

export async function startMocks(): Promise<void> {
  await setupWorker(socket, ...handlers).start({ onUnhandledRequest: 'bypass', quiet: true });
}
