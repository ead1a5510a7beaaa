import { missingPageHomes, type HeaderRule } from './headerTable.ts';
import { pathPattern } from './pathPattern.ts';

interface NginxOptions {
  /** Sub-path of the site, ending with a slash; its files are in a folder of that path below the root. */
  readonly base: string;
  readonly rootFolder: string;
  readonly port: number;
}

const COMPRESSED = [
  ...['text/css', 'text/csv', 'text/javascript', 'text/plain', 'text/xml', 'application/javascript'],
  ...['application/json', 'application/manifest+json', 'application/xml', 'image/svg+xml'],
];

/**
 * An nginx server, to be included in `http`. Each header is one variable that a map chooses by path: `add_header` in a
 * location would drop those of the server, and a header whose variable is empty is not sent.
 */
export function renderNginx(rules: readonly HeaderRule[], { base, rootFolder, port }: NginxOptions): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  return [
    ...names.map((name) => renderMap(name, rules, base)),
    'server {',
    `  listen ${port};`,
    `  root ${rootFolder};`,
    '  index index.html;',
    '  include /etc/nginx/mime.types;',
    '  types {',
    '    text/csv csv;',
    '    application/manifest+json webmanifest;',
    '  }',
    '  charset utf-8;',
    `  charset_types ${COMPRESSED.join(' ')};`,
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${COMPRESSED.join(' ')};`,
    '  server_tokens off;',
    '  absolute_redirect off;',
    `  error_page 404 ${base}404.html;`,
    ...names.map((name) => `  add_header ${name} $${variableOf(name)} always;`),
    '  location / { try_files $uri $uri/ =404; }',
    ...missingPageHomes(rules).map(
      (home) => `  location ${base}${home} { error_page 404 ${base}${home}404.html; try_files $uri $uri/ =404; }`,
    ),
    `  location = ${base}_headers { return 404; }`,
    '}',
    '',
  ].join('\n');
}

function renderMap(name: string, rules: readonly HeaderRule[], base: string): string {
  const choices = rules.flatMap(({ path, headers }) => {
    const value = headers[name];
    return value === undefined ? [] : [`  "~${pathPattern(path, base)}" "${value}";`];
  });
  return [`map $uri $${variableOf(name)} {`, '  default "";', ...choices, '}'].join('\n');
}

function variableOf(header: string): string {
  return `fangzhi_${header.toLowerCase().replaceAll('-', '_')}`;
}
