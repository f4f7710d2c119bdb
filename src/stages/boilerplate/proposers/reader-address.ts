import type { Block, Judgement } from '../block.js';

const READER = /\b(?:you|your|you[’'](?:re|ve|ll)|us|our|we|we[’'](?:re|ve|ll)|here)\b/iu;
/** What sites offer their readers and ask of them; two of these, or one in a short line, make a call. */
const OFFERS =
  /\b(?:newsletters?|inbox|sign(?:ing)?[ -]?up|subscri(?:be|bing|bers?|ptions?)|unsubscribe|whatsapp|telegram|our (?:free apps?|apps?|podcasts?|channel|community|website|site|journalism|newsroom|reporters|journalists|readers|weekly letter|terms|partners|social media)|podcasts?|e-?mail address|adverts|cookies|consent|personal data|privacy (?:policy|notice)|terms of (?:service|use)|comments? (?:section|below)|in the comments|let us know|get in touch|have your say|tell us|click here|for free|free trial|unlimited access|donat(?:e|ion)|becom(?:e|ing) a (?:member|subscriber|supporter)|membership|our (?:mission|work)|support(?:ing)? (?:our|independent|quality)|journalism|follow us|join us|sign in|log in|logged in|third parties|paywall|push notifications|my (?:bookmarks|account|news|stories)|user icon|saved (?:stories|articles|items)|latest (?:news|headlines|updates))\b/giu;
const ASKS =
  /^(?:want|enjoy(?:ing|ed)?|like|love|looking|have|got|do you|did you|what do you|are you|if you|sign|join|get|don[’']t miss|stay|support|try|read|be first|register|help us|please|to (?:get|read|comment|continue|find out)|by (?:signing|subscribing|submitting|clicking|continuing|registering))\b|\b(?:please (?:consider|support|sign)|if you (?:value|enjoy|like|want|have))\b/iu;
const OPENING = 400;

/** Sentences in which the site speaks to its reader: newsletters, channels, comments, consent, support. */
export function proposeReaderAddress({ text, words }: Block): Judgement | null {
  if (text.length > OPENING || words < 4 || /["“”«»]/u.test(text) || !READER.test(text)) return null;
  const offers = new Set([...text.toLowerCase().matchAll(OFFERS)].map((match) => match[0])).size;
  if (offers === 0) return null;
  const isShortCall = offers === 1 && text.length <= 160 && ASKS.test(text);
  return offers >= 2 || isShortCall ? { kind: 'subscribe', by: 'reader-address', certainty: 0.8 } : null;
}
