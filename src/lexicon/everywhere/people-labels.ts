/** Words before the name of a person or firm, in all languages at once: pages mix them, and each is told by the name behind it. Lower case. */

/** Who owns the shop or acts for its firm. */
export const representativeLabels: readonly string[] = [
  'owner', 'proprietor', 'managing director', 'represented by', 'geschäftsführer', 'geschäftsführerin', 'inhaber', 'inhaberin', 'vertreten durch', 'vertretungsberechtigt', 'vorstand',
  'directeur de la publication', 'directrice de la publication', 'responsable de la publication', 'représentée par', 'représentant légal', 'gérant', 'gérante', 'entrepreneur individuel', 'président', 'présidente',
  'representante legal', 'administrador único', 'titular', 'propietario', 'propietaria', 'legale rappresentante', 'rappresentante legale', 'amministratore unico', 'titolare',
  'bestuurder', 'eigenaar', 'eigenaresse', 'vertegenwoordigd door', 'zaakvoerder', 'prezes zarządu', 'właściciel', 'właścicielka', 'proprietário', 'sócio-gerente',
  'verkställande direktör', 'ägare', 'innehavare', 'indehaver', 'direktør', 'daglig leder', 'innehaver', 'toimitusjohtaja', 'omistaja', 'yrittäjä', 'jednatel', 'jednatelka', 'majitel', 'majitelka', 'konateľ', 'majiteľ',
  'ügyvezető', 'képviselő', 'tulajdonos', 'administrator', 'reprezentant legal', 'νόμιμος εκπρόσωπος', 'διαχειριστής', 'şirket yetkilisi', 'генеральный директор', 'директор', 'grievance officer', 'nodal officer',
]; // prettier-ignore

/** The same in scripts without spaces, or without capitals. */
export const easternRepresentativeLabels: readonly string[] = ['運営統括責任者', '代表取締役', '運営責任者', '販売責任者', '代表者名', '代表者', '責任者', '店主', '대표이사', '대표자명', '대표자', '대표', '法定代表人', '负责人', '負責人']; // prettier-ignore

/** Who receives a transfer. */
export const payeeLabels: readonly string[] = [
  'account holder', 'account name', 'name of account', 'payee', 'beneficiary', 'beneficiary name', 'recipient', 'kontoinhaber', 'kontoinhaberin', 'zahlungsempfänger', 'empfänger', 'empfängerin', 'begünstigter', 'treuhandkonto',
  'in the name of', 'auf den namen', 'au nom de', 'a nombre de', 'em nome de', 'op naam van', 'titulaire', 'titulaire du compte', 'bénéficiaire', 'titular', 'titular de la cuenta', 'titular da conta', 'beneficiario', 'beneficiário', 'favorecido', 'intestatario', 'intestato a', 'rekeninghouder', 'begunstigde', 't.n.v', 'ten name van', 'odbiorca', 'posiadacz rachunku', 'nazwa odbiorcy',
  'kontohavare', 'betalningsmottagare', 'mottagare', 'kontohaver', 'modtager', 'mottaker', 'saaja', 'tilinomistaja', 'příjemce', 'majitel účtu', 'príjemca', 'majiteľ účtu', 'kedvezményezett', 'számlatulajdonos', 'beneficiar', 'titular cont', 'δικαιούχος', 'alıcı', 'hesap sahibi', 'получатель', 'отримувач', 'penerima', 'atas nama', 'chủ tài khoản',
]; // prettier-ignore
export const easternPayeeLabels: readonly string[] = ['口座名義人', '口座名義', '受取人', '예금주', '收款人', '戶名', '户名', 'ชื่อบัญชี', 'المستفيد', 'שם המוטב']; // prettier-ignore

/** Near the name of an account holder these say that an account is spoken of. */
export const accountWords =
  /\biban\b|\bbic\b|swift|sort code|account (?:number|no)(?![a-z])|kontonummer|konto-?nr|bankgiro|cuenta bancaria|chave pix|clabe|\bcbu\b|rekeningnummer|numer rachunku|číslo účtu|口座番号|계좌|账号|帳號/i;
