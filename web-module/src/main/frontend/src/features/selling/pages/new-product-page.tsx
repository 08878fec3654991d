import { useNavigate } from 'react-router';
import { selling } from '@/lib/texts/selling';
import { tellDone } from '@/ui/feedback';
import { PageHeader } from '@/ui/page-header';
import { useCreateProduct } from '../api/save-product';
import { BackToList } from '../components/back-to-list';
import { ProductForm } from '../components/product-form';
import { emptyDraft } from '../model/draft';
import classes from './product-page.module.css';

export function NewProductPage({ base }: { base: string }) {
  const create = useCreateProduct();
  const go = useNavigate();
  return (
    <div className={classes['narrow']}>
      <BackToList base={base} />
      <PageHeader title={selling.products.newTitle} />
      <ProductForm
        initial={emptyDraft}
        save={create}
        action={selling.products.create}
        onSaved={({ id, name }) => {
          tellDone(selling.products.created(name));
          void go(`${base}/${id}`, { replace: true });
        }}
      />
    </div>
  );
}
