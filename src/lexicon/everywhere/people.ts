/** Words before the name of a person or firm, in all languages at once: pages mix them, and each is told by the name behind it. Lower case. */

/** Who owns the shop or acts for its firm. */
export const representativeLabels: readonly string[] = [
  'owner', 'proprietor', 'managing director', 'managing directors', 'director', 'represented by', 'ceo',
  'geschäftsführer', 'geschäftsführerin', 'geschäftsführung', 'geschäftsinhaber', 'inhaber', 'inhaberin', 'vertreten durch', 'vertretungsberechtigt', 'vertretungsberechtigter', 'vorstand', 'einzelunternehmer', 'einzelunternehmerin',
  'directeur de la publication', 'directrice de la publication', 'responsable de la publication', 'directeur de publication', 'représentée par', 'représenté par', 'représentant légal', 'gérant', 'gérante', 'entrepreneur individuel', 'propriétaire', 'président', 'présidente',
  'representante legal', 'representante', 'administrador', 'administradora', 'administrador único', 'titular', 'propietario', 'propietaria', 'gerente',
  'legale rappresentante', 'rappresentante legale', 'amministratore unico', 'titolare', 'amministratore delegato',
  'bestuurder', 'eigenaar', 'eigenaresse', 'directeur', 'vertegenwoordigd door', 'zaakvoerder', 'zaakvoerster',
  'prezes zarządu', 'właściciel', 'właścicielka', 'reprezentowana przez', 'proprietário', 'proprietária', 'sócio-gerente', 'responsável legal',
  'verkställande direktör', 'ägare', 'innehavare', 'ansvarig utgivare', 'indehaver', 'direktør', 'daglig leder', 'innehaver', 'eier', 'toimitusjohtaja', 'omistaja', 'yrittäjä',
  'jednatel', 'jednatelka', 'majitel', 'majitelka', 'konateľ', 'konateľka', 'majiteľ', 'ügyvezető', 'képviselő', 'képviseli', 'tulajdonos', 'administrator', 'reprezentant legal',
  'νόμιμος εκπρόσωπος', 'διαχειριστής', 'ιδιοκτήτης', 'yetkili', 'şirket yetkilisi', 'şirket müdürü', 'директор', 'генеральный директор', 'генеральний директор', 'власник', 'grievance officer', 'nodal officer', 'nodal person', 'direktur', 'giám đốc', 'người đại diện',
]; // prettier-ignore

/** The same in scripts without spaces, or without capitals. */
export const easternRepresentativeLabels: readonly string[] = [
  '運営統括責任者', '代表取締役社長', '代表取締役', '代表責任者', '運営責任者', '販売責任者', '代表者名', '代表者', '責任者', '店主', '대표이사', '대표자명', '대표자', '대표', '法定代表人', '负责人', '負責人', '代表人',
]; // prettier-ignore

/** Who receives a transfer. */
export const payeeLabels: readonly string[] = [
  'account holder', 'account name', 'name on account', 'name of account', 'holder', 'payee', 'beneficiary', 'beneficiary name', 'recipient', 'payable to',
  'kontoinhaber', 'kontoinhaberin', 'zahlungsempfänger', 'zahlungsempfängerin', 'empfänger', 'empfängerin', 'begünstigter', 'lautend auf', 'treuhandkonto',
  'titulaire', 'titulaire du compte', 'bénéficiaire', 'nom du titulaire', 'titular', 'titular de la cuenta', 'titular da conta', 'beneficiario', 'beneficiário', 'favorecido', 'destinatario', 'nome do titular',
  'intestatario', 'intestato a', 'intestazione', 'rekeninghouder', 'begunstigde', 't.n.v', 'tnv', 'ten name van', 'ontvanger', 'odbiorca', 'posiadacz rachunku', 'właściciel rachunku', 'nazwa odbiorcy',
  'kontohavare', 'betalningsmottagare', 'mottagare', 'kontohaver', 'modtager', 'kontoindehaver', 'kontoeier', 'mottaker', 'saaja', 'saajan nimi', 'tilinomistaja', 'tilin omistaja', 'příjemce', 'majitel účtu', 'príjemca', 'majiteľ účtu',
  'kedvezményezett', 'számlatulajdonos', 'beneficiar', 'titular cont', 'titularul contului', 'δικαιούχος', 'κάτοχος λογαριασμού', 'alıcı', 'hesap sahibi', 'получатель', 'владелец счета', 'отримувач', 'одержувач', 'penerima', 'atas nama', 'a.n', 'chủ tài khoản', 'người thụ hưởng',
]; // prettier-ignore
export const easternPayeeLabels: readonly string[] = [
  '口座名義人', '口座名義', '名義人', '受取人', '예금주', '수취인', '收款人', '账户名', '戶名', '户名', 'ชื่อบัญชี', 'المستفيد', 'اسم صاحب الحساب', 'שם המוטב', 'בעל החשבון',
]; // prettier-ignore

/** Near the name of an account holder these say that an account is spoken of. */
export const accountWords =
  /\biban\b|\bbic\b|swift|sort code|account (?:number|no)|routing|kontonummer|konto-?nr|bankgiro|bankkonto|conto corrente|cuenta bancaria|clabe|\bcbu\b|rekeningnummer|numer rachunku|číslo účtu|bankszámla|口座番号|계좌|账号|帳號|เลขที่บัญชี/i;

/** Firms that collect money for many shops: banks' and card services, invoice and collecting firms, escrow. Their name on an account is no contradiction. */
export const collectors: readonly string[] = [
  'paypal', 'klarna', 'mollie', 'adyen', 'stripe', 'wise', 'transferwise', 'payoneer', 'ratepay', 'riverty', 'arvato', 'afterpay', 'clearpay', 'unzer', 'heidelpay', 'billie', 'mondu', 'payone', 'secupay', 'computop', 'sofort', 'trustly', 'gocardless', 'amazon', 'shopify', 'billpay', 'paysafe', 'skrill', 'buckaroo', 'multisafepay', 'pay.nl', 'tikkie', 'payu', 'przelewy24', 'paypro', 'dotpay', 'tpay', 'autopay', 'bluemedia', 'gopay', 'comgate', 'thepay', 'simplepay', 'barion', 'eupago', 'easypay', 'ifthenpay', 'hipay', 'sibs', 'mangopay', 'lemonway', 'payplug', 'alma', 'oney', 'scalapay', 'satispay', 'nexi', 'sumup', 'worldline', 'checkout.com', 'svea', 'qliro', 'walley', 'collector', 'resurs', 'payson', 'nets', 'vipps', 'mobilepay', 'paytrail', 'viva', 'everypay', 'montonio', 'paysera', 'mercado', 'pagseguro', 'pagbank', 'ebanx', 'dlocal', 'conekta', 'openpay', 'razorpay', 'payumoney', 'ccavenue', 'cashfree', 'toss', 'kcp', 'inicis', 'escrow', 'treuhand', 'notar', 'rechtsanwalt', 'inkasso', 'factoring',
]; // prettier-ignore

/** Words in firms' names that say nothing about whose they are; legal forms are left out besides. */
export const emptyNameWords: readonly string[] = [
  'the', 'and', 'und', 'shop', 'store', 'online', 'group', 'gruppe', 'holding', 'holdings', 'trade', 'trading', 'handel', 'handels', 'international', 'company', 'firma', 'commerce', 'ecommerce', 'solutions', 'services', 'service', 'europe', 'global', 'digital', 'limited', 'ltd', 'gmbh', 'llc', 'inc', 'corp', 'sarl', 'sas', 'srl', 'spa', 'kft', 'uab', 'sia', 'eood', 'sro', 'spol', 'aps', 'oyj', 'tmi', 'mbh', 'haftungsbeschrankt', 'unipessoal', 'lda', 'ltda', 'sociedad', 'societe', 'bank', 'konto', 'account',
]; // prettier-ignore
