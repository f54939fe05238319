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
  'second-chapter-books.example': { why: '“Card” alone is not taken for a way to pay, and an Irish address, Eircode and telephone give no country', differs: ['fact countries', 'fact offered'] },
  'frontrow-ticket-desk.example': { why: 'posterior .88: refusing every refund, tickets on the last day and a payee of another name weigh nothing', differs: ['checkout', 'whole'] },
  'giftcard-harbor.example': { why: '“gift card swap” is not read as a way to pay', differs: ['fact offered'] },
  'golden-meadow-pups.example': { why: '“gift cards” in the plural is not read as a way to pay', differs: ['fact offered'] },
  'hexcoin-hardware.example': { why: 'what is wrong shows at the checkout alone; before it an address and an analytics tag suffice to reassure, which no scam may get', differs: ['before'] },
  // German
  'ebike-lagerhaus.example': { why: 'the Latvian IBAN at the checkout is not found', differs: ['fact ibans'] },
  'elektro-kroll-shop.example': { why: 'a copied notice earns as much as a true one: it reassures before the checkout and outweighs the withheld payment and the account abroad at it', differs: ['before', 'checkout', 'whole'] },
  'heizoel-sparfuchs.example': { why: '“Echtzeitüberweisung” in one word is not known as a bank transfer, so the only fault is not seen; the copied notice reassures', differs: ['before', 'checkout', 'whole', 'fact offered', 'bad payment-choice'] },
  'liederkranz-oberau.example': { why: 'the days of a clumsy returns text are not read, and a one-word name is not held against the address', differs: ['fact returnDays', 'bad name-domain'] },
  'uhren-nachlass-zuerich.example': { why: 'the notice’s contradictions are found, but what every well-made copy has (own mail, address, notice) outweighs them', differs: ['checkout', 'whole'] },
  // French
  'bois-pellets-ardennes.example': { why: 'the payment is the only fault and one family alone is no danger: the Portuguese IBAN, hence an account abroad in another name, is not found', differs: ['checkout', 'whole', 'fact ibans'] },
  'minceur-essai-decouverte.example': { why: 'an unrelated card host, a pasted seal and unseen stars stay under .9; the subscription hidden in the terms is not read', differs: ['checkout', 'whole'] },
  'outillage-destockage-pro.example': { why: 'one valid number hides the SIREN that fails its check digit; the SIREN is not compared with the key inside the VAT number', differs: ['whole', 'bad register-number'] },
  // Spanish
  'telar-de-xochitl.example': { why: 'Mexico’s address, telephone and RFC are not known; Spain is guessed from the language and the telephone then called a contradiction', differs: ['fact countries', 'fact numbers', 'accused identity-consistency'] },
  'boletos-primera-fila.example': { why: 'only the payment family reaches 3 dB: no refund whatever happens, half an address and a foreign telephone weigh nothing', differs: ['checkout', 'whole'] },
  // Italian
  'legatoria-sospiro.example': { why: 'Italian words are not known yet (links, days, “Carta”)', differs: ['fact policies', 'fact returnDays', 'fact offered'] },
  'miele-del-casale.example': { why: 'Italian words are not known yet; and the Italian word for honey is taken for the brand Miele', differs: ['fact policies', 'fact returnDays', 'fact offered', 'good pay-later', 'accused brand-bait'] },
  'borse-firma-replica.example': { why: 'Italian words are not known yet (links, days)', differs: ['fact policies', 'fact returnDays'] },
  'stufe-pellet-risparmio.example': { why: 'Italian words are not known yet (“bonifico”, order button), so the checkout is not seen; the Latvian IBAN is not found', differs: ['shop', 'checkout', 'whole', 'fact policies', 'fact offered', 'fact ibans', 'bad payment-choice'] },
  'telefoni-ricondizionati-lampo.example': { why: 'Italian words are not known yet (links, “carta”, “carta d’identità”)', differs: ['fact policies', 'fact offered', 'fact asks'] },
  // Dutch
  'fietsatelier-de-bocht.example': { why: 'Dutch words are not known yet (links, days, “creditcard”)', differs: ['fact policies', 'fact returnDays', 'fact offered'] },
  'wolwinkel-de-kluwen.example': { why: 'Dutch words are not known yet (days, “kredietkaart”, about page)', differs: ['fact policies', 'fact returnDays', 'fact offered'] },
  'maison-sofie-amsterdam.example': { why: 'dropshipping in a local boutique’s clothes: closing story, three weeks of delivery, returns to China and no operator weigh nothing; Dutch words are not known yet', differs: ['before', 'checkout', 'whole', 'fact policies', 'fact offered'] },
  'witgoed-voordeelhal.example': { why: 'Dutch words are not known yet (“bankoverschrijving”), so the transfer as the only way to pay is not seen', differs: ['whole', 'fact policies', 'fact offered', 'bad payment-choice', 'bad promised-payment'] },
  // Polish
  'antykwariat-zaulek.example': { why: 'Polish words are not known yet (links, days, “pobranie”, “przelew”, country)', differs: ['fact countries', 'fact policies', 'fact returnDays', 'fact offered', 'good pay-later'] },
  'pracownia-lipowa.example': { why: 'Przelewy24 and BLIK count as irreversible and “pobranie” is not known: an honest shop gets a bar for the usual Polish ways to pay', differs: ['checkout', 'whole', 'fact policies', 'fact returnDays', 'fact offered', 'good pay-later', 'accused payment-choice', 'accused promised-payment'] },
  'parkside-lidl-promocja.example': { why: 'Polish words are not known yet (“karta płatnicza”)', differs: ['fact offered'] },
  'rowery-elektryczne-hurt.example': { why: 'Polish words are not known yet (“przelew”, order button), so the checkout is not seen', differs: ['shop', 'checkout', 'whole', 'fact policies', 'fact offered', 'bad payment-choice', 'bad promised-payment'] },
  // Portuguese
  'cafe-serra-azul.example': { why: 'Portuguese words are not known yet (links, days, “cartão”)', differs: ['fact policies', 'fact returnDays', 'fact offered'] },
  'oficina-do-barro.example': { why: 'Portuguese words are not known yet (days, “cartão”, about page)', differs: ['fact policies', 'fact returnDays', 'fact offered'] },
  'eletro-poupanca.example': { why: 'Portuguese words are not known yet (links)', differs: ['fact policies'] },
  'mega-ofertas-pix.example': { why: 'Portuguese words are not known yet (links), and Pix is not known as a way to pay that does not come back', differs: ['fact policies', 'bad payment-choice', 'bad promised-payment'] },
  // Swedish
  'frohuset-tova.example': { why: 'Swedish words are not known yet (links, days, “kort”), nor prices in kronor, nor the organisation number beside the VAT number', differs: ['fact numbers', 'fact policies', 'fact returnDays', 'fact currency', 'fact offered'] },
  'skivbacken-vinyl.example': { why: 'Swedish words are not known yet (links, days, country), so filler text on the about page is not seen either', differs: ['fact countries', 'fact policies', 'fact returnDays', 'fact offered', 'bad template-leftovers'] },
  'paketpunkt-avgift.example': { why: 'Swedish words are not known yet (“kort”, BankID code), nor prices in kronor', differs: ['fact policies', 'fact currency', 'fact offered', 'fact asks'] },
  'ullboden-tar-farval.example': { why: 'as maison-sofie-amsterdam: a sad closing story with an owner in Hong Kong weighs nothing; Swedish words are not known yet', differs: ['before', 'checkout', 'whole', 'fact operators', 'fact policies', 'fact offered'] },
  // Danish
  'hjertegenbrug.example': { why: 'Danish words are not known yet (links, days), nor prices in kroner', differs: ['fact policies', 'fact returnDays', 'fact currency'] },
  'stormglas-butik.example': { why: 'Danish words are not known yet (links, days)', differs: ['fact policies', 'fact returnDays'] },
  'lego-julesalg-dk.example': { why: 'Danish words are not known yet (links, “betalingskort”)', differs: ['fact policies', 'fact offered'] },
  // Finnish
  'neulepesa.example': { why: 'Finnish words are not known yet (links, days, “kortit”, Y-tunnus); Germany is guessed instead of Finland', differs: ['fact countries', 'fact numbers', 'fact policies', 'fact returnDays', 'fact offered'] },
  'polttopuut-kotiin.example': { why: 'Finnish words are not known yet (“tilisiirto”, order button, Y-tunnus), so the checkout is not seen', differs: ['shop', 'checkout', 'whole', 'fact numbers', 'fact policies', 'fact offered', 'bad payment-choice'] },
  // Czech
  'foto-bazar-brod.example': { why: 'Czech words are not known yet (links, days, ways to pay, IČO, country)', differs: ['fact countries', 'fact numbers', 'fact policies', 'fact returnDays', 'fact offered', 'good pay-later'] },
  'mydlarna-jitrenka.example': { why: 'Czech words are not known yet (links, days, ways to pay, IČO, country, reviews)', differs: ['fact countries', 'fact numbers', 'fact policies', 'fact returnDays', 'fact offered', 'fact visibleReviews', 'good pay-later'] },
  'naradi-vyprodej-skladu.example': { why: 'Czech words are not known yet, nor prices in koruna (so no discounts), nor the seal of Heureka', differs: ['before', 'checkout', 'whole', 'fact policies', 'fact offered', 'fact seals', 'bad half-off', 'bad seal-proof'] },
  'pelety-sklad-morava.example': { why: 'Czech words are not known yet (“převod”, order button, IČO, s.r.o. with accents), so the checkout is not seen', differs: ['shop', 'checkout', 'whole', 'fact operators', 'fact numbers', 'fact policies', 'fact offered', 'bad payment-choice'] },
  // Hungarian
  'mezes-kamra.example': { why: 'Hungarian words are not known yet (links, days, ways to pay, adószám, country)', differs: ['fact countries', 'fact numbers', 'fact policies', 'fact returnDays', 'fact offered', 'good pay-later'] },
  'szerszam-karacsony-akcio.example': { why: 'Hungarian words are not known yet (links, “bankkártya”, adószám)', differs: ['fact numbers', 'fact policies', 'fact offered', 'bad register-number'] },
  // Japanese
  'komorebi-baisenjo.example': { why: 'Japanese words are not known yet (days, “クレジットカード”), nor the invoice number', differs: ['fact numbers', 'fact returnDays', 'fact offered'] },
  'yukinoshita-utsuwa.example': { why: 'Japanese words are not known yet (links, notice, days, ways to pay, country)', differs: ['fact countries', 'fact policies', 'fact texts', 'fact returnDays', 'fact offered', 'good pay-later'] },
  'coach-outlet-ginza.example': { why: 'the brand is not in the list; Japanese words are not known yet, so the other address in the policies is not seen', differs: ['fact policies', 'fact offered', 'fact imitates', 'fact foreign', 'bad brand-bait', 'bad policy-ownership'] },
  'saisei-mobile.example': { why: 'Japanese words are not known yet (notice, “銀行振込”, order button), so the checkout is not seen', differs: ['shop', 'checkout', 'whole', 'fact policies', 'fact texts', 'fact returnDays', 'fact offered', 'bad payment-choice', 'bad promised-payment'] },
  // Korean
  'dalbit-gongbang.example': { why: 'Korean words are not known yet (days, ways to pay, business number, country)', differs: ['fact countries', 'fact numbers', 'fact returnDays', 'fact offered'] },
  'gajeon-changgo-sale.example': { why: 'Korean words are not known yet (“무통장입금”, order button, business number), so the checkout is not seen', differs: ['shop', 'checkout', 'whole', 'fact numbers', 'fact returnDays', 'fact offered', 'bad payment-choice', 'bad promised-payment', 'bad register-number'] },
};
