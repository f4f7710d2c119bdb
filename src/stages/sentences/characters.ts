/** Whether the code unit is white space, line ends and no-break blanks included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  );
}

/** Whether the code unit is a decimal digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether the text has a small letter at this place. */
export function isLower(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  const unit = raw.charAt(at);
  return unit !== unit.toUpperCase();
}

/** Whether the text has a capital letter at this place. */
export function isUpper(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const unit = raw.charAt(at);
  return unit !== unit.toLowerCase();
}

/** Whether the text has a letter with case at this place. */
function isLetter(raw: string, at: number): boolean {
  return isLower(raw, at) || isUpper(raw, at);
}

const OPENERS = '"\'“‘«„‚([{¿¡*_';
const CLOSERS = '"\'”’»)]}';
const QUOTES = '"\'”’»';

/** Marks that may stand in front of a sentence's first letter. */
export function isOpener(raw: string, at: number): boolean {
  return at < raw.length && OPENERS.includes(raw.charAt(at));
}

/** Marks that may close behind a stop. */
export function isCloser(raw: string, at: number): boolean {
  return at < raw.length && CLOSERS.includes(raw.charAt(at));
}

/** Marks that close a quote. */
export function isClosingQuote(raw: string, at: number): boolean {
  return at < raw.length && QUOTES.includes(raw.charAt(at));
}

/** First place at or behind `at`, before `end`, that is no white space. */
export function skipSpace(raw: string, at: number, end: number): number {
  let place = at;
  while (place < end && isSpace(raw.charCodeAt(place))) place++;
  return place;
}

/** The word that starts here (letters, digits, inner apostrophes and stops as in "U.S"), at most 40 units. */
export function wordAt(raw: string, at: number, end: number): string {
  const limit = Math.min(end, at + 40);
  let place = at;
  while (
    place < limit &&
    (isLetter(raw, place) || isDigit(raw.charCodeAt(place)) || ((raw[place] === "'" || raw[place] === '’') && isLetter(raw, place + 1)))
  )
    place++;
  return raw.slice(at, place).replace('’', "'");
}

/** The word that ends right before `at`: letters, digits, "°", "№" and inner stops, at most 40 units. */
export function wordBefore(raw: string, at: number, from: number): string {
  const limit = Math.max(from, at - 40);
  let place = at;
  while (place > limit && (isLetter(raw, place - 1) || isDigit(raw.charCodeAt(place - 1)) || '.°№§'.includes(raw.charAt(place - 1))))
    place--;
  return raw.slice(place, at);
}
