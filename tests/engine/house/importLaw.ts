import type { SourceFile } from './readImports.ts';

/** Data flows one way: a room imports only rooms written before it. */
const LINE = [
  'model',
  'figures',
  'datasets',
  'theme',
  'typeset',
  'forms',
  'draw',
  'catalog',
  'publish',
  'components',
  'layouts',
  'pages',
];
const BEFORE = Object.fromEntries(LINE.map((room, index) => [room, LINE.slice(0, index + 1)]));
const WORKING_ROOMS = LINE.slice(0, LINE.indexOf('publish'));

/** Rooms that each room may import, itself included. */
const LAW: Readonly<Record<string, readonly string[]>> = {
  ...BEFORE,
  i18n: ['i18n', 'model'],
  draw: [...BEFORE['draw']!, 'i18n'],
  catalog: [...BEFORE['catalog']!, 'i18n'],
  publish: [...BEFORE['publish']!, 'i18n', 'embed'],
  components: [...BEFORE['components']!, 'i18n', 'islands', 'embed', 'styles'],
  layouts: [...BEFORE['layouts']!, 'i18n', 'islands', 'embed', 'styles'],
  pages: [...BEFORE['pages']!, 'i18n', 'islands', 'embed', 'styles'],
  islands: ['islands', 'model', 'figures', 'theme', 'embed'],
  embed: ['embed', 'model'],
  deploy: ['model', 'deploy'],
  integration: [...WORKING_ROOMS, 'i18n', 'deploy', 'integration'],
  cli: [...WORKING_ROOMS, 'i18n', 'embed', 'deploy', 'cli'],
  styles: ['styles'],
  'content.config.ts': ['model', 'catalog'],
  'env.d.ts': [],
};

const NODE_FILES = /^(?:node:)?fs(?:\/promises)?$/;
const ROOMS_WITH_FILES = ['catalog', 'deploy', 'integration', 'cli'];
/** The rooms that set type and draw read the font files that come with packages, and nothing else. */
const FILES_WITH_FILES = /^src\/(?:typeset|draw)\/\w*[fF]ont\w*\.ts$/;
const ISLAND_PACKAGES = /^(?:d3(?:-[a-z-]+)?|minisearch)$/;
const PURE_ROOMS = ['model', 'figures', 'datasets', 'theme', 'forms', 'i18n', 'embed', 'islands'];

/** The part of `src/` a file is in: a folder, or the file itself where it stands directly in `src/`. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** Every import the house forbids, one sentence each. */
export function findForbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ file, imports }) =>
    imports.map((name) => judge(file, name)).filter((verdict) => verdict !== ''),
  );
}

function judge(file: string, name: string): string {
  const room = roomOf(file);
  const allowed = LAW[room];
  if (allowed === undefined) return `${file}: no room of the house is called ${room}`;
  if (!name.startsWith('src/')) return judgePackage(file, room, name);
  // Every room may say what is wrong by the key of a message.
  if (name === 'src/i18n/problems/faultOf.ts') return '';
  return allowed.includes(roomOf(name)) ? '' : `${file} imports ${name}: ${room} may import ${allowed.join(', ')}`;
}

function judgePackage(file: string, room: string, name: string): string {
  if (NODE_FILES.test(name) && !ROOMS_WITH_FILES.includes(room) && !FILES_WITH_FILES.test(file)) {
    return `${file} imports ${name}: only ${ROOMS_WITH_FILES.join(' and ')} touch files`;
  }
  if (room === 'islands' && !ISLAND_PACKAGES.test(name))
    return `${file} imports ${name}: islands ship d3 and minisearch only`;
  if (PURE_ROOMS.includes(room) && /^astro|^jsdom/.test(name) && !name.startsWith('astro/zod')) {
    return `${file} imports ${name}: ${room} runs without Astro and without a DOM`;
  }
  if (name.startsWith('..')) return `${file} imports ${name}: it is outside src`;
  return '';
}

/** Circles of imports, each as the files it passes through. */
export function findCycles(files: readonly SourceFile[]): readonly string[] {
  const importsOf = new Map(files.map(({ file, imports }) => [file, imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const name of importsOf.get(file) ?? []) visit(name, [...path, file]);
    done.add(file);
  };
  for (const { file } of files) visit(file, []);
  return cycles;
}
