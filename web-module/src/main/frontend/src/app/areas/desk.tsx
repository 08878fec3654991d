export { ShippingPage } from '@/features/delivery/pages/shipping-page';
export { SitesPage } from '@/features/delivery/pages/sites-page';
export { TaxesPage } from '@/features/delivery/pages/taxes-page';
export { AdminOrderPage } from '@/features/orders/pages/admin-order-page';
export { AdminOrdersPage } from '@/features/orders/pages/admin-orders-page';
export { NewPromotionPage } from '@/features/promotions/pages/new-promotion-page';
export { PromotionPage } from '@/features/promotions/pages/promotion-page';
export { PromotionsPage } from '@/features/promotions/pages/promotions-page';
