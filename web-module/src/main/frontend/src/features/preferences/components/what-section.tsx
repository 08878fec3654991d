import { Chip, Group, Input } from '@mantine/core';
import { useId } from 'react';
import type { Category } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { account } from '@/lib/texts/account';
import { StepSlider } from '@/ui/step-slider';
import type { SectionProps } from './preferences-form';
import { Section } from './section';

const categories = Object.keys(texts.categories) as Category[];

export function WhatSection({ draft, change }: SectionProps) {
  const id = useId();
  return (
    <Section title={account.preferences.what}>
      <StepSlider
        label={account.preferences.minDiscount}
        description={account.preferences.minDiscountHint}
        value={draft.minDiscountPercent}
        min={0}
        max={90}
        step={5}
        say={(percent) => (percent === 0 ? account.preferences.anyDiscount : `${String(percent)}%`)}
        onCommit={(minDiscountPercent) => change({ minDiscountPercent })}
      />
      <div>
        <Input.Label component="div" id={id}>
          {account.preferences.categories}
        </Input.Label>
        <Input.Description mb="xs">{account.preferences.categoriesHint}</Input.Description>
        <Chip.Group
          multiple
          value={draft.favoriteCategories}
          onChange={(chosen) => change({ favoriteCategories: chosen })}
        >
          <Group gap="xs" role="group" aria-labelledby={id}>
            {categories.map((category) => (
              <Chip key={category} value={category} variant="light" size="sm">
                {texts.categories[category]}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </div>
    </Section>
  );
}
