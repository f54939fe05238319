/** What hints at one country alone (ISO 3166-1 alpha-2). */

/** Top-level domains of two letters that everybody buys, or that belong to no single country. */
export const openTopLevels: readonly string[] = [
  'ac', 'ag', 'ai', 'am', 'bz', 'cc', 'cf', 'cx', 'eu', 'fm', 'ga', 'gg', 'gl', 'gq', 'im', 'io', 'is', 'je', 'la', 'lc', 'li', 'ly', 'me', 'ml', 'ms', 'nu', 'pw', 'sc', 'sh', 'st', 'su', 'tk', 'to', 'tv', 'vc', 'vg', 'ws', 'co',
]; // prettier-ignore

/** ISO 4217 → the only country in which shops commonly sell in it. */
export const currencyCountries: Readonly<Record<string, string>> = {
  ARS: 'AR', BRL: 'BR', CLP: 'CL', CNY: 'CN', COP: 'CO', CZK: 'CZ', DKK: 'DK', HUF: 'HU', IDR: 'ID', ILS: 'IL', INR: 'IN', JPY: 'JP', KRW: 'KR', MXN: 'MX', NOK: 'NO', NZD: 'NZ', PLN: 'PL', RON: 'RO', RUB: 'RU', SEK: 'SE', SGD: 'SG', THB: 'TH', TRY: 'TR', TWD: 'TW', UAH: 'UA', VND: 'VN', ZAR: 'ZA',
}; // prettier-ignore

/** Languages that are one country's. */
export const languageCountries: Readonly<Record<string, string>> = {
  cs: 'CZ', da: 'DK', fi: 'FI', el: 'GR', he: 'IL', hu: 'HU', id: 'ID', ja: 'JP', ko: 'KR', nb: 'NO', no: 'NO', pl: 'PL', ro: 'RO', sk: 'SK', th: 'TH', tr: 'TR', uk: 'UA', vi: 'VN',
}; // prettier-ignore

/** Where shops in a language mostly are: a number without its country's code is one of theirs, most likely first. */
export const callableFrom: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'ZA', 'IN', 'SG'], de: ['DE', 'AT', 'CH'], fr: ['FR', 'BE', 'CH', 'CA', 'LU'], es: ['ES', 'MX', 'AR', 'CL', 'CO', 'PE'], it: ['IT', 'CH'], nl: ['NL', 'BE'], pl: ['PL'], pt: ['PT', 'BR'],
  sv: ['SE', 'FI'], da: ['DK'], no: ['NO'], nb: ['NO'], fi: ['FI'], cs: ['CZ'], sk: ['SK'], hu: ['HU'], ro: ['RO', 'MD'], el: ['GR', 'CY'], tr: ['TR'], ja: ['JP'], ko: ['KR'], zh: ['CN', 'TW', 'HK', 'SG'],
  ar: ['AE', 'SA', 'EG', 'MA'], he: ['IL'], uk: ['UA'], ru: ['RU'], id: ['ID'], vi: ['VN'], th: ['TH'],
}; // prettier-ignore
