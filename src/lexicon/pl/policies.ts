import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['zwrot*', 'odstąpieni*', 'prawo odstąpienia', 'zwroty i reklamacje', 'wymiana i zwroty', 'polityka zwrotów', 'formularz zwrotu', 'prawo do odstąpienia od umowy', 'wymian*'],
  shipping: ['dostaw*', 'wysyłk*', 'koszty dostawy', 'czas dostawy', 'dostawa i płatność', 'formy dostawy', 'koszt i czas dostawy', 'sposoby dostawy'],
  privacy: ['prywatnoś*', 'polityka prywatności', 'ochrona danych', 'dane osobowe', 'polityka cookies', 'rodo'],
  terms: ['regulamin*', 'regulamin sklepu', 'warunki sprzedaży', 'warunki zakupów', 'ogólne warunki', 'warunki korzystania', 'ogólne warunki sprzedaży'],
  contact: ['kontakt', 'skontaktuj się', 'dane kontaktowe', 'obsługa klienta', 'napisz do nas', 'biuro obsługi klienta', 'formularz kontaktowy'],
  'legal-notice': ['dane firmy', 'nota prawna', 'informacje prawne', 'dane sprzedawcy', 'dane rejestrowe'],
  about: ['o nas', 'o firmie', 'o sklepie', 'nasza historia', 'kim jesteśmy', 'poznaj nas'],
  warranty: ['gwarancj*', 'rękojmi*', 'reklamacj*', 'gwarancja i serwis'],
  payment: ['płatnoś*', 'formy płatności', 'sposoby płatności', 'metody płatności', 'płatności i raty', 'raty'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['odstąpić od umowy', 'odstąpienie od umowy', 'prawo odstąpienia', 'odstąpienia', 'zwrot towaru', 'zwroty', 'zwrot', 'zwrócić', 'bez podania przyczyny', 'czternastu dni', 'w terminie 14 dni', 'bezpośrednie koszty zwrotu', 'formularz odstąpienia', 'wymiana', 'odesłać', 'zwracany', 'oryginalnym opakowaniu', 'koszt zwrotu'],
  shipping: ['dostawa', 'dostawy', 'wysyłka', 'wysyłki', 'przesyłka', 'przesyłki', 'kurier*', 'paczkomat*', 'koszty dostawy', 'czas realizacji', 'dni robocze', 'dni roboczych', 'inpost', 'darmowa dostawa'],
  privacy: ['dane osobowe', 'danych osobowych', 'administrator*', 'przetwarzani*', 'rodo', 'zgod*', 'podstawa prawna', 'prawo dostępu', 'sprostowani*', 'organ nadzorczy', 'profilowani*'],
  terms: ['regulamin*', 'sprzedawc*', 'umow*', 'konsument*', 'zamawiający', 'klient*', 'postanowienia końcowe', 'kodeks cywilny', 'kodeksu cywilnego', 'składanie zamówień', 'reklamacj*', 'rozstrzyganie sporów'],
  contact: ['skontaktuj się', 'obsługa klienta', 'telefon', 'telefonicznie', 'poniedziałek', 'godziny otwarcia', 'formularz kontaktowy', 'odpowiemy'],
  'legal-notice': ['nip', 'regon', 'krs', 'kapitał zakładowy', 'wpisana do rejestru', 'sąd rejonowy', 'ceidg', 'siedziba', 'spółka z ograniczoną'],
  about: ['o nas', 'nasza historia', 'rodzinna firma', 'firma powstała', 'pasja', 'nasz zespół'],
  warranty: ['gwarancj*', 'gwaranta', 'rękojmi*', 'reklamacj*', 'wada', 'wady', 'naprawa', 'niezgodność towaru z umową'],
  payment: ['płatność', 'płatności', 'formy płatności', 'przelew*', 'karta płatnicza', 'kartą', 'pobrani*', 'raty', 'szybkie płatności'],
}; // prettier-ignore
