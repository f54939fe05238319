/**
 * Where the product does not yet say of a shop what a careful person would. The list only shrinks: the tests fail when a gap that stands here
 * is closed, and when a new one opens.
 */
interface Gap {
  /** One line: what the cause seems to be. */
  readonly why: string;
  /** Names of differences, see differences.ts: `before`, `checkout`, `whole`, `shop`, `fact returnDays`, `bad half-off`, `accused half-off`. */
  readonly differs: readonly string[];
}

/** By host. */
// prettier-ignore
export const knownGaps: Readonly<Record<string, Gap>> = {
  // English
  'second-chapter-books.example': { why: 'an Irish address, Eircode and telephone give no country', differs: ['fact countries'] },
  'frontrow-ticket-desk.example': { why: 'posterior .88: refusing every refund, tickets on the last day and a payee of another name weigh nothing', differs: ['checkout', 'whole'] },
  // German
  'elektro-kroll-shop.example': { why: 'a copied notice earns as much as a true one: it reassures before the checkout and outweighs the withheld payment and the account abroad at it', differs: ['before', 'checkout', 'whole'] },
  'heizoel-sparfuchs.example': { why: 'the payment is the only fault, and the copied notice outweighs it', differs: ['checkout', 'whole'] },
  'liederkranz-oberau.example': { why: 'the days of a clumsy returns text are not read, and a one-word name is not held against the address', differs: ['fact returnDays', 'bad name-domain'] },
  'uhren-nachlass-zuerich.example': { why: 'the notice’s contradictions are found, but what every well-made copy has (own mail, address, notice) outweighs them', differs: ['checkout', 'whole'] },
  // French
  'bois-pellets-ardennes.example': { why: 'the payment is the only fault and one family alone is no danger: the Portuguese IBAN, hence an account abroad in another name, is not found', differs: ['checkout', 'whole'] },
  'minceur-essai-decouverte.example': { why: 'an unrelated card host, a pasted seal and unseen stars stay under .9; the subscription hidden in the terms is not read', differs: ['checkout', 'whole'] },
  'outillage-destockage-pro.example': { why: 'one valid number hides the SIREN that fails its check digit; the SIREN is not compared with the key inside the VAT number', differs: ['whole', 'bad register-number'] },
  // Spanish
  'telar-de-xochitl.example': { why: 'Mexico’s address, telephone and RFC are not known; Spain is guessed from the language and the telephone then called a contradiction', differs: ['fact countries', 'fact numbers', 'accused identity-consistency'] },
  'boletos-primera-fila.example': { why: 'only the payment family reaches 3 dB: no refund whatever happens, half an address and a foreign telephone weigh nothing', differs: ['checkout', 'whole'] },
  // Italian
  'stufe-pellet-risparmio.example': { why: 'the Latvian IBAN is not found', differs: ['checkout', 'whole'] },
  // Dutch
  'fietsatelier-de-bocht.example': { why: 'not found yet on its pages: policies', differs: ['fact policies'] },
  'wolwinkel-de-kluwen.example': { why: 'not found yet on its pages: policies', differs: ['fact policies'] },
  'maison-sofie-amsterdam.example': { why: 'dropshipping in a local boutique’s clothes: closing story, three weeks of delivery, returns to China and no operator weigh nothing', differs: ['before', 'checkout', 'whole'] },
  'witgoed-voordeelhal.example': { why: 'not found yet on its pages: policies', differs: ['fact policies'] },
  // Polish
  'antykwariat-zaulek.example': { why: 'not found yet on its pages: countries', differs: ['fact countries'] },
  'parkside-lidl-promocja.example': { why: 'posterior .88: a brand that the shop carries by its own words is no bait, though here it is the bait', differs: ['checkout'] },
  // Portuguese
  // Swedish
  'frohuset-tova.example': { why: 'not found yet on its pages: numbers', differs: ['fact numbers'] },
  'skivbacken-vinyl.example': { why: 'not found yet on its pages: countries, template-leftovers', differs: ['fact countries', 'bad template-leftovers'] },
  'ullboden-tar-farval.example': { why: 'as maison-sofie-amsterdam: a sad closing story with an owner in Hong Kong weighs nothing', differs: ['before', 'checkout', 'whole', 'fact operators'] },
  // Finnish
  'neulepesa.example': { why: 'Germany is guessed instead of Finland', differs: ['fact countries', 'fact numbers'] },
  'polttopuut-kotiin.example': { why: 'not found yet on its pages: checkout, whole, numbers', differs: ['checkout', 'whole', 'fact numbers'] },
  // Czech
  'foto-bazar-brod.example': { why: 'not found yet on its pages: countries, numbers', differs: ['fact countries', 'fact numbers'] },
  'mydlarna-jitrenka.example': { why: 'not found yet on its pages: countries, numbers, visibleReviews', differs: ['fact countries', 'fact numbers', 'fact visibleReviews'] },
  'naradi-vyprodej-skladu.example': { why: 'its struck-out prices are not read, so half off on everything is not seen', differs: ['before', 'checkout', 'whole', 'bad half-off'] },
  'pelety-sklad-morava.example': { why: 'not found yet on its pages: checkout, whole, operators, numbers', differs: ['checkout', 'whole', 'fact operators', 'fact numbers'] },
  // Hungarian
  'mezes-kamra.example': { why: 'not found yet on its pages: countries, numbers', differs: ['fact countries', 'fact numbers'] },
  'szerszam-karacsony-akcio.example': { why: 'not found yet on its pages: numbers, register-number', differs: ['fact numbers', 'bad register-number'] },
  // Japanese
  'komorebi-baisenjo.example': { why: 'not found yet on its pages: numbers', differs: ['fact numbers'] },
  'yukinoshita-utsuwa.example': { why: 'not found yet on its pages: countries', differs: ['fact countries'] },
  'coach-outlet-ginza.example': { why: 'a foreign domain in Japanese text is not found', differs: ['fact foreign'] },
  // Korean
  'dalbit-gongbang.example': { why: 'not found yet on its pages: countries, numbers', differs: ['fact countries', 'fact numbers'] },
  'gajeon-changgo-sale.example': { why: 'not found yet on its pages: numbers, register-number', differs: ['fact numbers', 'bad register-number'] },
};
