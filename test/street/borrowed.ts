/** An address and a number with right check digits by country, as a shop copies them from a firm that has nothing to do with it. Invented. */
interface Borrowed {
  readonly street: string;
  readonly town: string;
  /** Number as such a firm shows it in its footer. */
  readonly number: string;
}

// prettier-ignore
export const borrowed: Readonly<Record<string, Borrowed>> = {
  AT: { street: 'Lindengasse 14', town: '9999 Drautal', number: 'UID-Nummer: ATU99999109' },
  AU: { street: '12 Wharf Street', town: 'Gumleaf NSW 2999', number: 'ABN 99 999 990 431' },
  BE: { street: 'Rue du Moulin 14', town: '6999 Aisne-sur-Ourthe', number: 'TVA BE 0999.991.311' },
  BR: { street: 'Rua das Acácias, 140', town: 'Campo Sereno - SP, 13999-000', number: 'CNPJ: 99.999.997/0001-00' },
  CA: { street: '88 Mill Street', town: 'Birchport, ON K0K 9X9', number: 'GST/HST number 999990203 RT0001' },
  CH: { street: 'Dorfstrasse 14', town: '8999 Sihlbach', number: 'UID: CHE-999.990.015 MWST' },
  CZ: { street: 'Lipová 14', town: '599 99 Jívová Lhota', number: 'IČO: 89999304' },
  DE: { street: 'Gewerbering 14', town: '39999 Elbwinkel', number: 'Umsatzsteuer-Identifikationsnummer: DE999902047' },
  DK: { street: 'Industrivej 14', town: '4999 Sønderskov', number: 'CVR-nr. 99990112' },
  ES: { street: 'Calle del Olmo 14', town: '44999 Villaseca del Río', number: 'NIF: B99900706' },
  FI: { street: 'Teollisuustie 14', town: '39999 Lehtijärvi', number: 'Y-tunnus: 9999921-2' },
  FR: { street: '14 rue des Artisans', town: '37990 Saint-Loup-sur-Brenne', number: 'TVA intracommunautaire : FR59999000623' },
  GB: { street: '14 Foundry Lane', town: 'Ashcombe XX9 9AC', number: 'VAT number: GB 999 0050 32' },
  HU: { street: 'Ipar utca 14.', town: '2999 Dunahalom', number: 'Adószám: 99990316-2-13' },
  IT: { street: 'Via dell’Industria 14', town: '47999 San Vito in Valle (FC)', number: 'P. IVA 99990130025' },
  JP: { street: '本町1-14', town: '長野県白樺市', number: '適格請求書発行事業者登録番号：T9999999990025' },
  KR: { street: '공단로 14', town: '경기도 새들시', number: '사업자등록번호: 999-99-01019' },
  MX: { street: 'Calle Nogal 14', town: '76999 El Encino, Qro.', number: 'RFC: EJE250311911' },
  NL: { street: 'Ambachtsweg 14', town: '8999 ZX Veenwoude', number: 'Btw-id: NL009999218B01' },
  NO: { street: 'Industrivegen 14', town: '2999 Elvdal', number: 'Org.nr. 999 920 020 MVA' },
  PL: { street: 'ul. Przemysłowa 14', town: '62-999 Sosnówka', number: 'NIP: 999-997-00-33' },
  PT: { street: 'Rua da Fábrica 14', town: '3999-014 Vale de Figueira', number: 'NIPC: 599990309' },
  RO: { street: 'Strada Fabricii nr. 14', town: '407999 Poiana Mică, jud. Cluj', number: 'CUI 99999011' },
  SE: { street: 'Industrigatan 14', town: '699 99 Björkhult', number: 'Org.nr 559999-1105' },
  US: { street: '14 Commerce Drive', town: 'Maple Hollow, OH 44999', number: 'EIN 99-9990418' },
};
