/**
 * What orders are made with in languages that have no folder: Bulgarian, Croatian, Bosnian and Serbian, Slovene, Macedonian, Lithuanian, Latvian,
 * Estonian, Catalan, Icelandic, Persian, Hindi, Malay. Recognising a checkout must not depend on a language that the lexicon knows well.
 */

/** As `order` of a language's checkout words. */
export const orderElsewhere: readonly string[] = [
  'адрес за доставка', 'данни за доставка', 'данни за изпращане', 'начин на доставка', 'начин на плащане', 'метод на плащане', 'вашата поръчка', 'преглед на поръчката', 'данни за фактура', // bg
  'adresa dostave', 'adresa za dostavu', 'adresa isporuke', 'podaci za dostavu', 'način plaćanja', 'način dostave', 'način isporuke', 'pregled narudžbe', 'sažetak narudžbe', 'vaša narudžba', 'vaša porudžbina', 'podaci za naplatu', 'adresa za naplatu', // hr bs sr
  'naslov za dostavo', 'način plačila', 'način dostave', 'pregled naročila', 'povzetek naročila', 'vaše naročilo', 'podatki za dostavo', 'podatki za plačilo', // sl
  'адреса за доставу', 'адреса за испоруку', 'начин плаћања', 'начин испоруке', 'ваша поруџбина', 'начин на плаќање', 'адреса за испорака', // sr mk
  'pristatymo adresas', 'pristatymo būdas', 'mokėjimo būdas', 'apmokėjimo būdas', 'užsakymo suvestinė', 'jūsų užsakymas', 'gavėjo duomenys', 'pirkėjo duomenys', // lt
  'piegādes adrese', 'piegādes veids', 'apmaksas veids', 'maksājuma veids', 'jūsu pasūtījums', 'pasūtījuma kopsavilkums', 'saņēmēja dati', // lv
  'tarneaadress', 'tarneviis', 'makseviis', 'tellimuse kokkuvõte', 'sinu tellimus', 'teie tellimus', 'ostja andmed', // et
  'adreça d\'enviament', 'mètode de pagament', 'mètode d\'enviament', 'resum de la comanda', 'la teva comanda', 'afhendingarmáti', 'greiðslumáti', 'afhendingarstaður', // ca is
  'آدرس تحویل', 'روش پرداخت', 'روش ارسال', 'डिलीवरी का पता', 'भुगतान का तरीका', 'alamat penghantaran', 'kaedah pembayaran', // fa hi ms
]; // prettier-ignore

/** On the button that orders. */
export const placeElsewhere: readonly string[] = [
  'завърши поръчката', 'завършване на поръчката', 'изпрати поръчката', 'поръчвам', 'потвърди поръчката', 'потвърждавам поръчката',
  'naruči i plati', 'narudžba s obvezom plaćanja', 'potvrdi narudžbu', 'završi narudžbu', 'pošalji narudžbu', 'završi kupnju', 'dovrši kupnju', 'potvrdi porudžbinu', 'poruči', 'završi kupovinu', 'oddaj naročilo', 'naročilo z obveznostjo plačila', 'zaključi nakup', 'potrdi naročilo',
  'потврди поруџбину', 'заврши куповину', 'užsakyti ir apmokėti', 'pateikti užsakymą', 'patvirtinti užsakymą', 'pirkti ir apmokėti', 'veikt pasūtījumu', 'apstiprināt pasūtījumu', 'pasūtīt un apmaksāt',
  'esita tellimus', 'kinnita tellimus', 'vormista tellimus', 'telli ja maksa', 'fer la comanda', 'finalitzar la compra', 'staðfesta pöntun', 'ljúka kaupum', 'ثبت سفارش', 'تکمیل خرید', 'ऑर्डर करें',
]; // prettier-ignore

/** Ways to pay in plain words. */
export const methodsElsewhere: Readonly<Record<'card' | 'cash-on-delivery' | 'bank-transfer', readonly string[]>> = {
  card: ['банкова карта', 'кредитна карта', 'дебитна карта', 'kreditna kartica', 'kreditnom karticom', 'debitna kartica', 'platna kartica', 'kartično plaćanje', 'plačilna kartica', 's kartico', 'платна картица', 'mokėjimo kortelė', 'banko kortelė', 'kreditinė kortelė', 'maksājumu karte', 'bankas karte', 'kredītkarte', 'pangakaart', 'krediitkaart', 'kaardimakse', 'targeta de crèdit', 'greiðslukort', 'kad kredit'],
  'cash-on-delivery': ['наложен платеж', 'плащане при доставка', 'pouzeće', 'pouzećem', 'plaćanje prilikom preuzimanja', 'plaćanje pri preuzimanju', 'po povzetju', 'plačilo ob prevzemu', 'поузећем', 'плаќање при достава', 'apmokėjimas atsiimant', 'mokėti atsiimant', 'atsiimant', 'apmaksa saņemot', 'tasumine kättesaamisel', 'lunamaks', 'contra reemborsament', 'पैसे डिलीवरी पर'],
  'bank-transfer': ['банков превод', 'по банков път', 'opća uplatnica', 'uplata na račun', 'virmansko plaćanje', 'bankovni prijenos', 'po predračunu', 'bančno nakazilo', 'уплата на рачун', 'banko pavedimas', 'banko pavedimu', 'bankinis pavedimas', 'bankas pārskaitījums', 'pangaülekanne', 'ettemaksuarve', 'transferència bancària', 'millifærsla', 'pindahan bank'],
}; // prettier-ignore
