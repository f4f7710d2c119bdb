/** A piece of text as this room reads it: letters, digits or one mark, with offsets into `raw`. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly lower: string;
  /** Whether the piece begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it touches the piece before it. */
  readonly glued: boolean;
}

type Kind = Unit['kind'] | 'space';

function kindOf(code: number): Kind {
  if (code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0xfeff) return 'space';
  if (code >= 48 && code <= 57) return 'number';
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f))
    return 'mark';
  return 'word';
}

/** Cuts a stretch of raw text into words, digit runs and single marks, in one pass: "15Sep" gives two, "8:00am" four. */
export function unitsOf(raw: string, start: number, end: number): Unit[] {
  const units: Unit[] = [];
  let glued = false;
  let at = start;
  while (at < end) {
    const kind = kindOf(raw.charCodeAt(at));
    if (kind === 'space') {
      glued = false;
      at++;
      continue;
    }
    let to = at + 1;
    if (kind !== 'mark') while (to < end && kindOf(raw.charCodeAt(to)) === kind) to++;
    const text = raw.slice(at, to);
    const lower = text.toLowerCase();
    units.push({ start: at, end: to, kind, lower, capital: kind === 'word' && text[0] !== lower[0], glued });
    glued = true;
    at = to;
  }
  return units;
}
