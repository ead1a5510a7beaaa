/** What is sent with a set of paths. */
export interface HeaderRule {
  /** Path below the site's root, without a leading slash; one `*` at most, which stands for anything, slashes too. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
const BRIEFLY = { 'Cache-Control': 'public, max-age=300' };
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const FRAMED_AT_HOME = {
  'Content-Security-Policy': `frame-ancestors 'self'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
};
// No word on who may frame them: even `frame-ancestors *` keeps out pages from a disk and sandboxed ones. A host page that
// isolates itself frames only what says both.
const FRAMED_ANYWHERE = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const READ_ANYWHERE = { 'Access-Control-Allow-Origin': '*' };
const USED_ANYWHERE = { ...READ_ANYWHERE, 'Cross-Origin-Resource-Policy': 'cross-origin' };

const HASHED_FOLDERS = ['_astro', 'fonts'];

/**
 * The headers of a built site, from the list of its files. Every rule that matches a path applies, so no two rules that
 * share a path name the same header: two policies would both hold, and hosts join other headers with a comma.
 */
export function headerTable(files: readonly string[], editions: readonly string[]): readonly HeaderRule[] {
  const homes = ['', ...editions.map((edition) => `${edition}/`)];
  const rules = homes.flatMap((home) => {
    const inside = files.filter((file) => file.startsWith(home) && (home !== '' || !isInEdition(file, editions)));
    return editionRules(
      home,
      inside.map((file) => file.slice(home.length)),
    );
  });
  return [{ path: '*', headers: EVERYWHERE }, ...rules];
}

function isInEdition(file: string, editions: readonly string[]): boolean {
  return editions.some((edition) => file.startsWith(`${edition}/`));
}

function editionRules(home: string, files: readonly string[]): readonly HeaderRule[] {
  const folders = [...new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''))];
  const alone = files.filter((file) => !file.includes('/') && !file.startsWith('_'));
  return [
    ...(alone.includes('index.html') ? [{ path: home, headers: { ...BRIEFLY, ...FRAMED_AT_HOME } }] : []),
    ...alone.toSorted().map((file) => ({
      path: `${home}${file}`,
      headers: { ...BRIEFLY, ...(file.endsWith('.html') ? FRAMED_AT_HOME : USED_ANYWHERE) },
    })),
    ...folders.toSorted().flatMap((folder) => folderRules(`${home}${folder}`, folder, filesIn(folder, files))),
  ];
}

function folderRules(path: string, folder: string, files: readonly string[]): readonly HeaderRule[] {
  if (HASHED_FOLDERS.includes(folder)) return [{ path: `${path}/*`, headers: { ...FOR_EVER, ...USED_ANYWHERE } }];
  const isEmbed = folder === 'embed';
  const extensions = [...new Set(files.map((file) => /\.[^./]+$/u.exec(file)?.[0] ?? ''))];
  return [
    { path: `${path}/*`, headers: { ...BRIEFLY, ...(isEmbed ? FRAMED_ANYWHERE : FRAMED_AT_HOME) } },
    ...extensions
      .filter((extension) => extension !== '' && extension !== '.html')
      .toSorted()
      .map((extension) => ({ path: `${path}/*${extension}`, headers: isEmbed ? READ_ANYWHERE : USED_ANYWHERE })),
  ];
}

/** Editions, as `en/`, that have a page of their own for what is missing in them. */
export function missingPageHomes(table: readonly HeaderRule[]): readonly string[] {
  return table.flatMap(({ path }) => /^(.+\/)404\.html$/u.exec(path)?.[1] ?? []);
}

function filesIn(folder: string, files: readonly string[]): readonly string[] {
  return files.filter((file) => file.startsWith(`${folder}/`));
}
