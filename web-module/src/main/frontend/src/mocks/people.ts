import type { ApiKeyView, NotificationView, PreferencesView, UserView } from '@/lib/api/types';
import { ago } from './clock';

export const ada: UserView = {
  id: 1,
  email: 'admin@example.com',
  fullName: 'Ada Marsh',
  timeZone: 'America/Edmonton',
  role: 'ADMIN',
  active: true,
  emailVerified: true,
  createdAt: ago({ days: 210 }),
};

const names = [
  'Noor Haddad',
  'Tomás Rivera',
  'Mei Lindqvist',
  'Jonah Abbott',
  'Priya Raman',
  'Émile Gagnon',
  'Saoirse Byrne',
  'Kofi Mensah',
  'Lena Vogt',
  'Yuki Tanabe',
  'Oluwaseun Adeyemi-Featherstonehaugh',
];
const roles: UserView['role'][] = ['EMPLOYEE', 'EMPLOYEE', 'SELLER', 'TECHNICIAN'];

export const users: UserView[] = [
  ada,
  ...names.map((fullName, index): UserView => ({
    id: index + 2,
    email: `${fullName.split(' ')[0]?.normalize('NFD').replaceAll(/\W/g, '').toLowerCase() ?? 'someone'}@example.com`,
    fullName,
    timeZone: 'America/Toronto',
    role: roles[index % roles.length] ?? 'EMPLOYEE',
    active: index !== 4,
    emailVerified: index !== 6,
    createdAt: ago({ days: 12 * index + 3 }),
  })),
];

export const preferences: PreferencesView = {
  city: 'calgary',
  maxDistanceKm: 25,
  emailNotifications: true,
  notifyNewDeals: true,
  notifyPriceDrops: true,
  minDiscountPercent: 40,
  favoriteCategories: ['produce', 'bakery', 'dairy'],
  dailySummaryMail: false,
};

export const notifications: NotificationView[] = [
  {
    id: 31,
    type: 'new_deals',
    title: '5 new deals near Calgary',
    body: 'Mixed Produce Box #29, Sourdough Loaf and 3 more match your preferences.',
    link: '/deals?city=calgary',
    createdAt: ago({ minutes: 3 }),
  },
  {
    id: 30,
    type: 'price_drop',
    title: 'Greek yogurt is cheaper',
    body: 'Greek Yogurt Plain 750 g fell from $4.50 to $2.99 at Superstore Macleod.',
    link: '/deals/105',
    createdAt: ago({ minutes: 48 }),
  },
  {
    id: 22,
    type: 'new_deals',
    title: '2 new deals near Calgary',
    body: 'Butter croissants and one more match your preferences.',
    link: '/deals?city=calgary',
    createdAt: ago({ hours: 26 }),
    readAt: ago({ hours: 20 }),
  },
];

export const apiKeys: ApiKeyView[] = [
  {
    id: 5,
    name: 'Shop window',
    scopes: ['feed:read', 'feed:refresh'],
    createdAt: ago({ days: 1 }),
    replaces: 2,
  },
  {
    id: 4,
    name: 'Warehouse sync',
    scopes: ['feed:read', 'feed:refresh'],
    createdAt: ago({ days: 40 }),
    expiresAt: ago({ days: -50 }),
    lastUsedAt: ago({ minutes: 12 }),
  },
  { id: 3, name: 'Finance reports', scopes: ['analytics:read'], createdAt: ago({ days: 120 }) },
  {
    id: 2,
    name: 'Shop window',
    scopes: ['feed:read', 'feed:refresh'],
    createdAt: ago({ days: 200 }),
    expiresAt: ago({ days: -6 }),
    lastUsedAt: ago({ minutes: 3 }),
    replacedBy: 5,
  },
  {
    id: 1,
    name: 'Old kiosk',
    scopes: ['orders:manage'],
    createdAt: ago({ days: 400 }),
    expiresAt: ago({ days: 35 }),
    lastUsedAt: ago({ days: 36 }),
  },
];
