import { transform } from 'esbuild';
import { renderTokensCss } from '../../theme/renderTokensCss.ts';

const REM_PX = 16;

/** Style sheets of the site for a shadow tree on somebody else's page, where a `rem` is whatever that page says. */
export async function renderShadowCss(sheets: readonly string[]): Promise<string> {
  const css = [renderTokensCss('shadow'), ...sheets]
    .join('\n')
    .replaceAll(/([\d.]+)rem\b/gu, (_, rems: string) => `${Number(rems) * REM_PX}px`);
  const { code } = await transform(css, { loader: 'css', minify: true, charset: 'utf8', target: 'es2022' });
  return code;
}
