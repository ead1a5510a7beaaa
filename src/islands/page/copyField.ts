/**
 * `<copy-field data-copy data-copied data-by-hand>` around a labelled text field: adds the button that copies it; with
 * `data-source`, what it copies is the content of that file.
 */
export class CopyField extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    if (field === null || this.querySelector('button') !== null) return;
    const { copy = '', copied = '', byHand = '' } = this.dataset;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: copy });
    button.setAttribute('aria-label', `${copy} ${this.querySelector('label')?.textContent.trim() ?? ''}`);
    const note = Object.assign(document.createElement('span'), { className: 'copy-note' });
    note.setAttribute('role', 'status');
    this.append(button, note);
    field.addEventListener('focus', () => {
      field.select();
    });
    button.addEventListener('click', () => {
      void this.#copy(field).then((isCopied) => {
        note.textContent = isCopied ? copied : byHand;
      });
    });
  }

  /** Whether it could; if not, the text is left selected in its field. */
  async #copy(field: HTMLTextAreaElement): Promise<boolean> {
    try {
      const { source } = this.dataset;
      if (source !== undefined) field.value = await readFile(source);
      await navigator.clipboard.writeText(field.value);
      return true;
    } catch {
      field.focus();
      field.select();
      return false;
    }
  }
}

async function readFile(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

customElements.define('copy-field', CopyField);
