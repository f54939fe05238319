import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['do koszyka', 'dodaj do koszyka', 'kup teraz', 'wrzuć do koszyka', 'zamów teraz', 'kupuję', 'włóż do koszyka', 'kup', 'zamów', 'do kosza'],
  cart: ['koszyk', 'twój koszyk', 'mój koszyk', 'przejdź do kasy', 'przejdź do koszyka', 'do kasy', 'koszyk zakupowy', 'zawartość koszyka'],
  goods: ['dostępny', 'niedostępny', 'brak w magazynie', 'w magazynie', 'na stanie', 'darmowa dostawa', 'najniższa cena z 30 dni', 'cena regularna', 'cena promocyjna', 'wyprzedany', 'lista życzeń', 'przechowalnia', 'tabela rozmiarów', 'kod produktu', 'promocj*', 'wysyłka w 24h'],
  reviews: ['opinie', 'opinie klientów', 'potwierdzony zakup'],
  verified: ['zweryfikowany zakup', 'potwierdzony zakup', 'opinia potwierdzona zakupem', 'zweryfikowany kupujący'],
  replies: ['odpowiedź sklepu', 'odpowiedź sprzedawcy'],
  openingHours: ['godziny otwarcia', 'godziny pracy', 'godzinach', 'czynne', 'biuro obsługi klienta czynne'],
  answers: ['odpowiadamy', 'odpowiemy', 'odpowiedź', 'odpowiedzi', 'odpisujemy', 'odpiszemy'],
  hours: ['godzin', 'godziny', 'godzinę', 'godz'],
}; // prettier-ignore
