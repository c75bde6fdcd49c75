// Messages as the locale files have them: what stands in a test is what people read, in any language.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LOCALES = resolve(import.meta.dirname, '../../locales');

// Returns a message of one line; what is filled in splits it into parts.
export function words(lang, name) {
  for (const file of readdirSync(join(LOCALES, lang))) {
    const found = readFileSync(join(LOCALES, lang, file), 'utf8').match(new RegExp(`^${name} = (.+)$`, 'm'));
    if (found) return found[1];
  }
  throw new Error(`no message ${name} in ${lang}`);
}
