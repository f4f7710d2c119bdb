// node scripts/check-copy.mjs [FILE...]: checks marked training copy (after `npm run build`); exit code 1 where a mark is wrong.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkCopy } from '../dist/stages/entities/train/check-copy.js';

const FOLDER = 'pipelines/news/models/copy';
const given = process.argv.slice(2);
const files = given.length > 0 ? given : readdirSync(FOLDER).map((name) => path.join(FOLDER, name));
let wrong = 0;
for (const file of files) {
  for (const { line, level, message } of checkCopy(readFileSync(file, 'utf8'))) {
    if (level === 'error') wrong++;
    console.log(`${file}:${line} ${level}: ${message}`);
  }
}
process.exitCode = wrong > 0 ? 1 : 0;
