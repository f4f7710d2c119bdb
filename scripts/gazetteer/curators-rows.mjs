// Rows that curators brought in with `copydesk gazetteer import`: their source is who and when, and a new build keeps them.

const isCurators = ({ source }) => /, \d{4}-\d\d-\d\d$/.test(source);
const dated = ({ validFrom, validTo, ...row }) => ({ ...row, valid_from: validFrom, valid_to: validTo });

/** The curators' entities, aliases and offices in a gazetteer folder, by the columns of its files. `program` holds the program's readers. */
export function curatorsRows(folder, { readEntries, readAliases, readRoles }) {
  return {
    entities: readEntries(folder).filter(isCurators),
    aliases: readAliases(folder).filter(isCurators).map(dated),
    roles: readRoles(folder).filter(isCurators).map(dated),
  };
}
