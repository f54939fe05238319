/** Polish policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'zwroty-i-reklamacje',
    title: 'Zwroty i reklamacje',
    prose: [
      '# Odstąpienie od umowy',
      `Konsument może odstąpić od umowy bez podania przyczyny w terminie ${firm.returnDays} dni od dnia otrzymania towaru.`,
      `Wystarczy wysłać oświadczenie na adres [${firm.email}](mailto:${firm.email}), a towar odesłać na adres: ${place(firm)}.`,
      firm.returnPaidBy === 'shop'
        ? `Zwrot jest bezpłatny, ${firm.delivery === 'freight' ? 'towar odbierzemy od kupującego' : 'wyślemy etykietę nadawczą'}.`
        : 'Bezpośrednie koszty odesłania towaru ponosi kupujący, chyba że towar jest wadliwy.',
      'Zwracamy cenę i koszt najtańszej zwykłej dostawy nie później niż w ciągu 14 dni, tym samym sposobem, którym dokonano płatności.',
      '# Reklamacje',
      'Odpowiadamy za zgodność towaru z umową przez dwa lata. Reklamację rozpatrujemy w ciągu 14 dni.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'dostawa',
    title: 'Dostawa i płatność',
    prose: [
      `${firm.delivery === 'freight' ? 'Dostawa' : 'Paczki wysyłamy przez'}: ${firm.carriers}. Czas dostawy: ${firm.deliveryTime}.`,
      `Koszt dostawy: ${firm.deliveryCost}.`,
      firm.delivery === 'freight'
        ? 'Przed przyjazdem kierowca dzwoni i ustala, gdzie ustawić towar.'
        : 'Po nadaniu paczki wysyłamy e-mail z numerem przesyłki.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'polityka-prywatnosci',
    title: 'Polityka prywatności',
    prose: [
      `Administratorem danych osobowych zbieranych w sklepie ${firm.host} jest ${place(firm)}.`,
      '# Jakie dane i po co',
      'Do realizacji zamówienia przetwarzamy imię i nazwisko, adres, e-mail, numer telefonu i listę zakupów (art. 6 ust. 1 lit. b RODO). Dokumenty księgowe przechowujemy pięć lat.',
      '# Komu je przekazujemy',
      `${firm.delivery === 'freight' ? 'Przewoźnikowi' : 'Firmie kurierskiej'}, operatorowi płatności i biuru rachunkowemu, nikomu więcej.`,
      '# Prawa',
      `Przysługuje Ci prawo dostępu do danych, ich sprostowania, usunięcia, ograniczenia przetwarzania i przenoszenia. Napisz na [${firm.email}](mailto:${firm.email}). Możesz też złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'regulamin',
    title: 'Regulamin sklepu',
    prose: lines(
      `Sklep internetowy ${firm.host} prowadzi ${place(firm)}.`,
      firm.vat !== undefined && `NIP: ${firm.vat}`,
      firm.register,
      '# Zamówienia i ceny',
      'Ceny podane są w złotych i zawierają podatek VAT, o ile jest należny. Umowa zostaje zawarta z chwilą potwierdzenia zamówienia przez sklep.',
      '# Pozasądowe rozwiązywanie sporów',
      'Konsument może skorzystać z pomocy rzecznika konsumentów lub Wojewódzkiego Inspektoratu Inspekcji Handlowej. O odstąpieniu od umowy mówi strona [Zwroty](page:returns).',
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'kontakt',
    title: 'Kontakt',
    form: true,
    prose: lines(
      firm.operator,
      `${firm.street}, ${firm.town}`,
      firm.vat !== undefined && `NIP: ${firm.vat}`,
      firm.phone !== undefined && `Telefon: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `E-mail: [${firm.email}](mailto:${firm.email})`,
      firm.hours,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'o-nas', title: 'O nas', prose };
}
