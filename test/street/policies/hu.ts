/** Hungarian policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.town}, ${firm.street}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'elallas-es-visszakuldes',
    title: 'Elállás és visszaküldés',
    prose: [
      `Az áru átvételétől számított ${firm.returnDays} napon belül indokolás nélkül elállhatsz a vásárlástól (45/2014. (II. 26.) Korm. rendelet).`,
      `Írj a [${firm.email}](mailto:${firm.email}) címre, majd küldd vissza a csomagot ide: ${place(firm)}.`,
      firm.returnPaidBy === 'shop' ? 'A visszaküldés ingyenes.' : 'A visszaküldés költsége a vásárlót terheli, kivéve ha az áru hibás.',
      'A vételárat és a szállítási díjat 14 napon belül visszatérítjük, ugyanazzal a fizetési móddal.',
      'Hibás termék esetén kellékszavatossági jogokkal élhetsz. Vita esetén a lakóhelyed szerinti békéltető testülethez fordulhatsz.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'szallitas-es-fizetes',
    title: 'Szállítás és fizetés',
    prose: [
      `A csomagokat ${firm.carriers} kézbesíti. Szállítási idő: ${firm.deliveryTime}.`,
      `Szállítási díj: ${firm.deliveryCost}.`,
      'A feladásról e-mailt küldünk a csomagszámmal.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'adatkezelesi-tajekoztato',
    title: 'Adatkezelési tájékoztató',
    prose: [
      `A ${firm.host} oldalon megadott személyes adatok adatkezelője: ${place(firm)}.`,
      'A rendelés teljesítéséhez a nevet, címet, e-mail-címet, telefonszámot és a megvásárolt termékeket kezeljük. A számlákat nyolc évig őrizzük meg.',
      'Az adatokat csak a futárszolgálat és a fizetési szolgáltató kapja meg.',
      `A GDPR alapján kérheted az adataidhoz való hozzáférést, helyesbítést és törlést: [${firm.email}](mailto:${firm.email}). Panasszal a Nemzeti Adatvédelmi és Információszabadság Hatósághoz fordulhatsz.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'aszf',
    title: 'Általános szerződési feltételek',
    prose: lines(
      `Az ÁSZF a ${firm.host} webáruházban leadott rendelésekre vonatkozik. Eladó: ${place(firm)}.`,
      firm.vat !== undefined && `Adószám: ${firm.vat}`,
      firm.register,
      'Az árak forintban értendők és tartalmazzák az áfát, ha az felszámítandó. A szerződés a rendelés visszaigazolásával jön létre.',
      'Az elállásról [külön oldal](page:returns) szól.',
    ),
  };
}

export function imprint(firm: Firm): TextPage {
  return {
    topic: 'legal-notice',
    slug: 'impresszum',
    title: 'Impresszum',
    prose: lines(
      `Üzemeltető: ${firm.operator}`,
      `Székhely: ${firm.town}, ${firm.street}`,
      firm.vat !== undefined && `Adószám: ${firm.vat}`,
      firm.register,
      firm.phone !== undefined && `Telefon: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `E-mail: [${firm.email}](mailto:${firm.email})`,
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'kapcsolat',
    title: 'Kapcsolat',
    form: true,
    prose: lines(firm.phone !== undefined && `Telefon: ${firm.phone}`, `E-mail: [${firm.email}](mailto:${firm.email})`, firm.hours),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'rolunk', title: 'Rólunk', prose };
}
