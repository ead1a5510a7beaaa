const KEY = 'theme';

/**
 * `<theme-switch>` around radio buttons: lays light or dark over what the system asks for (an empty value), here and in
 * the other pages that are open, and remembers it where the browser lets it.
 */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.#show(document.documentElement.getAttribute('data-theme') ?? '');
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      this.#show(target.value);
      remember(target.value);
    });
    addEventListener('storage', () => this.#show(recall()));
    // A page kept alive for the way back has not heard what was chosen meanwhile.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#show(recall());
    });
  }

  #show(theme: string): void {
    if (theme === '') document.documentElement.removeAttribute('data-theme');
    else document.documentElement.setAttribute('data-theme', theme);
    const button = this.querySelector<HTMLInputElement>(`input[value="${theme}"]`);
    if (button !== null) button.checked = true;
  }
}

function recall(): string {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : '';
  } catch {
    return document.documentElement.getAttribute('data-theme') ?? '';
  }
}

function remember(theme: string): void {
  try {
    if (theme === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
