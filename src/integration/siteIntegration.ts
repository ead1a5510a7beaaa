import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { openForBuild } from '../catalog/query/openCatalog.ts';
import { sayProblems } from '../i18n/problems/sayProblems.ts';
import { DEFAULT_LOCALE } from '../model/Locale.ts';
import { ProjectError } from '../model/ProjectError.ts';
import { finishSite } from './finishSite.ts';

/** Ties the house to Astro: no build from broken content, fresh content while editing, finished pages after a build. */
export function siteIntegration(root: string): AstroIntegration {
  let base = '/';
  return {
    name: 'fangzhi',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') refuseBrokenContent();
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add([join(root, 'data'), join(root, 'src/content')]);
        server.watcher.on('all', (_event, file) => {
          if (!/\.(csv|yaml|mdx)$/u.test(file)) return;
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:done': ({ dir }) => finishSite(fileURLToPath(dir), base),
    },
  };
}

/** Says every problem plainly and ends the process before Astro touches `dist`. */
function refuseBrokenContent(): void {
  try {
    openForBuild();
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    for (const line of sayProblems(error.problems, DEFAULT_LOCALE)) console.error(line);
    console.error(`\n内容有 ${error.problems.length} 处问题，没有生成网站。`);
    process.exit(1);
  }
}
