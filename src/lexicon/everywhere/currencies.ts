/** How currencies are written, → ISO 4217. Signs that several currencies share stand for the most used one, or for none (`$`, `kr`). */
export const currencySigns: Readonly<Record<string, string>> = {
  '€': 'EUR', '$': '', 'US$': 'USD', 'US $': 'USD', 'USD$': 'USD', 'U.S. $': 'USD', 'AUD$': 'AUD', 'AU $': 'AUD', 'CAN$': 'CAD', 'MXN$': 'MXN', 'Mex$': 'MXN', 'NZD$': 'NZD', 'SGD$': 'SGD', '$U': 'UYU', 'UY$': 'UYU', 'C$': 'CAD', 'CA$': 'CAD', 'CAD$': 'CAD', 'A$': 'AUD', 'AU$': 'AUD', 'NZ$': 'NZD', 'HK$': 'HKD', 'S$': 'SGD', 'NT$': 'TWD', 'MX$': 'MXN', 'R$': 'BRL', 'RD$': 'DOP', 'CLP$': 'CLP', 'COP$': 'COP', 'AR$': 'ARS',
  '£': 'GBP', '¥': 'JPY', '￥': 'JPY', '円': 'JPY', '元': 'CNY', 'RMB': 'CNY', '₹': 'INR', 'Rs': 'INR', 'Rs.': 'INR', '₩': 'KRW', '원': 'KRW', '₽': 'RUB', 'руб': 'RUB', 'руб.': 'RUB', 'р.': 'RUB', '₴': 'UAH', 'грн': 'UAH', 'грн.': 'UAH', '₺': 'TRY', 'TL': 'TRY', '฿': 'THB', 'บาท': 'THB', '₫': 'VND', 'đ': 'VND', 'VNĐ': 'VND', '₱': 'PHP', '₪': 'ILS', 'zł': 'PLN', 'zl': 'PLN', 'Kč': 'CZK', 'Ft': 'HUF', 'lei': 'RON', 'lev': 'BGN', 'лв': 'BGN', 'лв.': 'BGN', kr: '', 'kr.': '', Kr: '', 'Kr.': '', KR: '', 'Fr.': 'CHF', 'SFr.': 'CHF', 'sFr': 'CHF', 'Rp': 'IDR', 'RM': 'MYR', 'R': 'ZAR', '₦': 'NGN', 'GH₵': 'GHS', 'KSh': 'KES', '₸': 'KZT', 'тг': 'KZT', '₾': 'GEL', '₼': 'AZN', 'د.إ': 'AED', 'ر.س': 'SAR', 'ر.ق': 'QAR', 'د.ك': 'KWD', 'ج.م': 'EGP', 'تومان': 'IRR', 'ریال': 'IRR', 'S/': 'PEN', 'S/.': 'PEN', 'Gs.': 'PYG', '₡': 'CRC', 'Bs.': 'BOB', 'din': 'RSD', 'din.': 'RSD', 'kn': 'HRK', 'ден': 'MKD', 'Ls': 'EUR', 'Euro': 'EUR', 'euro': 'EUR', 'euros': 'EUR', 'ევრო': 'EUR',
  eur: 'EUR', 'ευρώ': 'EUR', eura: 'EUR', euroa: 'EUR', 'євро': 'EUR', 'евро': 'EUR', 'zł.': 'PLN', 'złotych': 'PLN', pln: 'PLN', 'kč': 'CZK', korun: 'CZK', czk: 'CZK', 'ft': 'HUF', 'Ft.': 'HUF', forint: 'HUF', huf: 'HUF', ron: 'RON', Lei: 'RON', tl: 'TRY', 'lira': 'TRY', 'Türk lirası': 'TRY', reais: 'BRL',
  'рублей': 'RUB', 'рубля': 'RUB', 'гривень': 'UAH', 'гривні': 'UAH', 'ש"ח': 'ILS', 'ש״ח': 'ILS', 'שח': 'ILS', 'NIS': 'ILS', '人民币': 'CNY', '新台幣': 'TWD', '港元': 'HKD', '港币': 'HKD', '圓': 'TWD', 'đồng': 'VND', 'vnđ': 'VND', 'vnd': 'VND', 'Rp.': 'IDR', 'rupiah': 'IDR',
  'ر.ع': 'OMR', 'د.ب': 'BHD', 'د.أ': 'JOD', 'د.ت': 'TND', 'د.م': 'MAD', 'ل.ل': 'LBP', 'جنيه': 'EGP', 'E£': 'EGP', 'ريال سعودي': 'SAR', 'درهم إماراتي': 'AED', 'دينار كويتي': 'KWD', 'SR': 'SAR', 'QR': 'QAR', 'KD': 'KWD', 'K.D.': 'KWD', 'BD': 'BHD', 'Dhs': 'AED', 'Dhs.': 'AED',
}; // prettier-ignore

/** Signs that several currencies share, and those currencies by country (ISO 3166-1 alpha-2). */
export const sharedSigns: readonly { readonly signs: readonly string[]; readonly byCountry: Readonly<Record<string, string>> }[] = [
  { signs: ['$'], byCountry: { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', MX: 'MXN', SG: 'SGD', HK: 'HKD', TW: 'TWD', AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', DO: 'DOP', EC: 'USD', SV: 'USD', PR: 'USD' } },
  { signs: ['kr', 'kr.', 'Kr', 'Kr.', 'KR'], byCountry: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', FO: 'DKK', GL: 'DKK' } },
]; // prettier-ignore

/** Languages of one country alone among those that share a sign, → that country. */
export const countryOfLanguage: Readonly<Record<string, string>> = { sv: 'SE', no: 'NO', nb: 'NO', nn: 'NO', da: 'DK', is: 'IS' };

/** Codes that are also written out beside amounts. */
export const currencyCodes: readonly string[] = [
  'EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'ISK', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'HRK', 'RSD', 'UAH', 'RUB', 'BYN', 'TRY', 'ILS', 'AED', 'SAR', 'QAR', 'KWD', 'BHD', 'OMR', 'JOD', 'EGP', 'MAD', 'TND', 'ZAR', 'NGN', 'KES', 'GHS', 'INR', 'PKR', 'BDT', 'LKR', 'NPR', 'THB', 'VND', 'IDR', 'MYR', 'SGD', 'PHP', 'HKD', 'TWD', 'CNY', 'JPY', 'KRW', 'AUD', 'NZD', 'CAD', 'MXN', 'BRL', 'ARS', 'CLP', 'COP', 'PEN', 'UYU', 'PYG', 'BOB', 'CRC', 'DOP', 'GTQ', 'KZT', 'GEL', 'AZN', 'AMD', 'UZS', 'MDL', 'ALL', 'MKD', 'BAM', 'IRR', 'IQD', 'LBP',
]; // prettier-ignore

/** Currencies whose amounts have three decimals, and those that have none: tells `12.500` apart. */
export const threeDecimals: readonly string[] = ['KWD', 'BHD', 'OMR', 'JOD', 'TND', 'IQD', 'LYD'];
export const noDecimals: readonly string[] = [
  'JPY',
  'KRW',
  'VND',
  'CLP',
  'PYG',
  'ISK',
  'IDR',
  'HUF',
  'UGX',
  'XOF',
  'XAF',
  'IRR',
  'COP',
  'CRC',
];

/** Currencies that are written with one sign and told apart by the country only: `руб.`, `Rs`, `¥`, `元`. Those of `$` and `kr` stand above. */
export const currenciesWrittenAlike: readonly (readonly string[])[] = [
  ['JPY', 'CNY', 'TWD', 'HKD'], ['INR', 'PKR', 'LKR', 'NPR', 'MUR'], ['RUB', 'BYN'], ['GBP', 'EGP'], ['RSD', 'MKD', 'BAM'], ['RON', 'MDL'], ['XOF', 'XAF'],
]; // prettier-ignore

/** Names of a control with which a shopper chooses the currency: parts of words, in any language. */
export const currencyControl = /curr?enc|w[aä]hrung|devise|mon[ei]da|valuta|waluta|валют|通貨|货币|貨幣|통화/i;
