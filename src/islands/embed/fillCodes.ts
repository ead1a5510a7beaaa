import type { EmbedCodes } from '../../embed/embedCodes.ts';

/** Puts codes into the fields that show them. */
export function fillCodes(root: ParentNode, codes: EmbedCodes & { readonly address: string }): void {
  for (const [name, text] of Object.entries(codes)) {
    const field = root.querySelector<HTMLTextAreaElement>(`#code-${name}`);
    if (field !== null) field.value = text as string;
  }
}
