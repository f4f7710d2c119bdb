import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { CopydeskError } from '../errors/copydesk-error.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { type MatchSettings, queryAnswerer } from './answer-query.js';
import type { Card, Catalogue } from './catalogue.js';
import { manifestOf } from './manifest.js';
import { previewHtml, previewPage } from './preview.js';
import { extend } from './properties.js';
import { LIMITS, PROPERTIES, readExtension, readQueries, requestError } from './protocol.js';
import { suggestEntities, suggestProperties, suggestTypes } from './suggest.js';

/** What a service answers from, and what it says of itself. */
export interface ServiceOptions {
  readonly gazetteer: Gazetteer;
  readonly catalogue: Catalogue;
  readonly settings: MatchSettings;
  /** Where clients reach the service, without a slash at the end. */
  readonly base: string;
  readonly version: string;
}

type Parameters = ReadonlyMap<string, string>;

/** The reconciliation service as a fastify instance that does not listen yet. */
export function openService(options: ServiceOptions): FastifyInstance {
  const app = fastify({
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: LIMITS.requestMs,
    connectionTimeout: LIMITS.requestMs,
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply.header('access-control-allow-origin', '*'));
    },
  });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, String(body)));
  allowEveryOrigin(app);
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply));
  app.setNotFoundHandler((request, reply) => answerError(unknownAddress(request), request, reply));
  addReconcile(app, options);
  addSuggest(app, options.catalogue);
  addPages(app, options.catalogue);
  return app;
}

/** Browsers of any origin may ask, as the specification wants it. */
function allowEveryOrigin(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('access-control-allow-origin', '*');
  });
  app.options('/*', async (_request, reply) =>
    reply
      .header('access-control-allow-methods', 'GET, POST, OPTIONS')
      .header('access-control-allow-headers', 'content-type')
      .status(204)
      .send(),
  );
}

function addReconcile(app: FastifyInstance, { gazetteer, catalogue, settings, base, version }: ServiceOptions): void {
  const answer = queryAnswerer(gazetteer, catalogue, settings);
  const handle = async (request: FastifyRequest, reply: FastifyReply) => {
    const parameters = parametersOf(request);
    const queries = parameters.get('queries');
    const extension = parameters.get('extend');
    if (queries !== undefined) {
      const results = Object.entries(readQueries(queries)).map(([key, query]) => [key, { result: answer(query) }]);
      return send(parameters, reply, Object.fromEntries(results));
    }
    if (extension !== undefined) return send(parameters, reply, extend(catalogue, readExtension(extension)));
    return send(parameters, reply, manifestOf(gazetteer, base, version));
  };
  for (const path of ['/', '/reconcile']) {
    app.get(path, handle);
    app.post(path, handle);
  }
  app.get('/properties', async (request, reply) => {
    const parameters = parametersOf(request);
    const type = parameters.get('type');
    return send(parameters, reply, { ...(type === undefined ? {} : { type }), properties: PROPERTIES });
  });
}

function addSuggest(app: FastifyInstance, catalogue: Catalogue): void {
  const routes: Readonly<Record<string, (prefix: string, cursor: number) => object>> = {
    entity: (prefix, cursor) => suggestEntities(catalogue, prefix, cursor),
    type: suggestTypes,
    property: suggestProperties,
  };
  for (const [what, suggest] of Object.entries(routes)) {
    app.get(`/suggest/${what}`, async (request, reply) => {
      const parameters = parametersOf(request);
      return send(parameters, reply, suggest((parameters.get('prefix') ?? '').slice(0, LIMITS.nameLength), cursorOf(parameters)));
    });
  }
  app.get('/flyout/entity', async (request, reply) => {
    const parameters = parametersOf(request);
    const card = known(catalogue, parameters.get('id') ?? '');
    return send(parameters, reply, { id: card.entry.id, html: previewHtml(card) });
  });
}

function addPages(app: FastifyInstance, catalogue: Catalogue): void {
  for (const page of ['preview', 'view']) {
    app.get<{ Params: { id: string } }>(`/${page}/:id`, async (request, reply) =>
      reply
        .header('content-security-policy', "default-src 'none'")
        .type('text/html; charset=utf-8')
        .send(previewPage(known(catalogue, request.params.id))),
    );
  }
}

function known(catalogue: Catalogue, id: string): Card {
  const card = catalogue.find(id);
  if (card !== undefined) return card;
  throw new CopydeskError('E-service-unknown', {
    what: `"${id.slice(0, 200)}" is no entity`,
    where: 'the request',
    todo: 'Ask for a known id.',
  });
}

function cursorOf(parameters: Parameters): number {
  const cursor = Number(parameters.get('cursor') ?? 0);
  if (Number.isInteger(cursor) && cursor >= 0) return cursor;
  throw requestError('"cursor" is no whole number');
}

/** The parameters of the address and, where there is one, of the form that was sent; those of the form win. */
function parametersOf(request: FastifyRequest): Parameters {
  const address = new URLSearchParams(request.url.split('?').slice(1).join('?'));
  const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
  return new Map([...address, ...form]);
}

/** JSON, or a call of the function that a client without cross-origin requests names (JSONP). */
function send(parameters: Parameters, reply: FastifyReply, value: object): FastifyReply {
  const callback = parameters.get('callback');
  if (callback === undefined) return reply.type('application/json; charset=utf-8').send(JSON.stringify(value));
  if (!/^[A-Za-z_$][\w$.]{0,100}$/.test(callback)) throw requestError('"callback" is no name of a function');
  // The comment in front keeps the answer from being read as another format; the escapes keep line ends out of a script.
  const json = JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return reply.header('x-content-type-options', 'nosniff').type('text/javascript; charset=utf-8').send(`/**/${callback}(${json});`);
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof CopydeskError) return reply.status(error.code === 'E-service-unknown' ? 404 : 400).send(failure(error.message));
  const status = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  const what = error instanceof Error ? error.message : String(error);
  return reply.status(status).send(failure(`${request.method} ${request.url.slice(0, 200)}: ${what}`));
}

function unknownAddress(request: FastifyRequest): CopydeskError {
  return new CopydeskError('E-service-unknown', {
    what: `there is nothing at ${request.url.slice(0, 200)}`,
    where: 'the request',
    todo: 'The manifest at /reconcile names all addresses.',
  });
}

const failure = (message: string) => ({ status: 'error', message });
