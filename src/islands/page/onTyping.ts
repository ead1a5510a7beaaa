export interface Typing {
  /** A question is asked: something was typed or chosen. */
  readonly onAsk: () => void;
  /** Letters begin from which a character will be composed: what was about to be done can wait. */
  readonly onCompose: () => void;
}

/** Listens to what is typed in `target`; letters from which a character is still being composed are no question. */
export function onTyping(target: HTMLElement, { onAsk, onCompose }: Typing): void {
  target.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) onAsk();
  });
  target.addEventListener('compositionstart', onCompose);
  target.addEventListener('compositionend', onAsk);
}
