import type { Card } from './catalogue.js';
import { valuesOf } from './properties.js';
import { PROPERTIES } from './protocol.js';

/** Size of the frame that shows a preview, in CSS pixels. */
export const PREVIEW_SIZE = { width: 420, height: 260 } as const;

/** A small page about an entry: no script, no link to elsewhere. */
export function previewPage(card: Card): string {
  const title = escapeHtml(card.entry.name);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${previewHtml(card)}</body></html>`;
}

/** What the page and a flyout say of an entry. */
export function previewHtml(card: Card): string {
  const rows = PROPERTIES.map(({ id, name }) => ({ name, values: valuesOf(card, id) })).filter(({ values }) => values.length > 0);
  const lines = rows.map(({ name, values }) => `<dt>${escapeHtml(name)}</dt><dd>${values.map(escapeHtml).join('; ')}</dd>`);
  return `<h1>${escapeHtml(card.entry.name)}</h1><dl>${lines.join('')}</dl>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
