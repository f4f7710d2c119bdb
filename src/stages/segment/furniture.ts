import type { RegionKind } from '../../document/layers.js';

const MAX_LENGTH = 120;
const RULE = /^(?:([-=*_~—–⸻#+•·])(?:\s?\1){2,}|⸻|⁂|§)$/u;
const NO_WORD = /^[^\p{L}\p{N}"“„«]+$/u;
const BREADCRUMB = /^[\p{L}\p{N} &'-]+(?:\s[>»›/]\s[\p{L}\p{N} &'-]+){1,6}$/u;

/** Line openings by the kind of furniture they speak for; all in lower case. */
const OPENINGS: readonly (readonly [RegionKind, RegExp])[] = [
  ['navigation', /^(?:skip to |back to top|scroll to top|home$|menu$|close( window)?$|main navigation)/u],
  ['advertisement', /^(?:advertisements?|advertising|sponsored|anzeige|publicité|publicidad|pubblicità|реклама)$/u],
  [
    'share',
    /^(?:share\b(?: this.*|:.*| tweet.*)?$|facebook$|twitter$|x$|linkedin$|whatsapp$|telegram$|reddit$|email$|e-mail$|print$|copy link$|tweet$|share tweet)/u,
  ],
  [
    'comment-form',
    /^(?:leave a (?:comment|reply)|post a comment|your email address will not|\d+ comments?$|no comments?$|comments?$|comments are closed)/u,
  ],
  [
    'subscribe',
    /^(?:unsubscribe|you are receiving this|you received this|you're receiving|view (?:this email )?in (?:your )?browser|view this email|update (?:your )?preferences|manage (?:your )?(?:preferences|subscription)|sign up for (?:our|the) )/u,
  ],
  ['copyright', /^(?:copyright\b|©|\(c\) (?:19|20)\d\d|all rights reserved)/u],
  [
    'related-links',
    /^(?:read (?:more|the (?:full|rest|whole))|continue reading|full story|lire la suite|weiterlesen|mehr lesen|leer más|leggi tutto|lees (?:meer|verder)|czytaj (?:dalej|więcej)|читати далі|читать далее)/u,
  ],
  ['navigation', /^(?:tags?|categories|filed under|topics?):\s/u],
];

/** Whether a line is a rule: the same mark three times or more. */
export function isRule(text: string): boolean {
  return text.length <= MAX_LENGTH && text !== '' && RULE.test(text);
}

/** What kind of furniture a line is that stands between articles; null for lines that may be text. */
export function furnitureKind(text: string): RegionKind | null {
  if (text === '' || text.length > MAX_LENGTH) return null;
  if (isRule(text)) return 'other';
  if (NO_WORD.test(text)) return 'feed-chrome';
  const lower = text.toLowerCase();
  for (const [kind, opening] of OPENINGS) if (opening.test(lower)) return kind;
  return BREADCRUMB.test(text) ? 'navigation' : null;
}

/** Whether a line is a button under a reader's comment. */
export function isThreadButton(text: string): boolean {
  return (
    text.length <= 30 &&
    /^(?:reply(?: #?\d{1,4})?|report (?:abuse|comment|post)|flag(?: as .{3,20})?|permalink|upvote|downvote)$/iu.test(text)
  );
}

/** Whether a line is a section name in capitals, as it stands over a title ("WORLD"). */
export function isKicker(text: string): boolean {
  return text.length <= 30 && /^\p{Lu}{2,}(?:[ &-]+\p{Lu}{2,}){0,2}$/u.test(text);
}
