export interface CopyWords {
  readonly copied: string;
  readonly copyByHand: string;
}

/** Copies an address; where the browser refuses, shows it beside the button, selected, to copy by hand. */
export async function copyAddress(button: HTMLButtonElement, address: string, words: CopyWords): Promise<void> {
  const note = noteBeside(button);
  try {
    await navigator.clipboard.writeText(address);
    note.replaceChildren(words.copied);
  } catch {
    const field = Object.assign(document.createElement('input'), { readOnly: true, value: address });
    const label = document.createElement('label');
    label.append(words.copyByHand, field);
    note.replaceChildren(label);
    field.focus();
    field.select();
  }
}

function noteBeside(button: HTMLButtonElement): HTMLElement {
  const next = button.nextElementSibling;
  if (next instanceof HTMLElement && next.className === 'fz-copied') return next;
  const note = Object.assign(document.createElement('span'), { className: 'fz-copied' });
  note.setAttribute('role', 'status');
  button.after(note);
  return note;
}
