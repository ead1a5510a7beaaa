import { bundleScript } from '../../render/bundleScript.ts';

/** The one script of every embed page. */
export async function GET(): Promise<Response> {
  return new Response(await bundleScript({ entry: 'src/islands/embedFrame.ts', format: 'iife' }));
}
