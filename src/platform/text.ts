import { api } from './api';

/** A sentence of `_locales` in the browser's language, with its placeholders filled; the key itself where there is none. */
export function translate(key: string, args: readonly string[] = []): string {
  return api.i18n.getMessage(key, [...args]) || key;
}
