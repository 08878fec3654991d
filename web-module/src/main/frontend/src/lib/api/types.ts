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
export type ProductImport = Schemas['ProductImport'];
export type RefusedRow = Schemas['RefusedRow'];
export type SellerView = Schemas['SellerView'];
export type Pagination = Schemas['Pagination'];

/** The body of a request, by its name in the contract. */
export type RequestBody<Name extends keyof Schemas> = Schemas[Name];
