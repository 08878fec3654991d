import { InventoryPage } from '@/features/inventory/pages/inventory-page';
import { LedgerPage } from '@/features/inventory/pages/ledger-page';

const OWN = '/sell/inventory';
const EVERYBODYS = '/admin/inventory';

export function OwnStock() {
  return <InventoryPage base={OWN} />;
}

/** Sellers see that an order took something, not whose it is. */
export function OwnLedger() {
  return <LedgerPage base={OWN} />;
}

export function EveryStock() {
  return <InventoryPage base={EVERYBODYS} />;
}

export function EveryLedger() {
  return <LedgerPage base={EVERYBODYS} orders="/admin/orders" />;
}
