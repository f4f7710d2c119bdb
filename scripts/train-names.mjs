// Trains the coefficients with which two names are compared (src/language/names/name-model.ts) on pairs made here: names of the
// default gazetteer and of the lists below, spelled, shortened and mixed by rules. Deterministic: the same gazetteer gives the same file.
// Usage: npm run build && node scripts/train-names.mjs [dist folder] [gazetteer folder] > src/language/names/name-model.ts
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist = 'dist', gazetteer = 'pipelines/news/gazetteer'] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
const { readAliases, readEntries } = await load('gazetteer/read-rows.js');
const { namePartsOf } = await load('language/names/name-parts.js');
const { FEATURE_NAMES, nameFeatures } = await load('language/names/name-features.js');

let seed = 20250301;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const pick = (list) => list[Math.floor(random() * list.length)];
const chance = (p) => random() < p;
const list = (text) => text.trim().split(/\s+/);

const CULTURES = [
  [
    list(
      'Aleksei Boris Dmitry Yelena Fyodor Galina Igor Kirill Larisa Maksim Natalia Oksana Pavel Roman Stanislav Taras Vadim Yury Zoya Andriy Bohdan Viktor Konstantin Mikhail Oleksandr Ruslan',
    ),
    list(
      'Abramov Belousov Chernenko Dovzhenko Fedorchuk Gavrilov Kharchenko Koval Kuznetsov Lysenko Melnyk Naumenko Orlov Petrenko Rybakov Savchenko Tkachuk Ushakov Vasiliev Yatsenko Zaitsev Bondarenko Sokolov Morozov Lebedev Shevchuk Tarasov',
    ),
    list('Aleksandrovich Borisovich Ivanovich Petrovich Nikolaevich Sergeevich Mikhailovich Viktorovich Andreevna Pavlovna'),
  ],
  [
    list(
      'Abdullah Ahmed Bilal Farid Ghassan Hamid Idris Jamal Khalid Latif Mahmoud Nasser Omar Qasim Rashid Salim Tariq Walid Yasin Zaid Fatima Layla Mariam Noor Saleh Karim',
    ),
    list(
      'al-Ansari al-Baghdadi al-Hashimi al-Khatib al-Masri al-Najjar al-Qahtani al-Rashidi al-Shami al-Tamimi al-Zubaidi Haddad Mansour Nasrallah Qureshi Sharif Wardak Yousafzai Zadran Barakzai Durrani Popal',
    ),
    list('Mohammad Abdul Hassan Ali Ibrahim Yusuf bin-Faisal bin-Saud Gul Shah Mir Jan'),
  ],
  [
    list(
      'Chen Guo Han Huang Jiang Liang Liu Luo Qian Song Sun Tang Xie Xu Yang Zhao Zheng Zhou Choe Han Jang Jong Kang Kwon Paek Ryu Sin Yun',
    ),
    list(
      'Weiming Xiaoping Jianguo Zhiqiang Yonghong Meiling Guoqiang Haifeng Jiabao Qishan Wenjun Zemin Yong-nam Chol-su Sang-hun Myong-chol Kyong-hui Tae-song Jong-hyok Kwang-ho Song-min Il-woo',
    ),
    [],
  ],
  [
    list(
      'Alice Anthony Benjamin Catherine Daniel Edward Eleanor Frederick George Harriet Isabel Jonathan Katherine Lawrence Margaret Nicholas Oliver Patrick Rebecca Samuel Theodore Victoria Walter Christopher Timothy Matthew',
    ),
    list(
      'Ashworth Bradford Carmichael Donnelly Eastwood Fitzgerald Goldstein Harrington Jameson Kingsley Lancaster Mackenzie Northcott Pemberton Radcliffe Somerville Thornton Whitaker Marlowe Barrett Coleman Lindqvist',
    ),
    list('A. B. C. D. E. James Anne Louise Francis Marie J. R. W.'),
  ],
  [
    list(
      'Alejandro Beatriz Carlos Diego Esteban Fernando Gabriela Hernán Ignacio Javier Lucía Manuel Núria Pablo Rafael Santiago Tomás Ximena João Luís Inês Matteo Giulia Lorenzo',
    ),
    list(
      'Álvarez Benítez Cárdenas Domínguez Echeverría Fernández Gutiérrez Hernández Jiménez López Martínez Navarro Ortega Quintana Ramírez Salazar Velásquez Ferreira Carvalho Moreira Bianchi Esposito Ricci Colombo',
    ),
    list('María José Luis Antonio Francisco de'),
  ],
  [
    list(
      'Annegret Björn Dieter Friedrich Günther Heinrich Jürgen Katrin Lothar Matthias Norbert Ralf Sabine Ulrich Wolfgang Łukasz Agnieszka Grzegorz Tomasz Zsolt Ferenc László',
    ),
    list(
      'Bergmann Dietrich Eichhorn Fröhlich Grünwald Hoffmann Kaltenbach Lindner Neumann Oberhauser Pfeiffer Rosenthal Schneider Steinbrück Vogelsang Zimmermann Kowalczyk Wiśniewski Dąbrowski Horváth Szabó Kovács',
    ),
    list('Karl Maria Johann Peter'),
  ],
];
const BODY_WORDS = list(
  'Aurora Baltic Borealis Cascade Continental Delta Eastern Falcon Granite Harbor Horizon Imperial Jade Keystone Liberty Meridian Northern Orion Pacific Quantum Riverside Sterling Summit Titan Unity Vanguard Western Zenith Promet Stroy Tekhno Energo Metall Agro Sever Vostok Nordic Alpine Rhein Iberia Lusitania Adriatic Caspian Ural Volga Donets Kazan Tatar Sibir',
);
const TRADE_WORDS = list(
  'Airlines Bank Insurance Shipping Steel Mining Textiles Chemicals Foods Motors Electronics Logistics Pharmaceuticals Capital Partners Trading Petroleum Railway Construction Engineering Telecom Software Gas Power Aviation Investment Instruments',
);
const LEGAL = [
  ['LLC', 'L.L.C.', 'Limited Liability Company'],
  ['AG', 'Aktiengesellschaft'],
  ['Ltd', 'Limited', 'Ltd.', 'LTD'],
  ['Inc.', 'Incorporated', 'Inc'],
  ['Corp.', 'Corporation', 'Corp'],
  ['Co.', 'Company'],
  ['JSC', 'OJSC', 'Joint Stock Company', 'OAO', 'PAO'],
  ['GmbH', 'Gesellschaft mit beschränkter Haftung'],
  ['plc', 'Public Limited Company', 'PLC'],
  ['S.A.', 'SA', 'Société Anonyme'],
];

function madePerson() {
  const [given, family, middle] = pick(CULTURES);
  const middles = middle.length > 0 && chance(0.45) ? [pick(middle), ...(chance(0.2) ? [pick(middle)] : [])] : [];
  return [pick(given), ...middles, pick(family)];
}

function madeBody() {
  const words = [pick(BODY_WORDS), ...(chance(0.4) ? [pick(BODY_WORDS)] : []), pick(TRADE_WORDS)];
  const number = chance(0.12) ? [String(1 + Math.floor(random() * 60))] : [];
  return [...words, ...number, ...(chance(0.6) ? [pick(pick(LEGAL))] : [])];
}

const LETTERS = 'abcdefghijklmnoprstuvwyz';
function withSlip(word) {
  if (word.length < 3) return word;
  const at = Math.floor(random() * word.length);
  const letter = pick(LETTERS);
  const kind = random();
  if (kind < 0.25) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.45) return word.slice(0, at) + letter + word.slice(at);
  if (kind < 0.7) return word.slice(0, at) + letter + word.slice(at + 1);
  if (kind < 0.85) return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
  return at === 0 ? word : word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
}

const RESPELLINGS = [
  [/y/g, 'i'],
  [/i/g, 'y'],
  [/iy$|y$/, 'ii'],
  [/ei/g, 'ey'],
  [/kh/g, 'h'],
  [/h/g, 'kh'],
  [/w/g, 'v'],
  [/v/g, 'w'],
  [/ou/g, 'u'],
  [/u/g, 'ou'],
  [/sh/g, 'sch'],
  [/ph/g, 'f'],
  [/f/g, 'ph'],
  [/c(?=[aour])/g, 'k'],
  [/k/g, 'c'],
  [/ts/g, 'tz'],
  [/zh/g, 'j'],
  [/q/g, 'k'],
  [/e/g, 'i'],
  [/a/g, 'e'],
  [/o/g, 'u'],
  [/ee/g, 'i'],
  [/ai/g, 'ay'],
  [/x/g, 'ks'],
  [/^x/, 'hs'],
  [/zh/g, 'ch'],
  [/j/g, 'ch'],
  [/b/g, 'p'],
  [/ov$/, 'off'],
  [/ov$/, 'ow'],
  [/ev$/, 'eff'],
  [/(.)\1/g, '$1'],
  [/^ye/i, 'e'],
  [/dj/g, 'j'],
  [/j/g, 'dj'],
  [/ss/g, 's'],
  [/s$/, 'z'],
  [/oleks/gi, 'aleks'],
];
function respelled(word) {
  const fitting = RESPELLINGS.filter(([from]) => new RegExp(from.source, from.flags.replace('g', '')).test(word));
  if (fitting.length === 0) return word;
  const [from, to] = pick(fitting);
  return word.replace(from, to);
}

const TITLES = list('Mr. Mrs. President Senator General Dr. Minister Sheikh Haji');
const changeOne = (words, change) => {
  const at = Math.floor(random() * words.length);
  return words.map((word, i) => (i === at ? change(word) : word));
};
const spoiled = (words, times) => Array.from({ length: times }).reduce((w) => changeOne(w, withSlip), words);
const rewritten = (words, times) => Array.from({ length: times }).reduce((w) => changeOne(w, respelled), words);
const swapAt = (words, i, j) => words.map((word, k) => (k === i ? words[j] : k === j ? words[i] : word));

const SAME_PERSON = [
  [5, (w) => spoiled(w, 1)],
  [3, (w) => spoiled(w, 2)],
  [4, (w) => rewritten(w, 1)],
  [4, (w) => rewritten(w, 2)],
  [2, (w) => rewritten(w, 4)],
  [2, (w) => spoiled(rewritten(w, 1), 1)],
  [4, (w) => (w.length > 2 ? w.filter((_, i) => i === 0 || i === w.length - 1) : null)],
  [3, (w) => (w.length > 3 ? w.toSpliced(1 + Math.floor(random() * (w.length - 2)), 1) : null)],
  [2, (w) => (w.length > 2 ? w.slice(0, -1) : null)],
  [1, (w) => (w.length > 2 ? w.slice(1) : null)],
  [3, (w) => w.toSpliced(1 + Math.floor(random() * (w.length - 1)), 0, pick(pick(CULTURES.filter((c) => c[2].length))[2]))],
  [2, (w) => [...w.slice(0, -1).map((x, i) => (i === 0 ? x : `${x[0]}.`)), w.at(-1)]],
  [1, (w) => [`${w[0][0]}.`, ...w.slice(1)]],
  [2, (w) => [`${w.at(-1)},`, ...w.slice(0, -1)]],
  [2, (w) => [w.at(-1), ...w.slice(0, -1)]],
  [1, (w) => (w.length > 2 ? swapAt(w, 0, 1) : null)],
  [1, (w) => [pick(TITLES), ...w]],
  [1, (w) => [w.join('')]],
  [1, (w) => [w.slice(0, 2).join(''), ...w.slice(2)]],
  [1, (w) => changeOne(w, (x) => (x.length > 5 ? `${x.slice(0, 3)} ${x.slice(3)}` : x))],
  [1, (w) => w.map((x) => x.toUpperCase())],
];

/** Another ending behind the same beginning: the sort of namesake that spelling alone does not tell from a slip. */
const ENDINGS = list('enko ov ev sky vich er mann son ez ini ard ing ton well ani i a o is ich uk ian berg stein ia ara ula esh');
const otherEnding = (word) => {
  const kept = Math.max(2, Math.ceil(word.length * (0.35 + 0.3 * random())));
  const made = word.slice(0, kept) + pick(ENDINGS);
  return made.toLowerCase() === word.toLowerCase() ? `${made}r` : made;
};
const otherFrom = (pool, word) => {
  const near = pool.filter((x) => x !== word && x[0] === word[0]);
  return near.length > 0 && chance(0.5) ? pick(near) : pick(pool.filter((x) => x !== word));
};
const FAMILIES = CULTURES.flatMap((c) => c[1]);
const GIVEN = CULTURES.flatMap((c) => c[0]);
const OTHER_PERSON = [
  [5, (w) => [...w.slice(0, -1), otherFrom(FAMILIES, w.at(-1))]],
  [6, (w) => [...w.slice(0, -1), otherEnding(w.at(-1))]],
  [5, (w) => [otherFrom(GIVEN, w[0]), ...w.slice(1)]],
  [3, (w) => [otherEnding(w[0]), ...w.slice(1)]],
  [4, (w) => (w.length > 2 ? w.toSpliced(1, 1, otherFrom(GIVEN, w[1])) : null)],
  [2, (w) => (w.length > 2 ? w.toSpliced(1, 1, pick(list('Mohammad Ahmed Ali Hassan Ibrahim Abdul Khan Omar'))) : null)],
  [2, (w) => [w[0]]],
  [2, (w) => (w.length > 2 ? swapAt(w, 0, 1).toSpliced(0, 1, otherFrom(GIVEN, w[0])) : null)],
  [1, (w) => [`${otherFrom(GIVEN, w[0])[0]}.`, ...w.slice(1)]],
  [1, (w) => [w[0], otherEnding(otherFrom(FAMILIES, w.at(-1)))]],
  [1, () => madePerson()],
];

const legalOf = (word) => LEGAL.find((forms) => forms.includes(word));
const SAME_BODY = [
  [5, (w) => spoiled(w, 1)],
  [2, (w) => spoiled(w, 2)],
  [3, (w) => rewritten(w, 1)],
  [6, (w) => (legalOf(w.at(-1)) ? [...w.slice(0, -1), pick(legalOf(w.at(-1)))] : null)],
  [2, (w) => (legalOf(w.at(-1)) ? [pick(legalOf(w.at(-1))), ...w.slice(0, -1)] : null)],
  [3, (w) => (legalOf(w.at(-1)) ? w.slice(0, -1) : [...w, pick(pick(LEGAL))])],
  [2, (w) => [w.slice(0, 2).join(''), ...w.slice(2)]],
  [2, (w) => changeOne(w, (x) => (x.length > 6 ? `${x.slice(0, 4)} ${x.slice(4)}` : x))],
  [2, (w) => w.map((x) => x.toUpperCase())],
  [1, (w) => ['The', ...w]],
  [1, (w) => [...w.slice(0, 1), 'of', ...w.slice(1)]],
  [1, (w) => (w.length > 2 ? swapAt(w, 0, 1) : null)],
];
const OTHER_BODY = [
  [6, (w) => [otherFrom(BODY_WORDS, w[0]), ...w.slice(1)]],
  [4, (w) => [otherEnding(w[0]), ...w.slice(1)]],
  [4, (w) => w.map((x) => (TRADE_WORDS.includes(x) ? otherFrom(TRADE_WORDS, x) : x))],
  [2, (w) => w.map((x) => (TRADE_WORDS.includes(x) ? otherEnding(x) : x))],
  [
    3,
    (w) =>
      w.some((x) => /^\d+$/.test(x))
        ? w.map((x) => (/^\d+$/.test(x) ? String(Number(x) + 1) : x))
        : [...w, String(2 + Math.floor(random() * 30))],
  ],
  [2, (w) => [w[0], otherFrom(BODY_WORDS, w[0]), ...w.slice(1)]],
  [1, () => madeBody()],
];

/** The change whose stretch of the summed weights holds the place. */
function changeAt(changes, place) {
  let left = place;
  for (const [weight, change] of changes) {
    left -= weight;
    if (left < 0) return change;
  }
  return changes[0][1];
}

function applied(changes, words) {
  const whole = changes.reduce((sum, [weight]) => sum + weight, 0);
  for (let tries = 0; tries < 20; tries++) {
    const change = changeAt(changes, random() * whole);
    const made = change(words);
    if (made !== null && made.join(' ') !== words.join(' ')) return made.join(' ');
  }
  return words.join(' ');
}

const entries = readEntries(gazetteer).filter((e) => e.type === 'PERSON' || e.type === 'ORG');
const typeOf = new Map(entries.map((e) => [e.id, e]));
const NAMING = new Set(['official', 'transliteration', 'misspelling', 'former']);
const listed = readAliases(gazetteer).flatMap(({ id, alias, kind }) => {
  const entry = typeOf.get(id);
  const isWhole = entry?.type === 'PERSON' && alias.includes(' ') && NAMING.has(kind);
  return isWhole && alias !== entry.name ? [{ a: entry.name, b: alias, isPerson: true, isSame: true }] : [];
});
const known = (type) => entries.filter((e) => e.type === type && e.name.includes(' ')).map((e) => e.name.split(' '));

/** Father and son: "A bin B C" is not "B bin A C". */
function fatherAndSon() {
  const [given, family] = CULTURES[1];
  const [a, b, c] = [pick(given), pick(given), pick(family)];
  const son = pick(['bin', 'ibn', 'Ben']);
  const isSame = chance(0.5);
  const other = isSame ? spoiled([a, pick(['bin', 'ibn']), b, c], 1) : [b, son, a, c];
  return { a: `${a} ${son} ${b} ${c}`, b: other.join(' '), isPerson: true, isSame };
}

function madePairs(isPerson, count) {
  const names = known(isPerson ? 'PERSON' : 'ORG');
  return Array.from({ length: count }, () => {
    const words = names.length > 0 && chance(0.4) ? pick(names) : isPerson ? madePerson() : madeBody();
    const isSame = chance(0.5);
    const changes = isPerson ? (isSame ? SAME_PERSON : OTHER_PERSON) : isSame ? SAME_BODY : OTHER_BODY;
    return { a: words.join(' '), b: applied(changes, words), isPerson, isSame };
  });
}

const vectorOf = ({ a, b, isPerson }) => {
  const features = nameFeatures(namePartsOf(a, isPerson), namePartsOf(b, isPerson));
  return [1, ...FEATURE_NAMES.map((name) => features[name])];
};

/** Logistic regression by Newton's method with a small ridge. */
function train(pairs) {
  const rows = pairs.map((pair) => ({ x: vectorOf(pair), y: pair.isSame ? 1 : 0 }));
  const size = FEATURE_NAMES.length + 1;
  let w = Array(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const gradient = w.map((v) => -0.01 * v * rows.length * 0.01);
    const hessian = w.map((_, i) => w.map((__, j) => (i === j ? 0.01 * rows.length * 0.01 : 0)));
    for (const { x, y } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * w[i], 0)));
      for (let i = 0; i < size; i++) {
        gradient[i] += (y - p) * x[i];
        for (let j = 0; j < size; j++) hessian[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
    const step = solve(hessian, gradient);
    w = w.map((v, i) => v + step[i]);
  }
  return w;
}

function solve(matrix, vector) {
  const m = matrix.map((row, i) => [...row, vector[i]]);
  for (let i = 0; i < m.length; i++) {
    let pivot = i;
    for (let k = i; k < m.length; k++) if (Math.abs(m[k][i]) > Math.abs(m[pivot][i])) pivot = k;
    [m[i], m[pivot]] = [m[pivot], m[i]];
    for (let k = 0; k < m.length; k++) {
      if (k === i) continue;
      const factor = m[k][i] / m[i][i];
      for (let j = i; j <= m.length; j++) m[k][j] -= factor * m[i][j];
    }
  }
  return m.map((row, i) => row[m.length] / row[i]);
}

function f1Of(w, pairs) {
  const guesses = pairs.map((pair) => ({ isSame: pair.isSame, guess: vectorOf(pair).reduce((sum, v, i) => sum + v * w[i], 0) > 0 }));
  const right = guesses.filter((g) => g.isSame && g.guess).length;
  return (2 * right) / (guesses.filter((g) => g.guess).length + guesses.filter((g) => g.isSame).length);
}

const COUNT = 12000;
const persons = [...madePairs(true, COUNT), ...Array.from({ length: 300 }, fatherAndSon), ...listed];
const bodies = madePairs(false, COUNT);
const model = { person: train(persons), other: train(bodies) };
const held = { person: madePairs(true, 3000), other: madePairs(false, 3000) };
const told = (weights) => ['bias', ...FEATURE_NAMES].map((name, i) => `    ${name}: ${Number(weights[i].toFixed(3))},`).join('\n');
console.error(
  `pairs: ${persons.length} persons, ${bodies.length} bodies; held-out F1 ${f1Of(model.person, held.person).toFixed(3)} and ${f1Of(model.other, held.other).toFixed(3)}`,
);
console.log(`/** A coefficient for each feature, and the bias. */
export type NameWeights = Readonly<Record<string, number>>;

/**
 * Coefficients of a logistic regression over the features of two names, made by scripts/train-names.mjs: ${persons.length} pairs of persons
 * and ${bodies.length} of organisations, made from the default gazetteer's names and lists of the script's own. No text or list of
 * anybody else's was used. F1 on held-out made pairs: ${f1Of(model.person, held.person).toFixed(3)} and ${f1Of(model.other, held.other).toFixed(3)}.
 */
export const NAME_MODEL: { readonly person: NameWeights; readonly other: NameWeights } = {
  person: {
${told(model.person)}
  },
  other: {
${told(model.other)}
  },
};`);
