import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '@/lib/api/api-error';
import { fieldFaults } from '@/lib/api/field-faults';
import { desk } from '@/lib/texts/desk';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';

interface Form<Draft, Facts> {
  start: () => Draft;
  /** By field, what is missing; nothing is sent until nothing is. */
  faultsOf: (draft: Draft) => Record<string, string>;
  factsOf: (draft: Draft) => Facts;
  /** The fields that can show what the server says of them. */
  fields: readonly string[];
  /** What the server says where another row has that place already, and how that is put. */
  taken: { code: string; text: string };
  save: UseMutationResult<unknown, Error, Facts>;
  onSaved: () => void;
}

/** The form of a row: its draft, what is wrong with it, and its saving. */
export function useRowForm<Draft extends object, Facts>(form: Form<Draft, Facts>) {
  const { save, fields, taken } = form;
  const [draft, setDraft] = useState(form.start);
  const [pressed, setPressed] = useState(false);
  const missing = form.faultsOf(draft);

  function put(changes: Partial<Draft>) {
    if (save.error) save.reset();
    setDraft((before) => ({ ...before, ...changes }));
  }

  function submit() {
    setPressed(true);
    if (Object.keys(missing).length > 0) return;
    save.mutate(form.factsOf(draft), {
      onSuccess: () => {
        tellDone(desk.table.saved);
        form.onSaved();
      },
    });
  }

  const refused = fieldFaults(save.error, fields);
  const faults: Record<string, string> = { ...refused, ...(pressed && missing) };
  return { draft, put, submit, faults, fault: faultOf(save.error, refused, taken) };
}

/** What belongs to no field. */
function faultOf(
  error: Error | null,
  refused: Record<string, string>,
  taken: { code: string; text: string },
): string | undefined {
  if (!error || Object.keys(refused).length > 0) return undefined;
  return error instanceof ApiError && error.code === taken.code ? taken.text : errorText(error);
}
