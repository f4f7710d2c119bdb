import { createRequire } from 'node:module';
import type { Model, WinkMethods } from 'wink-nlp';

/** All words that an instance of wink-nlp has met, and their places in the list; the lexicon's own come first. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}

type WinkModel = Model & { core: () => { features: { lexeme: Lexemes } } };

interface Instance {
  readonly nlp: WinkMethods;
  readonly lexemes: Lexemes;
  /** How many words of the list are the lexicon's own. */
  readonly own: number;
  /** How many are its own or have been forgotten. */
  settled: number;
}

/** After so many strange words the instance is made anew, since it never gives their room back. */
const MOST_STRANGE_WORDS = 150_000;
const require = createRequire(import.meta.url);
let instance: Instance | undefined;

/**
 * wink-nlp with part-of-speech tagging, and without memory of what it has read: it adds every strange word to its lexicon and cuts
 * later texts by them, so that without this a text's tokens would depend on the texts before it. Loaded when first asked.
 */
export function freshWink(): WinkMethods {
  if (instance === undefined || instance.settled > instance.own + MOST_STRANGE_WORDS) instance = makeInstance();
  else forget(instance);
  return instance.nlp;
}

/** An instance whose lexicon is within reach. */
function makeInstance(): Instance {
  const winkNLP: (model: Model, pipe: readonly string[]) => WinkMethods = require('wink-nlp');
  const model: WinkModel = require('wink-eng-lite-web-model');
  let lexemes: Lexemes = { hash: {}, list: [] };
  const core = () => {
    const made = model.core();
    lexemes = made.features.lexeme;
    return made;
  };
  const nlp = winkNLP(Object.assign(Object.create(null), model, { core }), ['pos']);
  return { nlp, lexemes, own: lexemes.list.length, settled: lexemes.list.length };
}

/** Takes the strange words out of the look-up; their places in the list stay taken. */
function forget(made: Instance): void {
  const { hash, list } = made.lexemes;
  for (let i = made.settled; i < list.length; i++) delete hash[list[i] ?? ''];
  made.settled = list.length;
}
