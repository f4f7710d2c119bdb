import { isWordSoup } from '../proposers/shape.js';
import type { Reading } from './reading.js';
import { firstProse, isOpenProse, settle } from './reading.js';

const PICTURE_KINDS: ReadonlySet<string> = new Set(['caption', 'credit', 'alt-text']);

/** Whether a judgement is of a picture. */
function isPicture(kind: string): boolean {
  return PICTURE_KINDS.has(kind);
}

/** Everything above the headline is furniture: menus where short, teasers of other stories where long. */
export function resolveAboveTitle(reading: Reading, title: number): void {
  for (let i = 0; i < title; i++) {
    const block = reading.blocks[i];
    if (block === undefined) continue;
    const teaser = block.prose || block.words >= 6;
    settle(
      reading,
      i,
      teaser ? { kind: 'teaser', by: 'above-title', certainty: 0.7 } : { kind: 'navigation', by: 'above-title', certainty: 0.8 },
    );
  }
}

/** Between headline and first paragraph: names and sections above the last date, share or picture line belong to that head. */
export function resolveUnderTitle(reading: Reading, title: number): void {
  const end = firstProse(reading, title);
  let last = -1;
  let dated = false;
  for (let i = title + 1; i < end; i++) {
    const judgement = reading.judged[i];
    if (judgement == null || judgement.kind === 'promo' || (isPicture(judgement.kind) && judgement.certainty < 0.85)) continue;
    last = i;
    if (judgement.kind === 'dateline') dated = true;
  }
  for (let i = title + 1; i < end; i++) {
    const block = reading.blocks[i];
    if (block === undefined || reading.judged[i] !== null) continue;
    if (i < last && block.words <= 6) settle(reading, i, { kind: 'dateline', by: 'head-line', certainty: 0.6 });
    else if (i === last + 1 && dated && !/\p{Ll}/u.test(block.text))
      settle(reading, i, { kind: 'dateline', by: 'outlet-line', certainty: 0.7 });
    else if (dated && isWordSoup(block)) settle(reading, i, { kind: 'alt-text', by: 'word-row', certainty: 0.6 });
    else if (dated && block.text.endsWith('.') && block.words <= 5)
      settle(reading, i, { kind: 'caption', by: 'short-under-date', certainty: 0.6 });
  }
}

/** A line that a bare credit follows at once, in a text whose paragraphs stand apart, is its caption. */
export function resolveCredited(reading: Reading): void {
  const { blocks, judged } = reading;
  const apart = blocks.filter((block) => block.apart).length * 2 >= blocks.length;
  for (let i = 1; i < blocks.length; i++) {
    const block = blocks[i];
    const before = blocks[i - 1];
    const isCredit = judged[i]?.by === 'image-credit' || judged[i]?.by === 'slash-credit';
    if (!isCredit || block === undefined || before === undefined || judged[i - 1] !== null) continue;
    const close = !block.apart && (apart || before.text.length < 200) && before.text.length < 700;
    const opens = judged[i]?.by === 'slash-credit' && before.text.length <= 160 && !isOpenProse(reading, i - 2);
    if (opens) settle(reading, i - 1, { kind: 'caption', by: 'above-credit-line', certainty: 0.75 });
    if (close && block.text.startsWith('(')) settle(reading, i - 1, { kind: 'caption', by: 'above-credit', certainty: 0.85 });
  }
}

/** A line without a stop, of some length, right behind a bare credit or a picture's file name says what the picture shows. */
export function resolveUnderPicture(reading: Reading): void {
  for (let i = 1; i < reading.blocks.length; i++) {
    const block = reading.blocks[i];
    const above = reading.judged[i - 1]?.by;
    if (block === undefined || (above !== 'image-credit' && above !== 'slash-credit' && above !== 'file-name')) continue;
    if (!block.stopped && block.words >= 6 && block.words <= 40 && !/^["“‘']/.test(block.text))
      settle(reading, i, { kind: 'caption', by: 'under-picture', certainty: 0.7 });
  }
}
