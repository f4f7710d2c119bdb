import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The pipeline that comes with the package: `pipelines/news` in the nearest folder above this file that holds it. */
export function defaultPipeline(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'pipelines', 'news')) && folder !== path.dirname(folder)) folder = path.dirname(folder);
  return path.join(folder, 'pipelines', 'news');
}
