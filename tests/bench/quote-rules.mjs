// How often each rule of the quotes stage fired and was right on annotated sets: node tests/bench/quote-rules.mjs SET...
// A set is a folder: input.ndjson {id, text}, gold.ndjson {id, quotes: [{start, end, parts?, speaker, speakerEntity?, optional?}]} or
// {id, documents: [{quotes, indirectQuotes}]}, set.json {arguments?}. Right: the span lies in a gold quote (or the other way round, by half) and the speaker
// touches a gold mention; null where the gold has none. Quotes in optional gold are left out. Build first.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const readLines = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const isLike = (a, b) => overlap(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);

/** Gold quotes of one line, one entry a part. */
function goldOf(gold) {
  const quotes = gold.quotes ?? gold.documents.flatMap((d) => [...d.quotes, ...d.indirectQuotes.map((q) => ({ ...q, isIndirect: true }))]);
  return quotes.flatMap((q) => (q.parts ?? [q]).map(({ start, end }) => ({ ...q, start, end })));
}

/** true, false, or null where the gold leaves it open. */
function judge(quote, gold, raw) {
  const near = gold.filter((g) => isLike(g, quote) && (g.isIndirect === undefined || quote.kind === 'indirect'));
  if (near.length === 0) return quote.kind === 'indirect' || raw.slice(quote.start, quote.end).includes(' ') ? false : null;
  if (near.every((g) => g.optional)) return null;
  return near.some((g) => {
    const mentions = [g.speaker, ...(g.speakerEntity?.mentions ?? [])].filter(Boolean);
    return quote.speaker === null ? mentions.length === 0 : mentions.some((m) => overlap(m, quote.speaker) > 0);
  });
}

const table = new Map();
for (const folder of process.argv.slice(2)) {
  const input = fs.readFileSync(path.join(folder, 'input.ndjson'), 'utf8');
  const settings = path.join(folder, 'set.json');
  const extra = fs.existsSync(settings) ? (JSON.parse(fs.readFileSync(settings, 'utf8')).arguments ?? []) : [];
  const run = spawnSync('node', [CLI, 'pipe', ...extra], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  const records = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const texts = new Map(readLines(path.join(folder, 'input.ndjson')).map((line) => [line.id, line.text]));
  for (const line of readLines(path.join(folder, 'gold.ndjson'))) {
    const gold = goldOf(line);
    for (const quote of records.filter((r) => r.source.name === line.id).flatMap((r) => r.quotes)) {
      if (!['direct', 'mixed', 'indirect'].includes(quote.kind)) continue;
      const right = judge(quote, gold, texts.get(line.id));
      if (right === null) continue;
      const row = table.get(quote.by) ?? { fired: 0, right: 0, certainty: quote.certainty };
      table.set(quote.by, { ...row, fired: row.fired + 1, right: row.right + Number(right) });
    }
  }
}
console.log('rule                    fired  right  share  certainty');
for (const [rule, { fired, right, certainty }] of [...table].sort((a, b) => b[1].fired - a[1].fired))
  console.log(
    `${rule.padEnd(22)} ${String(fired).padStart(6)} ${String(right).padStart(6)} ${(right / fired).toFixed(2).padStart(6)} ${String(certainty).padStart(10)}`,
  );
