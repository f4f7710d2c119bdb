/**
 * What the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group, Final Report of 10 April 2023) demands
 * of each answer, as JSON Schema. Written anew after the constraints of the specification's own schemas.
 */
const text = { type: 'string' };
const template = { type: 'object', properties: { url: { type: 'string', pattern: '\\{\\{id\\}\\}' } }, required: ['url'] };
const location = { type: 'object', properties: { service_url: text, service_path: text } };
const namedType = { type: 'object', properties: { id: text, name: text, description: text }, required: ['id', 'name'] };
const typeReference = { oneOf: [{ type: 'object', properties: { id: text, name: text }, required: ['id'] }, text] };

export const manifestSchema = {
  type: 'object',
  required: ['versions', 'name', 'identifierSpace', 'schemaSpace'],
  properties: {
    versions: { type: 'array', items: text, contains: { const: '0.2' } },
    name: text,
    identifierSpace: text,
    schemaSpace: text,
    documentation: text,
    serviceVersion: text,
    logo: text,
    view: template,
    feature_view: template,
    defaultTypes: { type: 'array', items: namedType, uniqueItems: true },
    suggest: {
      type: 'object',
      properties: {
        entity: {
          ...location,
          properties: { ...location.properties, flyout_service_url: text, flyout_service_path: { type: 'string', pattern: '\\$\\{id\\}' } },
        },
        type: location,
        property: location,
      },
    },
    preview: {
      type: 'object',
      required: ['url', 'width', 'height'],
      properties: { ...template.properties, width: { type: 'integer' }, height: { type: 'integer' } },
    },
    extend: {
      type: 'object',
      properties: {
        propose_properties: location,
        property_settings: { type: 'array', items: { type: 'object', required: ['type', 'label', 'name'] } },
      },
    },
  },
};

export const resultBatchSchema = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    required: ['result'],
    properties: {
      result: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'name', 'score'],
          properties: {
            id: text,
            name: text,
            description: text,
            score: { type: 'number' },
            match: { type: 'boolean' },
            type: { type: 'array', items: typeReference },
            features: {
              type: 'array',
              items: { type: 'object', required: ['id', 'value'], properties: { id: text, value: { type: ['boolean', 'number'] } } },
            },
          },
        },
      },
    },
  },
};

const cell = (properties: object, required: readonly string[]) => ({ type: 'object', properties, required, additionalProperties: false });

export const extensionSchema = {
  type: 'object',
  required: ['meta', 'rows'],
  properties: {
    meta: { type: 'array', items: { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } } },
    rows: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          items: {
            oneOf: [
              cell({ id: text, name: text, description: text }, ['id', 'name']),
              cell({ str: text }, ['str']),
              cell({ float: { type: 'number' } }, ['float']),
              cell({ int: { type: 'integer' } }, ['int']),
            ],
          },
        },
      },
    },
  },
};

export const entitySuggestionSchema = {
  type: 'object',
  required: ['result'],
  properties: {
    result: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: text, name: text, description: text, notable: { type: 'array', items: typeReference } },
      },
    },
  },
};

export const nameSuggestionSchema = { type: 'object', required: ['result'], properties: { result: { type: 'array', items: namedType } } };

export const proposalSchema = {
  type: 'object',
  required: ['properties'],
  properties: { type: text, properties: { type: 'array', items: namedType } },
};
