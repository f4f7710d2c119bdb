import type { Block, Judgement } from '../block.js';
import { proposePattern } from './patterns.js';
import { proposeReaderAddress } from './reader-address.js';
import { proposeAltText, proposeCapitals, proposeDatedThing, proposeShownPeople, proposeVerbless } from './shape.js';
import { proposeWholeLine } from './whole-lines.js';

/** Rules that look at one block alone, the surest first. */
const PROPOSERS = [
  proposeWholeLine,
  proposePattern,
  proposeReaderAddress,
  proposeCapitals,
  proposeAltText,
  proposeShownPeople,
  proposeVerbless,
  proposeDatedThing,
] as const;

/** What a block's own words say of it, or null where they say nothing. */
export function propose(block: Block): Judgement | null {
  if (block.given !== null) return block.given;
  for (const proposer of PROPOSERS) {
    const found = proposer(block);
    if (found !== null) return found;
  }
  return null;
}
