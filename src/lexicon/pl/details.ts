import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['koszty odesłania', 'koszt odesłania', 'koszty zwrotu', 'koszt zwrotu', 'zwrot jest bezpłatny', 'darmowy zwrot', 'darmowe zwroty', 'bezpłatny zwrot', 'koszt przesyłki zwrotnej', 'koszty przesyłki zwrotnej', 'etykietę'],
    byShop: ['bezpłatn*', 'darmow*', 'na nasz koszt', 'pokrywamy', 'ponosi sprzedawca', 'ponosi sklep', 'ponosimy'],
    byShopper: ['ponosi kupujący', 'ponosi klient', 'ponosi konsument', 'ponosisz', 'na koszt klienta', 'na koszt kupującego', 'na własny koszt', 'pokrywa klient', 'pokrywa kupujący'],
    faulty: ['wadliw*', 'uszkodzon*', 'niezgodn*', 'pomył*', 'błędn*'],
    restocking: ['opłata manipulacyjna', 'opłatę manipulacyjną', 'opłaty manipulacyjnej'],
    exchange: ['wymian*', 'wymieni*'],
    not: ['nie', 'bez', 'oprócz', 'wyłącz*', 'wyjątk*', 'żadn*'],
    refund: ['zwracamy cenę', 'zwrot pieniędzy', 'zwrot środków', 'zwrócimy', 'zwrot płatności', 'zwracamy pieniądze', 'zwrot należności'],
    receipt: ['otrzymani*', 'odbioru', 'dostarczeni*', 'otrzymał*'],
    order: ['daty zakupu', 'od zakupu', 'dnia zakupu', 'złożenia zamówienia'],
    sale: ['przecenion*', 'wyprzedaż*', 'promocyjn*'],
    opened: ['higien*', 'otwart*', 'zapieczętowan*', 'bielizn*'],
    custom: ['na wymiar', 'na zamówienie', 'spersonalizowan*', 'personalizowan*'],
    withdrawal: ['prawo odstąpienia', 'odstąpić od umowy', 'odstąpienie od umowy', 'odstąpienia od umowy'],
    form: ['formularz odstąpienia', 'formularz zwrotu', 'wzór formularza', 'formularzem odstąpienia'],
    voucher: ['bon', 'bony', 'bonu', 'voucher*', 'kupon*'],
    only: ['tylko', 'wyłącznie', 'jedynie'],
  },
  shipping: {
    free: ['za darmo', 'darmow*', 'bezpłatn*', 'gratis'],
    above: ['od', 'powyżej', 'ponad', 'minimum'],
    arrival: ['dostaw*', 'dostarcz*', 'doręcz*'],
    handling: ['wysyłka w', 'nadajemy', 'realizacj*', 'przygotow*'],
    business: ['dni robocz*', 'dnia robocz*', 'dzień roboczy'],
    worldwide: ['cały świat', 'całym świecie', 'całego świata'],
  },
  privacy: {
    controller: ['administratorem', 'administrator danych'],
    purposes: ['cel', 'celu', 'celach', 'do realizacji', 'przetwarzamy'],
    sharing: ['podmiotom', 'przekaz*', 'udostępn*', 'odbiorc*'],
    rights: ['prawo dostępu', 'prawo do', 'sprostowani*', 'usunięci*', 'prawa'],
  },
  terms: {
    law: ['prawo właściwe', 'prawem', 'prawu', 'sąd*'],
  },
  warranty: {
    years: ['rok', 'roku', 'lata', 'lat'],
    legal: ['rękojmi*', 'zgodność towaru', 'niezgodność towaru', 'zgodności towaru'],
  },
}; // prettier-ignore
