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
  'second-chapter-books.example': { why: '“Card” alone is not taken for a way to pay', differs: ['fact offered'] },
  'frontrow-ticket-desk.example': { why: 'posterior under .9: refusing every refund and tickets on the last day weigh nothing, and without a firm’s name the payee’s is not compared', differs: ['checkout', 'whole'] },
  'giftcard-harbor.example': { why: '“gift card swap” is not read as a way to pay', differs: ['fact offered'] },
  'golden-meadow-pups.example': { why: '“gift cards” in the plural is not read as a way to pay', differs: ['fact offered'] },
  // German
  'elektro-kroll-shop.example': { why: 'a copied notice earns as much as a true one: it reassures before the checkout and outweighs the withheld payment and the account abroad at it', differs: ['before', 'checkout', 'whole'] },
  'heizoel-sparfuchs.example': { why: '“Echtzeitüberweisung” in one word is not known as a bank transfer, so the only fault is not seen; the copied notice reassures', differs: ['checkout', 'whole', 'fact offered', 'bad payment-choice'] },
  'liederkranz-oberau.example': { why: 'the days of a clumsy returns text are not read, and a one-word name is not held against the address', differs: ['fact returnDays', 'bad name-domain'] },
  'uhren-nachlass-zuerich.example': { why: 'the notice’s contradictions are found, but what every well-made copy has (own mail, address, notice) outweighs them', differs: ['checkout', 'whole'] },
  // French
  'bois-pellets-ardennes.example': { why: 'as polttopuut-kotiin: the account abroad in another name is seen, the copied notice outweighs it', differs: ['checkout', 'whole'] },
  'minceur-essai-decouverte.example': { why: 'an unrelated card host, a pasted seal and unseen stars stay under .9; the subscription hidden in the terms is not read', differs: ['checkout', 'whole'] },
  // Spanish
  'boletos-primera-fila.example': { why: 'only the payment family reaches 3 dB: no refund whatever happens, half an address and a foreign telephone weigh nothing', differs: ['checkout', 'whole'] },
  // Italian
  'legatoria-sospiro.example': { why: 'not found yet on its pages: offered', differs: ['fact offered'] },
  'miele-del-casale.example': { why: 'and the Italian word for honey is taken for the brand Miele', differs: ['accused brand-bait'] },
  'stufe-pellet-risparmio.example': { why: 'as polttopuut-kotiin: the account abroad in another name is seen, the copied notice outweighs it', differs: ['checkout', 'whole'] },
  'telefoni-ricondizionati-lampo.example': { why: 'not found yet on its pages: asks', differs: ['fact asks'] },
  // Dutch
  'fietsatelier-de-bocht.example': { why: 'not found yet on its pages: policies', differs: ['fact policies'] },
  'wolwinkel-de-kluwen.example': { why: 'not found yet on its pages: policies, offered', differs: ['fact policies', 'fact offered'] },
  'maison-sofie-amsterdam.example': { why: 'dropshipping in a local boutique’s clothes: closing story, three weeks of delivery, returns to China and no operator weigh nothing', differs: ['before', 'checkout', 'whole'] },
  'witgoed-voordeelhal.example': { why: 'not found yet on its pages: policies', differs: ['fact policies'] },
  // Polish
  'parkside-lidl-promocja.example': { why: 'posterior .88: a brand that the shop carries by its own words is no bait, though here it is the bait', differs: ['checkout'] },
  // Portuguese
  // Swedish
  'frohuset-tova.example': { why: 'not found yet on its pages: currency, offered', differs: ['fact currency', 'fact offered'] },
  'skivbacken-vinyl.example': { why: 'not found yet on its pages: template-leftovers', differs: ['bad template-leftovers'] },
  'paketpunkt-avgift.example': { why: 'not found yet on its pages: currency, offered, asks', differs: ['fact currency', 'fact offered', 'fact asks'] },
  'ullboden-tar-farval.example': { why: 'as maison-sofie-amsterdam: a sad closing story with an owner in Hong Kong weighs nothing', differs: ['before', 'checkout', 'whole', 'fact operators', 'fact offered'] },
  // Danish
  'hjertegenbrug.example': { why: 'not found yet on its pages: currency', differs: ['fact currency'] },
  // Finnish
  'neulepesa.example': { why: 'not found yet on its pages: offered', differs: ['fact offered'] },
  'polttopuut-kotiin.example': { why: 'the transfer only and the account abroad in another name are seen; the copied notice outweighs them', differs: ['checkout', 'whole'] },
  // Czech
  'mydlarna-jitrenka.example': { why: 'not found yet on its pages: visibleReviews', differs: ['fact visibleReviews'] },
  'naradi-vyprodej-skladu.example': { why: 'not found yet on its pages: before, checkout, whole, seals, half-off, seal-proof', differs: ['before', 'checkout', 'whole', 'fact seals', 'bad half-off', 'bad seal-proof'] },
  'pelety-sklad-morava.example': { why: 'as polttopuut-kotiin: the account abroad in another name is seen, the copied notice outweighs it', differs: ['checkout', 'whole'] },
  // Hungarian
  // Japanese
  'coach-outlet-ginza.example': { why: 'the brand is not in the list', differs: ['fact imitates', 'fact foreign', 'bad brand-bait'] },
  // Korean
};
