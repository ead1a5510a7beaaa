import { contentRoot } from '../catalog/query/openCatalog.ts';
import { checkContent } from '../catalog/check/checkContent.ts';

// `npm run check`: everything wrong in content and data, in one run and without a build. Exits 1 if anything is.
try {
  const { exitCode, output } = checkContent(contentRoot());
  (exitCode === 0 ? console.log : console.error)(output);
  process.exitCode = exitCode;
} catch (error) {
  // An editor can do nothing with a stack trace: whoever mends the program finds it with DEBUG set.
  const message = error instanceof Error ? error.message : String(error);
  console.error(`[internal-error] 检查程序自己出了错：${message}；请把这一行和所改的文件告诉维护者`);
  if (process.env['DEBUG'] !== undefined) console.error(error);
  process.exitCode = 1;
}
