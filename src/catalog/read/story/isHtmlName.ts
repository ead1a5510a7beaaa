const HTML = new RegExp(
  [
    '^(?:a|abbr|article|aside|b|big|blockquote|body|br|button|center|code|dd|del|div|dl|dt|em|embed|figcaption|figure',
    'font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|li|link|main|mark|meta|nav|o:p|object|ol|p|pre',
    's|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|tr|u|ul|video)$',
  ].join('|'),
  'iu',
);

/** True of a tag that web pages are made of, and stories are not. */
export function isHtmlName(name: string | null): boolean {
  return HTML.test(name ?? '');
}
