import type { components } from './schema';

type Schemas = components['schemas'];

export type Category = Schemas['DealView']['category'];
export type Role = Schemas['UserView']['role'];
export type Scope = Schemas['CreateApiKey']['scopes'][number];
export type UserView = Schemas['UserView'];
export type PreferencesView = Schemas['PreferencesView'];
export type PreviewView = Schemas['PreviewView'];
export type ApiKeyView = Schemas['ApiKeyView'];
export type CreatedApiKey = Schemas['CreatedApiKey'];
export type DealView = Schemas['DealView'];
export type PricePoint = Schemas['PricePoint'];
export type WhyView = Schemas['WhyView'];
export type CityView = Schemas['CityView'];
export type RunView = Schemas['RunView'];
export type FeedOverview = Schemas['FeedOverview'];
export type FeedStatus = Schemas['FeedStatus'];
export type SyncView = Schemas['SyncView'];
export type ColumnDrift = Schemas['ColumnDrift'];
export type JobView = Schemas['JobView'];
export type FailureCause = Schemas['FailureCause'];
export type MailView = Schemas['MailView'];
export type MailContent = Schemas['MailContent'];
export type OverviewView = Schemas['OverviewView'];
export type NotificationView = Schemas['NotificationView'];
/** The contract says of a map only that it is an object. */
type Texts = Record<string, string>;
export type ProductView = Omit<Schemas['ProductView'], 'attributes'> & { attributes: Texts };
/** A product with its like. */
export type ProductPage = Omit<Schemas['ProductPage'], 'attributes'> & { attributes: Texts };
export type ProductFacts = Omit<Schemas['NewProduct'], 'attributes'> & { attributes: Texts };
export type ProductImage = Schemas['ProductImage'];
export type ImageUpload = Omit<Schemas['ImageUpload'], 'headers'> & { headers: Texts };
export type CategoryNode = Schemas['CategoryNode'];
export type Facets = Schemas['Facets'];
export type Highlight = Schemas['Highlight'];
export type TextPiece = Schemas['TextPiece'];
export type Suggestion = Schemas['Suggestion'];
export type FileImport = Schemas['FileImport'];
export type RefusedRow = Schemas['RefusedRow'];
export type SellerView = Schemas['SellerView'];
export type Pagination = Schemas['Pagination'];
export type CartView = Schemas['CartView'];
export type CartLine = Schemas['CartLine'];
export type CartProblem = Schemas['CartProblem'];
export type Address = Schemas['Address'];
export type SavedAddress = Schemas['SavedAddress'];
export type CheckoutOptions = Schemas['CheckoutOptions'];
export type Country = CheckoutOptions['countries'][number];
export type PickupSite = CheckoutOptions['pickupSites'][number];
export type PaymentProvider = CheckoutOptions['providers'][number];
/** The contract lets an address come in parts, so that all that is missing is told at once. */
export type CheckoutRequest = Omit<Schemas['ValidateCheckout'], 'shippingAddress'> & {
  shippingAddress?: Address;
};
export type CheckoutSummary = Schemas['CheckoutSummary'];
export type CheckoutProblem = CheckoutSummary['problems'][number];
export type SummaryLine = CheckoutSummary['lines'][number];
export type ShippingMethod = CheckoutRequest['shippingMethod'];
export type PlaceOrder = Omit<Schemas['SubmitOrder'], 'shippingAddress'> & {
  shippingAddress?: Address;
};
export type OrderPlacedView = Schemas['OrderPlacedView'];
export type OrderView = Schemas['OrderView'];
export type OrderSummary = Schemas['OrderSummary'];
export type OrderStatus = OrderView['status'];
export type Tracking = NonNullable<OrderView['tracking']>;
export type PaymentView = Schemas['PaymentView'];
export type InventoryLine = Schemas['InventoryLine'];
export type LedgerRow = Schemas['LedgerRow'];
export type PromotionView = Schemas['PromotionView'];
export type PromotionKind = PromotionView['kind'];
export type ShippingRule = Schemas['ShippingRule'];
export type ManagedPickupSite = Schemas['ManagedPickupSite'];
export type TaxRate = Schemas['TaxRate'];
export type Nutrients = Schemas['Nutrients'];
export type FoodView = Schemas['FoodView'];
export type PortionView = Schemas['PortionView'];
export type RecipeView = Schemas['RecipeView'];
export type ProductFood = Schemas['ProductFood'];
export type MealView = Schemas['MealView'];
export type MealItemView = Schemas['MealItemView'];
export type MealType = NonNullable<MealView['mealType']>;
export type MacroSplit = Schemas['MacroSplit'];
export type AliasView = Schemas['AliasView'];
export type GoalsView = Schemas['GoalsView'];
export type Profile = Schemas['Profile'];
export type DailyView = Schemas['DailyView'];
export type SummaryView = Schemas['SummaryView'];
export type DataAccess = Schemas['DataAccess'];

/** The body of a request, by its name in the contract. */
export type RequestBody<Name extends keyof Schemas> = Schemas[Name];
