import { describe, expect, it } from 'vitest';
import { mergePages } from '../../src/facts/merge';
import { facts, type Given } from './page';

describe('identity', () => {
  it.each([
    ['Inhaber: Lindenhof Keramik GmbH', 'de', 'Lindenhof Keramik GmbH', null],
    ['Betreiber: Keramik & Co e.K.', 'de', 'Keramik & Co e.K.', 'DE'],
    ['© 2026 Fernhollow Pottery Ltd. All rights reserved', 'en', 'Fernhollow Pottery Ltd.', null],
    ['Le site est édité par Poterie du Tilleul SASU', 'fr', 'Poterie du Tilleul SASU', 'FR'],
    ['Titular: Cerámica del Tilo S.L.', 'es', 'Cerámica del Tilo S.L.', 'ES'],
    ['Site exploité par la SARL Vergne Bois au capital de 10 000 €', 'fr', 'SARL Vergne Bois', null],
    ['EARL de la Combe, La Combe, 07200 Lablachère', 'fr', 'EARL de la Combe', 'FR'],
    ['Éditeur : GAEC des Trois Sapins, 12 route du Col', 'fr', 'GAEC des Trois Sapins', 'FR'],
    ['© ТОВ «Липова хата»', 'uk', 'ТОВ Липова', 'UA'],
    ['© 2026 Poterie du Tilleul SARL, Lyon', 'fr', 'Poterie du Tilleul SARL', null],
  ])('reads the operator in "%s"', (text, language, name, country) => {
    expect(facts({ footer: [text], language }).identity.operators.map((operator) => [operator.name, operator.country])).toEqual([
      [name, country],
    ]);
  });

  it.each([
    ['Sklep prowadzony jest przez Lipowa Meble Sp. z o.o. z siedzibą w Poznaniu', 'pl', 'Lipowa Meble Sp. z o.o.'],
    ['You enter into an agreement with Lindenhof Nutra Ltd', 'en', 'Lindenhof Nutra Ltd'],
    ['Der Kaufvertrag kommt zustande mit Lindenhof Versand GmbH', 'de', 'Lindenhof Versand GmbH'],
    ['Prodávající: Lipová Keramika s.r.o.', 'cs', 'Lipová Keramika s.r.o.'],
  ])('reads in "%s" with whom the contract is made', (text, language, name) => {
    expect(facts({ texts: [text], language }).identity.operators.map((operator) => operator.name)).toEqual([name]);
  });

  it('takes no service of others for the operator', () => {
    expect(facts({ footer: ['Google Ireland Limited', 'PayPal (Europe) S.à r.l.', 'Klarna Bank AB'] }).identity.operators).toEqual([]);
    expect(facts({ texts: ['We send parcels with Botenfix Express GmbH.'] }).identity.operators).toEqual([]);
  });

  it.each([
    ['Töpfergasse 12, 04109 Leipzig', 'DE', '04109'],
    ['Am Markt 3 · A-5020 Salzburg', 'AT', 'A-5020'],
    ['14 rue des Lilas, 69002 Lyon', 'FR', '69002'],
    ['Calle Mayor 7, 28013 Madrid', 'ES', '28013'],
    ['12 Mill Lane, Leeds LS1 4AP', 'GB', 'LS1 4AP'],
    ['450 Pine Street, Portland, OR 97204', 'US', '97204'],
    ['Keizersgracht 12, 1015 CJ Amsterdam', 'NL', '1015 CJ'],
    ['Seestrasse 5, 8002 Zürich, Schweiz', 'CH', '8002'],
    ['4 Harbour Row, Ballyvoe, Co. Clare, V95 X2Y3', 'IE', 'V95 X2Y3'],
    ['18 Wattle Street, Gumtown NSW 2999', 'AU', 'NSW 2999'],
    ['Storgatan 12, 123 45 Sjöby', 'SE', '123 45'],
    ['Box 7, SE-123 45 Sjöby', 'SE', '123 45'],
    ['Kauppahuone 7, FI-00999 Rantala', 'FI', '00999'],
    ['Satamakatu 4 B, 00999 Rantala', 'FI', '00999'],
    ['Møllevej 7, 2. tv., 8999 Strandby', 'DK', '8999'],
    ['Fjellveien 3, 5999 Vikbygd', 'NO', '5999'],
    ['ul. Lipowa 3/5, 00-999 Starogród', 'PL', '00-999'],
    ['Rua das Flores 12, 4999-123 Vilarinho', 'PT', '4999-123'],
    ['Rua do Sol, 40 – CEP 01999-000, Serra Azul', 'BR', 'CEP 01999-000'],
    ['Av. Juárez 41, Col. Centro, C.P. 70999, Santa Rosa', 'MX', 'C.P. 70999'],
    ['12 Lake Road, Mumbai 400 099', 'IN', '400 099'],
    ['3rd Cross, Indiranagar, PIN: 560999', 'IN', '560999'],
    ['8999 Kerkafalva, Malom utca 17.', 'HU', '8999'],
    ['5 Orchard Lane, Singapore 239999', 'SG', 'Singapore 239999'],
    ['Çınar Mah. Gül Sok. No: 5, 34999 İstanbul', 'TR', '34999'],
    ['〒990-1234 岐阜県雪見市元町1-2', 'JP', '〒990-1234'],
    ['東京都灘浜区元町３－９', 'JP', null],
    ['전북 전주시 달맞이길 41', 'KR', null],
    ['所在地：岐阜県雪見市', 'JP', null],
    ['Calle del Filo 118, 30199 Isolagrande (VE)', 'IT', '30199'],
    ['广东省深圳市南山区科技路1号', 'CN', null],
  ])('reads the address "%s"', (text, country, postcode) => {
    expect(facts({ texts: [text] }).identity.addresses).toMatchObject([{ country, postcode }]);
  });

  it.each([
    ['Mostní 7, 580 99 Nový Brod', 'cs', 'CZ'],
    ['Hlavná 7, 821 99 Kráľovo', 'sk', 'SK'],
    ['Ερμού 12, 104 99 Αθήνα', 'el', 'GR'],
    ['Am Lindenhof 3, 12399 Tonhausen', 'de', 'DE'],
    // A name and a number are a street in many countries.
    ['Na Strouze 118, 56999 Lhota', 'en', null],
    ['Calle Hidalgo 41, 70999 Tejalapa', 'es', null],
  ])('reads the country of "%s" on a page in %s', (text, language, country) => {
    expect(facts({ texts: [text], language }).identity.addresses.map((address) => address.country)).toEqual([country]);
  });

  it.each([
    'September 12, 2015 Review by Anna',
    'Only 1299 Euro',
    'Model NC741ML in blue',
    'ISO 27001 Certified',
    'Rated by 123 45 Customers',
    'Call 070 123 45 67 Anna',
    'Item 12-345 Blue',
    'SKU 1234-567 Red',
    'Part V95 ABCD',
    'Salg: 4590 8000 Redaktion',
    '青森県八戸市を中心に',
    '부산 해운대구 여행 이야기',
  ])('reads no address in "%s"', (text) => {
    expect(facts({ texts: [text] }).identity.addresses).toEqual([]);
  });

  it.each([
    ['USt-IdNr.: DE136695976', 'vat', 'DE', true],
    ['USt-IdNr.: DE136695978', 'vat', 'DE', false],
    ['VAT no. GB 980 7806 84', 'vat', 'GB', true],
    ['SIREN 552 008 443', 'siren', 'FR', true],
    ['CIF: J99216582', 'nif', 'ES', true],
    ['CIF: J99216583', 'nif', 'ES', false],
    ['Partita IVA 00743110157', 'piva', 'IT', true],
    ['HRB 12345', 'hrb', 'DE', null],
    ['Company number 01234567', 'company-number', 'GB', null],
    ['CHE-107.787.577', 'vat', 'CH', true],
    ['Y-tunnus: 2077474-0', 'y-tunnus', 'FI', true],
    ['Y-tunnus: 2077474-1', 'y-tunnus', 'FI', false],
    ['Org.nr: 556016-0680', 'org.nr', 'SE', true],
    ['Org.nr: 988 077 917 MVA', 'org.nr', 'NO', true],
    ['Moms: SE556016068001', 'vat', 'SE', true],
    ['CVR 13 58 56 28', 'cvr', 'DK', true],
    ['IČO: 25123891', 'ičo', 'CZ', true],
    ['IČO25123892', 'ičo', 'CZ', false],
    ['IČ DPH: SK2022749619', 'vat', 'SK', true],
    ['Adószám: 12892312-2-41', 'adószám', 'HU', true],
    ['Közösségi adószám: HU12892312', 'vat', 'HU', true],
    ['CUI: RO18547290', 'vat', 'RO', true],
    ['C.U.I. 18547290', 'cui', 'RO', true],
    ['ΑΦΜ: 094259216', 'αφμ', 'GR', true],
    ['NIP 856-734-62-15', 'nip', 'PL', true],
    ['REGON: 192598184', 'regon', 'PL', true],
    ['KRS 0000123456', 'krs', 'PL', null],
    ['BTW BE 0403.019.261', 'vat', 'BE', true],
    ['Ondernemingsnummer 0403.019.261', 'kbo', 'BE', true],
    ['KvK-nummer 12345678', 'kvk', 'NL', null],
    ['RFC: MAB9307148T4', 'rfc', 'MX', true],
    ['RFC: MAB9307148T5', 'rfc', 'MX', false],
    ['CUIT 20-05536168-2', 'cuit', 'AR', true],
    ['RUT: 76.086.428-5', 'rut', 'CL', true],
    ['NIT 800.197.268-4', 'nit', 'CO', true],
    ['CNPJ: 16.727.230/0001-97', 'cnpj', 'BR', true],
    ['CNPJ: 12.ABC.345/01DE-35', 'cnpj', 'BR', true],
    ['CPF 390.533.447-05', 'cpf', 'BR', true],
    ['GSTIN: 27AAPFU0939F1ZV', 'gstin', 'IN', true],
    ['GSTIN: 27AAPFU0939F1ZW', 'gstin', 'IN', false],
    ['ABN 83 914 571 673', 'abn', 'AU', true],
    ['ACN 004 085 616', 'acn', 'AU', true],
    ['GST/HST 123026635 RT0001', 'bn', 'CA', true],
    ['VAT no. 4010119966', 'vat', 'ZA', true],
    ['UEN 197401143C', 'uen', 'SG', true],
    ['EIN: 12-3456789', 'ein', 'US', null],
    ['Vergi No: 4540536920', 'vkn', 'TR', true],
    ['法人番号：７－００００－１２０５－０００２', '法人番号', 'JP', true],
    ['法人番号7000012050002', '法人番号', 'JP', true],
    ['法人番号7000012050003', '法人番号', 'JP', false],
    ['登録番号：T7000012050002', '登録番号', 'JP', true],
    // Private traders have numbers whose check digit is not published.
    ['登録番号：T1234567890123', '登録番号', 'JP', null],
    ['사업자등록번호: 120-81-47521', '사업자등록번호', 'KR', true],
    ['사업자등록번호 120-81-47522', '사업자등록번호', 'KR', false],
    ['통신판매업신고: 제2021-전주완산-0417호', '통신판매업신고', 'KR', null],
    ['统一社会信用代码：91110000600037341L', '统一社会信用代码', 'CN', true],
    ['京ICP备12345678号', 'icp', 'CN', null],
    ['統一編號：04595257', '統一編號', 'TW', true],
    ['เลขประจำตัวผู้เสียภาษี 0994000617721', 'เลขประจำตัวผู้เสียภาษี', 'TH', true],
  ])('checks the number in "%s"', (text, kind, country, valid) => {
    expect(facts({ footer: [text] }).identity.numbers).toMatchObject([{ kind, country, valid }]);
  });

  it.each([
    'Art. 25123892 in blue', 'Call 0840 123 456', 'Order 12892312', 'Was 1.299,00, now 999,00', 'EAN 4006381333931', 'NIP slippers size 38',
    'Recto 120 81 47521', 'RFC 2616 is about the web', 'The CIN of 20 pages', 'T7000012050002',
  ])('takes nothing in "%s" for a company’s number', (text) => {
    expect(facts({ texts: [text] }).identity.numbers).toEqual([]);
  }); // prettier-ignore

  it('lets the language tell whose number it is where two countries write the same', () => {
    const country = (language: string) => facts({ footer: ['IČO: 35757442'], language }).identity.numbers.map((number) => number.country);
    expect([country('cs'), country('sk')]).toEqual([['CZ'], ['SK']]);
  });

  it('reads a number under its label, and none of the firm that hosts the site', () => {
    expect(facts({ footer: ['Y-tunnus', '2077474-0'] }).identity.numbers).toMatchObject([{ country: 'FI', valid: true }]);
    const given = { language: 'fr', texts: ['SIREN 552 008 443', 'Hébergement', 'Nuages du Nord SAS, RCS Lille 732 829 320'] };
    expect(facts(given).identity.numbers.map(({ value }) => value)).toEqual(['552008443']);
  });

  it('names countries, strongest reason first', () => {
    const { countries } = facts({ footer: ['Titular: Cerámica del Tilo S.L.', 'Calle Mayor 7, 28013 Madrid'], language: 'es' }).identity;
    expect(countries.map(({ code, from }) => [code, from])).toEqual([
      ['ES', 'address'],
      ['ES', 'legal-form'],
    ]);
  });

  it.each([
    ['Geschäftsführerin: Anna Krug', 'de', 'Anna Krug'],
    ['Vertreten durch die Geschäftsführer: Dr. Anna von Krug, HRB 12345', 'de', 'Anna von Krug'],
    ['Inhaber Jens Lehmann · Lehmweg 3', 'de', 'Jens Lehmann'],
    ['Directrice de la publication : Mme Solène Charpentier', 'fr', 'Solène Charpentier'],
    ['Legale rappresentante: Ugo De Santis', 'it', 'Ugo De Santis'],
    ['Managing Director: Mary-Ann O’Neill', 'en', 'Mary-Ann O’Neill'],
    ['Jednatel: Petr Novák', 'cs', 'Petr Novák'],
    ['運営責任者：代表取締役 森田 洋介', 'ja', '森田 洋介'],
    ['상호: 달빛공방 | 대표자: 한소율 | 전화', 'ko', '한소율'],
    ['法定代表人：王小明', 'zh', '王小明'],
  ])('reads who acts for the shop in "%s"', (text, language, name) => {
    expect(facts({ texts: [text], language }).identity.representatives.map((person) => person.name)).toEqual([name]);
  });

  it.each([
    'The director of a film',
    'Our owner manual is 200 pages long',
    'Contact the owner. We answer soon.',
    'Inhaber einer Kundenkarte sparen',
  ])('names nobody in "%s"', (text) => {
    expect(facts({ texts: [text] }).identity.representatives).toEqual([]);
  });

  it.each([
    [['Kontoinhaber: M. Kowal, IBAN LT12 1000 0111 0100 1000'], 'M. Kowal'],
    [['Bénéficiaire : Lenha Norte, IBAN PT50 0002 0123 1234 5678 9015 4'], 'Lenha Norte'],
    [['Überweisen Sie an: Empfänger UAB Baltveda, IBAN LT12 1000 0111 0100 1000.'], 'UAB Baltveda'],
    [['T.n.v. Voordeel Trade EOOD, IBAN BG80 BNBG 9661 1020 3456 78'], 'Voordeel Trade EOOD'],
    [['Odbiorca', 'Velo Logistics', 'LT12 1000 0111 0100 1000'], 'Velo Logistics'],
    [['Account name: R Adeyemi', 'Sort code 12-34-56'], 'R Adeyemi'],
    [['Account name: R Adeyemi Sort code: 12-34-56'], 'R Adeyemi'],
    [['Odbiorca: Jan Nowak Nr konta: PL61 1090 1014 0000 0712 1981 2874'], 'Jan Nowak'],
    [['예금주: 김철수', '계좌번호 123-456-789012'], '김철수'],
    [['Titular: Anna Moreno, IBAN ES91 2100 0418 4502 0005 1332'], 'Anna Moreno'],
    [['Nome do titular', 'Edgar Sobral', 'IBAN', 'PT50 0002 0123 1234 5678 9015 4'], 'Edgar Sobral'],
  ])('reads who receives the money in %j', (texts, name) => {
    const read = facts({ texts });
    expect(read.payment.payees.map((payee) => payee.name)).toEqual([name]);
    expect(read.identity.representatives).toEqual([]);
  });

  it('keeps the owner whom a legal notice names with the tax number above the account', () => {
    const texts = ['Titular: Marta Ruiz Soler', 'NIF 12345678Z', 'Calle Mayor 7, 28013 Madrid', 'IBAN ES91 2100 0418 4502 0005 1332'];
    expect(facts({ texts, language: 'es' }).identity.representatives.map(({ name }) => name)).toEqual(['Marta Ruiz Soler']);
  });

  it('takes the recipient of a parcel for no account holder', () => {
    expect(facts({ texts: ['Empfänger: Anna Krug', 'Lehmweg 3', 'Lieferung in zwei Tagen'] }).payment.payees).toEqual([]);
  });
});

describe('the country of a shop', () => {
  const reasons = (given: Given, domain: string) =>
    mergePages(domain, [facts(given)], { restarts: [], lookup: { registeredAt: null }, unread: [] }).identity.countries.map(
      ({ code, from }) => `${code} ${from}`,
    );

  it('is told from all clues, strongest first', () => {
    const given = {
      language: 'pl',
      texts: ['ul. Lipowa 3/5, 00-999 Starogród', 'NIP 856-734-62-15', 'Tel. +48 22 000 00 00', '129,00 zł'],
    };
    expect(reasons(given, 'lipowa.pl')).toEqual(['PL address', 'PL number', 'PL phone', 'PL domain', 'PL language']);
  });

  it('is not told by a number that fails its check, a domain that everybody buys, or a language of many countries', () => {
    expect(reasons({ language: 'es', texts: ['CIF: J99216583'] }, 'tienda.io')).toEqual([]);
    expect(reasons({ language: 'en' }, 'shop.co.uk')).toEqual(['GB domain']);
  });
});
