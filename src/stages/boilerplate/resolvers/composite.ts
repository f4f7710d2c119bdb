import type { Block, Judgement } from '../block.js';
import { blockOf } from '../block.js';

/** A block with its judgement. */
export interface Judged {
  readonly block: Block;
  readonly judgement: Judgement;
}

const CREDIT = /\s\([^()]{2,90}\)\.?$/;
const DESCRIPTION = /^(?:\p{Ll}[\p{Ll}\p{N}'’-]* ){5,30}(?=\p{Lu}\p{Ll}+(?: \S+){8})/u;

/** A caption line that also holds the picture's description in front or its credit behind is cut into its parts. */
export function cutComposite(raw: string, { block, judgement }: Judged): Judged[] {
  if (judgement.by !== 'caption-with-credit' && judgement.by !== 'above-credit') return [{ block, judgement }];
  const description = DESCRIPTION.exec(block.text)?.[0].length ?? 0;
  const credit = CREDIT.exec(block.text)?.index ?? block.text.length;
  const part = (from: number, to: number, kind: Judgement['kind']): Judged => ({
    block: blockOf(raw, block.start + from, block.start + to, from === 0 && block.apart, null),
    judgement: { ...judgement, kind },
  });
  const parts = [part(description, credit, 'caption')];
  if (description > 0) parts.unshift(part(0, description, 'alt-text'));
  if (credit < block.text.length) parts.push(part(credit + 1, block.text.length, 'credit'));
  return parts;
}
