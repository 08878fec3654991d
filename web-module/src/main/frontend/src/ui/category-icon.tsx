import {
  IconApple,
  IconBasket,
  IconBottle,
  IconBread,
  IconCookie,
  IconPackage,
  IconFish,
  IconHeartbeat,
  IconHome,
  IconMeat,
  IconMilk,
  IconPaw,
  IconSalad,
  IconSnowflake,
  IconSoup,
  type Icon,
} from '@tabler/icons-react';
import type { Category } from '@/lib/api/types';

const icons: Record<Category, Icon> = {
  produce: IconApple,
  bakery: IconBread,
  meat: IconMeat,
  seafood: IconFish,
  dairy: IconMilk,
  deli: IconSalad,
  prepared: IconSoup,
  frozen: IconSnowflake,
  pantry: IconBasket,
  snacks: IconCookie,
  drinks: IconBottle,
  health: IconHeartbeat,
  household: IconHome,
  pet: IconPaw,
  other: IconPackage,
};

export function CategoryIcon({ category, size = 24 }: { category: Category; size?: number }) {
  const Drawn = icons[category];
  return <Drawn size={size} stroke={1.4} aria-hidden />;
}
