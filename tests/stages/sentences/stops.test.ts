import { describe, expect, it } from 'vitest';
import { split } from './split.js';

const CUT: readonly (readonly [string, string, readonly string[]])[] = [
  ['cuts after a plain stop', 'The bridge closed. Buses ran instead.', ['The bridge closed.', 'Buses ran instead.']],
  [
    'cuts after a question and an exclamation',
    'Who pays? Nobody knows! The council meets soon.',
    ['Who pays?', 'Nobody knows!', 'The council meets soon.'],
  ],
  ['keeps a closing quote with its sentence', '“The gate is shut.” He walked on.', ['“The gate is shut.”', 'He walked on.']],
  ['keeps a closing bracket with its sentence', 'It failed (again). Work stopped.', ['It failed (again).', 'Work stopped.']],
  [
    'cuts after a company suffix before a sentence opener',
    'She sold Orvel Inc. The price was low.',
    ['She sold Orvel Inc.', 'The price was low.'],
  ],
  [
    'cuts after a dotted country before a new subject',
    'The note went to the U.S. Norway has replied.',
    ['The note went to the U.S.', 'Norway has replied.'],
  ],
  ['cuts after etc. before a capital', 'They took nails, glue, etc. Nobody paid.', ['They took nails, glue, etc.', 'Nobody paid.']],
  ['cuts after an ellipsis before a capital', 'They paused… Rain came.', ['They paused…', 'Rain came.']],
  ['cuts where the blank is missing', 'The vote was close.The mayor left.', ['The vote was close.', 'The mayor left.']],
  ['cuts after a letter that counts a king', 'She played Henry V. The hall was full.', ['She played Henry V.', 'The hall was full.']],
  ['cuts in front of a web address', 'Read the report. https://press.example/report', ['Read the report.', 'https://press.example/report']],
  ['cuts a running enumeration before each marker', '1) Close the valve 2) Call the desk', ['1) Close the valve', '2) Call the desk']],
  ['cuts a running bullet list', '• 1. Close it • 2. Leave', ['• 1. Close it', '• 2. Leave']],
  [
    'cuts after a clock time at the end of a sentence',
    'It ended at 6 p.m. Mr. Orr went home.',
    ['It ended at 6 p.m.', 'Mr. Orr went home.'],
  ],
  [
    'cuts text that is all in small letters',
    'the sea was calm. the boat sank. nobody saw it.',
    ['the sea was calm.', 'the boat sank.', 'nobody saw it.'],
  ],
];

const WHOLE: readonly (readonly [string, string])[] = [
  ['does not cut after a title', 'Lt. Gen. Ada Brink met Dr. Osei in town.'],
  ['does not cut after initials', 'The case of J. R. Molder was closed.'],
  ['does not cut a dotted name before its noun', 'A U.N. Security Council vote is due.'],
  ['does not cut after a month before a day', 'It opened on Feb. 3 in a hall.'],
  ['does not cut a number after No.', 'House No. 12 was sold.'],
  ['does not cut decimals and amounts', 'It cost $3.50 or 2.9 million euros.'],
  ['does not cut inside addresses', 'Write to desk@press.example or see www.press.example/a.html for more.'],
  ['does not cut a question before its verb of saying', '“Is it safe?” she asked.'],
  ['does not cut a question before a named speaker', '“Is it safe?” Mr. Orr asked.'],
  ['does not cut after a fronted clock time', 'At 5 a.m. Mrs. Lund opened the shop.'],
  ['does not cut a clock time from its zone', 'It began at 10 a.m. Kyiv time.'],
  ['does not cut an omission in square brackets', '"The plan [...] was dropped" (Orr 12).'],
  ['does not cut a dateline', 'LISBON, Sept. 4 (Reuters) - The port is closed.'],
  ['does not cut Latin abbreviations', 'Some towns, e.g. Orvel, i.e. the port, agreed.'],
  ['does not cut a place with a saint', 'They met in St. Albans on Sunday.'],
  ['does not cut a state between commas', 'He drove from Salem, Ore., to the coast.'],
  ['does not cut an ellipsis before a small letter', 'He was ... well, late.'],
];

describe('stops', () => {
  it.each(CUT)('%s', (_, text, want) => expect(split(text)).toEqual(want));
  it.each(WHOLE)('%s', (_, text) => expect(split(text)).toEqual([text]));
});
