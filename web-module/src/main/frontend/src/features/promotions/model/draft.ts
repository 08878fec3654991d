import type { PromotionKind, PromotionView } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';
import type { PromotionFacts } from '../api/promotions';
import { instantIn, localIn } from './local-time';

type Figure = number | '';

/** A promotion as it is typed. */
export interface Draft {
  name: string;
  code: string;
  kind: PromotionKind;
  percent: Figure;
  amount: Figure;
  buyQuantity: Figure;
  getQuantity: Figure;
  minimumSubtotal: Figure;
  startsAt: string;
  endsAt: string;
  usesPerPerson: Figure;
  usesTotal: Figure;
  productIds: string[];
  categoryIds: string[];
  combinable: boolean;
  active: boolean;
}

export const emptyDraft: Draft = {
  name: '',
  code: '',
  kind: 'PERCENT',
  percent: '',
  amount: '',
  buyQuantity: '',
  getQuantity: '',
  minimumSubtotal: '',
  startsAt: '',
  endsAt: '',
  usesPerPerson: '',
  usesTotal: '',
  productIds: [],
  categoryIds: [],
  combinable: true,
  active: true,
};

export function draftOf(promotion: PromotionView): Draft {
  const { name, kind, combinable, active, productIds, categoryIds } = promotion;
  return {
    name,
    kind,
    combinable,
    active,
    code: promotion.code ?? '',
    percent: promotion.percent ?? '',
    amount: promotion.amount ?? '',
    buyQuantity: promotion.buyQuantity ?? '',
    getQuantity: promotion.getQuantity ?? '',
    minimumSubtotal: promotion.minimumSubtotal ?? '',
    startsAt: localIn(promotion.startsAt),
    endsAt: localIn(promotion.endsAt),
    usesPerPerson: promotion.usesPerPerson ?? '',
    usesTotal: promotion.usesTotal ?? '',
    productIds: productIds.map(String),
    categoryIds: categoryIds.map(String),
  };
}

/** The figures that each kind is made of. */
const FIGURES = {
  PERCENT: ['percent'],
  AMOUNT: ['amount'],
  FREE_SHIPPING: [],
  BUY_X_GET_Y: ['buyQuantity', 'getQuantity'],
} as const satisfies Record<PromotionKind, readonly (keyof Draft)[]>;

const LIMITS = ['minimumSubtotal', 'usesPerPerson', 'usesTotal'] as const;

/** What the server is told: only the figures of its kind, and no limit that is left empty. */
export function factsOf(draft: Draft): PromotionFacts {
  const { name, code, kind, startsAt, endsAt, productIds, categoryIds, ...rest } = draft;
  const isShare = kind === 'BUY_X_GET_Y' ? (['percent'] as const) : [];
  const figures = [...FIGURES[kind], ...isShare, ...LIMITS].filter((field) => draft[field] !== '');
  return {
    name: name.trim(),
    kind,
    combinable: rest.combinable,
    active: rest.active,
    ...(code.trim() !== '' && { code: code.trim() }),
    ...Object.fromEntries(figures.map((field) => [field, Number(draft[field])])),
    ...(startsAt !== '' && { startsAt: instantIn(startsAt) }),
    ...(endsAt !== '' && { endsAt: instantIn(endsAt) }),
    productIds: productIds.map(Number),
    categoryIds: categoryIds.map(Number),
  };
}

/** What is missing, by field; the server judges the rest. */
export function faultsOf(draft: Draft): Partial<Record<keyof Draft, string>> {
  const figures = FIGURES[draft.kind].filter((field) => draft[field] === '');
  const isBackwards =
    draft.startsAt !== '' && draft.endsAt !== '' && draft.endsAt <= draft.startsAt;
  return {
    ...(draft.name.trim() === '' && { name: desk.promotions.nameNeeded }),
    ...Object.fromEntries(figures.map((field) => [field, desk.promotions.numberNeeded])),
    ...(isBackwards && { endsAt: desk.promotions.endsBeforeStart }),
  };
}
