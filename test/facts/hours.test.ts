import { describe, expect, it } from 'vitest';
import { facts } from './page';

const hours = (language: string, ...texts: string[]) =>
  facts({ language, texts }).contact.hours?.openingHours.map(({ quote }) => quote) ?? [];
const answers = (language: string, ...texts: string[]) =>
  facts({ language, texts }).contact.hours?.answerTime.map(({ quote }) => quote) ?? [];

describe('opening hours', () => {
  it.each([
    ['en', 'Opening hours: Mon–Fri 9 am to 5 pm'],
    ['de', 'Servicezeiten: Mo–Fr 9:00–17:00 Uhr'],
    ['fr', 'Horaires : du lundi au vendredi, 10h à 18h'],
    ['es', 'Horario de atención: lunes a viernes de 9:00 a 14:00'],
    ['nl', 'Telefonisch bereikbaar van 9 tot 17 uur'],
    ['sv', 'Telefontid vardagar 9–12'],
    ['pl', 'Godziny otwarcia: 8.00–16.00'],
    ['ja', '営業時間：10:00～17:00（土日祝休み）'],
    ['ko', '상담시간 10:00 ~ 17:00'],
    ['ru', 'Часы работы: 9:00–18:00'],
  ])('are read in %s: %s', (language, text) => {
    expect(hours(language, text)).toEqual([text]);
  });

  it('are read below their heading', () => {
    expect(hours('en', 'Business hours', 'Monday to Friday', '09:00 – 17:30', 'Sizes 38–44')).toEqual(['09:00 – 17:30']);
  });

  it('are read where they are declared', () => {
    const jsonLd = ['{"@type":"Store","name":"Lindenhof","openingHours":"Mo-Fr 09:00-17:00"}'];
    expect(facts({ jsonLd }).contact.hours?.openingHours.map(({ quote }) => quote)).toEqual(['Mo-Fr 09:00-17:00']);
  });

  it.each([
    ['en', 'Sizes 38–44, ages 6 to 12'],
    ['en', 'Delivery in 3–5 days'],
    ['en', 'Opening hours on request'],
    ['de', 'Servicezeiten siehe unten'],
  ])('are no others in %s: %s', (language, text) => {
    expect(hours(language, text)).toEqual([]);
  });
});

describe('time to answer', () => {
  it.each([
    ['en', 'We reply within 24 hours.'],
    ['en', 'Our response time is 1–2 working days'],
    ['de', 'Wir antworten in der Regel innerhalb von 24 Stunden.'],
    ['fr', 'Nous vous répondons sous 48 heures'],
    ['es', 'Respondemos en 24 horas'],
    ['it', 'Rispondiamo entro 24 ore'],
    ['nl', 'Wij beantwoorden je mail binnen 24 uur'],
    ['sv', 'Vi svarar inom 24 timmar'],
    ['ja', '24時間以内に返信いたします'],
    ['tr', '24 saat içinde yanıt veriyoruz'],
  ])('is read in %s: %s', (language, text) => {
    expect(answers(language, text)).toEqual([text]);
  });

  it.each([
    ['en', 'We answer requests about your data within 30 days.'],
    ['en', 'Ships within 24 hours'],
    ['en', 'We are happy to answer your questions'],
    ['de', 'Wir antworten auf Ihren Widerruf innerhalb von 14 Tagen'],
  ])('is none in %s: %s', (language, text) => {
    expect(answers(language, text)).toEqual([]);
  });
});
