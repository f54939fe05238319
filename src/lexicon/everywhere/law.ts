/**
 * What the law of a country demands that an online shop says about itself, by country (ISO 3166-1 alpha-2), and where it is looked for. Countries
 * without such a law (the US, Canada, Australia and others) are left out: nothing is ever asked of their shops. The EU's directives stand behind most:
 * 2000/31/EC art. 5 (name, address, e-mail, register and VAT number) and 2011/83/EU art. 6.
 */
export interface NoticeLaw {
  /** The law and its article, by the name that it has at home. */
  readonly law: string;
  /** What the page or place is called there. */
  readonly page: string;
  /** `strong`: on a page of its own, or in one place that every shop knows. `medium`: somewhere on the site, often in the terms or the footer. */
  readonly strength: 'strong' | 'medium';
}

const EU = '2000/31/EC art. 5, 2011/83/EU art. 6';

export const noticeLaws: Readonly<Record<string, NoticeLaw>> = {
  DE: { law: 'DDG § 5', page: 'Impressum', strength: 'strong' },
  AT: { law: 'ECG § 5', page: 'Impressum', strength: 'strong' },
  CH: { law: 'UWG Art. 3 Abs. 1 lit. s', page: 'Impressum', strength: 'medium' },
  LI: { law: EU, page: 'Impressum', strength: 'medium' },
  FR: { law: 'LCEN art. 1-1 (ex art. 6-III)', page: 'Mentions légales', strength: 'strong' },
  IT: { law: 'D.P.R. 633/72 art. 35, D.Lgs. 70/2003 art. 7', page: 'P. IVA (home page)', strength: 'strong' },
  ES: { law: 'LSSI art. 10', page: 'Aviso legal', strength: 'strong' },
  PT: { law: 'Decreto-Lei 7/2004 art. 10', page: 'Contactos, Termos', strength: 'medium' },
  NL: { law: 'BW 3:15d', page: 'Contact, Algemene voorwaarden', strength: 'medium' },
  BE: { law: 'WER/CDE art. XII.6', page: 'Contact, Voorwaarden / CGV', strength: 'medium' },
  LU: { law: EU, page: 'Mentions légales', strength: 'medium' },
  GB: { law: 'E-Commerce Regulations 2002 reg. 6', page: 'Contact, Terms', strength: 'medium' },
  IE: { law: 'S.I. 68/2003 reg. 7', page: 'Contact, Terms', strength: 'medium' },
  PL: { law: 'Ustawa o świadczeniu usług drogą elektroniczną art. 5', page: 'Regulamin, Kontakt', strength: 'medium' },
  CZ: { law: 'Občanský zákoník § 435, § 1820', page: 'Kontakt, Obchodní podmínky', strength: 'medium' },
  SK: { law: 'Zákon 22/2004 § 4', page: 'Kontakt, Obchodné podmienky', strength: 'medium' },
  HU: { law: '2001. évi CVIII. törvény 4. §', page: 'Impresszum, ÁSZF', strength: 'medium' },
  RO: { law: 'Legea 365/2002 art. 5', page: 'Contact, Termeni', strength: 'medium' },
  GR: { law: 'Π.Δ. 131/2003 άρθρο 4', page: 'Όροι, Επικοινωνία', strength: 'medium' },
  SE: { law: 'Lag 2002:562 § 8', page: 'Kontakt, Köpvillkor', strength: 'medium' },
  DK: { law: 'E-handelsloven § 7', page: 'Kontakt, Handelsbetingelser', strength: 'medium' },
  NO: { law: 'Ehandelsloven § 8', page: 'Kontakt, Kjøpsvilkår', strength: 'medium' },
  FI: { law: 'Laki 917/2014 § 176', page: 'Yhteystiedot, Toimitusehdot', strength: 'medium' },
  JP: { law: '特定商取引法 第11条', page: '特定商取引法に基づく表記', strength: 'strong' },
  KR: { law: '전자상거래법 제10조', page: '사업자 정보', strength: 'strong' },
  CN: { law: '电子商务法 第15条', page: '营业执照, ICP', strength: 'strong' },
  IN: { law: 'Consumer Protection (E-Commerce) Rules 2020 r. 4', page: 'Contact, Grievance officer', strength: 'medium' },
  BR: { law: 'Decreto 7.962/2013 art. 2', page: 'CNPJ/CPF', strength: 'strong' },
}; // prettier-ignore
