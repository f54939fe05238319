import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['vain # jäljellä', 'enää # jäljellä', '# kpl jäljellä', 'vain # kpl', 'viimeiset kappaleet', 'viimeinen kappale', 'melkein loppuunmyyty', 'lähes loppuunmyyty', 'rajoitettu erä', 'niin kauan kuin tavaraa', 'varasto vähissä', 'rajoitettu määrä', 'loppumassa pian'],
  activity: ['katselee tätä', 'katsoo tätä', 'ihmistä katselee', 'osti juuri', 'ostettu viimeksi', 'myyty viimeisen', 'ostanut tämän', 'on ostoskorissa', 'muut katsovat', 'minuuttia sitten osti', 'juuri ostettu'],
  urgency: ['vain tänään', 'rajoitetun ajan', 'rajoitettu aika', 'tarjous päättyy', 'tarjous loppuu', 'päättyy tänään', 'viimeinen mahdollisuus', 'viimeinen päivä', 'pidä kiirettä', 'älä missaa', 'aikaa jäljellä', 'päivää tuntia minuuttia', 'tilaa # tunnin sisällä', 'vain hetken', 'tarjous voimassa enää'],
  shaming: ['ei kiitos', 'en halua säästää', 'maksan mieluummin', 'en halua alennusta'],
  claim: ['100% taattu', 'maailman halvin', 'halvin hinta taattu', 'maailman edullisin', 'ihmelääke'],
  extras: ['vakuutus', 'kuljetusvakuutus', 'lisäturva', 'lisätakuu', 'lahjoitus', 'uutiskirje', 'tilausjäsenyys', 'lahjapakkaus'],
}; // prettier-ignore
