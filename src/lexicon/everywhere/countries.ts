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
