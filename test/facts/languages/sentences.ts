/** What an invented shop says in each language; plain sentences of our own, in the forms in which words really stand in texts. */
import type { Topic } from '../../../src/model/facts';

export interface Sentences {
  /** Texts of links to the shop's policies. */
  readonly links: Readonly<Record<Topic, string>>;
  /** A returns policy, and within how many days it takes goods back. */
  readonly returns: readonly [text: string, days: number];
  /** Other sentences that name a period to return goods. */
  readonly windows: readonly (readonly [text: string, days: number])[];
  readonly addToCart: string;
  readonly cart: string;
  /** Said in a checkout, and its last button. */
  readonly order: string;
  readonly place: string;
  readonly transfer: string;
  readonly cashOnDelivery: string;
  readonly scarcity: string;
  readonly urgency: string;
  /** Label of a field that no shop needs. */
  readonly pin: string;
  readonly phone: string;
  /** A gap of a template that nobody filled. */
  readonly placeholder: string;
  /** Honest shops say this; it pushes nobody and asks for nothing. */
  readonly plain: readonly string[];
}

export const sentences: Readonly<Record<string, Sentences>> = {
  en: {
    links: { returns: 'Returns & exchanges', shipping: 'Delivery information', privacy: 'Privacy notice', terms: 'Terms of sale', contact: 'Get in touch', 'legal-notice': 'Imprint', about: 'Who we are', warranty: 'Product guarantee', payment: 'Ways to pay' },
    returns: ['If a pot does not please you, send it back unused and in its original packaging within 30 days of receipt. We pay for the return label and refund the full price. Damaged pots are exchanged, or you get a refund. For a return just write to us.', 30],
    windows: [['You may withdraw from the contract within fourteen days.', 14], ['Returns are accepted for 2 weeks.', 14], ['30-day money back promise.', 30], ['You have twenty-one days to return a pot.', 21]],
    addToCart: 'Add to basket', cart: 'Your basket', order: 'Order summary', place: 'Place your order', transfer: 'Pay by bank transfer', cashOnDelivery: 'Cash on delivery', scarcity: 'Only 2 left in stock', urgency: 'Sale ends tonight', pin: 'Enter your card PIN', phone: 'Telephone', placeholder: 'Insert your company name here',
    plain: ['Our mugs are turned by hand and fired twice.', 'We dispatch on three days of the week.', 'Please fill in the form and put it into the parcel.'],
  },
  de: {
    links: { returns: 'Widerrufsbelehrung', shipping: 'Versandkosten und Lieferung', privacy: 'Datenschutzerklärung', terms: 'AGB', contact: 'Kontaktformular', 'legal-notice': 'Impressum', about: 'Wer wir sind', warranty: 'Gewährleistung', payment: 'Zahlungsarten' },
    returns: ['Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen. Die Widerrufsfrist beginnt mit dem Empfang der Töpfe. Für die Rücksendung genügt der beigelegte Schein, die Rücksendekosten tragen wir. Ein Umtausch ist möglich.', 14],
    windows: [['Ein Umtausch ist innerhalb von 30 Tagen möglich.', 30], ['Die Rückgabe ist vier Wochen, also 4 Wochen lang möglich.', 28]],
    addToCart: 'In den Warenkorb', cart: 'Mein Warenkorb', order: 'Abweichende Lieferadresse', place: 'Zahlungspflichtig bestellen', transfer: 'Zahlung per Überweisung', cashOnDelivery: 'Per Nachnahme', scarcity: 'Nur noch 3 Stück verfügbar', urgency: 'Aktion endet heute', pin: 'PIN Ihrer Karte', phone: 'Telefon', placeholder: 'Hier steht Ihr Text',
    plain: ['Unsere Becher werden von Hand gedreht und zweimal gebrannt.', 'Wir verschicken montags und donnerstags.', 'Bitte füllen Sie das Muster-Widerrufsformular aus und legen Sie es bei.'],
  },
  fr: {
    links: { returns: 'Retours et échanges', shipping: 'Frais de livraison', privacy: 'Politique de confidentialité', terms: 'Conditions générales de vente', contact: 'Nous contacter', 'legal-notice': 'Mentions légales', about: 'Qui sommes-nous ?', warranty: 'Garantie légale', payment: 'Moyens de paiement' },
    returns: ["Vous disposez d'un délai de rétractation de 14 jours pour retourner un bol dans son emballage d'origine. Le remboursement suit le retour du colis. Les frais de retour sont pour nous, et un échange reste possible : écrivez-nous avant de renvoyer le bol.", 14],
    windows: [['Les retours sont acceptés pendant trente jours.', 30], ['Vous avez 2 mois pour échanger un bol.', 60]],
    addToCart: 'Ajouter au panier', cart: 'Mon panier', order: 'Adresse de facturation', place: 'Commande avec obligation de paiement', transfer: 'Paiement par virement bancaire', cashOnDelivery: 'Paiement à la livraison', scarcity: 'Plus que 2 en stock', urgency: "L'offre se termine dans", pin: 'Code secret de votre carte', phone: 'Téléphone', placeholder: 'Nom de votre entreprise',
    plain: ['Nos bols sont tournés à la main et cuits deux fois.', 'Nous expédions le lundi et le jeudi.', 'Le modèle de formulaire de rétractation est à remplir et à joindre au colis.'],
  },
  es: {
    links: { returns: 'Cambios y devoluciones', shipping: 'Gastos de envío', privacy: 'Política de privacidad', terms: 'Condiciones de venta', contact: 'Atención al cliente', 'legal-notice': 'Aviso legal', about: 'Quiénes somos', warranty: 'Garantía', payment: 'Formas de pago' },
    returns: ['Tiene 14 días naturales para ejercer el derecho de desistimiento. Para la devolución use el embalaje original; los gastos de devolución los pagamos nosotros y el reembolso llega por el mismo medio. También aceptamos cambios de color si nos escribe antes.', 14],
    windows: [['Aceptamos devoluciones durante treinta días.', 30], ['El plazo de desistimiento es de 2 semanas.', 14]],
    addToCart: 'Añadir a la cesta', cart: 'Mi carrito', order: 'Dirección de facturación', place: 'Realizar pedido', transfer: 'Transferencia bancaria', cashOnDelivery: 'Contra reembolso', scarcity: '¡Últimas unidades!', urgency: 'La oferta termina hoy', pin: 'PIN de su tarjeta', phone: 'Teléfono', placeholder: 'Nombre de su empresa',
    plain: ['Torneamos cada taza a mano y la cocemos dos veces.', 'Enviamos los lunes y los jueves.', 'Rellene el formulario y póngalo en el paquete.'],
  },
  it: {
    links: { returns: 'Resi e rimborsi', shipping: 'Spedizioni e consegne', privacy: 'Informativa sulla privacy', terms: 'Condizioni di vendita', contact: 'Contattaci', 'legal-notice': 'Note legali', about: 'Chi siamo', warranty: 'Garanzia legale', payment: 'Metodi di pagamento' },
    returns: ["Hai il diritto di recesso entro quattordici giorni dalla consegna, senza indicarne le ragioni. Per il reso usa la confezione originale e il modulo di recesso allegato; le spese di restituzione sono a nostro carico. Se preferisci un'altra tazza, la sostituzione è gratuita.", 14],
    windows: [['Il reso è possibile entro 30 giorni.', 30], ['Accettiamo resi per 2 settimane.', 14]],
    addToCart: 'Aggiungi al carrello', cart: 'Il tuo carrello', order: 'Indirizzo di spedizione', place: 'Ordine con obbligo di pagare', transfer: 'Bonifico bancario anticipato', cashOnDelivery: 'Pagamento alla consegna', scarcity: 'Solo 3 rimasti', urgency: "L'offerta scade oggi", pin: 'PIN del bancomat', phone: 'Telefono', placeholder: 'Inserisci qui il nome del negozio',
    plain: ['Ogni tazza è tornita a mano e cotta due volte.', 'Spediamo il lunedì e il giovedì.', 'Il modulo è da compilare e da mettere nel pacco.'],
  },
  nl: {
    links: { returns: 'Ruilen en retourneren', shipping: 'Verzending en levering', privacy: 'Privacyverklaring', terms: 'Algemene voorwaarden', contact: 'Neem contact op', 'legal-notice': 'Colofon', about: 'Ons verhaal', warranty: 'Garantie en klachten', payment: 'Betaalmogelijkheden' },
    returns: ['U kunt de koop binnen veertien dagen zonder opgave van redenen herroepen. Daarna hebt u nog tijd om de kom terug te sturen, het liefst in de originele verpakking. De retourkosten zijn voor ons. Ruilen kan ook: het herroepingsrecht geldt voor alles behalve maatwerk.', 14],
    windows: [['U hebt 30 dagen bedenktijd.', 30], ['Retourneren kan tot 2 weken na ontvangst.', 14], ['Onze 60-daagse retourtermijn.', 60]],
    addToCart: 'In winkelwagen', cart: 'Winkelmandje', order: 'Kies een betaalmethode', place: 'Bestelling met betaalverplichting', transfer: 'Vooraf betalen via bankoverschrijving', cashOnDelivery: 'Onder rembours', scarcity: 'Nog maar 2 op voorraad', urgency: 'De actie eindigt vandaag, alleen vandaag', pin: 'Pincode van uw bankpas', phone: 'Telefoonnummer', placeholder: 'Vul hier de naam van uw bedrijf in',
    plain: ['Elke kom wordt met de hand gedraaid en twee keer gebakken.', 'Wij verzenden op maandag en donderdag.', 'Dit formulier alleen invullen en bij het pakket doen.'],
  },
  pl: {
    links: { returns: 'Zwroty i reklamacje', shipping: 'Koszty dostawy', privacy: 'Polityka prywatności', terms: 'Regulamin sklepu', contact: 'Skontaktuj się z nami', 'legal-notice': 'Dane firmy', about: 'O nas', warranty: 'Rękojmia', payment: 'Formy płatności' },
    returns: ['Konsument może odstąpić od umowy w terminie czternastu dni bez podania przyczyny. Zwrot kubka jest bezpłatny: wystarczy odesłać go w oryginalnym opakowaniu wraz z formularzem odstąpienia. Wymiana na inny kolor jest możliwa, a zwracany kubek nie może nosić śladów używania.', 14],
    windows: [['Na zwrot masz 30 dni.', 30], ['Prawo odstąpienia przysługuje przez 14 dni.', 14], ['Zapewniamy 100-dniowe prawo zwrotu.', 100]],
    addToCart: 'Dodaj do koszyka', cart: 'Twój koszyk', order: 'Adres dostawy', place: 'Zamawiam z obowiązkiem zapłaty', transfer: 'Płatność przelewem bankowym, przelew tradycyjny', cashOnDelivery: 'Płatność za pobraniem', scarcity: 'Zostało tylko 2 sztuki', urgency: 'Promocja kończy się za', pin: 'Kod PIN karty', phone: 'Telefon', placeholder: 'Wpisz tutaj nazwę firmy',
    plain: ['Każdy kubek toczymy ręcznie i wypalamy dwa razy.', 'Wysyłamy w poniedziałki i czwartki.', 'Prosimy uzupełnić dane w formularzu i dołączyć go do paczki.'],
  },
  pt: {
    links: { returns: 'Trocas e devoluções', shipping: 'Prazos de entrega', privacy: 'Política de privacidade', terms: 'Termos e condições', contact: 'Fale conosco', 'legal-notice': 'Livro de reclamações', about: 'Quem somos', warranty: 'Garantia legal', payment: 'Formas de pagamento' },
    returns: ['O cliente tem direito de livre resolução no prazo de catorze dias, sem indicar o motivo. Para a devolução, use a embalagem original; os custos de devolução são por nossa conta. Também fazemos troca por outra cor. O direito de arrependimento vale para todas as canecas.', 14],
    windows: [['Aceitamos devoluções até 30 dias após a compra.', 30], ['O direito de arrependimento é de 7 dias corridos.', 7]],
    addToCart: 'Adicionar ao carrinho', cart: 'Meu carrinho', order: 'Endereço de entrega', place: 'Finalizar compra', transfer: 'Transferência bancária', cashOnDelivery: 'Pagamento na entrega', scarcity: 'Restam apenas 3 unidades', urgency: 'Só hoje: a oferta termina em breve', pin: 'Senha do cartão', phone: 'Telemóvel', placeholder: 'Nome da sua empresa',
    plain: ['Cada caneca é torneada à mão e cozida duas vezes.', 'Despachamos às segundas e quintas.', 'O formulário é a preencher e a juntar à encomenda.'],
  },
  sv: {
    links: { returns: 'Ångerrätt och returer', shipping: 'Frakt och leverans', privacy: 'Integritetspolicy', terms: 'Köpvillkor', contact: 'Kontakta oss', 'legal-notice': 'Företagsinformation', about: 'Om oss', warranty: 'Reklamation', payment: 'Betalsätt' },
    returns: ['Enligt distansavtalslagen har du ångerrätt i fjorton dagar från den dag då muggen kom. Vill du ångra köpet fyller du i ångerblanketten och skickar muggen i retur, oanvänd och i sin originalförpackning. Vi står för returfrakten. Byten går också bra inom öppet köp.', 14],
    windows: [['Öppet köp i 30 dagar.', 30], ['Returer tas emot i 2 veckor.', 14], ['60 dagars öppet köp.', 60]],
    addToCart: 'Lägg i varukorgen', cart: 'Varukorg', order: 'Leveransadress', place: 'Slutför köp', transfer: 'Förskottsbetalning via banköverföring', cashOnDelivery: 'Mot postförskott', scarcity: 'Endast 2 kvar i lager', urgency: 'Erbjudandet slutar idag', pin: 'Kortets pinkod', phone: 'Telefonnummer', placeholder: 'Skriv din text här',
    plain: ['Varje mugg drejas för hand och bränns två gånger.', 'Vi skickar på måndagar och torsdagar.', 'Blanketten ska fyllas i och läggas i paketet; det går bra att betala med kort.'],
  },
  da: {
    links: { returns: 'Fortrydelsesret og returnering', shipping: 'Fragt og levering', privacy: 'Persondatapolitik', terms: 'Handelsbetingelser', contact: 'Kontakt os', 'legal-notice': 'Virksomhedsoplysninger', about: 'Om os', warranty: 'Reklamationsret', payment: 'Betalingsmetoder' },
    returns: ['Du har fjorten dages fortrydelsesret fra den dag, du får kruset i hånden. Vil du fortryde, så skriv til os og send kruset retur i den originale emballage. Returpakken betaler vi. Du kan også få kruset ombyttet: en ombytning koster ikke noget, og fulde byttepenge er en selvfølge.', 14],
    windows: [['Vi har 30 dages returret, og du kan returnere gratis.', 30], ['Fortrydelsesretten gælder i 2 uger.', 14]],
    addToCart: 'Læg i kurven', cart: 'Indkøbskurv', order: 'Leveringsadresse', place: 'Bestilling med betalingspligt', transfer: 'Forudbetaling ved bankoverførsel', cashOnDelivery: 'Pr. efterkrav', scarcity: 'Kun 2 tilbage', urgency: 'Tilbuddet udløber i dag', pin: 'Kortets pinkode', phone: 'Tlf.', placeholder: 'Indsæt her dit firmanavn',
    plain: ['Hvert krus drejes i hånden og brændes to gange.', 'Vi sender mandag og torsdag.', 'Formularen skal udfyldes og lægges i pakken.'],
  },
  no: {
    links: { returns: 'Angrerett og retur', shipping: 'Frakt og levering', privacy: 'Personvernerklæring', terms: 'Salgsbetingelser', contact: 'Kontakt oss', 'legal-notice': 'Firmainformasjon', about: 'Om oss', warranty: 'Reklamasjonsrett', payment: 'Betalingsmåter' },
    returns: ['Etter angrerettloven har du angrerett i fjorten dager fra den dagen du fikk koppen. Fyll ut angreskjemaet og send koppen i retur, ubrukt og i originalemballasje. Vi betaler returfrakten. Du kan også bytte til en annen farge: skriv til oss før du vil returnere noe.', 14],
    windows: [['Vi har åpent kjøp i 30 dager.', 30], ['Angrefristen er 2 uker.', 14]],
    addToCart: 'Legg i handlekurven', cart: 'Handlekurv', order: 'Leveringsadresse', place: 'Fullfør bestilling', transfer: 'Forskuddsbetaling med bankoverføring', cashOnDelivery: 'Mot oppkrav', scarcity: 'Kun 2 igjen på lager', urgency: 'Tilbudet slutter i dag', pin: 'Kortets PIN-kode', phone: 'Tlf.', placeholder: 'Navnet på bedriften din her',
    plain: ['Hver kopp dreies for hånd og brennes to ganger.', 'Vi sender på mandager og torsdager.', 'Skjemaet skal fylles ut og legges i pakken.'],
  },
  fi: {
    links: { returns: 'Palautusoikeus', shipping: 'Toimituskulut', privacy: 'Tietosuojaseloste', terms: 'Toimitusehdot', contact: 'Ota yhteyttä', 'legal-notice': 'Yritystiedot', about: 'Meistä', warranty: 'Takuuehdot', payment: 'Maksutavat' },
    returns: ['Kuluttajansuojalain mukainen peruuttamisoikeus on neljätoista päivää siitä, kun muki on saapunut. Palautus on maksuton: täytä peruuttamislomake ja lähetä muki takaisin käyttämättömänä alkuperäispakkauksessaan. Voit myös vaihtaa värin. Palautettava muki ei saa olla rikki.', 14],
    windows: [['Palautusoikeus on 30 päivän mittainen.', 30], ['Palautusaika on 14 vrk.', 14], ['Palautukset neljäntoista päivän kuluessa.', 14]],
    addToCart: 'Lisää ostoskoriin', cart: 'Ostoskori', order: 'Toimitusosoite', place: 'Tilaus, johon liittyy maksuvelvollisuus', transfer: 'Ennakkomaksu tilisiirtona', cashOnDelivery: 'Postiennakolla', scarcity: 'Vain 2 jäljellä', urgency: 'Tarjous päättyy tänään', pin: 'Korttisi tunnusluku', phone: 'Puhelin', placeholder: 'Kirjoita tähän yrityksesi nimi',
    plain: ['Jokainen muki dreijataan käsin ja poltetaan kahdesti.', 'Lähetämme maanantaisin ja torstaisin.', 'Täytä lomake ja laita se pakettiin.'],
  },
  cs: {
    links: { returns: 'Vrácení zboží a výměna', shipping: 'Doprava a platba', privacy: 'Ochrana osobních údajů', terms: 'Obchodní podmínky', contact: 'Napište nám', 'legal-notice': 'Údaje o společnosti', about: 'O nás', warranty: 'Reklamační řád', payment: 'Způsoby platby' },
    returns: ['Kupující může odstoupit od smlouvy do čtrnácti dnů bez udání důvodu. Hrnek nám pošlete nepoužitý a v původním obalu, přiložte formulář pro odstoupení. Náklady na vrácení neseme my. Výměna za jinou barvu je také možná, vrácený hrnek však nesmí být poškozený.', 14],
    windows: [['Zboží můžete vrátit do 30 dnů.', 30], ['Na vrácení máte 14 dní.', 14], ['Nabízíme 60denní lhůtu, tedy 60 dní na vrácení.', 60]],
    addToCart: 'Přidat do košíku', cart: 'Nákupní košík', order: 'Dodací adresa', place: 'Objednat s povinností platby', transfer: 'Platba předem bankovním převodem', cashOnDelivery: 'Platba na dobírku', scarcity: 'Zbývá už jen 2 kusy', urgency: 'Akce končí dnes', pin: 'PIN platební karty', phone: 'Telefonní číslo', placeholder: 'Název vaší firmy',
    plain: ['Každý hrnek točíme ručně a pálíme dvakrát.', 'Posíláme v pondělí a ve čtvrtek.', 'Formulář vyplňte a přiložte k balíku.'],
  },
  sk: {
    links: { returns: 'Vrátenie tovaru', shipping: 'Doprava a platba', privacy: 'Ochrana osobných údajov', terms: 'Obchodné podmienky', contact: 'Napíšte nám', 'legal-notice': 'Údaje o spoločnosti', about: 'O nás', warranty: 'Reklamačný poriadok', payment: 'Spôsoby platby' },
    returns: ['Kupujúci môže odstúpiť od zmluvy do štrnástich dní bez udania dôvodu. Hrnček nám pošlite nepoužitý a v pôvodnom obale, priložte formulár na odstúpenie. Náklady na vrátenie hradíme my. Možná je aj výmena za inú farbu, ale vrátený hrnček nesmie byť poškodený.', 14],
    windows: [['Tovar môžete vrátiť do 30 dní.', 30], ['Na vrátenie máte 2 týždne.', 14]],
    addToCart: 'Pridať do košíka', cart: 'Nákupný košík', order: 'Dodacia adresa', place: 'Objednávka s povinnosťou platby', transfer: 'Platba vopred bankovým prevodom', cashOnDelivery: 'Platba na dobierku', scarcity: 'Zostáva už len 2 kusy', urgency: 'Akcia končí dnes', pin: 'PIN platobnej karty', phone: 'Telefónne číslo', placeholder: 'Názov vašej firmy',
    plain: ['Každý hrnček točíme ručne a pálime dvakrát.', 'Posielame v pondelok a vo štvrtok.', 'Formulár vyplňte a priložte k balíku.'],
  },
  hu: {
    links: { returns: 'Elállási jog', shipping: 'Szállítási információk', privacy: 'Adatkezelési tájékoztató', terms: 'ÁSZF', contact: 'Kapcsolatfelvétel', 'legal-notice': 'Impresszum', about: 'Rólunk', warranty: 'Jótállás', payment: 'Fizetési módok' },
    returns: ['A fogyasztó tizennégy napon belül indokolás nélkül elállhat a vásárlástól. Az elállási nyilatkozatot írásban kérjük, a bögrét pedig az eredeti csomagolásban küldje vissza; a visszaküldés díját mi álljuk. Cserére is van mód. Az elállási jog a kézzel festett bögrékre is érvényes.', 14],
    windows: [['Az elállási jog 30 napig gyakorolható.', 30], ['14 napos elállási jog.', 14], ['A visszaküldésre 30 naptári nap áll rendelkezésre.', 30]],
    addToCart: 'Kosárba teszem', cart: 'Kosaram', order: 'Számlázási adatok', place: 'Megrendelés fizetési kötelezettséggel', transfer: 'Banki előre utalás', cashOnDelivery: 'Utánvéttel', scarcity: 'Már csak 2 db maradt', urgency: 'Csak ma, az akció véget ér éjfélkor', pin: 'Bankkártya PIN kódja', phone: 'Telefonszám', placeholder: 'Írja ide a cég nevét',
    plain: ['Minden bögrét kézzel korongozunk és kétszer égetünk.', 'Hétfőn és csütörtökön postázunk.', 'A nyomtatvány kitöltendő, és a csomaghoz teendő.'],
  },
  ro: {
    links: { returns: 'Politica de retur', shipping: 'Livrare și plată', privacy: 'Politica de confidențialitate', terms: 'Termeni și condiții', contact: 'Contactați-ne', 'legal-notice': 'Date de identificare', about: 'Despre noi', warranty: 'Garanția produselor', payment: 'Modalități de plată' },
    returns: ['Aveți drept de retragere din contract timp de paisprezece zile, fără invocarea vreunui motiv. Pentru retur trimiteți cana în ambalajul original, împreună cu formularul de retragere. Costurile de returnare le plătim noi. Se poate face și schimb cu o cană de altă culoare.', 14],
    windows: [['Returul este posibil în 30 de zile.', 30], ['Produsul poate fi returnat în termen de 14 zile.', 14]],
    addToCart: 'Adaugă în coș', cart: 'Coșul meu', order: 'Adresa de facturare', place: 'Comandă cu obligație de plată', transfer: 'Plata în avans prin ordin de plată', cashOnDelivery: 'Plata ramburs', scarcity: 'Au mai rămas 2 bucăți', urgency: 'Oferta expiră azi', pin: 'Codul PIN al cardului', phone: 'Telefon', placeholder: 'Numele companiei tale',
    plain: ['Fiecare cană este lucrată de mână și arsă de două ori.', 'Trimitem colete lunea și joia.', 'Formularul este de completat și de pus în colet.'],
  },
  el: {
    links: { returns: 'Επιστροφές και αλλαγές', shipping: 'Τρόποι αποστολής', privacy: 'Πολιτική απορρήτου', terms: 'Όροι χρήσης', contact: 'Επικοινωνήστε μαζί μας', 'legal-notice': 'Στοιχεία εταιρείας', about: 'Ποιοι είμαστε', warranty: 'Εγγύηση', payment: 'Τρόποι πληρωμής' },
    returns: ['Έχετε δικαίωμα υπαναχώρησης μέσα σε δεκατέσσερις ημέρες, χωρίς αιτιολογία. Επιστρέψτε την κούπα στην αρχική συσκευασία μαζί με το έντυπο υπαναχώρησης. Τα έξοδα επιστροφής είναι δικά μας. Γίνεται και αλλαγή προϊόντος με άλλο χρώμα, αρκεί να μας γράψετε.', 14],
    windows: [['ΕΠΙΣΤΡΟΦΕΣ ΕΝΤΟΣ 30 ΗΜΕΡΩΝ', 30], ['Το δικαίωμα υπαναχώρησης ισχύει για 14 ημερολογιακές ημέρες.', 14]],
    addToCart: 'ΠΡΟΣΘΗΚΗ ΣΤΟ ΚΑΛΑΘΙ', cart: 'Το καλάθι μου', order: 'Στοιχεία τιμολόγησης', place: 'Παραγγελία με υποχρέωση πληρωμής', transfer: 'Τραπεζική κατάθεση', cashOnDelivery: 'Με αντικαταβολή', scarcity: 'Απομένουν μόνο 2', urgency: 'Η προσφορά λήγει σήμερα', pin: 'PIN της κάρτας σας', phone: 'Τηλ.', placeholder: 'Επωνυμία της εταιρείας σας',
    plain: ['Κάθε κούπα γίνεται στο χέρι και ψήνεται δύο φορές.', 'Στέλνουμε Δευτέρα και Πέμπτη.', 'Συμπληρώστε το έντυπο και βάλτε το στο δέμα.'],
  },
  tr: {
    links: { returns: 'İptal ve İade Koşulları', shipping: 'Kargo ve Teslimat', privacy: 'KVKK Aydınlatma Metni', terms: 'Mesafeli Satış Sözleşmesi', contact: 'Bize Ulaşın', 'legal-notice': 'Künye', about: 'Hakkımızda', warranty: 'Garanti Koşulları', payment: 'Ödeme Seçenekleri' },
    returns: ['Alıcı, hiçbir gerekçe göstermeksizin on dört gün içinde cayma hakkını kullanabilir. İade edilecek kupa kullanılmamış ve orijinal ambalajında olmalıdır. İade kargo ücretini biz öderiz. Değişim de mümkündür; cayma bildirimi için bize yazmanız yeterlidir.', 14],
    windows: [['14 GÜN İÇİNDE İADE', 14], ['Ürünü 30 günlük sürede iade edebilirsiniz.', 30]],
    addToCart: 'SEPETE EKLE', cart: 'Alışveriş sepeti', order: 'TESLİMAT BİLGİLERİ', place: 'Siparişi tamamla', transfer: 'Havale / EFT ile ödeme', cashOnDelivery: 'Kapıda ödeme', scarcity: 'Son 3 ürün', urgency: 'Kampanya sona eriyor, acele edin', pin: 'Kartınızın şifresi', phone: 'Telefon', placeholder: 'Metninizi buraya yazın',
    plain: ['Her kupa elde çekilir ve iki kez pişirilir.', 'Pazartesi ve perşembe günleri gönderiyoruz.', 'Form doldurulacak ve pakete konacaktır.'],
  },
  ja: {
    links: { returns: '返品・交換について', shipping: '送料・配送について', privacy: 'プライバシーポリシー', terms: 'ご利用規約', contact: 'お問い合わせ', 'legal-notice': '特定商取引法に基づく表記', about: '会社概要', warranty: '保証について', payment: 'お支払い方法' },
    returns: ['商品到着後１４日以内にご連絡いただければ、未使用の器に限り返品をお受けいたします。返品送料は当店が負担いたします。お客様都合による色の交換も承ります。初期不良や破損の場合は、着払いにて返送してください。新しい器と交換し、または代金をお返しいたします。返品期限を過ぎた場合はご相談ください。', 14],
    windows: [['返品は商品到着後30日以内に限ります。', 30], ['返品期限は２週間です。', 14], ['八日間は返品できます。', 8]],
    addToCart: 'カートに入れる', cart: 'ショッピングカート', order: 'お届け先の入力', place: '注文を確定する', transfer: 'お支払いは銀行振込でお願いします', cashOnDelivery: '代金引換', scarcity: '残り3点です', urgency: '本日限りの特価', pin: 'クレジットカードの暗証番号', phone: '電話番号', placeholder: 'ここにテキストを入力してください',
    plain: ['器はすべて手びねりで、二度焼いています。', 'スカートとカーディガンの新作が届きました。', '用紙に記入してください。荷物に入れてお送りください。'],
  },
  ko: {
    links: { returns: '교환 및 반품 안내', shipping: '배송안내', privacy: '개인정보처리방침', terms: '이용약관', contact: '고객센터', 'legal-notice': '사업자정보확인', about: '회사소개', warranty: '품질보증', payment: '결제 수단 안내' },
    returns: ['상품을 받으신 날부터 7일 이내에 반품을 신청하실 수 있습니다. 단순 변심의 경우 왕복 배송비는 저희가 부담합니다. 색상 교환도 가능하며, 반품하실 그릇은 사용하지 않은 상태여야 합니다. 파손되거나 불량인 그릇은 교환 또는 환불해 드립니다. 청약철회는 전자우편으로 알려 주세요.', 7],
    windows: [['수령일로부터 30일 이내 반품 가능', 30], ['교환과 환불은 14일까지 받습니다.', 14]],
    addToCart: '장바구니에 담기', cart: '장바구니 보기', order: '배송지 정보를 입력하세요', place: '결제하기', transfer: '무통장 입금으로 결제', cashOnDelivery: '착불결제', scarcity: '품절임박! 단 3개', urgency: '오늘만 이 가격', pin: '카드 비밀번호 4자리', phone: '대표전화', placeholder: '여기에 입력하세요',
    plain: ['그릇은 모두 손으로 빚어 두 번 굽습니다.', '월요일과 목요일에 보내 드립니다.', '서식을 작성해 주세요. 상자에 넣어 보내 주시면 됩니다.'],
  },
  zh: {
    links: { returns: '退换货政策', shipping: '配送方式', privacy: '隐私政策', terms: '服務條款', contact: '聯絡我們', 'legal-notice': '营业执照', about: '关于我们', warranty: '售後服務', payment: '付款方式' },
    returns: ['自签收之日起七天内，您可以享受七天无理由退货。退货的杯子须保持完好，连同原包装一起寄回，退货运费由本店承担。若想换一种颜色，也可以申请换货。收到退回的杯子并检查之后，我们会按照原来的付款渠道办理退款。如果杯子在路上碎了，请拍照联系客服，我们马上补寄一个新的，不必把碎片寄回来。', 7],
    windows: [['收到商品後享有七日鑑賞期，可辦理退貨。', 7], ['支持30天退货', 30], ['15日内可退换货，退货请先联系客服', 15]],
    addToCart: '加入購物車', cart: '我的购物车', order: '请填写收货地址', place: '提交订单', transfer: '銀行轉帳', cashOnDelivery: '货到付款', scarcity: '仅剩3件', urgency: '限时抢购', pin: '银行卡密码', phone: '客服电话', placeholder: '请在此输入您的公司名称',
    plain: ['杯子都是手工拉坯，烧两次。', '我們每週一和週四寄出。', '请填写表格，放进包裹里。'],
  },
  ar: {
    links: { returns: 'سياسة الاسترجاع والاستبدال', shipping: 'الشحن والتوصيل', privacy: 'سياسة الخصوصية', terms: 'الشروط والأحكام', contact: 'تواصل معنا', 'legal-notice': 'بيانات الشركة', about: 'من نحن', warranty: 'سياسة الضمان', payment: 'طرق الدفع' },
    returns: ['يحق لك إرجاع الكوب خلال أربعة عشر يومًا من تاريخ الاستلام بشرط أن يكون غير مستخدم وفي التغليف الأصلي. نتحمل نحن تكاليف الإرجاع. كما يمكن الاستبدال بلون آخر، وإذا وصل الكوب مكسورًا فاكتب إلينا لنرسل لك غيره. والاسترجاع متاح لجميع الأكواب المصنوعة في ورشتنا ما عدا ما صُنع بطلب خاص.', 14],
    windows: [['الاسترجاع خلال ١٤ يومًا', 14], ['يمكن إرجـاع المنتج خلال ٣٠ يوماً', 30], ['وللاستبدال مهلة سبعة أيام', 7]],
    addToCart: 'أضف إلى السلة', cart: 'سلة التسوق', order: 'أدخل عنوان الشحن', place: 'تأكيد الطلب', transfer: 'الدفع بالتحويل البنكي', cashOnDelivery: 'الدفع عند الاستلام', scarcity: 'بقي ٣ فقط', urgency: 'العرض لفترة محدودة، ينتهي العرض اليوم', pin: 'الرقم السري للبطاقة', phone: 'الهاتف', placeholder: 'أدخل هنا اسم شركتك',
    plain: ['نصنع كل كوب يدويًا ونخبزه مرتين.', 'نرسل الطلبات يومي الاثنين والخميس.', 'يرجى تعبئة النموذج ووضعه في الطرد.'],
  },
  he: {
    links: { returns: 'מדיניות החזרות', shipping: 'משלוחים והחזרות שלהם', privacy: 'מדיניות הפרטיות', terms: 'תקנון האתר', contact: 'צרו קשר', 'legal-notice': 'פרטי העסק', about: 'מי אנחנו', warranty: 'תעודת אחריות', payment: 'אמצעי תשלום' },
    returns: ['ביטול עסקה אפשרי תוך ארבעה עשר ימים מיום קבלת הספל, לפי חוק הגנת הצרכן. יש להחזיר את הספל באריזתו המקורית ושלא נעשה בו שימוש. עלות ההחזרה עלינו, ודמי ביטול אינם נגבים. אפשר גם לבקש החלפה בצבע אחר. ספל שהגיע שבור יוחלף בלי שום תשלום, די בכך שתכתבו לנו.', 14],
    windows: [['ניתן להחזיר תוך 14 ימים, ההחזרה חינם', 14], ['החזרות עד 30 יום', 30]],
    addToCart: 'הוספה לסל', cart: 'סל הקניות', order: 'כתובת למשלוח', place: 'ביצוע הזמנה', transfer: 'תשלום בהעברה בנקאית', cashOnDelivery: 'תשלום במזומן לשליח', scarcity: 'נותרו רק 3', urgency: 'המבצע מסתיים היום', pin: 'קוד סודי של הכרטיס', phone: 'טל׳', placeholder: 'הקלד כאן את שם העסק שלך',
    plain: ['כל ספל נעשה ביד ונשרף פעמיים.', 'שולחים בימי שני וחמישי.', 'יש למלא את הטופס ולצרף אותו לחבילה.'],
  },
  uk: {
    links: { returns: 'Обмін та повернення', shipping: 'Доставка і оплата', privacy: 'Політика конфіденційності', terms: 'Публічна оферта', contact: 'Зв’язатися з нами', 'legal-notice': 'Реквізити', about: 'Про нас', warranty: 'Гарантія', payment: 'Способи оплати' },
    returns: ['Покупець може повернути товар належної якості протягом чотирнадцяти днів, як передбачає закон про захист прав споживачів. Горнятко має зберегти товарний вигляд та упаковку. Пересилання при поверненні оплачуємо ми. Обмін на інший колір теж можливий, додайте лише чек.', 14],
    windows: [['Повернення протягом 30 днів', 30], ['На обмін товару є 14 календарних днів.', 14]],
    addToCart: 'Додати в кошик', cart: 'Мій кошик', order: 'Оформлення замовлення', place: 'Підтвердити замовлення', transfer: 'Передоплата на розрахунковий рахунок', cashOnDelivery: 'Накладеним платежем', scarcity: 'Залишилось 2 шт', urgency: 'Акція закінчується сьогодні', pin: 'ПІН-код картки', phone: 'Тел.', placeholder: 'Введіть тут назву вашої компанії',
    plain: ['Кожне горнятко ліпимо вручну й випалюємо двічі.', 'Надсилаємо в понеділок і четвер.', 'Потрібно заповнити бланк і вкласти його в посилку.'],
  },
  ru: {
    links: { returns: 'Обмен и возврат', shipping: 'Доставка и оплата', privacy: 'Политика конфиденциальности', terms: 'Пользовательское соглашение', contact: 'Обратная связь', 'legal-notice': 'Реквизиты компании', about: 'О компании', warranty: 'Гарантийное обслуживание', payment: 'Способы оплаты' },
    returns: ['Покупатель вправе вернуть товар надлежащего качества в течение семи дней после получения, согласно закону о защите прав потребителей. Кружка должна сохранить товарный вид и потребительские свойства. Обратную пересылку при возврате оплачиваем мы. Обмен на другой цвет тоже возможен.', 7],
    windows: [['Возврат в течение 14 дней', 14], ['На возврат даётся 30 календарных дней.', 30]],
    addToCart: 'Добавить в корзину', cart: 'Моя корзина', order: 'Оформление заказа', place: 'Подтвердить заказ', transfer: 'Предоплата на расчётный счёт', cashOnDelivery: 'Наложенным платежом', scarcity: 'Осталось всего 2 шт', urgency: 'Акция заканчивается сегодня', pin: 'ПИН-код карты', phone: 'Тел.', placeholder: 'Введите здесь название вашей компании',
    plain: ['Каждую кружку лепим вручную и обжигаем дважды.', 'Отправляем по понедельникам и четвергам.', 'Необходимо заполнить бланк и вложить его в посылку.'],
  },
  id: {
    links: { returns: 'Kebijakan pengembalian', shipping: 'Info pengiriman', privacy: 'Kebijakan privasi', terms: 'Syarat & ketentuan', contact: 'Hubungi kami', 'legal-notice': 'Informasi perusahaan', about: 'Tentang kami', warranty: 'Klaim garansi', payment: 'Cara pembayaran' },
    returns: ['Pengembalian barang dapat diajukan dalam tujuh hari setelah cangkir Anda terima. Cangkir harus belum dipakai dan masih dalam kemasan asli. Ongkos kirim retur kami yang tanggung. Penukaran dengan warna lain juga bisa; untuk barang rusak cukup kirimkan fotonya kepada kami.', 7],
    windows: [['Retur gratis selama 14 hari', 14], ['Barang dapat ditukar dalam 2 minggu, penukaran gratis', 14]],
    addToCart: 'Tambah ke keranjang', cart: 'Keranjang belanja', order: 'Alamat pengiriman', place: 'Buat pesanan', transfer: 'Transfer bank manual', cashOnDelivery: 'Bayar di tempat', scarcity: 'Hanya tersisa 3', urgency: 'Promo berakhir hari ini', pin: 'PIN ATM Anda', phone: 'Telp.', placeholder: 'Masukkan teks di sini',
    plain: ['Setiap cangkir kami buat dengan tangan dan dibakar dua kali.', 'Kami mengirim pada hari Senin dan Kamis.', 'Harap diisi formulirnya lalu masukkan ke dalam paket.'],
  },
  vi: {
    links: { returns: 'Chính sách đổi trả', shipping: 'Phí vận chuyển', privacy: 'Chính sách bảo mật', terms: 'Điều khoản sử dụng', contact: 'Liên hệ với chúng tôi', 'legal-notice': 'Thông tin doanh nghiệp', about: 'Về chúng tôi', warranty: 'Quy định bảo hành', payment: 'Hình thức thanh toán' },
    returns: ['Quý khách có thể trả hàng trong vòng mười bốn ngày kể từ ngày nhận. Chiếc cốc cần còn nguyên, chưa qua sử dụng và có đủ bao bì. Phí đổi trả do chúng tôi chịu. Quý khách cũng có thể đổi hàng sang màu khác; nếu cốc vỡ khi đến tay, hãy gửi ảnh để chúng tôi gửi chiếc mới.', 14],
    windows: [['Đổi trả miễn phí trong 30 ngày', 30], ['Thời hạn đổi trả: 2 tuần', 14]],
    addToCart: 'Thêm vào giỏ hàng', cart: 'Giỏ hàng của bạn', order: 'Địa chỉ nhận hàng', place: 'Hoàn tất đơn hàng', transfer: 'Chuyển khoản qua ngân hàng', cashOnDelivery: 'Thanh toán khi nhận hàng', scarcity: 'Chỉ còn 3 sản phẩm', urgency: 'Ưu đãi kết thúc hôm nay', pin: 'Mã PIN thẻ ATM', phone: 'Số điện thoại', placeholder: 'Nhập nội dung tại đây',
    plain: ['Mỗi chiếc cốc được nặn bằng tay và nung hai lần.', 'Chúng tôi gửi vào thứ hai và thứ năm.', 'Vui lòng điền phiếu và đặt vào kiện hàng.'],
  },
  th: {
    links: { returns: 'นโยบายการคืนสินค้า', shipping: 'การจัดส่งสินค้า', privacy: 'นโยบายความเป็นส่วนตัว', terms: 'ข้อกำหนดและเงื่อนไข', contact: 'ติดต่อเรา', 'legal-notice': 'ทะเบียนพาณิชย์', about: 'เกี่ยวกับเรา', warranty: 'การรับประกัน', payment: 'วิธีการชำระเงิน' },
    returns: ['ท่านสามารถคืนสินค้าได้ภายใน ๑๔ วัน นับจากวันที่ได้รับ โดยถ้วยต้องยังไม่ผ่านการใช้งานและอยู่ในบรรจุภัณฑ์เดิม ทางร้านออกค่าใช้จ่ายในการส่งคืนให้ หากต้องการสีอื่นก็เปลี่ยนสินค้าได้ และถ้าถ้วยแตกมาถึงมือ กรุณาส่งรูปมาให้เราดู เราจะส่งใบใหม่ให้โดยไม่คิดเงินเพิ่มแม้แต่บาทเดียว', 14],
    windows: [['คืนสินค้าได้ภายใน 30 วัน', 30], ['เปลี่ยนสินค้าได้ 2 สัปดาห์', 14], ['คืนสินค้าภายในเจ็ดวัน', 7]],
    addToCart: 'หยิบใส่ตะกร้า', cart: 'ตะกร้าสินค้า', order: 'กรอกที่อยู่จัดส่ง', place: 'ยืนยันคำสั่งซื้อ', transfer: 'โอนเงินผ่านธนาคาร', cashOnDelivery: 'เก็บเงินปลายทาง', scarcity: 'เหลือเพียง 3 ชิ้น', urgency: 'วันนี้เท่านั้น', pin: 'รหัสบัตร ATM', phone: 'เบอร์โทรศัพท์', placeholder: 'ใส่ข้อความที่นี่',
    plain: ['ถ้วยทุกใบปั้นด้วยมือและเผาสองครั้ง', 'เราส่งของทุกวันจันทร์และวันพฤหัสบดี', 'กรุณากรอกแบบฟอร์มแล้วใส่ลงในกล่อง'],
  },
}; // prettier-ignore
