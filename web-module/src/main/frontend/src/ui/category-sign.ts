import {
  IconApple,
  IconArmchair2,
  IconBottle,
  IconCoffee,
  IconDeviceLaptop,
  IconPackage,
  IconPencil,
  IconShirt,
  IconToolsKitchen2,
  IconYoga,
  type Icon,
} from '@tabler/icons-react';
import type { CategoryNode } from '@/lib/api/types';
import { pathTo } from '@/lib/reference/categories';

/** By a root category's name in addresses; one that is not here is a box. */
const icons: Record<string, Icon> = {
  'coffee-tea': IconCoffee,
  food: IconApple,
  drinks: IconBottle,
  electronics: IconDeviceLaptop,
  office: IconPencil,
  'home-office': IconArmchair2,
  'company-wear': IconShirt,
  kitchen: IconToolsKitchen2,
  wellbeing: IconYoga,
};

/** How many tints the tokens have. */
const TINTS = 6;

export interface Sign {
  icon: Icon;
  tint: number;
}

/** What stands for a category, and so for a product without a picture: its root's icon and tint. */
export function signOf(tree: readonly CategoryNode[], categoryId: number): Sign {
  const [root] = pathTo(tree, categoryId);
  return {
    icon: icons[root?.slug ?? ''] ?? IconPackage,
    tint: root ? (tree.indexOf(root) % TINTS) + 1 : 1,
  };
}
