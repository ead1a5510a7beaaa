/** A sheet of pictures in rows, each scaled to fit and captioned; `file` is relative to the sheet. */
export function renderSheet(title: string, pictures: readonly { file: string; caption: string }[]): string {
  const cells = pictures.map(
    ({ file, caption }) =>
      `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${caption}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>
body{margin:24px;background:#888;font:14px sans-serif}
main{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}
figure{margin:0;background:#fff}
img{display:block;height:auto;max-width:604px;max-height:1800px}
figcaption{padding:4px 8px}
</style><h1>${title}</h1><main>${cells.join('\n')}</main>\n`;
}
