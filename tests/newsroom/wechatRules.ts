/** What the editor of 公众号 lets through, written down apart from the code that has to keep to it. */
const HTML_TAGS = ['SECTION', 'P', 'SPAN', 'STRONG', 'IMG', 'BR'];
const SVG_TAGS = ['svg', 'g', 'path', 'rect', 'circle', 'line', 'text'];
const SVG_ATTRIBUTES = new Set(
  `xmlns width height viewBox role aria-label font-family font-size font-weight text-anchor fill stroke stroke-width
   stroke-dasharray stroke-linecap opacity transform d x y x1 y1 x2 y2 cx cy r rx`.split(/\s+/u),
);
const STYLE_PROPERTIES = new Set(
  `font-family font-size font-weight line-height letter-spacing color background-color text-align margin margin-right
   padding padding-top padding-left border-top border-bottom border-left overflow-x`.split(/\s+/u),
);
const WIDEST_PX = 677;

/** Everything in a piece of markup that the editor would strip or refuse, one line each. */
export function findForbidden(root: Element): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.namespaceURI === 'http://www.w3.org/2000/svg' ? judgeSvg(element) : judgeHtml(element),
  );
}

function judgeSvg(element: Element): readonly string[] {
  const faults = SVG_TAGS.includes(element.localName) ? [] : [`<${element.localName}>`];
  for (const { name, value } of element.attributes) {
    if (!SVG_ATTRIBUTES.has(name)) faults.push(`<${element.localName} ${name}>`);
    if (name !== 'aria-label' && name !== 'xmlns' && /url\(|javascript:|https?:/iu.test(value))
      faults.push(`<${element.localName} ${name}="${value}">`);
  }
  if (element.localName !== 'svg') return faults;
  const [width, height] = ['width', 'height'].map((name) => Number(element.getAttribute(name)));
  if (!(width! > 0 && width! <= WIDEST_PX)) faults.push(`width ${width}`);
  if (!(height! > 0)) faults.push(`height ${height}`);
  return element.hasAttribute('viewBox') ? faults : [...faults, 'no viewBox'];
}

function judgeHtml(element: Element): readonly string[] {
  const faults = HTML_TAGS.includes(element.tagName) ? [] : [`<${element.tagName}>`];
  for (const { name, value } of element.attributes) {
    if (name !== 'style') faults.push(`<${element.tagName} ${name}>`);
    else if (/url\(|expression|javascript:/iu.test(value)) faults.push(`style ${value}`);
    for (const part of name === 'style' ? value.split(';').filter(Boolean) : []) {
      const property = part.split(':')[0]!.trim();
      if (!STYLE_PROPERTIES.has(property)) faults.push(`style ${property}`);
    }
  }
  return faults;
}
