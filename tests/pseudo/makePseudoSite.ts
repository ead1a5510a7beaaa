/**
 * Makes a copy of the project in another folder with a language more, of pseudo text: what anyone would do who adds a
 * language, and nothing else. `node tests/pseudo/makePseudoSite.ts <folder>`
 */
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FROM, pseudoCsv, pseudoStory, pseudoYaml, TO } from './pseudoContent.ts';

const ROOT = join(import.meta.dirname, '../..');
const NOT_COPIED = ['node_modules', 'dist', '.git', '.astro'];

const ROW_OF_LANGUAGE = `  ${TO}: {
    tag: '${TO}-Latn',
    prefix: '${TO}/',
    suffix: '.${TO}',
    openGraph: 'en_XA',
    chineseName: '试文',
    englishName: 'Pseudo',
    script: 'Latn',
    numbers: 'english',
  },
`;

export function makePseudoSite(folder: string): void {
  cpSync(ROOT, folder, { recursive: true, filter: (path) => !NOT_COPIED.some((name) => path === join(ROOT, name)) });
  linkPackages(folder);
  edit(folder, 'src/model/Locale.ts', '} as const satisfies', `${ROW_OF_LANGUAGE}} as const satisfies`);
  edit(folder, 'src/i18n/wordsOf.ts', '= { zh, en }', `= { zh, en, ${TO} }`);
  edit(folder, 'src/i18n/wordsOf.ts', 'import { zh } from', `import { ${TO} } from './${TO}.ts';\nimport { zh } from`);
  writeFileSync(join(folder, `src/i18n/${TO}.ts`), wordsFile());
  edit(folder, 'src/content/editions.yaml', '[zh, en]', `[zh, en, ${TO}]`);
  translate(folder, ['data/**/*.yaml', 'src/content/**/*.yaml'], pseudoYaml);
  translate(folder, ['data/**/*.csv'], pseudoCsv);
  for (const story of globSync(`src/content/stories/*/${FROM}.mdx`, { cwd: folder })) {
    const text = readFileSync(join(folder, story), 'utf8');
    writeFileSync(join(folder, story.replace(/\w+\.mdx$/u, `${TO}.mdx`)), pseudoStory(text));
  }
}

/** The packages of the project, in a folder of the copy's own, so that no cache is shared. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (/^\.(?!bin$)/u.test(name)) continue;
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
}

function edit(folder: string, file: string, before: string, after: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  if (text.split(before).length !== 2) throw new Error(`${file} does not hold “${before}” once`);
  writeFileSync(join(folder, file), text.replace(before, after));
}

function translate(folder: string, patterns: readonly string[], say: (text: string) => string): void {
  for (const file of globSync(patterns, { cwd: folder }))
    writeFileSync(join(folder, file), say(readFileSync(join(folder, file), 'utf8')));
}

/** The language's one file of words: the English ones, made pseudo where they are said. */
function wordsFile(): string {
  const parts = ['pseudoText.ts', 'pseudoWords.ts'].map((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8'),
  );
  const code = parts
    .join('\n')
    .replace(/^import .*$/gmu, '')
    .replaceAll(/^export /gmu, '');
  const imports = "import { en } from './en.ts';\nimport type { LanguageWords } from './LanguageWords.ts';\n";
  return `${imports}${code}\nexport const ${TO} = pseudoWords(en, pseudoText, '${TO}');\n`;
}

if (basename(process.argv[1] ?? '') === basename(import.meta.filename)) makePseudoSite(process.argv[2] ?? '');
