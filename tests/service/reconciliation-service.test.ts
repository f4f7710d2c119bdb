import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/gazetteer/load-gazetteer.js';
import { openCatalogue } from '../../src/service/catalogue.js';
import { openService } from '../../src/service/open-service.js';
import { LIMITS } from '../../src/service/protocol.js';
import {
  entitySuggestionSchema,
  extensionSchema,
  manifestSchema,
  nameSuggestionSchema,
  proposalSchema,
  resultBatchSchema,
} from './protocol-schemas.js';

const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-service-'));
writeFileSync(
  path.join(folder, 'entities.csv'),
  `id,type,name,description,wikidata,weight,source,licence,status
bergen,GPE,Bergen,city in Norway,Q26793,40,own,CC0-1.0,curated
bergen-belgium,GPE,Bergen,city in Belgium,,40,own,CC0-1.0,curated
ines-tavares,PERSON,Inês Tavares,"Minister of Fisheries, Portugal",,30,own,CC0-1.0,curated
markup,ORG,"<b>Bold & Co</b>",,,10,own,CC0-1.0,curated
north-sea-bank,ORG,North Sea Bank,,,20,own,CC0-1.0,curated
`,
);
writeFileSync(
  path.join(folder, 'aliases.csv'),
  `id,alias,kind,lang,case,context,valid_from,valid_to,source,licence
north-sea-bank,NSB,acronym,en,exact,,,,own,CC0-1.0
`,
);
writeFileSync(
  path.join(folder, 'roles.csv'),
  'id,role,org,valid_from,valid_to,source\nines-tavares,Minister of Fisheries,portugal,2024-04-02,,own\n',
);

const app = openService({
  gazetteer: loadGazetteer(folder),
  catalogue: openCatalogue(folder),
  settings: { threshold: 0.85, margin: 0.01 },
  base: 'http://127.0.0.1:8765',
  version: '0.0.0',
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const ajv = new Ajv({ allowUnionTypes: true });
const get = async (url: string) => app.inject({ method: 'GET', url });
const post = async (form: Readonly<Record<string, string>>) =>
  app.inject({
    method: 'POST',
    url: '/reconcile',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  });
const ask = async (queries: object) => (await post({ queries: JSON.stringify(queries) })).json();
function expectValid(schema: object, value: unknown): void {
  const validate = ajv.compile(schema);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}

describe('the reconciliation service', () => {
  it.each([
    ['its manifest', '/reconcile', manifestSchema],
    ['the manifest at the root', '/', manifestSchema],
    ['suggested entities', '/suggest/entity?prefix=ber', entitySuggestionSchema],
    ['suggested types', '/suggest/type?prefix=o', nameSuggestionSchema],
    ['suggested properties', '/suggest/property?prefix=w', nameSuggestionSchema],
    ['proposed properties', '/properties?type=GPE', proposalSchema],
    ['answers to queries sent in the address', `/reconcile?queries=${encodeURIComponent('{"q0":{"query":"Bergen"}}')}`, resultBatchSchema],
    [
      'a data extension',
      `/reconcile?extend=${encodeURIComponent('{"ids":["bergen","nowhere"],"properties":[{"id":"wikidata"},{"id":"type"},{"id":"odd"}]}')}`,
      extensionSchema,
    ],
  ])('answers %s as the specification demands', async (_, url, schema) => {
    const reply = await get(url);
    expect(reply.statusCode).toBe(200);
    expectValid(schema, reply.json());
  });

  it('answers a batch under the keys of its queries, each candidate with features', async () => {
    const answer = await ask({
      a: { query: 'Ines Tavares' },
      b: { query: 'NSB', type: 'ORG' },
      c: { query: 'Unheard Of Ltd', type: ['ORG'] },
    });
    expectValid(resultBatchSchema, answer);
    expect(Object.keys(answer)).toEqual(['a', 'b', 'c']);
    expect(answer.a.result[0]).toMatchObject({ id: 'ines-tavares', match: true, type: [{ id: 'PERSON', name: 'Person' }] });
    expect(answer.a.result[0].features.length).toBeGreaterThan(0);
    expect(answer.b.result[0]).toMatchObject({ id: 'north-sea-bank', match: true });
    expect(answer.c.result.some((r: { match: boolean }) => r.match)).toBe(false);
  });

  it('calls neither of two namesakes a match', async () => {
    const { q } = await ask({ q: { query: 'Bergen' } });
    expect(
      q.result
        .map((r: { id: string }) => r.id)
        .slice(0, 2)
        .sort(),
    ).toEqual(['bergen', 'bergen-belgium']);
    expect(q.result.map((r: { match: boolean }) => r.match)).not.toContain(true);
  });

  it('tells namesakes apart by a property', async () => {
    const { q } = await ask({ q: { query: 'Bergen', properties: [{ pid: 'description', v: 'city in Belgium' }] } });
    expect(q.result[0]).toMatchObject({ id: 'bergen-belgium', match: true });
    expect(q.result[0].features).toContainEqual({ id: 'property-description', value: 1 });
  });

  it('gives no entity of another type than the wanted one, and at most `limit` of them', async () => {
    const { person, one, both } = await ask({
      person: { query: 'Bergen', type: 'PERSON' },
      one: { query: 'Bergen', limit: 1 },
      both: { query: 'Bergen', type: ['GPE', 'ORG'], type_strict: 'all' },
    });
    expect(person.result).toEqual([]);
    expect(one.result).toHaveLength(1);
    expect(both.result).toEqual([]);
  });

  it('finds suggestions by any word of a name, page by page', async () => {
    expect((await get('/suggest/entity?prefix=tava')).json().result).toMatchObject([{ id: 'ines-tavares' }]);
    expect((await get('/suggest/entity?prefix=berg&cursor=1')).json().result).toHaveLength(1);
    expect((await get('/suggest/entity?prefix=')).json().result).toEqual([]);
  });

  it('escapes names in previews and lets them load nothing', async () => {
    const reply = await get('/preview/markup');
    expect(reply.body).toContain('&lt;b&gt;Bold &amp; Co&lt;/b&gt;');
    expect(reply.body).not.toContain('<b>');
    expect(reply.headers['content-security-policy']).toBe("default-src 'none'");
  });

  it('allows every origin and answers the preflight of a browser', async () => {
    expect((await get('/reconcile')).headers['access-control-allow-origin']).toBe('*');
    const preflight = await app.inject({ method: 'OPTIONS', url: '/reconcile' });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers['access-control-allow-methods']).toContain('POST');
  });

  it('wraps an answer in the function that is asked for, and takes no other code for one', async () => {
    expect((await get('/reconcile?callback=show')).body).toMatch(/^\/\*\*\/show\(\{.*\}\);$/s);
    expect((await get('/reconcile?callback=alert(1)//')).statusCode).toBe(400);
  });

  it.each([
    ['queries that are no JSON', { queries: '{' }, 400],
    ['a query without name and properties', { queries: '{"q":{}}' }, 400],
    ['an unknown key in a query', { queries: '{"q":{"query":"a","quary":"b"}}' }, 400],
    ['a name beyond the limit', { queries: JSON.stringify({ q: { query: 'x'.repeat(LIMITS.nameLength + 1) } }) }, 400],
    [
      'too many queries',
      { queries: JSON.stringify(Object.fromEntries(Array.from({ length: LIMITS.queries + 1 }, (_, i) => [`q${i}`, { query: 'a' }]))) },
      400,
    ],
    ['a body beyond the limit', { queries: 'x'.repeat(LIMITS.bodyBytes + 1) }, 413],
  ])('refuses %s with a message', async (_, form, status) => {
    const reply = await post(form);
    expect(reply.statusCode).toBe(status);
    expect(reply.json()).toMatchObject({ status: 'error' });
    expect(reply.json().message.length).toBeGreaterThan(10);
  });

  it('answers an address that cannot be decoded as it answers every other mistake', async () => {
    const reply = await get('/view/%E0%A4');
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ status: 'error' });
    expect(reply.headers['access-control-allow-origin']).toBe('*');
  });

  it.each(['/view/nowhere', '/preview/nowhere', '/flyout/entity?id=nowhere', '/elsewhere'])('answers 404 at %s', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });
});
