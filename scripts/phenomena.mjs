#!/usr/bin/env node
/**
 * How many dates and numbers of test sets are read right, by phenomenon.
 *
 *   node scripts/phenomena.mjs SETS [COMMAND]      SETS: a folder of sets, each with set.json, input.ndjson, gold.ndjson
 *                                                  COMMAND: the filter to run, by default "node dist/cli/main.js pipe"
 *
 * A gold expression is right where a reading overlaps it and has its value (or one of its other accepted values).
 *
 * Right/wrong on the test phrases of chrono, duckling, Recognizers-Text and quantulum and on our own news sentences. Most wrong
 * ones are conventions of a set that a newspaper does not share: a span of years as two first days, a clock time without its day
 * or on the day itself, "now" as the running minute, "the next three days" as two days of the calendar, a quarter as two days.
 *
 * dates
 *   ago, later, from now 82/36, clock time 132/98, decade or century 1/6, feast 59/41, full date in figures 17/2,
 *   length with a number 71/71, month 41/21, month and day 136/44, now and then 7/7, part of a day 40/50,
 *   pointed period 59/30, quarter or half year 20/41, range 72/107, season 2/3, set 39/9, today, yesterday 28/10,
 *   weekday 136/40, year 50/117
 *
 * numbers
 *   figures 255/36, fraction 37/4, magnitude 41/5, measure 162/12, money 466/41, ordinal 14/3, percentage 4/1,
 *   range 26/1, words 45/12
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Phenomena of dates by their text, the first that fits. */
const DATES = [
  ['feast', /christmas|easter|thanksgiving|new year|eid|passover|purim|hanuk|diwali|holi|\bday\b.*\b(?:20|19)\d\d|labor day|halloween/i],
  ['range', /\d\s?(?:-|–|to|and|until|through)\s?\d|\b(?:from|between)\b.*\b(?:to|and|until|-)\b/i],
  ['set', /\b(?:every|each|daily|weekly|monthly|quarterly|annual|twice|once)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i],
  ['clock time', /\d\s?(?:[ap]\.?\s?m\b|h\b|o'?clock)|\d:\d\d|\bnoon\b|\bmidnight\b/i],
  ['part of a day', /\b(?:morning|afternoon|evening|night|tonight|overnight|dawn)\b/i],
  ['quarter or half year', /\b(?:quarter|qtr|q[1-4]|h[12]|half)\b/i],
  ['decade or century', /\d0'?s\b|century|decade|nineties|eighties/i],
  [
    'length with a number',
    /^(?:(?:the|for|within|about|past|last|next|few|a|an|in)\s)*(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|half|a|an|few|several)[\w\s./-]*(?:year|month|week|day|hour|minute|second|hr|min|yr)s?(?:\sold)?$/i,
  ],
  ['ago, later, from now', /\b(?:ago|later|earlier|hence|from now|before|after)\b/i],
  ['season', /\b(?:spring|summer|autumn|fall|winter)\b/i],
  ['full date in figures', /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/],
  [
    'month and day',
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\b.*\d|\d.*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  ],
  ['month', /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i],
  ['weekday', /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i],
  ['today, yesterday', /\b(?:today|tomorrow|yesterday)\b/i],
  ['pointed period', /\b(?:last|next|this|past|coming|following|previous|current|same|that)\b/i],
  ['now and then', /\b(?:now|current|currently|recent|recently|future|moment|asap)\b/i],
  ['year', /\b\d{4}\b/],
];

/** Phenomena of numbers by their text. */
const NUMBERS = [
  ['range', /\d\s?(?:-|–|to|and)\s?[$€£]?\d|between/i],
  ['money', /[$€£¥₹]|dollar|euro|pound|yen|yuan|cent|rupee|ringgit|hryvnia|franc|\b[A-Z]{3}\b/i],
  ['percentage', /%|per ?cent|percentage/i],
  ['fraction', /\bhalf\b|third|quarter|\d\/\d|[½¼¾]|\bfifths?\b/i],
  ['ordinal', /\d(?:st|nd|rd|th)\b|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eenth|tieth|edth|andth)\b/i],
  ['measure', /\d[\d.,\s]*(?:-?[a-z°µ]{1,3}\b|\s?-?(?:kilo|milli|centi|mile|met|foot|feet|inch|gram|ton|lit|acre|barrel|degree|hect))/i],
  ['magnitude', /million|billion|trillion|thousand|hundred|lakh|crore|dozen|\d[kmb]\b/i],
  ['words', /^[a-z\s-]+$/i],
  ['figures', /\d/],
];

const lines = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const same = (a, b) =>
  Array.isArray(a) || Array.isArray(b)
    ? String(a) === String(b)
    : typeof a === 'number'
      ? Math.abs(a - b) <= 1e-5 * Math.abs(a) + 1e-8
      : plain(a) === plain(b);
/** An open interval by its known end, one point by itself. */
const closed = (value) => {
  if (!Array.isArray(value)) return value;
  const ends = value.filter((end) => end !== null);
  return ends.length === 1 || ends[0] === ends[1] ? ends[0] : value;
};
const plain = (value) =>
  String(value)
    .replace(/(T\d\d:\d\d):00$/, '$1')
    .replace(/^XXXX-XX-XX(?=T)/, '');

/** The readings of one set by the id of their line. */
function readSet(folder, set, command) {
  const [program = 'node', ...rest] = command.split(' ');
  const input = readFileSync(path.join(folder, 'input.ndjson'));
  const out = execFileSync(program, [...rest, ...(set.arguments ?? [])], { input, maxBuffer: 1 << 30 }).toString();
  const found = new Map();
  for (const record of out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)))
    found.set(record.source.name, [...(found.get(record.source.name) ?? []), record]);
  return found;
}

function countSet(folder, command, counts) {
  const set = JSON.parse(readFileSync(path.join(folder, 'set.json'), 'utf8'));
  if (set.area !== 'dates' && set.area !== 'numbers') return;
  const found = readSet(folder, set, command);
  const texts = new Map(lines(path.join(folder, 'input.ndjson')).map(({ id, text }) => [id, text]));
  for (const gold of lines(path.join(folder, 'gold.ndjson'))) {
    const own = (found.get(gold.id) ?? []).flatMap((record) => record[set.area]);
    for (const item of gold[set.area]) {
      const text = item.start == null ? texts.get(gold.id) : texts.get(gold.id).slice(item.start, item.end);
      const right = own.some(
        (each) =>
          (item.start == null || (each.start < item.end && each.end > item.start)) &&
          [closed(item.value), ...(item.alts ?? [])].some((value) => same(value, each.value)),
      );
      const name = (set.area === 'dates' ? DATES : NUMBERS).find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
      const key = `${set.area}: ${name}`;
      counts[key] ??= { right: 0, wrong: 0 };
      counts[key][right ? 'right' : 'wrong']++;
    }
  }
}

const [sets, command = 'node dist/cli/main.js pipe'] = process.argv.slice(2);
const counts = {};
for (const name of readdirSync(sets).sort()) countSet(path.join(sets, name), command, counts);
const rows = Object.entries(counts).sort(([a], [b]) => a.localeCompare(b));
for (const [name, { right, wrong }] of rows)
  console.log(`| ${name} | ${right} | ${wrong} | ${Math.round((100 * right) / (right + wrong))} % |`);
