import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['zostało tylko #', 'zostało # szt', 'tylko # szt', 'tylko # sztuk*', 'ostatnie sztuki', 'ostatnia sztuka', 'prawie wyprzedane', 'ograniczona ilość', 'do wyczerpania zapasów', 'mała dostępność', 'na wyczerpaniu', 'kończy się zapas', 'pozostało #'],
  activity: ['osób ogląda', 'osoby oglądają', 'ogląda teraz', 'właśnie kupił*', 'właśnie zamówił*', 'ostatnio kupion*', 'osób kupiło', 'kupiono #', 'sprzedano #', 'w koszykach innych', 'minut temu kupił*'],
  urgency: ['tylko dziś', 'tylko dzisiaj', 'oferta kończy się', 'promocja kończy się', 'kończy się za', 'oferta ograniczona czasowo', 'pospiesz się', 'ostatnia szansa', 'ostatnie godziny', 'nie przegap', 'zostało # godzin*', 'pozostało czasu', 'dni godzin minut', 'zarezerwowan* na', 'zamów w ciągu'],
  shaming: ['nie dziękuję', 'nie chcę oszczędzać', 'wolę zapłacić więcej', 'rezygnuję z rabatu'],
  claim: ['100% gwarancji', 'najniższa cena na świecie', 'gwarancja najniższej ceny', 'cudowny środek', '100% oryginał'],
  extras: ['ubezpieczenie', 'ochrona przesyłki', 'przedłużona gwarancja', 'darowizna', 'newsletter', 'subskrypcj*', 'pakowanie na prezent', 'informacje handlowe'],
}; // prettier-ignore
