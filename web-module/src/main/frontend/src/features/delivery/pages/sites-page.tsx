import { IconMapPin } from '@tabler/icons-react';
import { desk } from '@/lib/texts/desk';
import { useSites } from '../api/sites';
import { RowsPage } from '../components/rows-page';
import { SiteDialog } from '../components/site-dialog';
import { SitesTable } from '../components/sites-table';

export function SitesPage() {
  return (
    <RowsPage
      texts={desk.sites}
      icon={IconMapPin}
      useRows={useSites}
      table={SitesTable}
      dialog={(site, countries, close) => (
        <SiteDialog site={site} countries={countries} onClose={close} />
      )}
    />
  );
}
