import type { Catalog } from '../../model/Catalog.ts';
import { ProjectError } from '../../model/ProjectError.ts';
import { readCatalog } from '../read/readCatalog.ts';

let opened: { readonly root: string; readonly catalog: Catalog } | null = null;

/** The content root: `FANGZHI_ROOT`, or the folder the command runs in. */
export function contentRoot(): string {
  return process.env['FANGZHI_ROOT'] ?? process.cwd();
}

/** The checked catalog, read once. Throws a ProjectError that holds every problem if there is any. */
export function openCatalog(): Catalog {
  const root = contentRoot();
  if (opened?.root !== root) opened = { root, catalog: readCatalog(root) };
  if (opened.catalog.problems.length > 0) throw new ProjectError(opened.catalog.problems);
  return opened.catalog;
}
