// Speed end to end on one core, by stage and whole: our seed files repeated to 20 MB; and memory over 2,000 documents.
import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import { performance } from 'node:perf_hooks';
import { createPipeline, runText } from '../../dist/index.js';

const MEGABYTES = Number(process.argv[2] ?? 20);
const pipeline = createPipeline({ folder: 'pipelines/news' });
const seconds = new Map();
const timed = {
  ...pipeline,
  stages: pipeline.stages.map((ready) => ({
    ...ready,
    run: (document) => {
      const from = performance.now();
      const result = ready.run(document);
      seconds.set(ready.stage.name, (seconds.get(ready.stage.name) ?? 0) + (performance.now() - from) / 1000);
      return result;
    },
  })),
};
const texts = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'));
const round = texts.reduce((n, text) => n + Buffer.byteLength(text), 0);
const rounds = Math.ceil((MEGABYTES * 1e6) / round);
for (const text of texts) runText(pipeline, { id: 'warm', text });

const heaps = [];
let documents = 0;
let written = 0;
const from = performance.now();
for (let i = 0; i < rounds; i++) {
  for (const text of texts) {
    for (const record of runText(timed, { id: 'x', text })) {
      written += JSON.stringify(record).length;
      documents++;
    }
  }
  if (i % Math.ceil(rounds / 8) === 0) heaps.push(Math.round(process.memoryUsage().rss / 1e6));
}
const whole = (performance.now() - from) / 1000;
const size = (rounds * round) / 1e6;
console.log(`${os.cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
console.log(
  `${size.toFixed(1)} MB in ${whole.toFixed(1)} s: ${(size / whole).toFixed(2)} MB/s end to end (${documents} documents, ${(written / 1e6).toFixed(0)} MB of JSON)`,
);
for (const [name, s] of seconds) console.log(`  ${name.padEnd(12)} ${(size / s).toFixed(1)} MB/s`);
console.log(`resident MB over the run: ${heaps.join(' ')}`);
