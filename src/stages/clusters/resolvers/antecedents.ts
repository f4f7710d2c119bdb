import type { Gender } from '../mention.js';

/** The unnamed person ("a soldier"): a possible antecedent that belongs to no cluster. */
export const UNNAMED = -1;
/** Sentences without any person that a person stays in mind for. */
const LASTING = 2;

/** The people a pronoun may mean: those of the sentence so far and of the last one that named any. */
export interface Antecedents {
  readonly mention: (person: number, isSubject: boolean) => void;
  readonly startSentence: () => void;
  readonly choose: (gender: Gender) => number | null;
  /** Whether a person is the only one or the subject of the last scene that has people. */
  readonly isAtHand: (person: number) => boolean;
}

interface Scene {
  readonly people: Set<number>;
  subject: number | null;
}

const emptyScene = (): Scene => ({ people: new Set(), subject: null });

/** Keeps two sentences' people; `genderOf` tells what is known of a person, and a choice is remembered by the caller. */
export function createAntecedents(genderOf: (person: number) => Gender | null): Antecedents {
  let now = emptyScene();
  let before = emptyScene();
  let age = 0;
  const fitting = (scene: Scene, gender: Gender) => [...scene.people].filter((p) => (genderOf(p) ?? gender) === gender);
  return {
    mention: (person, isSubject) => {
      if (now.people.size === 0 && isSubject) now.subject = person;
      now.people.add(person);
    },
    startSentence: () => {
      if (now.people.size > 0) [before, age] = [now, 0];
      else if (++age > LASTING) before = emptyScene();
      now = emptyScene();
    },
    choose: (gender) => safeOne(fitting(now, gender), now, fitting(before, gender), before),
    isAtHand: (person) => {
      const { people, subject } = now.people.size > 0 ? now : before;
      return people.has(person) && (people.size === 1 || subject === person);
    },
  };
}

function safeOne(here: readonly number[], now: Scene, earlier: readonly number[], before: Scene): number | null {
  const [only] = here;
  if (here.length > 1) return null;
  if (only !== undefined) return only === UNNAMED || hasRival(only, now, earlier, before) ? null : only;
  if (now.people.has(UNNAMED)) return null;
  const chosen = earlier.length === 1 ? earlier[0] : earlier.find((p) => p === before.subject);
  return chosen === undefined || chosen === UNNAMED ? null : chosen;
}

/** A person named in passing is no safe antecedent while another one has been the subject. */
function hasRival(only: number, now: Scene, earlier: readonly number[], before: Scene): boolean {
  return now.subject !== only && before.subject !== null && before.subject !== only && earlier.includes(before.subject);
}
