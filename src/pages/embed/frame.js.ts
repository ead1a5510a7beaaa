import { bundleScript } from '../../publish/embeds/bundleScript.ts';

/** The one script of every embed page. */
export async function GET(): Promise<Response> {
  return new Response(await bundleScript({ entry: 'src/islands/embed/embedFrame.ts', format: 'iife' }));
}
