import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { PREVIEW_SIZE } from './preview.js';
import { TYPES } from './protocol.js';

/** What the service tells of itself, as the Reconciliation Service API 0.2 has it (W3C Entity Reconciliation Community Group, 2023). */
export function manifestOf(gazetteer: Gazetteer, base: string, serviceVersion: string): object {
  const suggest = (what: string) => ({ service_url: base, service_path: `/suggest/${what}` });
  return {
    versions: ['0.2'],
    name: `Copydesk: ${gazetteer.name}`,
    identifierSpace: `urn:copydesk:gazetteer:${gazetteer.name}`,
    schemaSpace: 'urn:copydesk:entity-types',
    serviceVersion,
    defaultTypes: TYPES,
    view: { url: `${base}/view/{{id}}` },
    preview: { url: `${base}/preview/{{id}}`, ...PREVIEW_SIZE },
    suggest: {
      entity: { ...suggest('entity'), flyout_service_url: base, flyout_service_path: `/flyout/entity?id=$\{id}` },
      type: suggest('type'),
      property: suggest('property'),
    },
    extend: { propose_properties: { service_url: base, service_path: '/properties' }, property_settings: [] },
  };
}
