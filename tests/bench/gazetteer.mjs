// Measures a gazetteer of many made-up names: building, loading the compiled form, memory, look-up. Usage after `npm run build`:
// node tests/bench/gazetteer.mjs [aliases, default 1000000]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileFolder } from '../../dist/gazetteer/compile-folder.js';
import { loadGazetteer } from '../../dist/gazetteer/load-gazetteer.js';

const aliases = Number(process.argv[2] ?? 1_000_000);
const SYLLABLES = 'ka lo mi ren sto var hel gru tan di po chev ski mar el an or bri dun fal gor hin jas kel'.split(' ');
let seed = 7;
const random = (below) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor(((seed >>> 8) / 16777216) * below);
};
const pick = (list) => list[random(list.length)];
const word = () => {
  const text = Array.from({ length: 2 + random(3) }, () => pick(SYLLABLES)).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Three aliases an entity: turned round, with a middle name, with another first name. */
function writeFolder(folder) {
  const words = Array.from({ length: Math.max(2000, aliases / 8) }, word);
  const entities = ['id,type,name,description,wikidata,weight,source,licence,status'];
  const rows = ['id,alias,kind,lang,case,context,valid_from,valid_to,source'];
  for (let i = 0; i < aliases / 3; i++) {
    const [id, first, last] = [`e${String(i).padStart(7, '0')}`, pick(words), pick(words)];
    entities.push(`${id},${pick(['PERSON', 'ORG', 'GPE'])},${first} ${last},,Q${i},${random(50)},own,CC0-1.0,curated`);
    for (const alias of [`${last} ${first}`, `${first} ${pick(words)} ${last}`, `${word()} ${last}`])
      rows.push(`${id},${alias},short,en,any,,,,own`);
  }
  writeFileSync(path.join(folder, 'entities.csv'), `${entities.join('\n')}\n`);
  writeFileSync(path.join(folder, 'aliases.csv'), `${rows.join('\n')}\n`);
  return words;
}

function timed(what, run) {
  const from = performance.now();
  const result = run();
  console.log(`${what.padEnd(28)}${(performance.now() - from).toFixed(0)} ms`);
  return result;
}

const folder = mkdtempSync(path.join(tmpdir(), 'gazetteer-bench-'));
try {
  const words = writeFolder(folder);
  timed('built from CSV', () => loadGazetteer(folder));
  const { names, bytes } = timed('compiled', () => compileFolder(folder));
  console.log(`${names} names, ${(bytes / 1e6).toFixed(0)} MB compiled`);
  const before = process.memoryUsage().arrayBuffers;
  const gazetteer = timed('loaded from compiled', () => loadGazetteer(folder));
  console.log(`memory ${((process.memoryUsage().arrayBuffers - before) / 1e6).toFixed(0)} MB`);
  const surfaces = Array.from({ length: 20_000 }, () => `${pick(words)} ${pick(words)}`);
  timed('20,000 look-ups', () => surfaces.map((surface) => gazetteer.lookUp(surface)));
  timed('20,000 times neighbours', () => surfaces.map((surface) => gazetteer.nearby(surface, 12)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
