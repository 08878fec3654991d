import { lazy, type ComponentType, type ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Page } from './shell/page';
import { Welcome } from './shell/welcome';

/** A component out of an area's chunk, which is fetched when the first of its pages is opened. */
function from<Name extends string>(
  area: () => Promise<Record<NoInfer<Name>, ComponentType>>,
  name: Name,
): ReactNode {
  const Lazy = lazy(() =>
    area().then((module): { default: ComponentType } => ({ default: module[name] })),
  );
  return (
    <Page>
      <Lazy />
    </Page>
  );
}

const welcome = () => import('./areas/welcome');
const signedIn = () => import('./areas/signed-in');
const deals = () => import('./areas/deals');
const shop = () => import('./areas/shop');
const till = () => import('./areas/till');
const orders = () => import('./areas/orders');
const desk = () => import('./areas/desk');
const stock = () => import('./areas/stock');
const sell = () => import('./areas/sell');
const diary = () => import('./areas/diary');
const nutrition = () => import('./areas/nutrition');
const account = () => import('./areas/account');
const admin = () => import('./areas/admin');

const routes = (
  <>
    <Route element={<Welcome leaveWhenSignedIn />}>
      <Route path="/sign-in" element={from(welcome, 'SignInPage')} />
      <Route path="/register" element={from(welcome, 'RegisterPage')} />
    </Route>
    <Route element={<Welcome />}>
      <Route path="/forgot" element={from(welcome, 'ForgotPage')} />
      <Route path="/reset-password" element={from(welcome, 'ResetPage')} />
      <Route path="/verify-email" element={from(welcome, 'VerifyEmailPage')} />
      <Route path="/unsubscribe" element={from(welcome, 'UnsubscribePage')} />
    </Route>
    <Route element={from(signedIn, 'SignedIn')}>
      <Route index element={<Navigate to="/deals" replace />} />
      <Route path="/deals" element={from(deals, 'DealsRoute')} />
      <Route path="/deals/:id" element={from(deals, 'DealRoute')} />
      <Route path="/shop" element={from(shop, 'ShopFrame')}>
        <Route index element={from(shop, 'HomePage')} />
        <Route path="search" element={from(shop, 'SearchPage')} />
        <Route path="products/:id" element={from(shop, 'ProductRoute')} />
        <Route path="wishlist" element={from(shop, 'WishlistPage')} />
        <Route path="cart" element={from(till, 'CartPage')} />
        <Route path="orders" element={from(orders, 'OrdersPage')} />
        <Route path="orders/:id" element={from(orders, 'OrderRoute')} />
      </Route>
      <Route path="/shop/checkout" element={from(till, 'CheckoutPage')} />
      <Route path="/shop/sandbox-payment" element={from(orders, 'SandboxPaymentPage')} />
      <Route path="/sell" element={from(sell, 'SellerGuard')}>
        <Route index element={from(sell, 'OwnProducts')} />
        <Route path="new" element={from(sell, 'OwnNewProduct')} />
        <Route path="inventory" element={from(stock, 'OwnStock')} />
        <Route path="inventory/:productId" element={from(stock, 'OwnLedger')} />
        <Route path=":id" element={from(sell, 'OwnProduct')} />
      </Route>
      <Route path="/nutrition" element={from(diary, 'NutritionFrame')}>
        <Route index element={from(diary, 'DiaryPage')} />
        <Route path="trends" element={from(nutrition, 'TrendsPage')} />
        <Route path="goals" element={from(nutrition, 'GoalsPage')} />
        <Route path="foods" element={from(nutrition, 'FoodsPage')} />
        <Route path="foods/:id" element={from(nutrition, 'FoodPage')} />
        <Route path="own" element={from(nutrition, 'OwnPage')} />
        <Route path="own/foods/new" element={from(nutrition, 'NewFoodPage')} />
        <Route path="own/foods/:id" element={from(nutrition, 'OwnFoodPage')} />
        <Route path="own/recipes/new" element={from(nutrition, 'NewRecipePage')} />
        <Route path="own/recipes/:id" element={from(nutrition, 'RecipePage')} />
        <Route path="taught" element={from(nutrition, 'TaughtPage')} />
        <Route path="privacy" element={from(nutrition, 'PrivacyPage')} />
      </Route>
      <Route path="/preferences" element={from(account, 'PreferencesRoute')} />
      <Route path="/profile" element={from(account, 'ProfileRoute')} />
      <Route path="/admin" element={from(signedIn, 'AdminGuard')}>
        <Route index element={<Navigate to="/admin/overview" replace />} />
        <Route path="overview" element={from(admin, 'OverviewPage')} />
        <Route path="runs" element={from(admin, 'RunsPage')} />
        <Route path="feed" element={from(admin, 'FeedPage')} />
        <Route path="products" element={from(sell, 'EveryProduct')} />
        <Route path="products/new" element={from(sell, 'NewProduct')} />
        <Route path="products/:id" element={from(sell, 'SomeProduct')} />
        <Route path="categories" element={from(sell, 'CategoriesPage')} />
        <Route path="imports" element={from(sell, 'ImportsPage')} />
        <Route path="orders" element={from(desk, 'AdminOrdersPage')} />
        <Route path="orders/:id" element={from(desk, 'AdminOrderPage')} />
        <Route path="inventory" element={from(stock, 'EveryStock')} />
        <Route path="inventory/:productId" element={from(stock, 'EveryLedger')} />
        <Route path="promotions" element={from(desk, 'PromotionsPage')} />
        <Route path="promotions/new" element={from(desk, 'NewPromotionPage')} />
        <Route path="promotions/:id" element={from(desk, 'PromotionPage')} />
        <Route path="shipping" element={from(desk, 'ShippingPage')} />
        <Route path="sites" element={from(desk, 'SitesPage')} />
        <Route path="taxes" element={from(desk, 'TaxesPage')} />
        <Route path="jobs" element={from(admin, 'JobsPage')} />
        <Route path="mail" element={from(admin, 'MailLogPage')} />
        <Route path="mail/:id" element={from(admin, 'MailPage')} />
        <Route path="users" element={from(admin, 'UsersPage')} />
        <Route path="keys" element={from(admin, 'KeysPage')} />
      </Route>
      <Route path="*" element={from(signedIn, 'NotFound')} />
    </Route>
  </>
);

export function Router() {
  return <Routes>{routes}</Routes>;
}
