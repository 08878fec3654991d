import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OverviewView } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import { admin } from '@/lib/texts/admin';
import { DataTable, type Column } from '@/ui/data-table';
import { RelativeTime } from '@/ui/relative-time';
import { RunState } from '@/ui/run-state';
import { AddCityDialog } from './add-city-dialog';
import { ShareBar } from './share-bar';

type City = OverviewView['cities'][number];

export function Cities({ cities }: { cities: City[] }) {
  const [opened, dialog] = useDisclosure(false);
  const most = Math.max(1, ...cities.map(({ activeDeals }) => activeDeals));
  const columns: Column<City>[] = [
    {
      key: 'city',
      header: admin.runs.city,
      lead: true,
      cell: ({ city, displayName }) => (
        <Anchor component={Link} to={`/deals?city=${encodeURIComponent(city)}`} size="sm">
          {displayName}
        </Anchor>
      ),
    },
    {
      key: 'deals',
      header: admin.overview.cityDeals,
      cell: ({ activeDeals }) => (
        <ShareBar share={activeDeals / most}>{formatCount(activeDeals)}</ShareBar>
      ),
    },
    {
      key: 'last',
      header: admin.overview.lastRun,
      cell: ({ lastRunAt }) =>
        lastRunAt === undefined ? admin.overview.neverRun : <RelativeTime at={lastRunAt} />,
    },
    {
      key: 'state',
      header: admin.overview.lastState,
      cell: ({ lastRunState }) =>
        lastRunState === undefined ? texts.common.dash : <RunState state={lastRunState} />,
    },
  ];
  return (
    <section aria-labelledby="cities">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3" id="cities">
          {admin.overview.cities}
        </Title>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={dialog.open}
        >
          {admin.overview.addCity}
        </Button>
      </Group>
      {cities.length === 0 ? (
        <Text c="dimmed">{admin.overview.noCities}</Text>
      ) : (
        <DataTable
          label={admin.overview.cities}
          rows={cities}
          columns={columns}
          rowKey={({ city }) => city}
        />
      )}
      <AddCityDialog opened={opened} onClose={dialog.close} />
    </section>
  );
}
