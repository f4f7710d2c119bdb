const IRREGULAR = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['servicemen', 'serviceman'],
  ['policemen', 'policeman'],
  ['gunmen', 'gunman'],
  ['feet', 'foot'],
  ['inches', 'inch'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['halves', 'half'],
  ['wolves', 'wolf'],
  ['loaves', 'loaf'],
  ['leaves', 'leaf'],
  ['shelves', 'shelf'],
  ['thieves', 'thief'],
  ['calves', 'calf'],
  ['scarves', 'scarf'],
  ['hooves', 'hoof'],
  ['series', 'series'],
  ['species', 'species'],
  ['aircraft', 'aircraft'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['gases', 'gas'],
  ['centuries', 'century'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['ties', 'tie'],
  ['lies', 'lie'],
  ['dies', 'die'],
  ['pies', 'pie'],
  ['tonnes', 'tonne'],
  ['fishermen', 'fisherman'],
  ['businessmen', 'businessman'],
  ['criteria', 'criterion'],
  ['headquarters', 'headquarters'],
  ['troops', 'troop'],
  ['news', 'news'],
  ['axes', 'axe'],
  ['caches', 'cache'],
  ['headaches', 'headache'],
  ['celsius', 'celsius'],
  ['shoes', 'shoe'],
  ['canoes', 'canoe'],
  ['potatoes', 'potato'],
  ['tomatoes', 'tomato'],
  ['heroes', 'hero'],
  ['volcanoes', 'volcano'],
  ['torpedoes', 'torpedo'],
]);

const NOT_MEN = new Set(['specimen', 'regimen', 'abdomen', 'acumen', 'semen', 'omen', 'amen', 'yemen']);

/** Whether a word in small letters looks like a plural. */
export function isPlural(word: string): boolean {
  return (
    IRREGULAR.has(word) ||
    word.endsWith('people') ||
    word.endsWith('children') ||
    (word.endsWith('men') && word.length > 4 && !NOT_MEN.has(word)) ||
    (word.length > 2 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is'))
  );
}

/** The singular of an English noun in small letters; words that are no plural come back as they are. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!isPlural(word)) return word;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.endsWith('people')) return `${word.slice(0, -6)}person`;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.length > 3 || word === 'kms' || word === 'lbs' ? word.slice(0, -1) : word;
}
