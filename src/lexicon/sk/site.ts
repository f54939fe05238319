import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['vložte sem', 'vyplňte tu', 'váš text tu', 'názov vašej firmy', 'názov vašej spoločnosti', 'ukážkový text', 'nahraďte tento text', 'upravte tento text', 'kliknite pre úpravu', 'doplňte názov', 'zástupný text'],
  gaps: ['názov spoločnosti', 'názov firmy', 'meno', 'adresa', 'telefón', 'telefónne číslo', 'dátum', 'e-mail', 'názov e-shopu', 'webová stránka', 'mesto', 'ičo', 'vložte*', 'doplňte*'],
  leftovers: ['ahoj svet', 'ukážková stránka', 'testovací produkt', 'demo obchod', 'môj obchod', 'vaše logo'],
  titleNoise: ['úvod', 'úvodná stránka', 'domov', 'vitajte', 'internetový obchod', 'e-shop', 'eshop', 'oficiálny obchod', 'košík', 'prihlásenie', 'kontakty', 'obchodné podmienky', 'môj účet'],
}; // prettier-ignore
