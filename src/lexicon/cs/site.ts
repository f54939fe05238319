import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['vložte sem', 'vyplňte zde', 'váš text zde', 'název vaší firmy', 'název vaší společnosti', 'ukázkový text', 'nahraďte tento text', 'upravte tento text', 'klikněte pro úpravu', 'doplňte název', 'zástupný text'],
  gaps: ['název společnosti', 'název firmy', 'jméno', 'adresa', 'telefon', 'telefonní číslo', 'datum', 'e-mail', 'název e-shopu', 'webová stránka', 'město', 'ičo', 'vložte*', 'doplňte*'],
  leftovers: ['ahoj světe', 'ukázková stránka', 'testovací produkt', 'demo obchod', 'můj obchod', 'vaše logo'],
  titleNoise: ['úvod', 'úvodní stránka', 'domů', 'vítejte', 'internetový obchod', 'e-shop', 'eshop', 'oficiální obchod', 'košík', 'přihlášení', 'kontakty', 'obchodní podmínky', 'můj účet'],
}; // prettier-ignore
