import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['vrácení*', 'odstoupení*', 'odstoupení od smlouvy', 'vrácení zboží', 'výměna zboží', 'reklamace a vrácení', 'formulář pro odstoupení', 'vrácení peněz', 'výměna a vrácení'],
  shipping: ['doprav*', 'doručení*', 'doprava a platba', 'způsob dopravy', 'ceny dopravy', 'dodání*', 'dodací podmínky', 'možnosti dopravy'],
  privacy: ['ochrana osobních údajů', 'osobní údaje', 'zásady ochrany', 'zpracování osobních údajů', 'gdpr', 'ochrana soukromí'],
  terms: ['obchodní podmínky', 'všeobecné obchodní podmínky', 'vop', 'podmínky užití', 'podmínky nákupu', 'smluvní podmínky', 'všeobecné podmínky'],
  contact: ['kontakt*', 'kontaktujte nás', 'napište nám', 'zákaznický servis', 'zákaznická podpora', 'zákaznická linka', 'kontaktní formulář'],
  'legal-notice': ['údaje o společnosti', 'právní informace', 'identifikační údaje', 'o provozovateli', 'fakturační údaje firmy', 'provozovatel'],
  about: ['o nás', 'o společnosti', 'náš příběh', 'kdo jsme', 'o firmě', 'o obchodu'],
  warranty: ['záruk*', 'záruční podmínky', 'reklamac*', 'reklamační řád'],
  payment: ['platb*', 'způsoby platby', 'platební metody', 'možnosti platby', 'platební podmínky', 'splátky'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['odstoupit od smlouvy', 'odstoupení od smlouvy', 'odstoupení', 'vrácení zboží', 'vrátit zboží', 'vrácení', 'vrátit', 'výměna', 'výměnu', 'bez udání důvodu', 'čtrnácti dnů', 've lhůtě 14 dnů', 'vrácení peněz', 'náklady na vrácení', 'původním obalu', 'formulář pro odstoupení', 'zaslat zpět', 'nepoužité'],
  shipping: ['doprava', 'dopravu', 'doručení', 'dodání', 'dodací lhůta', 'doba dodání', 'zásilka', 'zásilku', 'zásilkovna', 'kurýr*', 'česká pošta', 'pracovních dnů', 'výdejní míst*', 'expedice'],
  privacy: ['osobní údaje', 'osobních údajů', 'správce', 'zpracování', 'zpracováváme', 'souhlas', 'právní základ', 'gdpr', 'subjekt údajů', 'právo na přístup', 'úřad pro ochranu'],
  terms: ['obchodní podmínky', 'prodávající*', 'kupující*', 'kupní smlouva', 'kupní smlouvy', 'spotřebitel*', 'občanský zákoník', 'občanského zákoníku', 'závěrečná ustanovení', 'odpovědnost', 'mimosoudní řešení', 'česká obchodní inspekce'],
  contact: ['kontaktujte nás', 'zákaznický servis', 'telefon', 'otevírací doba', 'napište nám', 'pondělí', 'provozní doba', 'kontaktní formulář'],
  'legal-notice': ['ič', 'ičo', 'dič', 'zapsaná v obchodním rejstříku', 'obchodním rejstříku', 'živnostenský rejstřík', 'se sídlem', 'spisová značka', 'plátce dph'],
  about: ['o nás', 'náš příběh', 'rodinná firma', 'založena', 'naše společnost', 'náš tým'],
  warranty: ['záruka', 'záruční doba', 'záruční list', 'reklamace', 'reklamaci', 'vada', 'vady', 'práva z vadného plnění'],
  payment: ['platba', 'platební karta', 'platební kartou', 'dobírka', 'na dobírku', 'bankovní převod', 'převodem', 'splátky', 'hotově'],
}; // prettier-ignore
