/**
 * Tax and company numbers by country: the words that stand before each, how it is written, and whether it has a check digit. From the
 * tax and register authorities' own descriptions. Numbers that carry their country's letters stand in `vatForms`.
 */

/** Names of the checks in facts/check-digits.ts. */
export type NumberCheck =
  | 'abn' | 'acn' | 'at' | 'be' | 'bn' | 'ch' | 'cnpj' | 'cpf' | 'cuit' | 'cvr' | 'cz' | 'de' | 'es' | 'fi' | 'fr' | 'gb' | 'gr' | 'gstin'
  | 'houjin' | 'hu' | 'ie' | 'invoice' | 'it' | 'kr' | 'lu' | 'nit' | 'nl' | 'no' | 'pl' | 'pt' | 'regon' | 'rfc' | 'ro' | 'rut' | 'se'
  | 'seVat' | 'siren' | 'siret' | 'sk' | 'th' | 'ubn' | 'uen' | 'uscc' | 'vkn' | 'za'; // prettier-ignore

export interface NumberForm {
  readonly country: string;
  /** The number as written; letters in capitals, though small ones are found as well. */
  readonly number: string;
  /** Null where the number has no check digit, or none that is known. */
  readonly check: NumberCheck | null;
  /** Only so many characters of it are the number; what follows are codes of the tax office. */
  readonly keep?: number;
}

export interface NumberKind extends NumberForm {
  /** Name of the kind, as records keep it. */
  readonly kind: string;
  /** Lower case. What stands before the number; the full stop of an abbreviation at the end is left out. */
  readonly labels: readonly string[];
  /** Most characters, none a digit, between label and number; 14 where not said. */
  readonly gap?: number;
  /** Where two countries write the same, the page's language tells which. */
  readonly language?: string;
}

/** VAT numbers with their country's letters before them, by those letters. A word for the tax must stand near. */
export const vatForms: Readonly<Record<string, NumberForm>> = {
  AT: { country: 'AT', number: 'ATU ?\\d{8}', check: 'at' },
  BE: { country: 'BE', number: 'BE ?[01]?\\d{3}[. ]?\\d{3}[. ]?\\d{3}', check: 'be' },
  BG: { country: 'BG', number: 'BG ?\\d{9,10}', check: null },
  CY: { country: 'CY', number: 'CY ?\\d{8}[A-Z]', check: null },
  CZ: { country: 'CZ', number: 'CZ ?\\d{8,10}', check: 'cz' },
  DE: { country: 'DE', number: 'DE ?\\d(?:[ .]?\\d){8}', check: 'de' },
  DK: { country: 'DK', number: 'DK[- ]?\\d{2} ?\\d{2} ?\\d{2} ?\\d{2}', check: 'cvr' },
  EE: { country: 'EE', number: 'EE ?\\d{9}', check: null },
  EL: { country: 'GR', number: 'EL ?\\d{9}', check: 'gr' },
  ES: { country: 'ES', number: 'ES ?-?[A-Z\\d]-?\\d{7}-?[A-Z\\d]', check: 'es' },
  FI: { country: 'FI', number: 'FI ?\\d{8}', check: 'fi' },
  FR: { country: 'FR', number: 'FR ?[\\dA-HJ-NP-Z]{2} ?\\d(?:[ .]?\\d){8}', check: 'fr' },
  GB: { country: 'GB', number: 'GB ?\\d{3} ?\\d{4} ?\\d{2}(?: ?\\d{3})?', check: 'gb' },
  HR: { country: 'HR', number: 'HR ?\\d{11}', check: null },
  HU: { country: 'HU', number: 'HU ?\\d{8}', check: 'hu' },
  IE: { country: 'IE', number: 'IE ?\\d[A-Z\\d+*]\\d{5}[A-W][A-I]?', check: 'ie' },
  IT: { country: 'IT', number: 'IT ?\\d{11}', check: 'it' },
  LT: { country: 'LT', number: 'LT ?(?:\\d{12}|\\d{9})', check: null },
  LU: { country: 'LU', number: 'LU ?\\d{8}', check: 'lu' },
  LV: { country: 'LV', number: 'LV ?\\d{11}', check: null },
  MT: { country: 'MT', number: 'MT ?\\d{8}', check: null },
  NL: { country: 'NL', number: 'NL ?\\d(?:\\.?\\d){8}\\.? ?B\\.? ?\\d{2}', check: 'nl' },
  PL: { country: 'PL', number: 'PL ?\\d{3}[- ]?\\d{3}[- ]?\\d{2}[- ]?\\d{2}', check: 'pl' },
  PT: { country: 'PT', number: 'PT ?\\d{3} ?\\d{3} ?\\d{3}', check: 'pt' },
  RO: { country: 'RO', number: 'RO ?\\d{5,10}', check: 'ro' },
  SE: { country: 'SE', number: 'SE ?\\d{6}-?\\d{4}-? ?01', check: 'seVat' },
  SI: { country: 'SI', number: 'SI ?\\d{8}', check: null },
  SK: { country: 'SK', number: 'SK ?\\d{10}', check: 'sk' },
}; // prettier-ignore

/** Words of the tax, one of which stands within 60 characters before such a number. */
export const vatWords =
  /vat|v\.a\.t\.|ust|umsatzsteuer|mwst|uid|tva|iva|btw|moms|nip|alv|arvonlis|dič|dic|dph|áfa|adósz|cui|cif|cod fiscal|αφμ|α\.φ\.μ|φπα|mva|ддс|pdv|ddv|pvm|pvn|kmkr|käibe|intracom|steuer|tax|nif|p\.?\s?iva|n°/iu;

const SPANISH = '[A-HJNP-SU-Z][- ]?\\d{2}\\.?\\d{3}\\.?\\d{2}[- ]?[A-J\\d]|\\d{2}\\.?\\d{3}\\.?\\d{3}[- ]?[A-Z]|[XYZ][- ]?\\d{7}[- ]?[A-Z]';
const VAT_NUMBER = [
  'vat',
  'vat no',
  'vat number',
  'vat reg',
  'vat reg no',
  'vat registration',
  'vat registration no',
  'vat registration number',
  'vat registered',
  'vat id',
  'vat nr',
];
const ORG = ['org.nr', 'org nr', 'org. nr', 'orgnr', 'org.-nr', 'org-nr', 'org.nummer', 'orgnummer'];

export const numberKinds: readonly NumberKind[] = [
  { kind: 'vat', country: 'GB', labels: VAT_NUMBER, gap: 5, number: '\\d{3} ?\\d{4} ?\\d{2}', check: 'gb' },
  { kind: 'vat', country: 'ZA', labels: VAT_NUMBER, gap: 5, number: '4\\d{9}', check: 'za' },
  { kind: 'vat', country: 'NL', labels: ['btw', 'btw-nummer', 'btw nummer', 'btw-id', 'btw nr'], number: '\\d{9}\\.?B\\d{2}', check: 'nl' },
  { kind: 'siret', country: 'FR', labels: ['siret'], gap: 20, number: '\\d{3}[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{2} ?\\d{3}', check: 'siret' },
  { kind: 'siren', country: 'FR', labels: ['siren', 'rcs', 'r.c.s'], gap: 40, number: '\\d{3}[ .]?\\d{3}[ .]?\\d{3}', check: 'siren' },
  { kind: 'nif', country: 'ES', labels: ['cif', 'c.i.f', 'nif', 'n.i.f', 'nie', 'n.i.e', 'dni', 'd.n.i', 'cif/nif', 'nif/cif', 'cif/vat'], number: SPANISH, check: 'es' },
  { kind: 'nipc', country: 'PT', labels: ['nipc', 'contribuinte', 'nif', 'n.i.f', 'contribuinte n.º', 'nif/nipc'], number: '\\d{3} ?\\d{3} ?\\d{3}', check: 'pt' },
  { kind: 'piva', country: 'IT', labels: ['p.iva', 'p. iva', 'p iva', 'piva', 'p.i', 'partita iva', 'partita i.v.a', 'p.iva e c.f', 'p.iva/c.f'], gap: 24, number: '\\d{11}', check: 'it' },
  { kind: 'codice-fiscale', country: 'IT', labels: ['codice fiscale', 'c.f', 'cod. fisc', 'cod. fiscale'], number: '[A-Z]{6}\\d{2}[A-EHLMPR-T]\\d{2}[A-Z]\\d{3}[A-Z]', check: null },
  { kind: 'codice-fiscale', country: 'IT', labels: ['codice fiscale', 'c.f', 'cod. fisc', 'cod. fiscale'], number: '\\d{11}', check: 'it' },
  { kind: 'rea', country: 'IT', labels: ['rea', 'r.e.a', 'n. rea'], number: '[A-Z]{2} ?[-–] ?\\d{5,7}', check: null },
  { kind: 'nip', country: 'PL', labels: ['nip'], gap: 8, number: '\\d(?:[- ]?\\d){9}', check: 'pl' },
  { kind: 'regon', country: 'PL', labels: ['regon'], gap: 8, number: '\\d{14}|\\d{3}[- ]?\\d{3}[- ]?\\d{3}', check: 'regon' },
  { kind: 'krs', country: 'PL', labels: ['krs'], gap: 24, number: '\\d{10}', check: null },
  { kind: 'ičo', country: 'CZ', language: 'cs', labels: ['ičo', 'ič', 'ico'], number: '\\d{8}|\\d{3} \\d{2} \\d{3}|\\d{2} \\d{3} \\d{3}', check: 'cz' },
  { kind: 'ičo', country: 'SK', language: 'sk', labels: ['ičo', 'ico'], number: '\\d{8}|\\d{3} \\d{2} \\d{3}|\\d{2} \\d{3} \\d{3}', check: 'cz' },
  { kind: 'dič', country: 'CZ', language: 'cs', labels: ['dič'], number: '\\d{8,10}', check: 'cz' },
  { kind: 'dič', country: 'SK', language: 'sk', labels: ['dič'], number: '\\d{10}', check: 'sk' },
  { kind: 'adószám', country: 'HU', labels: ['adószám', 'adószáma', 'adószámunk', 'áfa szám'], number: '\\d{8}(?:-\\d-\\d{2})?', keep: 8, check: 'hu' },
  { kind: 'cégjegyzékszám', country: 'HU', labels: ['cégjegyzékszám', 'cégjegyzék száma', 'cg'], number: '\\d{2}[- ]\\d{2}[- ]\\d{6}', check: null },
  { kind: 'cui', country: 'RO', labels: ['cui', 'c.u.i', 'cif', 'c.i.f', 'cod fiscal', 'cod unic de înregistrare', 'cod de înregistrare fiscală'], number: '(?:RO ?)?\\d{5,10}', check: 'ro' },
  { kind: 'registrul-comerțului', country: 'RO', labels: ['registrul comerțului', 'registrul comertului', 'reg. com', 'nr. reg. com', 'orc'], gap: 20, number: 'J\\d{1,2}/\\d{1,6}/\\d{4}', check: null },
  { kind: 'αφμ', country: 'GR', labels: ['αφμ', 'α.φ.μ', 'a.φ.μ', 'afm'], number: '(?:EL ?)?\\d{9}', check: 'gr' },
  { kind: 'γεμη', country: 'GR', labels: ['γεμη', 'γ.ε.μη', 'αρ. γεμη', 'gemi'], number: '\\d{9,12}', check: null },
  { kind: 'org.nr', country: 'SE', labels: [...ORG, 'organisationsnummer', 'organisationsnr'], number: '\\d{6}[- ]?\\d{4}', check: 'se' },
  { kind: 'org.nr', country: 'NO', labels: [...ORG, 'organisasjonsnummer', 'org. nummer', 'foretaksregisteret', 'foretaksnummer'], gap: 20, number: '\\d{3}[ .]?\\d{3}[ .]?\\d{3}(?: ?MVA)?', keep: 9, check: 'no' },
  { kind: 'y-tunnus', country: 'FI', labels: ['y-tunnus', 'y -tunnus', 'ly-tunnus', 'fo-nummer', 'business id'], number: '\\d{7}-\\d', check: 'fi' },
  { kind: 'cvr', country: 'DK', labels: ['cvr', 'cvr-nr', 'cvr nr', 'cvr-nummer', 'cvr.nr', 'cvr no', 'cvr number'], number: '\\d{2} ?\\d{2} ?\\d{2} ?\\d{2}', check: 'cvr' },
  { kind: 'kvk', country: 'NL', labels: ['kvk', 'k.v.k', 'kvk-nummer', 'kvk nummer', 'kvk nr', 'kamer van koophandel', 'coc', 'chamber of commerce'], gap: 20, number: '\\d{8}', check: null },
  { kind: 'kbo', country: 'BE', labels: ['kbo', 'kbo-nummer', 'bce', 'ondernemingsnummer', 'numéro d’entreprise', "numéro d'entreprise", 'n° d’entreprise', "n° d'entreprise", 'n° entreprise', 'rpr', 'rpm', 'btw', 'tva', 'btw-nummer', 'n° tva', 'n° de tva'], gap: 16, number: '[01]\\d{3}\\.\\d{3}\\.\\d{3}|[01]\\d{9}|[01]\\d{3} \\d{3} \\d{3}', check: 'be' },
  { kind: 'rcs', country: 'LU', labels: ['rcs luxembourg', 'r.c.s. luxembourg', 'rcs lux'], number: 'B ?\\d{5,6}', check: null },
  { kind: 'fn', country: 'AT', labels: ['fn', 'firmenbuch', 'firmenbuchnummer', 'firmenbuch-nr', 'firmenbuchnr', 'fb-nr'], gap: 24, number: '\\d{5,6} ?[A-Z]', check: null },
  { kind: 'steuernummer', country: 'DE', labels: ['steuernummer', 'steuer-nr', 'steuernr', 'st.-nr', 'st-nr', 'st.nr'], number: '\\d{2,3}[ /]\\d{3}[ /]\\d{5}', check: null },
  { kind: 'company-number', country: 'GB', labels: ['company number', 'company no', 'company reg', 'company reg no', 'company registration', 'company registration no', 'company registration number', 'registered company', 'registered number', 'registered no', 'registered in england', 'registered in scotland', 'registered in wales', 'registered in northern ireland', 'companies house'], gap: 40, number: '0\\d{7}|1[0-7]\\d{6}|(?:SC|NI|OC|SO)\\d{6}', check: null },
  { kind: 'company-number', country: 'IE', labels: ['registered in ireland', 'registered in the republic of ireland', 'registered in dublin', 'cro', 'cro number', 'cro no'], gap: 30, number: '\\d{5,6}', check: null },
  { kind: 'abn', country: 'AU', labels: ['abn', 'a.b.n'], gap: 8, number: '\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}', check: 'abn' },
  { kind: 'acn', country: 'AU', labels: ['acn', 'a.c.n'], gap: 8, number: '\\d{3} ?\\d{3} ?\\d{3}', check: 'acn' },
  { kind: 'bn', country: 'CA', labels: ['gst/hst', 'gst', 'hst', 'business number', 'bn', 'tps'], gap: 20, number: '\\d{9} ?R[CMPRT] ?\\d{4}', keep: 9, check: 'bn' },
  { kind: 'ein', country: 'US', labels: ['ein', 'employer identification number', 'federal tax id', 'fein', 'tax id'], number: '\\d{2}-\\d{7}', check: null },
  { kind: 'rfc', country: 'MX', labels: ['rfc', 'r.f.c', 'registro federal de contribuyentes'], number: '[A-ZÑ&]{3,4}[ -]?\\d{6}[ -]?[A-Z\\d]{2}[A\\d]', check: 'rfc' },
  { kind: 'cuit', country: 'AR', labels: ['cuit', 'c.u.i.t', 'cuit n°', 'cuit nº'], number: '\\d{2}-?\\d{8}-?\\d', check: 'cuit' },
  { kind: 'rut', country: 'CL', labels: ['rut', 'r.u.t', 'rol único tributario'], number: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}-[\\dK]', check: 'rut' },
  { kind: 'nit', country: 'CO', labels: ['nit', 'n.i.t'], number: '\\d{3}\\.?\\d{3}\\.?\\d{3}-\\d', check: 'nit' },
  { kind: 'company-number', country: 'ZA', labels: ['reg', 'reg no', 'reg. no', 'registration number', 'registration no', 'company registration', 'company registration number', 'company reg'], number: '(?:19|20)\\d{2}/\\d{6}/(?:06|07|08|21|23)', check: null },
  { kind: 'uen', country: 'SG', labels: ['uen', 'uen no', 'gst reg', 'gst reg no', 'co. reg. no', 'company reg', 'company registration', 'roc'], number: '\\d{8,9}[A-Z]|[RST]\\d{2}[A-Z]{2}\\d{4}[A-Z]', check: 'uen' },
  { kind: 'gstin', country: 'IN', labels: ['gstin', 'gst', 'gst no', 'gst number', 'gstin no', 'gst in', 'gstn'], number: '\\d{2}[A-Z]{5}\\d{4}[A-Z][A-Z\\d]Z[A-Z\\d]', check: 'gstin' },
  { kind: 'cin', country: 'IN', labels: ['cin', 'corporate identity number', 'corporate identification number'], number: '[LU]\\d{5}[A-Z]{2}\\d{4}[A-Z]{3}\\d{6}', check: null },
  { kind: 'cnpj', country: 'BR', labels: ['cnpj', 'cnpj/mf', 'c.n.p.j'], number: '[A-Z\\d]{2}\\.?[A-Z\\d]{3}\\.?[A-Z\\d]{3}/?[A-Z\\d]{4}-?\\d{2}', check: 'cnpj' },
  { kind: 'cpf', country: 'BR', labels: ['cpf', 'cpf/mf'], number: '\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}', check: 'cpf' },
  { kind: 'vkn', country: 'TR', labels: ['vkn', 'vergi no', 'vergi numarası', 'vergi kimlik no', 'vergi kimlik numarası', 'vergi dairesi ve no'], gap: 24, number: '\\d{10}', check: 'vkn' },
  { kind: 'mersis', country: 'TR', labels: ['mersis', 'mersis no', 'mersis numarası'], number: '0\\d{15}', check: null },
  { kind: 'инн', country: 'RU', labels: ['инн'], number: '\\d{10}|\\d{12}', check: null },
  { kind: 'огрн', country: 'RU', labels: ['огрн', 'огрнип'], number: '\\d{13}|\\d{15}', check: null },
  { kind: 'єдрпоу', country: 'UA', labels: ['єдрпоу', 'код єдрпоу'], number: '\\d{8}', check: null },
]; // prettier-ignore

/** The same in scripts without spaces between words, where a label may stand behind another letter. */
export const easternKinds: readonly NumberKind[] = [
  { kind: '法人番号', country: 'JP', labels: ['法人番号'], number: '\\d[- ]?\\d{4}[- ]?\\d{4}[- ]?\\d{4}', check: 'houjin' },
  { kind: '登録番号', country: 'JP', labels: ['登録番号', '適格請求書発行事業者', 'インボイス番号'], number: 'T[- ]?\\d[- ]?\\d{4}[- ]?\\d{4}[- ]?\\d{4}', check: 'invoice' },
  { kind: '사업자등록번호', country: 'KR', labels: ['사업자등록번호', '사업자 등록번호', '사업자번호', '사업자 번호', '사업자등록 번호'], number: '\\d{3}-?\\d{2}-?\\d{5}', check: 'kr' },
  { kind: '통신판매업신고', country: 'KR', labels: ['통신판매업신고', '통신판매업 신고', '통신판매신고', '통신판매업'], gap: 12, number: '\\d{4}-[가-힣]{2,12}-\\d{3,6}', check: null },
  { kind: '统一社会信用代码', country: 'CN', labels: ['统一社会信用代码', '社会信用代码', '營業執照', '营业执照'], number: '[\\dA-HJ-NPQRTUWXY]{18}', check: 'uscc' },
  { kind: '統一編號', country: 'TW', labels: ['統一編號', '統編', '統一编号'], number: '\\d{8}', check: 'ubn' },
  { kind: 'เลขประจำตัวผู้เสียภาษี', country: 'TH', labels: ['เลขประจำตัวผู้เสียภาษี', 'เลขทะเบียนนิติบุคคล', 'เลขที่ผู้เสียภาษี'], gap: 20, number: '0(?:[- ]?\\d){12}', check: 'th' },
]; // prettier-ignore

/** Numbers whose own form cannot be mistaken; they need no word before them. */
export const plainForms: readonly (NumberForm & { readonly kind: string })[] = [
  { kind: 'vat', country: 'CH', number: 'CHE[- ]?\\d{3}[. ]?\\d{3}[. ]?\\d{3}', check: 'ch' },
  { kind: 'hrb', country: 'DE', number: 'HR ?[AB][ :.-]{0,3}(?:Nr\\.? ?)?\\d{2,6}(?: ?[A-Z]{1,2}(?![\\p{L}\\d]))?', check: null },
  { kind: 'icp', country: 'CN', number: '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP[备備证證] ?\\d{6,10}号?', check: null },
]; // prettier-ignore

/** Near a number these say that it is somebody else's: the firm that hosts the site. French law makes a shop name it. */
export const hostingWords = /h[ée]berg|\bhosting|\bhosted|\bhoster|webhost|alojamiento|alojado|hospedaje|hospedagem/i;
