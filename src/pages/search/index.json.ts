import { openCatalog } from '../../catalog/openCatalog.ts';
import { searchDocuments } from '../../components/searchDocuments.ts';

export function GET(): Response {
  return new Response(JSON.stringify(searchDocuments(openCatalog(), 'zh')));
}
