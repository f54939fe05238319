/**
 * Where the product does not yet say of a shop what a careful person would. The list grows with new shops alone: the tests fail when a gap that stands here
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
  'loon-ridge-maple.example': { why: '$ alone in a Canadian OpenCart shop gives no currency, and Interac e-Transfer is no method that is known', differs: ['fact currency', 'fact offered'] },
  'thimble-and-dart.example': { why: 'a link “Downloads & post” is not taken for the delivery page', differs: ['fact policies'] },
  'marlow-finch-crafts-liquidation.example': { why: 'another shop’s domain that stands in the terms without http, www or @ is not found', differs: ['fact foreign'] },
  // German
  'liederkranz-oberau.example': { why: 'a one-word name is not held against the address', differs: ['bad name-domain'] },
  'bluetenwunder-saatgut.example': { why: 'that a German shop has no legal notice is not said before it is certain', differs: ['bad legal-notice'] },
  // French
  'editions-du-herisson-borgne.example': { why: 'EI behind a person’s name is not known as a legal form', differs: ['fact operators'] },
  'chatons-du-bois-joli.example': { why: 'coupons and cash mandate are seen, but a single family reaches 3 dB: half an address and a refused visit weigh nothing; a link “Adoption et transport” is not taken for the delivery page', differs: ['checkout', 'whole', 'fact policies'] },
  // Spanish
  'boletos-primera-fila.example': { why: 'only the payment family reaches 3 dB: no refund whatever happens, half an address and a foreign telephone weigh nothing', differs: ['checkout', 'whole'] },
  // Italian
  'calzoleria-antica-brenta.example': { why: 'an advertisement’s pixel counts as analytics and takes three decibans off; with own mail and a known card frame that outweighs two thirds off, unseen stars and returns to Shenzhen', differs: ['before', 'checkout', 'whole'] },
  // Dutch
  'fietsatelier-de-bocht.example': { why: 'not found yet on its pages: policies', differs: ['fact policies'] },
  'wolwinkel-de-kluwen.example': { why: 'not found yet on its pages: policies', differs: ['fact policies'] },
  'witgoed-voordeelhal.example': { why: 'not found yet on its pages: policies', differs: ['fact policies'] },
  'tuinrust-loungesets.example': { why: 'a contact page that names the firm in its title is taken for the legal notice', differs: ['fact policies'] },
  // Polish
  'parkside-lidl-promocja.example': { why: 'posterior .29: a copied notice and its own mailbox speak for it', differs: ['before'] },
  // Portuguese
  'caixas-perdidas.example': { why: 'the subscription hidden in the terms shows once they are read; the pixel counts as analytics and takes three decibans off', differs: ['before'] },
  // Swedish
  'skivbacken-vinyl.example': { why: 'not found yet on its pages: template-leftovers', differs: ['bad template-leftovers'] },
  'ullboden-tar-farval.example': { why: 'a sad closing story weighs nothing, and the returns page that names Hong Kong may not have been read yet', differs: ['checkout'] },
  'hembygd-i-granhult.example': { why: 'card fields of the page itself weigh nothing, and neither another shop’s name in the terms nor a text that no Swede wrote is seen', differs: ['checkout', 'whole', 'bad policy-ownership'] },
  // Norwegian
  'nordheim-atv-salg.example': { why: 'of a name with “og” only the end is read', differs: ['fact operators'] },
  // Finnish
  'koekaytto-klubi.example': { why: 'a telephone of 799 euro for 2.90 is no price that is weighed, nor is a club without firm, street and telephone, before the checkout asks for the identity card', differs: ['before'] },
  // Czech
  'mydlarna-jitrenka.example': { why: 'not found yet on its pages: visibleReviews', differs: ['fact visibleReviews'] },
  'parfemy-overeno.example': { why: 'stars that stand as text alone are not read; cash on delivery that was promised is not missed while cards are taken', differs: ['bad claimed-rating', 'bad promised-payment'] },
  // Hungarian
  // Romanian
  'lichidare-televizoare.example': { why: 'as parfemy-overeno: cash on delivery that was promised is not missed while cards are taken', differs: ['bad promised-payment'] },
  // Japanese
  'coach-outlet-ginza.example': { why: 'a foreign domain in Japanese text is not found', differs: ['fact foreign'] },
  'umikaze-tackle.example': { why: 'an account holder with a foreign name in katakana is not read as payee, and the copied notice outweighs the prepayment', differs: ['checkout', 'whole'] },
  // Korean
  // Unseen when the weights were set, see unseen.ts
  'bolsos-espejo-lujo.example': { why: 'the dollar of a Mexican OpenCart shop is taken for no currency, as in loon-ridge-maple', differs: ['fact currency'] },
  'comptoir-des-lucioles.example': { why: 'a parent firm’s mail in the policies looks like that of the shop whose policies were copied', differs: ['accused policy-ownership'] },
  'eco-prad-stop.example': { why: 'five prices, reviews of two days, card fields of its own and a subscription ticked beforehand weigh nothing, and payment on delivery speaks for it', differs: ['checkout', 'whole', 'fact policies'] },
  'fanfare-de-hoop-winkel.example': { why: 'gaps of a template are carelessness beside an own profile, mailbox and number, so the shop is told kinder than a careful person would', differs: ['before', 'checkout', 'whole', 'fact policies'] },
  'fellgate-outlet.example': { why: 'a real outlet does have everything at half price', differs: ['accused half-off'] },
  'hausrat-tiedemann.example': { why: 'a typing error fails the check as an invention does', differs: ['accused register-number'] },
  'mchowa-polka.example': { why: 'pictures of seals that lead nowhere are pasted by beginners too', differs: ['accused seal-proof'] },
  'prylhyllan.example': { why: 'that a dropshipper says where the goods come from makes it honest, but its goods no better', differs: ['checkout', 'whole'] },
  'speelgoedmagazijn-kerstdeals.example': { why: 'not found yet on its pages: policies', differs: ['fact policies'] },
};
