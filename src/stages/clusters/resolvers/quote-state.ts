/** Follows quote marks through the tokens: what stands inside them is another one's speech. */
export interface QuoteState {
  readonly isInside: () => boolean;
  readonly read: (mark: string) => void;
  readonly reset: () => void;
}

/** A state for double marks; straight ones toggle, and every paragraph begins outside. */
export function createQuoteState(): QuoteState {
  let inside = false;
  return {
    isInside: () => inside,
    read: (mark) => {
      if (mark === '“' || mark === '„' || mark === '«') inside = true;
      else if (mark === '”' || mark === '»') inside = false;
      else if (mark === '"' || mark === '``' || mark === "''") inside = !inside;
    },
    reset: () => {
      inside = false;
    },
  };
}
