import { createHash } from 'node:crypto';
import { openCatalog } from '../catalog/query/openCatalog.ts';
import { embedSize } from '../publish/embeds/embedSize.ts';
import { LOCALES } from '../model/Locale.ts';
import { bundleScript } from '../publish/embeds/bundleScript.ts';

/** The script embed: what host pages load, as a module or, where an editor has dropped the attribute, as a classic script. */
export async function GET(): Promise<Response> {
  const catalog = openCatalog();
  const sizes = [...catalog.charts.values()].map((chart) => {
    const inLocales = LOCALES.map((locale) => {
      const { narrowPx, widePx, textsPx } = embedSize(catalog, chart, locale);
      return [locale, [narrowPx, widePx, ...textsPx]];
    });
    return [chart.id, Object.fromEntries(inLocales) as unknown] as const;
  });
  const bundle = (version: string): Promise<string> =>
    bundleScript({
      entry: 'src/islands/embed/FangzhiChart.ts',
      format: 'iife',
      define: { FANGZHI_SIZES: Object.fromEntries(sizes), FANGZHI_VERSION: version },
    });
  const version = createHash('sha256')
    .update(await bundle(''))
    .digest('hex')
    .slice(0, 8);
  return new Response(await bundle(version));
}
