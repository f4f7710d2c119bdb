import { createTableBuilder } from '../../src/gazetteer/compiled/build-tables.js';
import { openTables } from '../../src/gazetteer/compiled/open-tables.js';
import type { Gazetteer, GazetteerAlias, GazetteerDecision, GazetteerEntry, GazetteerRole } from '../../src/gazetteer/gazetteer.js';

interface GazetteerParts {
  readonly name: string;
  readonly sha256: string;
  readonly entries: readonly GazetteerEntry[];
  readonly aliases: readonly GazetteerAlias[];
  readonly roles: readonly GazetteerRole[];
  readonly decisions: readonly GazetteerDecision[];
}

/** A gazetteer made of rows, without a folder. */
export function compileRows({ name, sha256, entries, aliases, roles, decisions }: GazetteerParts): Gazetteer {
  const builder = createTableBuilder();
  const numbers = new Map(entries.map((entry) => [entry.id, builder.addEntry(entry)]));
  for (const alias of aliases) {
    const entry = numbers.get(alias.id);
    if (entry !== undefined) builder.addAlias(entry, alias);
  }
  return openTables(builder.done({ name, sha256, roles, decisions }));
}
