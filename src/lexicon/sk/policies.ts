import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['vrátenie*', 'odstúpenie*', 'odstúpenie od zmluvy', 'vrátenie tovaru', 'výmena tovaru', 'reklamácie a vrátenie', 'formulár na odstúpenie', 'vrátenie peňazí', 'výmena a vrátenie'],
  shipping: ['doprav*', 'doručenie*', 'doprava a platba', 'spôsob dopravy', 'ceny dopravy', 'dodanie*', 'dodacie podmienky', 'možnosti dopravy'],
  privacy: ['ochrana osobných údajov', 'osobné údaje', 'zásady ochrany', 'spracovanie osobných údajov', 'spracúvanie osobných údajov', 'ochrana súkromia'],
  terms: ['obchodné podmienky', 'všeobecné obchodné podmienky', 'vop', 'podmienky používania', 'podmienky nákupu', 'zmluvné podmienky', 'všeobecné podmienky'],
  contact: ['kontakt*', 'kontaktujte nás', 'napíšte nám', 'zákaznícky servis', 'zákaznícka podpora', 'zákaznícka linka', 'kontaktný formulár'],
  'legal-notice': ['údaje o spoločnosti', 'právne informácie', 'identifikačné údaje', 'o prevádzkovateľovi', 'fakturačné údaje firmy', 'prevádzkovateľ'],
  about: ['o nás', 'o spoločnosti', 'náš príbeh', 'kto sme', 'o firme', 'o obchode'],
  warranty: ['záruk*', 'záručné podmienky', 'reklamác*', 'reklamačný poriadok'],
  payment: ['platb*', 'spôsoby platby', 'platobné metódy', 'možnosti platby', 'platobné podmienky', 'splátky'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['odstúpiť od zmluvy', 'odstúpenie od zmluvy', 'odstúpenie', 'vrátenie tovaru', 'vrátiť tovar', 'vrátenie', 'vrátiť', 'výmena', 'výmenu', 'bez udania dôvodu', 'štrnástich dní', 'v lehote 14 dní', 'vrátenie peňazí', 'náklady na vrátenie', 'pôvodnom obale', 'formulár na odstúpenie', 'zaslať späť', 'nepoužitý'],
  shipping: ['doprava', 'dopravu', 'doručenie', 'dodanie', 'dodacia lehota', 'doba dodania', 'zásielka', 'zásielku', 'packeta', 'kuriér*', 'slovenská pošta', 'pracovných dní', 'odberné miest*', 'expedícia'],
  privacy: ['osobné údaje', 'osobných údajov', 'prevádzkovateľ', 'spracúvanie', 'spracúvame', 'súhlas', 'právny základ', 'dotknutá osoba', 'dotknutej osoby', 'právo na prístup', 'úrad na ochranu'],
  terms: ['obchodné podmienky', 'predávajúc*', 'kupujúc*', 'kúpna zmluva', 'kúpnej zmluvy', 'spotrebiteľ*', 'občiansky zákonník', 'občianskeho zákonníka', 'záverečné ustanovenia', 'zodpovednosť', 'alternatívne riešenie sporov', 'slovenská obchodná inšpekcia'],
  contact: ['kontaktujte nás', 'zákaznícky servis', 'telefón', 'otváracie hodiny', 'napíšte nám', 'pondelok', 'prevádzková doba', 'kontaktný formulár'],
  'legal-notice': ['ičo', 'dič', 'ič dph', 'zapísaná v obchodnom registri', 'obchodnom registri', 'okresný súd', 'so sídlom', 'vložka číslo', 'živnostenský register'],
  about: ['o nás', 'náš príbeh', 'rodinná firma', 'založená', 'naša spoločnosť', 'náš tím'],
  warranty: ['záruka', 'záručná doba', 'záručný list', 'reklamácia', 'reklamáciu', 'vada', 'vady', 'zodpovednosť za vady'],
  payment: ['platba', 'platobná karta', 'platobnou kartou', 'dobierka', 'na dobierku', 'bankový prevod', 'prevodom', 'splátky', 'hotovosť'],
}; // prettier-ignore
