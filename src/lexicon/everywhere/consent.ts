/** What advertising by mail is called where a shopper is asked to agree to it: parts of words, in any language. */
export const advertising =
  /news ?letter|nieuwsbrief|nyhe[dt]s?brev|bolet[ií]n|uutiskirje|hírlev[eé]l|buletin|bülten|ενημερωτικ|рассылк|розсилк|ניוזלטר|النشرة|メルマガ|メールマガジン|뉴스레터|电子报|電子報|marketing|(?:e-?mail|send) me.{0,20} (?:news|offers)|(?:angebote|werbung).{0,20}e-?mail|offres|ofertas|offerte|tilbud|erbjudande|tarjouks|oferty|nabídky|ajánlat|oferte|aanbieding/i;
