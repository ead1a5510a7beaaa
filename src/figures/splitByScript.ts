import { DEFAULT_LOCALE, LANGUAGES, type Locale } from '../model/Locale.ts';

/** Words in one language, or a run in the language of the printed page. */
export type ScriptRun = string | { readonly text: string; readonly lang: string };

const PRINTED = /([\p{Script=Han}·，。；：！？、（）《》]*\p{Script=Han}[\p{Script=Han}·，。；：！？、（）《》]*)/u;

/** A text with what it quotes of the printed page set apart; in that page's own language all is one run. */
export function splitByScript(text: string, locale: Locale): readonly ScriptRun[] {
  if (LANGUAGES[locale].script === LANGUAGES[DEFAULT_LOCALE].script) return [text];
  const lang = LANGUAGES[DEFAULT_LOCALE].tag;
  const runs = text.split(PRINTED).map((run, index) => (index % 2 === 1 ? { text: run, lang } : run));
  return runs.filter((run) => run !== '');
}
