import type { EntityType } from '../../../document/layers.js';

/** A mention on the raw text; offsets in UTF-16 code units, end exclusive. */
export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  readonly by: string;
  readonly certainty: number;
}

const BY = 'joined-names';
const JOINT = /^(\S.*?)( |[-–—])(\S+)$/su;

/**
 * Cuts mentions that are two names side by side: two surnames with a hyphen where the document names both persons by themselves ("the
 * Brandt-Ode talks"), two places where the gazetteer knows both and not the pair ("France Germany envoy"). Double surnames and places
 * of two words have no such parts.
 */
export function cutJoinedNames<Span extends NamedSpan>(spans: readonly Span[], knownAs: (name: string) => EntityType | null): NamedSpan[] {
  const persons = new Set(
    spans.filter(({ type }) => type === 'PERSON').flatMap(({ text }) => [text, text.slice(text.lastIndexOf(' ') + 1)]),
  );
  return spans.flatMap((span) => {
    const [, first = '', joint = '', second = ''] = JOINT.exec(span.text) ?? [];
    const isPair =
      span.type === 'PERSON'
        ? joint !== ' ' && joint !== '' && persons.has(first) && persons.has(second)
        : isPlacePair(span, first, second, knownAs);
    if (!isPair) return [span];
    const { start, end, type, certainty } = span;
    return [
      { start, end: start + first.length, text: first, type, by: BY, certainty },
      { start: end - second.length, end, text: second, type, by: BY, certainty },
    ];
  });
}

function isPlacePair({ text, type }: NamedSpan, first: string, second: string, knownAs: (name: string) => EntityType | null): boolean {
  return type === 'GPE' && first !== '' && knownAs(text) === null && knownAs(first) === 'GPE' && knownAs(second) === 'GPE';
}
