import { useNavigate } from 'react-router';
import { desk } from '@/lib/texts/desk';
import { tellDone } from '@/ui/feedback';
import { PageHeader } from '@/ui/page-header';
import { BackToList } from '../components/back-to-list';
import { PromotionForm } from '../components/promotion-form';
import { emptyDraft } from '../model/draft';

export function NewPromotionPage() {
  const go = useNavigate();
  return (
    <>
      <BackToList />
      <PageHeader title={desk.promotions.newTitle} />
      <PromotionForm
        initial={emptyDraft}
        action={desk.promotions.create}
        onSaved={({ name }) => {
          tellDone(desk.promotions.created(name));
          void go('/admin/promotions', { replace: true });
        }}
      />
    </>
  );
}
