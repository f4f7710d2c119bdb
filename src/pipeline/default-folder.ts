import { fileURLToPath } from 'node:url';

/** The folder of the pipeline that comes with the package: `pipelines/news` beside the compiled code and beside `src`. */
export const DEFAULT_FOLDER: string = fileURLToPath(new URL('../../pipelines/news', import.meta.url));
