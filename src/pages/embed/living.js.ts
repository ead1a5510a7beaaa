import { bundleScript } from '../../publish/embeds/bundleScript.ts';

/** What makes a chart of the script embed live, once it is there. */
export async function GET(): Promise<Response> {
  return new Response(await bundleScript({ entry: 'src/islands/embed/livingEmbed.ts', format: 'esm' }));
}
