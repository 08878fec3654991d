import { IconReceiptTax } from '@tabler/icons-react';
import { desk } from '@/lib/texts/desk';
import { useTaxRates } from '../api/tables';
import { RowsPage } from '../components/rows-page';
import { TaxDialog } from '../components/tax-dialog';
import { TaxRatesTable } from '../components/taxes-table';

export function TaxesPage() {
  return (
    <RowsPage
      texts={desk.taxes}
      icon={IconReceiptTax}
      useRows={useTaxRates}
      table={TaxRatesTable}
      dialog={(tax, countries, close) => (
        <TaxDialog tax={tax} countries={countries} onClose={close} />
      )}
    />
  );
}
