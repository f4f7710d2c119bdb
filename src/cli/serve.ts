import path from 'node:path';
import { CopydeskError } from '../errors/copydesk-error.js';
import { loadGazetteer } from '../gazetteer/load-gazetteer.js';
import { VERSION } from '../pipeline/tool.js';
import { openCatalogue } from '../service/catalogue.js';
import { openService } from '../service/open-service.js';
import { reconcileOptions } from '../stages/reconcile/stage.js';
import { positive } from './options.js';

/** Options of `copydesk serve`. */
export interface ServeOptions {
  readonly reconcile?: boolean;
  readonly pipeline: string;
  readonly gazetteer?: string;
  readonly host: string;
  readonly port: string;
  readonly url?: string;
}

/** Answers the Reconciliation Service API until it is interrupted. Throws E-usage, E-service-listen. */
export async function serve(options: ServeOptions): Promise<void> {
  if (options.reconcile !== true)
    throw new CopydeskError('E-usage', {
      what: 'there is nothing to serve',
      where: 'serve',
      todo: 'Say what: copydesk serve --reconcile.',
    });
  const port = positive(options.port, '--port');
  const folder = options.gazetteer ?? path.join(options.pipeline, 'gazetteer');
  const base = options.url ?? `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`;
  const settings = reconcileOptions.parse({});
  const app = openService({ gazetteer: loadGazetteer(folder), catalogue: openCatalogue(folder), settings, base, version: VERSION });
  try {
    await app.listen({ port, host: options.host });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new CopydeskError('E-service-listen', { what, where: base, todo: 'Choose another --port or --host.' }, error);
  }
  process.stdout.write(`reconciliation service for ${folder} at ${base}/reconcile (Ctrl-C ends it)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
}
