import type {
  CheckoutOptions,
  ManagedPickupSite,
  PickupSite,
  PromotionView,
  SavedAddress,
  ShippingRule,
  TaxRate,
} from '@/lib/api/types';
import { ago } from './clock';

export const sites: PickupSite[] = [
  {
    id: 'calgary-campus',
    name: 'Calgary campus',
    address: {
      fullName: 'Commissary desk',
      line1: '200 8 Ave SW',
      city: 'Calgary',
      province: 'AB',
      postalCode: 'T2P 1B5',
      country: 'CA',
    },
  },
  {
    id: 'toronto-hub',
    name: 'Toronto hub',
    address: {
      fullName: 'Reception, 4th floor',
      line1: '88 Queens Quay W',
      city: 'Toronto',
      province: 'ON',
      postalCode: 'M5J 0B8',
      country: 'CA',
    },
  },
];

export const options: CheckoutOptions = {
  countries: [
    {
      code: 'CA',
      name: 'Canada',
      provinces: [
        { code: 'AB', name: 'Alberta' },
        { code: 'BC', name: 'British Columbia' },
        { code: 'ON', name: 'Ontario' },
        { code: 'QC', name: 'Quebec' },
      ],
      postalCodePattern: '[A-Z]\\d[A-Z] \\d[A-Z]\\d',
      postalCodeExample: 'T2P 1J9',
    },
    {
      code: 'US',
      name: 'United States',
      provinces: [
        { code: 'NY', name: 'New York' },
        { code: 'WA', name: 'Washington' },
      ],
      postalCodePattern: '\\d{5}',
      postalCodeExample: '98101',
    },
    {
      code: 'FR',
      name: 'France',
      provinces: [],
      postalCodePattern: '\\d{5}',
      postalCodeExample: '75011',
    },
  ],
  shippingMethods: [
    { method: 'PICKUP', name: 'Pick-up', fee: 0 },
    { method: 'STANDARD', name: 'Standard', fee: 6.95, freeFrom: 50, days: 4 },
    { method: 'EXPRESS', name: 'Express', fee: 14.5, days: 1 },
  ],
  pickupSites: sites,
  providers: ['sandbox', 'stripe', 'payos'],
  currency: 'CAD',
};

export const addresses: SavedAddress[] = [];
export const promotions: PromotionView[] = [];
export const rules: ShippingRule[] = [];
export const taxes: TaxRate[] = [];
export const managedSites: ManagedPickupSite[] = [];

export const home: SavedAddress = {
  id: 7,
  fullName: 'Ada Marsh',
  line1: '1204 Memorial Dr NW',
  line2: 'Unit 5',
  city: 'Calgary',
  province: 'AB',
  postalCode: 'T2N 3E4',
  country: 'CA',
  isDefault: true,
};
const office: SavedAddress = {
  id: 8,
  fullName: 'Ada Marsh, Commissary Ltd',
  line1: '200 8 Ave SW',
  city: 'Calgary',
  province: 'AB',
  postalCode: 'T2P 1B5',
  country: 'CA',
  isDefault: false,
};

const goods = { productIds: [], categoryIds: [], combinable: true, active: true };

const fresh = {
  promotions: [
    {
      ...goods,
      id: 1,
      name: 'Welcome: 10% off',
      code: 'WELCOME10',
      kind: 'PERCENT',
      percent: 10,
      usesPerPerson: 1,
      used: 214,
    },
    {
      ...goods,
      id: 2,
      name: 'Three for two on mugs',
      kind: 'BUY_X_GET_Y',
      buyQuantity: 2,
      getQuantity: 1,
      categoryIds: [16],
      combinable: false,
      used: 31,
      endsAt: ago({ days: -12 }),
    },
    {
      ...goods,
      id: 3,
      name: 'Five dollars off from fifty',
      code: 'FIVE',
      kind: 'AMOUNT',
      amount: 5,
      minimumSubtotal: 50,
      usesTotal: 100,
      used: 100,
      startsAt: ago({ days: 40 }),
      endsAt: ago({ days: 9 }),
    },
    {
      ...goods,
      id: 4,
      name: 'Free delivery week',
      kind: 'FREE_SHIPPING',
      used: 0,
      startsAt: ago({ days: -5 }),
      active: false,
    },
  ] satisfies PromotionView[],
  rules: [
    {
      id: 1,
      country: 'CA',
      method: 'STANDARD',
      name: 'Standard',
      fee: 6.95,
      freeFrom: 50,
      days: 4,
      active: true,
    },
    { id: 2, country: 'CA', method: 'EXPRESS', name: 'Express', fee: 14.5, days: 1, active: true },
    {
      id: 3,
      country: 'CA',
      province: 'BC',
      method: 'STANDARD',
      name: 'Standard, over the mountains',
      fee: 8.5,
      days: 6,
      active: false,
    },
  ] satisfies ShippingRule[],
  taxes: [
    { id: 1, country: 'CA', name: 'GST', rate: 0.05, onShipping: true, active: true },
    {
      id: 2,
      country: 'CA',
      province: 'QC',
      name: 'QST',
      rate: 0.09975,
      onShipping: true,
      active: true,
    },
  ] satisfies TaxRate[],
};

function refill<Row extends object>(table: Row[], rows: readonly Row[]): void {
  table.splice(0, table.length, ...rows.map((row) => ({ ...row })));
}

/** The tables as they were at first. */
export function resetTables(): void {
  refill(addresses, [home, office]);
  refill(promotions, fresh.promotions);
  refill(rules, fresh.rules);
  refill(taxes, fresh.taxes);
  refill(
    managedSites,
    sites.map((site, position) => ({ ...site, position, active: position === 0 })),
  );
}

resetTables();
