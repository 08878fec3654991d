import { adminHandlers } from './admin-handlers';
import { dealsHandlers } from './deals-handlers';
import { deskHandlers } from './desk-handlers';
import { feedHandlers } from './feed-handlers';
import { identityHandlers } from './identity-handlers';
import { nutritionHandlers } from './nutrition-handlers';
import { orderHandlers } from './order-handlers';
import { sellingHandlers } from './selling-handlers';
import { shopHandlers } from './shop-handlers';
import { tillHandlers } from './till-handlers';

/** Answers of the contract out of memory, for development without a server and for tests. */
export const handlers = [
  ...identityHandlers,
  ...dealsHandlers,
  ...adminHandlers,
  ...feedHandlers,
  ...sellingHandlers,
  ...tillHandlers,
  ...orderHandlers,
  ...deskHandlers,
  ...nutritionHandlers,
  ...shopHandlers,
];
