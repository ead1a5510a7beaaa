import { missingPageHomes, type HeaderRule } from './headerTable.ts';
import { pathPattern } from './pathPattern.ts';

interface CaddyOptions {
  /** Sub-path of the site, ending with a slash; its files are in a folder of that path below the root. */
  readonly base: string;
  readonly rootFolder: string;
  readonly port: number;
}

/** A Caddyfile. The page that says something is missing is sent with headers of its own. */
export function renderCaddy(rules: readonly HeaderRule[], { base, rootFolder, port }: CaddyOptions): string {
  const homes = missingPageHomes(rules);
  const isElsewhere = homes.length === 0 ? '*' : '@elsewhere';
  return [
    '(fangzhi_headers) {',
    ...rules.flatMap((rule, index) => renderRule(rule, `r${index}`, base)),
    '}',
    '',
    `:${port} {`,
    `  root * ${rootFolder}`,
    '  encode zstd gzip',
    '  import fangzhi_headers',
    `  @hidden path ${base}_headers`,
    '  error @hidden 404',
    '  file_server',
    '  handle_errors {',
    ...homes.flatMap((home, index) => [
      `    @home${index} path ${base}${home}*`,
      `    rewrite @home${index} ${base}${home}404.html`,
    ]),
    ...(homes.length === 0 ? [] : [`    @elsewhere not path ${homes.map((home) => `${base}${home}*`).join(' ')}`]),
    `    rewrite ${isElsewhere} ${base}404.html`,
    '    import fangzhi_headers',
    '    file_server',
    '  }',
    '}',
    '',
  ].join('\n');
}

function renderRule({ path, headers }: HeaderRule, name: string, base: string): readonly string[] {
  return [
    `  @${name} path_regexp ${pathPattern(path, base)}`,
    `  header @${name} {`,
    ...Object.entries(headers).map(([header, value]) => `    ${header} "${value}"`),
    '  }',
  ];
}
