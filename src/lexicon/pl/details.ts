import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['koszty odesłania', 'koszt odesłania', 'koszty zwrotu', 'koszt zwrotu', 'zwrot jest bezpłatny', 'darmowy zwrot'],
    byShop: ['bezpłatn*', 'darmow*', 'na nasz koszt', 'pokrywamy', 'ponosi sprzedawca', 'ponosi sklep'],
    byShopper: ['ponosi kupujący', 'ponosi klient', 'ponosi konsument', 'ponosisz', 'na koszt klienta', 'na koszt kupującego'],
    faulty: ['wadliw*', 'uszkodzon*', 'niezgodn*'],
    restocking: ['opłata manipulacyjna', 'opłatę manipulacyjną'],
    exchange: ['wymian*', 'wymieni*'],
    not: ['nie', 'bez', 'oprócz', 'wyłącz*', 'wyjątk*', 'żadn*'],
    refund: ['zwracamy cenę', 'zwrot pieniędzy', 'zwrot środków'],
    receipt: ['otrzymani*', 'odbioru', 'dostarczeni*'],
    order: ['daty zakupu', 'od zakupu', 'dnia zakupu'],
    sale: ['przecenion*', 'wyprzedaż*'],
    opened: ['higien*', 'otwart*', 'zapieczętowan*', 'bielizn*'],
    custom: ['na wymiar', 'na zamówienie', 'spersonalizowan*'],
    withdrawal: ['prawo odstąpienia', 'odstąpić od umowy'],
    form: ['formularz odstąpienia', 'formularz zwrotu'],
    voucher: ['bon', 'bony', 'bonu'],
    only: ['tylko', 'wyłącznie'],
  },
  shipping: {
    free: ['za darmo', 'darmow*', 'bezpłatn*', 'gratis'],
    above: ['od', 'powyżej', 'ponad', 'minimum'],
    arrival: ['dostaw*', 'dostarcz*', 'doręcz*'],
    handling: ['wysyłka w', 'nadajemy', 'realizacj*'],
    business: ['dni robocz*', 'dnia robocz*', 'dzień roboczy'],
    worldwide: ['cały świat', 'całym świecie'],
  },
  privacy: {
    controller: ['administratorem', 'administrator danych'],
    purposes: ['celu', 'celach', 'do realizacji', 'przetwarzamy'],
    sharing: ['podmiotom', 'przekaz*', 'udostępn*', 'odbiorc*'],
    rights: ['prawo dostępu', 'prawo do', 'sprostowani*'],
  },
  terms: {
    law: ['prawo właściwe', 'prawem', 'prawu', 'sąd*', 'przepisom prawa', 'jurysdykcj*'],
    recurring: ['co # dni', 'co # tygodni*', 'miesięcznie', 'co miesiąc', 'za miesiąc', 'każdego miesiąca', 'przedłuża się automatycznie', 'automatycznie przedłuż*', 'odnawia się automatycznie', 'automatycznie odnawia*', 'tygodniowo', 'co tydzień'],
    charged: ['obciążon*', 'pobieran*', 'pobran*', 'pobierz*', 'naliczan*', 'odnawia*'],
    trial: ['próbn*'],
    subscription: ['subskrypc*', 'abonament*', 'członkostwo'],
  },
  warranty: {
    years: ['rok', 'roku', 'lata', 'lat'],
    legal: ['rękojmi*', 'zgodność towaru', 'niezgodność towaru'],
  },
}; // prettier-ignore
