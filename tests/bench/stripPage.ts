import { JSDOM } from 'jsdom';

/** The same page as plain HTML and SVG: same words, same drawings, no style, no script, no policy, no classes. */
export function stripPage(html: string): string {
  const dom = new JSDOM(html);
  const { document } = dom.window;
  document.querySelectorAll('style, script, link, meta[http-equiv]').forEach((element) => element.remove());
  document.querySelectorAll('[class]').forEach((element) => element.removeAttribute('class'));
  return dom.serialize();
}
