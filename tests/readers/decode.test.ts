import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/readers/decode.js';

const FRENCH = 'Le maire a déclaré que la rivière était à son plus haut niveau depuis l’été dernier, malgré les pluies à venir. '.repeat(6);
const RUSSIAN = 'Мэр города сообщил, что уровень воды в реке остаётся высоким, и попросил жителей не подходить к берегу. '.repeat(6);

describe('decode', () => {
  it.each([
    ['plain UTF-8', Buffer.from('Rain fell on Tuesday.'), 'utf-8', 'Rain fell on Tuesday.'],
    ['UTF-8 with a byte order mark, which stays', Buffer.from('\ufeffRain fell.'), 'utf-8', '\ufeffRain fell.'],
    ['UTF-16 little endian', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode('Rain fell.', 'utf-16le')]), 'utf-16le', 'Rain fell.'],
    ['UTF-16 big endian', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode('Rain fell.', 'utf-16be')]), 'utf-16be', 'Rain fell.'],
    ['Windows-1252', iconv.encode(FRENCH, 'windows-1252'), 'windows-1252', FRENCH],
    ['Windows-1251', iconv.encode(RUSSIAN, 'windows-1251'), 'windows-1251', RUSSIAN],
  ])('reads %s', (_name, bytes, encoding, raw) => {
    expect(decode(bytes, 'a.txt')).toEqual({ raw, encoding });
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'E-input-empty'],
    ['white space only', Buffer.from(' \n\n '), 'E-input-empty'],
    ['binary noise', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'E-input-binary'],
  ])('refuses %s with a code', (_name, bytes, code) => {
    expect(() => decode(bytes, 'a.txt')).toThrow(expect.objectContaining({ code }));
  });
});
