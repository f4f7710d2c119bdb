import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const HEADS = {
  entities: 'id,type,name,description,wikidata,weight,source,licence,status',
  bulk: 'id,type,name,description,wikidata,weight,source,licence,status,context',
  aliases: 'id,alias,kind,lang,case,context,valid_from,valid_to,source',
  roles: 'id,role,org,valid_from,valid_to,source',
  decisions: 'surface,type,entity,scope,who,date,why',
};

/** Writes a gazetteer of the given rows into a new folder; gives its path. */
export function gazetteerFolder(files: Partial<Record<keyof typeof HEADS, readonly string[]>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gazetteer-'));
  for (const name of ['entities', 'bulk', 'aliases', 'roles', 'decisions'] as const) {
    const rows = files[name];
    if (rows !== undefined) writeFileSync(path.join(folder, `${name}.csv`), `${[HEADS[name], ...rows].join('\n')}\n`);
  }
  return folder;
}
