import type { RegionKind } from '../../../document/layers.js';
import type { Block, Judgement } from '../block.js';

interface Pattern {
  readonly kind: RegionKind;
  readonly by: string;
  readonly certainty: number;
  /** Longest line the pattern is tried on, in code units. */
  readonly within: number;
  readonly test: RegExp;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DAY = `(?:${WEEKDAY},? )?(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;

/** Furniture by its phrasing; the first that fits decides. Every pattern is anchored. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'copyright',
    by: 'copyright-line',
    certainty: 0.97,
    within: 400,
    test: /^(?:©|\(c\)|copyright\b(?:\s©)?)\s*(?:\d{4}|\p{Lu})|^all rights reserved/iu,
  },
  {
    kind: 'cookie-notice',
    by: 'cookie-notice',
    certainty: 0.95,
    within: 500,
    test: /^(?:we|this (?:site|website)|our (?:site|website)|by (?:using|clicking|continuing))\b.{0,80}\b(?:cookies|personal data)\b|^your privacy (?:matters|is important|choices)/iu,
  },
  {
    kind: 'subscribe',
    by: 'subscribe-call',
    certainty: 0.92,
    within: 260,
    test: /^(?:sign up (?:for|to|here|now)\b|subscribe (?:to|for|now|here|today)\b|get (?:our|the) .{0,60}\b(?:newsletter|inbox|briefing)\b|turn on notifications\b|you have \S{1,8} (?:free )?(?:articles?|stories)\b|you(?:[’']ve| have) (?:read|viewed|reached)\b.{0,60}\b(?:articles?|stories|limit|month)\b|to (?:continue|keep) reading\b|this (?:article|story|content) is (?:for|available to|only for|reserved for) (?:paying )?(?:subscribers|members)|already a subscriber|enter your e-?mail|support (?:our|independent) (?:journalism|work)|thank you for signing up|try .{0,30} for (?:free|just))/iu,
  },
  {
    kind: 'comment-form',
    by: 'comment-form',
    certainty: 0.95,
    within: 160,
    test: /^(?:leave a (?:reply|comment)|post (?:a )?comment|your e-?mail address will not be published|required fields are marked|(?:comment|name|e-?mail|website) \*$|save my name, e-?mail|log in to (?:comment|reply)|comments? (?:are|have to be|must be|will be|should be) (?:not )?(?:closed|moderated|monitored|reviewed|in english|respectful|civil|abusive|disabled|turned off|on topic|kept)\b.{0,120}|you must be (?:logged in|registered) to)/iu,
  },
  {
    kind: 'other',
    by: 'comment-thread',
    certainty: 0.95,
    within: 200,
    test: /^(?:\d{1,5} (?:comments?|thoughts? on|replies|responses?)\b.{0,180}$|comments? \(\d+\)$|like \(\d+\)(?: reply)?$|.{1,30} · \d{1,2} (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago$|reply$|permalink$|report(?: comment)?$|\d+ likes?(?: reply)?$)/iu,
  },
  {
    kind: 'credit',
    by: 'image-credit',
    certainty: 0.95,
    within: 160,
    test: /^(?:(?:image|photo|picture|photograph|video|illustration|graphic|photographer)s?(?: (?:source|credit|courtesy|credits|by|via|courtesy of))?\s?[:,]\s?(?!.*[.!?] )(?:.{0,60}\/|.{1,60}$)|(?:photos?|photographs?|pictures?|images?|illustrations?) (?:by|courtesy of|via)\b.{1,100}$|(?:getty images|reuters|ap photo|afp|shutterstock|epa|pixabay|unsplash)(?:\s?[/,].{0,60})?$|\([^()]{1,90}(?:\/|via|getty|reuters|afp|photo|image|courtesy|epa)[^()]{0,90}\)\.?$)/iu,
  },
  {
    kind: 'credit',
    by: 'slash-credit',
    certainty: 0.8,
    within: 70,
    test: /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}\s?\/\s?(?:\p{Lu}[\p{L}.’'&-]*)(?:(?:\s|\s?\/\s?)(?:of |for |the |via )?\p{Lu}[\p{L}.’'&-]*){0,4}$/u,
  },
  {
    kind: 'caption',
    by: 'caption-label',
    certainty: 0.95,
    within: 600,
    test: /^(?:image caption|photo caption|caption|file photo|file image|file picture|pictured|above|below|left|right|artist[’']s (?:rendering|impression)|video)\s?(?:[:,]\s|of\b)|^(?:pictured (?:here|above|below|left|right)|seen here|looking back:|a (?:file (?:photo|picture|image)|general view|view of|screengrab|screenshot|still from|handout)\b)/iu,
  },
  {
    kind: 'caption',
    by: 'caption-with-credit',
    certainty: 0.93,
    within: 900,
    test: /(?:\((?:photo|image|picture|credit|photograph|file|ap photo|pic)s?\s?(?:[:/]|by |courtesy |via |from )[^()]{1,80}\)|[.\s](?:image|photo|picture|photograph|credit|photo credit|courtesy)s?\s?:\s?[\p{Lu}@][^:!?]{1,60}|\([^()]{2,60}\s\/\s[^()]{2,60}\)|\([^()]{0,60}(?:getty images|shutterstock|via reuters|afp via|ap photo)[^()]{0,60}\))\.?$/iu,
  },
  {
    kind: 'share',
    by: 'share-line',
    certainty: 0.9,
    within: 60,
    test: /^(?:share (?:on|via|by|this|tweet|to)\b|\d{1,2} ?min(?:ute)?s? (?:read|listen|watch)$|comments \(\d+\)$|follow (?:us|me|@)\b.{0,40}$)/iu,
  },
  {
    kind: 'dateline',
    by: 'byline',
    certainty: 0.9,
    within: 110,
    test: /^(?:BY \p{Lu}{2}[^.!?]{0,60}$|[Bb]y:? \p{Lu}[\p{L}.'’-]*(?:[ ,]{1,2}(?:and )?\p{Lu}[\p{L}.'’-]*){0,8}$|[Bb]y:? .{2,50}(?:reporter|correspondent|editor|staff|writer)s?$|[Ww]ords? (?:by )?\p{Lu}.{1,80}(?:photo|pictures)|[Ww]ritten by\b.{1,60}$|[Ss]tory by\b.{1,60}$|[Pp]osted (?:by|on|in)\b.{1,90}$|[Rr]eported by\b.{1,60}$)/u,
  },
  {
    kind: 'dateline',
    by: 'byline',
    certainty: 0.85,
    within: 60,
    test: /^(?:\p{Lu}[\p{L}’'&-]* )?(?:[\p{L}’'&-]+ ){0,4}(?:reporter|correspondent|staff writer|news editor|political editor|columnist|contributor)$/u,
  },
  {
    kind: 'dateline',
    by: 'date-line',
    certainty: 0.92,
    within: 110,
    test: new RegExp(
      `^(?:(?:first )?(?:published|posted|updated|last updated|last modified|created|modified|date)(?: on| at)?:? ?)?(?:updated )?(?:\\d{1,2}:\\d\\d ?(?:[ap]\\.?m\\.?)?,? ?(?:[a-z]{2,4},? )?)?(?:on )?${DAY}(?:[ ,|•·–-]|\\d{1,2}:\\d\\d|[ap]\\.m\\.?|[a-z]{2,4}(?![a-z])|\\d{1,2} min(?:ute)?s? read){0,14}$`,
      'iu',
    ),
  },
  {
    kind: 'dateline',
    by: 'date-line',
    certainty: 0.9,
    within: 110,
    test: /^(?:(?:published|posted|updated|last updated|last modified)\b:? .{0,80}\d{1,4}.{0,40}|(?:\d{1,2}|an?|one) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|.{3,80}\b\d{4} at \d{1,2}:\d\d.{0,40}|updated .{1,40} ago)$/iu,
  },
  {
    kind: 'dateline',
    by: 'database-line',
    certainty: 0.9,
    within: 120,
    test: /^(?:(?:load-date|publication-type|document-type|journal-code|acc-no):\s.{1,100}|end of document|document \p{L}{2,}\d{6}[\p{L}\d]{6,})$/iu,
  },
  {
    kind: 'dateline',
    by: 'clock-line',
    certainty: 0.85,
    within: 24,
    test: /^(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s?(?:[a-z]{2,4}|\([a-z]{2,4}\)))?$/iu,
  },
  {
    kind: 'promo',
    by: 'call-line',
    certainty: 0.93,
    within: 260,
    test: /^(?:(?:watch|read more|read|listen|read also|also read|see also|more|see|explore|related|explainer|live|video|podcast|subscribe|recommended|don[’']t miss|opinion|exclusive)\s?(?::|\||>|»|–)\s|click here\b|follow (?:our|all|the) (?:live|latest)\b|follow .{2,40} on (?:twitter|facebook|x|telegram|whatsapp|instagram|google)|download (?:our|the) .{0,20}app\b|have a story\b|got a (?:story|tip|news tip)\b|send us (?:a|your) (?:tip|stor)|do you have a (?:story|tip)\b|contact us (?:at|with)\b|join (?:our|us on)\b|this is an archived (?:article|story|page)|read (?:more|the full|our full)\b.{0,60}$|visit our\b|(?:.{5,160}[.!] )?see (?:the|our) .{3,60} for (?:more )?(?:details|information)\.?$|find out more\b|more information about)/iu,
  },
  {
    kind: 'teaser',
    by: 'cut-teaser',
    certainty: 0.9,
    within: 500,
    test: /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s{0,2}(?:read (?:more|full story|the rest)|continue reading|full story|more|read)?\s{0,2}[»›>→]{1,2}$|(?:…|\.\.\.)\s{0,2}(?:read (?:more|full story|the rest)|continue reading|full story)\.?$/iu,
  },
  {
    kind: 'advertisement',
    by: 'sponsored-line',
    certainty: 0.92,
    within: 200,
    test: /^(?:sponsored|paid (?:post|content|partner content)|promoted|advertisement|advertorial|partner content)\s?(?::|by\b|\||–)/iu,
  },
  {
    kind: 'promo',
    by: 'feed-foot',
    certainty: 0.93,
    within: 400,
    test: /^The (?:post|article|story) .{1,250}\s(?:first )?appeared (?:first )?(?:on|in)\s.{1,100}$/u,
  },
  {
    kind: 'author-bio',
    by: 'about-author',
    certainty: 0.93,
    within: 900,
    test: /^about (?:the (?:author|authors|writer)\b|our (?:author|writer)\b)/iu,
  },
  {
    kind: 'other',
    by: 'desk-note',
    certainty: 0.9,
    within: 260,
    test: /^(?:(?:additional |other )?(?:reporting|editing|writing|research) by\b.{2,200}$|[—–-]{0,2} ?with (?:assistance|reporting|contributions|files|additional reporting) (?:by|from)\b.{2,160}$|\(with (?:inputs|input|reporting|agencies)\b.{0,60}\)$|was this (?:page|article|story) (?:helpful|useful)\b.{0,20}$|contributing: \p{Lu}.{2,160}$|\((?:updates?|adds?|corrects?|recasts?|rewrites?|refiles?)\b.{2,200}\)$|(?:editor[’']s|publisher[’']s) note:|this (?:article|story|report|piece) (?:was|has been) (?:amended|updated|corrected|originally published|first published|produced)\b|the views expressed\b|our standards:|correction:|eds:|with files from\b|(?:page|seite) \d{1,3} (?:of|\/) \d{1,3}$|https?:\/\/\S{1,200}$|www\.\S{1,200}$|.{2,60} — printer-friendly version$|filed under\b.{0,80}$|(?:tags?|tagged(?: with| as)?|keywords?|more about|related topics?):\s.{0,120}$|categor(?:y|ies):\s|you are here:?\s|posted in\b.{0,60}$|topics?:\s)/iu,
  },
  {
    kind: 'alt-text',
    by: 'file-name',
    certainty: 0.95,
    within: 200,
    test: /^(?:[\w .()-]{1,120}\.(?:png|jpe?g|gif|webp|svg|avif|tiff?)\b.{0,40}|(?:img|dsc|dcim|screenshot)[_-]?\d{2,}.{0,80}|(?:site )?logo(?: image)?|icon|image|photo|.{0,100}\bstock (?:photo|image|illustration)\b.{0,30}|(?:file|stock|aerial|close-up|closeup) (?:photo|image|picture|view) of [^.]{1,120})$/iu,
  },
];

/** Furniture told by how a line is phrased. */
export function proposePattern(block: Block): Judgement | null {
  const { text } = block;
  if (text.length > 900) return null;
  for (const pattern of PATTERNS) {
    if (text.length <= pattern.within && pattern.test.test(text))
      return { kind: pattern.kind, by: pattern.by, certainty: pattern.certainty };
  }
  return null;
}
