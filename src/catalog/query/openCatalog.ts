import { sayProblems } from '../../i18n/problems/sayProblems.ts';
import type { Catalog } from '../../model/Catalog.ts';
import { DEFAULT_LOCALE } from '../../model/Locale.ts';
import type { Problem } from '../../model/Problem.ts';
import { ProjectError } from '../../model/ProjectError.ts';
import { readCatalog } from '../read/readCatalog.ts';

interface Opened {
  readonly root: string;
  readonly catalog: Catalog;
}

let opened: Opened | null = null;

/** Where a build that has checked its content leaves what it read for the pages, which run from a bundle of their own. */
const CHECKED = Symbol.for('fangzhi.checked');
const shared = globalThis as { [CHECKED]?: Opened };

/** The content root: `FANGZHI_ROOT`, or the folder the command runs in. */
export function contentRoot(): string {
  return process.env['FANGZHI_ROOT'] ?? process.cwd();
}

function sayHere(problems: readonly Problem[]): readonly string[] {
  return sayProblems(problems, DEFAULT_LOCALE);
}

/** The checked catalog, read once. Throws a ProjectError that holds every problem if there is any. */
export function openCatalog(): Catalog {
  const root = contentRoot();
  if (opened?.root !== root)
    opened = shared[CHECKED]?.root === root ? shared[CHECKED] : { root, catalog: readCatalog(root) };
  if (opened.catalog.problems.length > 0) throw new ProjectError(opened.catalog.problems, sayHere);
  return opened.catalog;
}

/** Reads and checks the content for a whole build, once. Throws as `openCatalog` does. */
export function openForBuild(): Catalog {
  const catalog = openCatalog();
  shared[CHECKED] = { root: contentRoot(), catalog };
  return catalog;
}
