import { cart } from './carts';
import { restock } from './goods';
import { resetOrders } from './till-orders';
import { resetTables } from './till-tables';

/** Shop and till as they were at first, with an empty cart. */
export function resetTill(): void {
  restock();
  resetTables();
  resetOrders();
  cart.clear();
}
