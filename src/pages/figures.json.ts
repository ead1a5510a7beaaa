import { exportFigures } from '../catalog/query/exportFigures.ts';
import { openCatalog } from '../catalog/query/openCatalog.ts';

export function GET(): Response {
  return new Response(`${JSON.stringify(exportFigures(openCatalog()), null, 2)}\n`);
}
