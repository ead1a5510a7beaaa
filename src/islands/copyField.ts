/** `<copy-field data-copy data-copied data-by-hand>` around a labelled text field: adds the button that copies it. */
export class CopyField extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    if (field === null || this.querySelector('button') !== null) return;
    const { copy = '', copied = '', byHand = '' } = this.dataset;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: copy });
    button.setAttribute('aria-describedby', field.id);
    const note = Object.assign(document.createElement('span'), { className: 'copy-note' });
    note.setAttribute('role', 'status');
    this.append(button, note);
    field.addEventListener('focus', () => {
      field.select();
    });
    button.addEventListener('click', () => {
      void copyText(field).then((isCopied) => {
        note.textContent = isCopied ? copied : byHand;
      });
    });
  }
}

/** Whether it could; if not, the text is left selected in its field. */
async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

customElements.define('copy-field', CopyField);
