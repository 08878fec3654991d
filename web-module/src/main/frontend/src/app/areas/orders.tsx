export { OrderPage } from '@/features/orders/pages/order-page';
export { OrdersPage } from '@/features/orders/pages/orders-page';
export { SandboxPaymentPage } from '@/features/orders/pages/sandbox-payment-page';
