import { Skeleton } from '@mantine/core';
import { IconRosetteDiscount } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { hasStatus } from '@/lib/api/api-error';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { tellDone } from '@/ui/feedback';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { usePromotion } from '../api/promotions';
import { BackToList } from '../components/back-to-list';
import { PromotionForm } from '../components/promotion-form';
import { draftOf } from '../model/draft';
import { gift } from '../model/words';

export function PromotionPage() {
  const id = Number(useParams()['id']);
  const query = usePromotion(id);
  const isGone = hasStatus(query.error, 404) || hasStatus(query.error, 400);
  return (
    <>
      <BackToList />
      {isGone ? (
        <StatePanel
          order={1}
          icon={IconRosetteDiscount}
          title={texts.errors.notFoundTitle}
          text={texts.errors.notFoundText}
        />
      ) : (
        <QueryStates
          query={query}
          skeleton={<Skeleton height={480} radius="lg" />}
          failed={desk.promotions.oneFailed}
        >
          {(promotion) => (
            <>
              <PageHeader title={promotion.name} text={gift(promotion)} />
              <PromotionForm
                key={promotion.id}
                id={promotion.id}
                initial={draftOf(promotion)}
                action={texts.common.save}
                onSaved={({ name }) => tellDone(desk.promotions.saved(name))}
              />
            </>
          )}
        </QueryStates>
      )}
    </>
  );
}
