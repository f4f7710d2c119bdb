import type { Finding } from './finding.js';
import type { GazetteerRole } from './gazetteer.js';
import type { Placed } from './read-rows.js';

type Role = Placed<GazetteerRole>;

/** What is wrong with offices: strangers, bad or turned dates, two holders at a time, circles, missing sources. */
export function lintRoles(roles: readonly Role[], known: ReadonlySet<string>): Finding[] {
  return [
    ...roles.filter((r) => r.org !== '' && !known.has(r.org)).map((r) => at(r, 'unknown-id', `"${r.org}" is no entity`)),
    ...roles
      .filter((r) => !isDate(r.validFrom) || !isDate(r.validTo))
      .map((r) => at(r, 'bad-date', 'dates are written YYYY, YYYY-MM or YYYY-MM-DD')),
    ...roles
      .filter((r) => r.validTo !== '' && r.validTo < r.validFrom)
      .map((r) => at(r, 'turned-dates', `"${r.role}" ends before it begins`)),
    ...roles.filter((r) => r.source === '').map((r) => at(r, 'missing-source', `"${r.role}" of "${r.id}" has no source`)),
    ...circles(roles),
    ...overlappingRoles(roles),
  ];
}

const at = ({ line }: Role, code: string, message: string): Finding => ({ file: 'roles.csv', line, code, message });

const isDate = (date: string) => date === '' || /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date);

/** Offices that several people hold at once. */
const SHARED =
  /\b(?:senator|member|envoy|spokes(?:man|woman|person)|deputy|ambassador|commissioner|adviser|advisor|co-|vice president of the)/i;

function overlappingRoles(roles: readonly Role[]): Finding[] {
  const last = new Map<string, Role>();
  const ordered = roles.filter((r) => !SHARED.test(r.role)).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return ordered.flatMap((role) => {
    const key = `${role.role}\n${role.org}`;
    const before = last.get(key);
    last.set(key, role);
    if (before === undefined || before.id === role.id || (before.validTo !== '' && before.validTo <= role.validFrom)) return [];
    return [at(role, 'overlapping-roles', `"${role.role}" of "${role.org}" is still held by "${before.id}" (line ${before.line})`)];
  });
}

/** Entities that lead back to themselves over what they hold an office of. */
function circles(roles: readonly Role[]): Finding[] {
  const orgsOf = new Map<string, Role[]>();
  for (const role of roles) orgsOf.set(role.id, [...(orgsOf.get(role.id) ?? []), role]);
  return roles.filter((role) => leadsBack(role, orgsOf)).map((r) => at(r, 'circle', `"${r.id}" and "${r.org}" hold offices of each other`));
}

function leadsBack(start: Role, orgsOf: ReadonlyMap<string, readonly Role[]>): boolean {
  const seen = new Set<string>();
  const open = [start.org];
  while (open.length > 0) {
    const id = open.pop() ?? '';
    if (id === start.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(orgsOf.get(id) ?? []).map((r) => r.org));
  }
  return false;
}
