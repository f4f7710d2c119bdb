import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/readers/decode.js';

const FRENCH = 'Le maire a déclaré que la rivière était à son plus haut niveau depuis l’été dernier, malgré les pluies à venir. '.repeat(6);
const RUSSIAN = 'Мэр города сообщил, что уровень воды в реке остаётся высоким, и попросил жителей не подходить к берегу. '.repeat(6);
const LE = [0xff, 0xfe];
const BE = [0xfe, 0xff];
const utf16 = (text: string, order: 'le' | 'be', mark: readonly number[] = []) =>
  Buffer.concat([Buffer.from(mark), iconv.encode(text, `utf-16${order}`)]);

describe('decode', () => {
  it.each([
    ['plain UTF-8', Buffer.from('Rain fell on Tuesday.'), 'utf-8', 'Rain fell on Tuesday.'],
    ['UTF-8 with a byte order mark, which stays', Buffer.from('\ufeffRain fell.'), 'utf-8', '\ufeffRain fell.'],
    ['UTF-16 little endian', utf16('Rain fell.', 'le', LE), 'utf-16le', 'Rain fell.'],
    ['UTF-16 big endian', utf16('Rain fell.', 'be', BE), 'utf-16be', 'Rain fell.'],
    ['UTF-16 little endian without a mark', utf16('Rain fell.\n', 'le'), 'utf-16le', 'Rain fell.\n'],
    ['UTF-16 big endian without a mark', utf16('Rain fell.\n', 'be'), 'utf-16be', 'Rain fell.\n'],
    ['UTF-16 of Cyrillic text without a mark', utf16(RUSSIAN, 'le'), 'utf-16le', RUSSIAN],
    ['Windows-1252', iconv.encode(FRENCH, 'windows-1252'), 'windows-1252', FRENCH],
    ['Windows-1251', iconv.encode(RUSSIAN, 'windows-1251'), 'windows-1251', RUSSIAN],
  ])('reads %s', (_name, bytes, encoding, raw) => {
    expect(decode(bytes, 'a.txt')).toEqual({ raw, encoding });
  });

  it.each([
    ['believes a page that declares its encoding', iconv.encode('Café', 'windows-1250'), 'windows-1250', 'windows-1250'],
    ['reads what several encodings allow as the page says', iconv.encode('Дом', 'koi8-r'), 'koi8-r', 'koi8-r'],
    ['believes valid UTF-8 more than an old declaration', Buffer.from('Café'), 'windows-1252', 'utf-8'],
    ['believes a mark more than a declaration', Buffer.from('\ufeffCafe'), 'windows-1252', 'utf-8'],
    ['reads Japanese as declared', iconv.encode('東京', 'shift_jis'), 'shift_jis', 'shift_jis'],
  ])('%s', (_name, bytes, declared, encoding) => {
    expect(decode(bytes, 'a.html', declared).encoding).toBe(encoding);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'E-input-empty'],
    ['white space only', Buffer.from(' \n\n '), 'E-input-empty'],
    ['white space in UTF-16', utf16(' \n ', 'le', LE), 'E-input-empty'],
    ['binary noise', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'E-input-binary'],
    ['numbers of two bytes', Buffer.from([1, 0, 2, 0, 3, 0, 4, 0]), 'E-input-binary'],
    ['text with a NUL among it', Buffer.from('Rain fell on Tuesday.\0 It was wet.'), 'E-input-binary'],
  ])('refuses %s with a code', (_name, bytes, code) => {
    expect(() => decode(bytes, 'a.txt')).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['declared UTF-8 that is none', Buffer.from([0x41, 0x42, 0xe9, 0x43]), 'utf-8', 'byte 2 cannot be decoded as utf-8'],
    ['an invalid byte behind a written replacement mark', Buffer.from([0xef, 0xbf, 0xbd, 0x41, 0xc3]), 'utf-8', 'byte 4 cannot be decoded'],
    ['a byte that Windows-1252 has no letter for', Buffer.from([0x41, 0x81]), 'windows-1252', 'byte 1 cannot be decoded as windows-1252'],
    ['marked UTF-8 that breaks off', Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xe2]), null, 'byte 4 cannot be decoded as utf-8'],
    ['UTF-16 with half a character at its end', Buffer.from([...LE, 0x41, 0, 0x42]), null, 'byte 4 cannot be decoded as utf-16le'],
    ['UTF-16 with a lone surrogate', Buffer.from([...LE, 0x41, 0, 0x00, 0xd8, 0x42, 0]), null, 'byte 4 cannot be decoded as utf-16le'],
  ])('names the byte of %s', (_name, bytes, declared, message) => {
    expect(() => decode(bytes, 'a.txt', declared)).toThrow(message);
  });
});
