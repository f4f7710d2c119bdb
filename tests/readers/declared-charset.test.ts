import { describe, expect, it } from 'vitest';
import { declaredCharset } from '../../src/readers/declared-charset.js';

describe('a declared encoding', () => {
  it.each([
    ['<!doctype html><meta charset="utf-8">', 'utf-8'],
    ['<html><head><META CHARSET=UTF8 >', 'utf-8'],
    ["<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>", 'windows-1251'],
    ['<meta charset="ISO-8859-1">', 'windows-1252'],
    ['<?xml version="1.0" encoding="KOI8-R"?><rss>', 'koi8-r'],
    ['\ufeff<?xml version="1.0" encoding="UTF-8"?><rss>', null],
  ])('of %j is %s', (page, charset) => {
    const bytes = Buffer.from(page, 'utf8');
    expect(declaredCharset(bytes)).toBe(charset);
  });

  it.each([
    ['a page that declares none', '<html><head><title>charset=utf-8</title>'],
    ['an encoding that nobody knows', '<meta charset="klingon">'],
    ['UTF-16, which could not have been read', '<meta charset="utf-16">'],
    ['a declaration in a comment', '<!-- <meta charset="windows-1251"> -->'],
    ['plain text', 'The charset of the file is unknown.'],
  ])('is not taken from %s', (_name, page) => {
    expect(declaredCharset(Buffer.from(page))).toBeNull();
  });
});
