import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['retur*', 'returnare*', 'drept de retragere', 'dreptul de retragere', 'politica de retur', 'retururi', 'formular de retur', 'ramburs*', 'schimb și retur'],
  shipping: ['livrar*', 'transport', 'costuri de livrare', 'livrare și plată', 'politica de livrare', 'transport și livrare', 'termen de livrare', 'informații livrare'],
  privacy: ['confidențialitate', 'politica de confidențialitate', 'protecția datelor', 'date cu caracter personal', 'politica cookies', 'gdpr'],
  terms: ['termeni și condiții', 'condiții generale', 'termeni de utilizare', 'condiții de vânzare', 'termeni', 'condiții de utilizare'],
  contact: ['contact', 'contactează-ne', 'contactați-ne', 'date de contact', 'relații clienți', 'serviciul clienți', 'suport clienți'],
  'legal-notice': ['date de identificare', 'informații legale', 'date companie', 'datele firmei', 'anpc', 'informații companie'],
  about: ['despre noi', 'cine suntem', 'despre companie', 'povestea noastră', 'compania', 'despre magazin'],
  warranty: ['garanți*', 'condiții de garanție', 'certificat de garanție', 'garanție și service'],
  payment: ['modalități de plată', 'metode de plată', 'plat*', 'cum plătesc', 'plata în rate', 'plată securizată'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['drept de retragere', 'dreptul de retragere', 'retragere din contract', 'retur', 'retururi', 'returna', 'returnare', 'returnarea produselor', 'returnat*', 'rambursare*', 'ramburs*', 'schimb', 'în termen de 14 zile', 'fără invocarea', 'ambalajul original', 'costurile de returnare', 'denunțare unilaterală', 'formular de retragere'],
  shipping: ['livrare', 'livrarea', 'livrăm', 'livrat*', 'transport', 'curier', 'prin curier', 'zile lucrătoare', 'termen de livrare', 'cost transport', 'fan courier', 'sameday', 'colet*', 'easybox'],
  privacy: ['date cu caracter personal', 'datelor cu caracter personal', 'prelucrare*', 'prelucrăm', 'operator de date', 'consimțământ*', 'persoana vizată', 'temei legal', 'anspdcp', 'gdpr', 'confidențialitate'],
  terms: ['termeni și condiții', 'contract*', 'consumator*', 'vânzător*', 'cumpărător*', 'comandă', 'răspundere*', 'forță majoră', 'litigii', 'legea aplicabilă', 'drepturi de autor', 'protecția consumatorilor'],
  contact: ['contactează-ne', 'relații clienți', 'telefon', 'program', 'luni - vineri', 'scrie-ne', 'formular de contact'],
  'legal-notice': ['cui', 'cif', 'cod unic de înregistrare', 'registrul comerțului', 'nr. reg. com', 'sediul social', 'capital social', 'date de identificare', 's.r.l'],
  about: ['despre noi', 'povestea noastră', 'fondată în', 'afacere de familie', 'echipa noastră', 'misiunea noastră'],
  warranty: ['garanție', 'garanția', 'certificat de garanție', 'defect*', 'conformitate', 'service autorizat', 'perioada de garanție', 'reparare*'],
  payment: ['plată', 'card bancar', 'cu cardul', 'ramburs', 'transfer bancar', 'ordin de plată', 'rate', 'numerar'],
}; // prettier-ignore
