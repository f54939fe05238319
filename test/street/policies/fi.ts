/** Finnish policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'palautukset',
    title: 'Palautukset ja peruutusoikeus',
    prose: [
      `Sinulla on ${firm.returnDays} päivän peruutusoikeus tavaran vastaanottamisesta. Syytä ei tarvitse kertoa.`,
      `Ilmoita palautuksesta osoitteeseen [${firm.email}](mailto:${firm.email}) ja lähetä tuote osoitteeseen ${place(firm)}.`,
      firm.returnPaidBy === 'shop'
        ? 'Palautus on maksuton.'
        : `Asiakas maksaa palautuksen ${firm.delivery === 'freight' ? 'rahdin' : 'postikulut'}, ellei tuote ole viallinen.`,
      'Palautamme maksun toimituskuluineen 14 päivän kuluessa samalla maksutavalla.',
      'Erimielisyystilanteessa voit ottaa yhteyttä kuluttajaneuvontaan ja viedä asian kuluttajariitalautakuntaan.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'toimitus',
    title: 'Toimitustavat ja -kulut',
    prose: [
      `${firm.delivery === 'freight' ? 'Kuljetus' : 'Lähetämme tilaukset'}: ${firm.carriers}. Toimitusaika: ${firm.deliveryTime}.`,
      `Toimituskulut: ${firm.deliveryCost}.`,
      firm.delivery === 'freight'
        ? 'Kuljettaja soittaa ennen tuloaan ja sopii purkupaikan.'
        : 'Saat seurantakoodin sähköpostiisi, kun paketti on lähtenyt.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'tietosuojaseloste',
    title: 'Tietosuojaseloste',
    prose: [
      `Rekisterinpitäjä: ${place(firm)}. Seloste koskee verkkokauppaa ${firm.host}.`,
      'Käsittelemme nimeä, osoitetta, sähköpostia, puhelinnumeroa ja ostotietoja tilauksen toimittamiseksi. Kirjanpitoaineisto säilytetään lain vaatima aika.',
      'Tietoja luovutetaan vain kuljetusyhtiölle ja maksupalvelulle.',
      `Sinulla on oikeus tarkastaa, oikaista ja poistaa tietosi: [${firm.email}](mailto:${firm.email}). Voit valittaa tietosuojavaltuutetulle.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'toimitusehdot',
    title: 'Tilaus- ja toimitusehdot',
    prose: lines(
      `Nämä ehdot koskevat ostoksia verkkokaupassa ${firm.host}. Myyjä: ${place(firm)}.`,
      firm.register,
      'Hinnat sisältävät arvonlisäveron. Sopimus syntyy, kun vahvistamme tilauksen sähköpostitse.',
      'Virhevastuu määräytyy kuluttajansuojalain mukaan. Palautuksista kerrotaan [omalla sivullaan](page:returns).',
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'yhteystiedot',
    title: 'Yhteystiedot',
    form: true,
    prose: lines(
      firm.operator,
      `${firm.street}, ${firm.town}`,
      firm.register,
      firm.phone !== undefined && `Puhelin: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `Sähköposti: [${firm.email}](mailto:${firm.email})`,
      firm.hours,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'meista', title: 'Meistä', prose };
}
