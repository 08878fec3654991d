import { useForm } from '@mantine/form';
import { useState } from 'react';
import { ApiError } from '@/lib/api/api-error';
import { fieldFaults } from '@/lib/api/field-faults';
import type { ProductFacts, ProductView } from '@/lib/api/types';
import { selling } from '@/lib/texts/selling';
import { draftOf, factsOf, faultsOf, type Draft } from './draft';

interface Save {
  mutate: (
    facts: ProductFacts,
    then: { onSuccess: (product: ProductView) => void; onError: (error: Error) => void },
  ) => void;
}

const FIELDS = Object.keys({
  sku: 0,
  name: 0,
  description: 0,
  brand: 0,
  categoryId: 0,
  categoryIds: 0,
  price: 0,
  stock: 0,
  attributes: 0,
  active: 0,
} satisfies Record<keyof Draft, 0>);

/** A product as somebody writes it down. The server's complaints come to stand at their fields. */
export function useProductForm(initial: Draft, save: Save) {
  const [fault, setFault] = useState<Error>();
  const form = useForm<Draft>({
    mode: 'controlled',
    initialValues: initial,
    validate: faultsOf,
    onValuesChange: () => setFault(undefined),
  });

  const submit = (onSaved: (product: ProductView) => void) =>
    form.onSubmit((draft) => {
      setFault(undefined);
      save.mutate(factsOf(draft), {
        onSuccess: (product) => {
          const saved = draftOf(product);
          form.setInitialValues(saved);
          form.setValues(saved);
          onSaved(product);
        },
        onError: (error) => {
          const faults = faultsIn(error);
          if (Object.keys(faults).length > 0) form.setErrors(faults);
          else setFault(error);
        },
      });
    }, focusFirst);

  return { form, fault, submit };
}

export function isStale(error: Error | undefined): boolean {
  return error instanceof ApiError && error.code === 'STALE_WRITE';
}

function faultsIn(error: Error): Record<string, string> {
  if (error instanceof ApiError && error.code === 'SKU_TAKEN') {
    return { sku: selling.products.skuTaken };
  }
  return fieldFaults(error, FIELDS);
}

/** To the first field with a fault, as screen readers and long forms need it. */
function focusFirst(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
  );
}
