export type { PartOfSpeech, Token } from '../document/layers.js';
export type { Span } from '../document/span.js';
