import {
  ActionIcon,
  Button,
  Group,
  NumberInput,
  Paper,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { nutrition } from '@/lib/texts/nutrition';
import type { PortionDraft } from '../model/food-draft';

interface Props {
  portions: readonly PortionDraft[];
  faults: Record<string, string>;
  onChange: (portions: PortionDraft[]) => void;
}

/** The household measures of a food, each with its grams. */
export function PortionFields({ portions, faults, onChange }: Props) {
  const change = (key: number, changes: Partial<PortionDraft>) =>
    onChange(
      portions.map((portion) => (portion.key === key ? { ...portion, ...changes } : portion)),
    );
  const nextKey = Math.max(0, ...portions.map(({ key }) => key)) + 1;
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="portions">
      <Title order={2} size="h3" id="portions">
        {nutrition.own.portions}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {nutrition.own.portionsHint}
      </Text>
      <Stack gap="sm">
        {portions.map(({ key, measure, grams }) => (
          <Group key={key} align="flex-start" wrap="nowrap" gap="sm">
            <TextInput
              label={nutrition.own.measure}
              value={measure}
              maxLength={60}
              flex={1}
              error={faults[`portion-${key}`]}
              onChange={(event) => change(key, { measure: event.currentTarget.value })}
            />
            <NumberInput
              label={nutrition.own.grams}
              value={grams}
              min={0}
              decimalScale={1}
              hideControls
              inputMode="decimal"
              w="6rem"
              onChange={(value) => change(key, { grams: value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              c="dimmed"
              size="lg"
              mt={26}
              aria-label={nutrition.own.removePortion(measure)}
              onClick={() => onChange(portions.filter((portion) => portion.key !== key))}
            >
              <IconTrash size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          w="fit-content"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...portions, { key: nextKey, measure: '', grams: '' }])}
        >
          {nutrition.own.addPortion}
        </Button>
      </Stack>
    </Paper>
  );
}
