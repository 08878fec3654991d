import { OrderToDiary } from '@/features/nutrition/components/order-to-diary';
import { OrderPage } from '@/features/orders/pages/order-page';

export { OrdersPage } from '@/features/orders/pages/orders-page';
export { SandboxPaymentPage } from '@/features/orders/pages/sandbox-payment-page';

/** An order, of which what is food can be put into the diary. */
export function OrderRoute() {
  return <OrderPage action={(order) => <OrderToDiary order={order} />} />;
}
