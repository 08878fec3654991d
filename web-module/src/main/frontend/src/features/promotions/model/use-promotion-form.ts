import { useForm } from '@mantine/form';
import { useState } from 'react';
import { ApiError } from '@/lib/api/api-error';
import { fieldFaults } from '@/lib/api/field-faults';
import type { PromotionView } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';
import { useSavePromotion } from '../api/promotions';
import { draftOf, emptyDraft, factsOf, faultsOf, type Draft } from './draft';

const FIELDS = Object.keys(emptyDraft);

/** A promotion as somebody writes it down. The server's complaints come to stand at their fields. */
export function usePromotionForm(initial: Draft, id: number | undefined) {
  const [fault, setFault] = useState<Error>();
  const save = useSavePromotion(id);
  const form = useForm<Draft>({
    mode: 'controlled',
    initialValues: initial,
    validate: faultsOf,
    onValuesChange: () => setFault(undefined),
  });

  const submit = (onSaved: (promotion: PromotionView) => void) =>
    form.onSubmit((draft) => {
      save.mutate(factsOf(draft), {
        onSuccess: (promotion) => {
          const saved = draftOf(promotion);
          form.setInitialValues(saved);
          form.setValues(saved);
          onSaved(promotion);
        },
        onError: (error) => {
          const faults = faultsIn(error);
          if (Object.keys(faults).length > 0) form.setErrors(faults);
          else setFault(error);
        },
      });
    });

  return { form, fault, submit, isSaving: save.isPending };
}

function faultsIn(error: Error): Record<string, string> {
  if (error instanceof ApiError && error.code === 'PROMOTION_CODE_TAKEN') {
    return { code: desk.promotions.codeTaken };
  }
  return fieldFaults(error, FIELDS);
}
