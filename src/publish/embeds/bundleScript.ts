import { resolve } from 'node:path';
import { build } from 'esbuild';

export interface ScriptBundle {
  /** Path from the project's folder. */
  readonly entry: string;
  /** `iife`: one classic script; `esm`: one module. */
  readonly format: 'iife' | 'esm';
  /** Values written in for names the source declares. */
  readonly define?: Readonly<Record<string, unknown>>;
}

/** One browser script with everything it needs inside, minified; the same bytes for the same sources. */
export async function bundleScript({ entry, format, define = {} }: ScriptBundle): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(entry)],
    format,
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text;
  if (text === undefined) throw new Error(`esbuild made nothing of ${entry}`);
  return text;
}
