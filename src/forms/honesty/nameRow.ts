import type { FormRow } from '../Form.ts';

/** A row as messages name it. */
export function nameRow({ key, text }: FormRow): readonly [row: string, text: string] {
  return [key, text];
}
