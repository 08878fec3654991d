export { CartPage } from '@/features/cart/pages/cart-page';
export { CheckoutPage } from '@/features/checkout/pages/checkout-page';
