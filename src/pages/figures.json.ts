import { exportFigures } from '../catalog/exportFigures.ts';
import { openCatalog } from '../catalog/openCatalog.ts';

export function GET(): Response {
  return new Response(`${JSON.stringify(exportFigures(openCatalog()), null, 2)}\n`);
}
