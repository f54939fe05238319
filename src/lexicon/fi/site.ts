import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['lisää tekstisi tähän', 'kirjoita tähän', 'tekstisi tähän', 'yrityksesi nimi', 'yrityksen nimi tähän', 'esimerkkiteksti', 'korvaa tämä teksti', 'muokkaa tätä tekstiä', 'täytä tähän', 'mallitekstiä'],
  gaps: ['yrityksen nimi', 'yritys', 'nimi', 'osoite', 'puhelinnumero', 'puhelin', 'päivämäärä', 'sähköposti', 'sähköpostiosoite', 'verkkosivusto', 'paikkakunta', 'y-tunnus', 'päivien määrä', 'lisää*'],
  leftovers: ['hei maailma', 'esimerkkisivu', 'testituote', 'esittelykauppa', 'kauppani', 'logosi tähän'],
  titleNoise: ['etusivu', 'tervetuloa', 'verkkokauppa', 'virallinen verkkokauppa', 'viralliset sivut', 'osta netistä', 'ostoskori', 'kirjaudu sisään', 'oma tili', 'yhteystiedot', 'toimitusehdot', 'tietosuojaseloste', 'meistä'],
}; // prettier-ignore
