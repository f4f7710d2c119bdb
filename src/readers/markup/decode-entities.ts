import { loadLinkedom } from '../lazy-libraries.js';

/** Text that may hold tags and character references, as plain text; text without any is given back as it is. */
export function decodeEntities(text: string): string {
  if (!/&#?\w+;|<\/?[a-z!]/i.test(text)) return text;
  const { document } = loadLinkedom().parseHTML(`<!doctype html><html><body>${text}</body></html>`);
  return document.body?.textContent ?? '';
}
