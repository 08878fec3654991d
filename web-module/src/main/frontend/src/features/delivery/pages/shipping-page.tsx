import { IconTruckDelivery } from '@tabler/icons-react';
import { desk } from '@/lib/texts/desk';
import { useShippingRules } from '../api/tables';
import { RowsPage } from '../components/rows-page';
import { RuleDialog } from '../components/rule-dialog';
import { ShippingRulesTable } from '../components/shipping-table';

export function ShippingPage() {
  return (
    <RowsPage
      texts={desk.shipping}
      icon={IconTruckDelivery}
      useRows={useShippingRules}
      table={ShippingRulesTable}
      dialog={(rule, countries, close) => (
        <RuleDialog rule={rule} countries={countries} onClose={close} />
      )}
    />
  );
}
