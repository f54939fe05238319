import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['palautu*', 'palautusoikeus', 'peruutusoikeus', 'vaihto ja palautus', 'palautusehdot', 'peruuttamisoikeus', 'palautukset ja vaihdot', 'hyvity*', 'peruuttamislomake'],
  shipping: ['toimitu*', 'toimituskulut', 'toimitustavat', 'toimitusaika*', 'postikulut', 'toimitus ja palautus', 'lähetyskulut', 'toimitus ja maksu'],
  privacy: ['tietosuoja*', 'tietosuojaseloste', 'rekisteriseloste', 'yksityisyys*', 'evästeet', 'henkilötiet*'],
  terms: ['toimitusehdot', 'sopimusehdot', 'tilausehdot', 'käyttöehdot', 'yleiset ehdot', 'myyntiehdot', 'tilaus- ja toimitusehdot'],
  contact: ['yhteystiedot', 'ota yhteyttä', 'asiakaspalvelu', 'yhteydenotto', 'yhteyslomake', 'asiakastuki', 'palaute'],
  'legal-notice': ['yritystiedot', 'oikeudelliset tiedot', 'juridiset tiedot', 'yrityksen tiedot', 'oikeudellinen huomautus', 'kauppiaan tiedot'],
  about: ['meistä', 'tietoa meistä', 'yritys', 'tarinamme', 'keitä olemme', 'tietoa yrityksestä'],
  warranty: ['takuu*', 'virhevastuu', 'reklamaati*', 'takuuehdot'],
  payment: ['maksutavat', 'maksaminen', 'maksuehdot', 'maksuvaihtoehdot', 'maksutapa', 'erämaksu'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['peruuttamisoikeus', 'peruuttamisoikeuden', 'peruuttamislomake', 'palautusoikeus', 'palautusaika', 'palauttaa', 'palautus', 'palautukset', 'palautettava', 'vaihto', 'vaihtaa', 'hyvitys', 'hyvitetään', 'asiakaspalautus', 'käyttämätön', 'alkuperäispakkau*', 'palautuskulut', 'kuluttajansuojalain'],
  shipping: ['toimitus', 'toimitusaika', 'toimitetaan', 'toimituskulut', 'toimitustapa*', 'postikulut', 'posti', 'matkahuolto', 'noutopiste*', 'arkipäiv*', 'lähetys', 'lähetetään', 'paketti', 'kotiinkuljetus'],
  privacy: ['henkilötie*', 'rekisterinpitäj*', 'käsittely', 'käsittelemme', 'tietosuoja*', 'suostumus', 'rekisteröity', 'oikeusperuste', 'tietosuojavaltuutettu', 'säilytysaika', 'evästei*'],
  terms: ['toimitusehdot', 'sopimus', 'kuluttaja*', 'kuluttajariitalautakun*', 'ylivoimainen este', 'vastuu', 'myyjä', 'ostaja', 'sovellettava laki', 'riita*', 'tilauksen vahvistus', 'hinnat ja maksaminen'],
  contact: ['ota yhteyttä', 'asiakaspalvelu', 'puhelin', 'puhelimitse', 'aukioloajat', 'sähköposti*', 'arkisin', 'käyntiosoite'],
  'legal-notice': ['y-tunnus', 'ly-tunnus', 'alv-numero', 'kaupparekisteri*', 'toiminimi', 'kotipaikka', 'yritystiedot', 'arvonlisävero*', 'osakeyhtiö'],
  about: ['meistä', 'perustettu', 'perheyritys', 'tarinamme', 'intohimo', 'yrityksemme'],
  warranty: ['takuu', 'takuuaika', 'virhevastuu', 'virhe*', 'reklamaatio', 'korjaus', 'takuuehdot', 'huolto'],
  payment: ['maksutavat', 'maksaminen', 'maksu', 'korttimaksu', 'verkkopankki', 'lasku', 'tilisiirto', 'osamaksu', 'mobilepay'],
}; // prettier-ignore
