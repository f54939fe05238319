import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../src/facts/amounts';
import { pageContext } from '../../src/facts/context';
import { shippingTerms } from '../../src/facts/shipping-terms';
import type { ShippingTerms } from '../../src/model/policy-terms';
import { NOW, page } from './page';

function read(language: string, ...texts: readonly string[]): ShippingTerms {
  const snapshot = page({ texts });
  return shippingTerms(snapshot.blocks, pageContext(snapshot, { language, now: NOW }));
}

const money = (sum: ShippingTerms['cost']): string => (sum === undefined ? '' : `${sum.amount} ${sum.currency}`);

describe('what delivery costs', () => {
  it.each([
    ['en', 'Shipping costs £3.95, free from £50.', '3.95 GBP', '50 GBP', false],
    ['en', 'Free shipping on orders over $75, otherwise $6.', '6 $', '75 $', false],
    ['en', 'Delivery is free.', '', '', true],
    ['en', 'Free delivery on 3 jars or more.', '', '', false],
    ['en', 'Is your delivery late by a day? Feel free to write.', '', '', false],
    ['en', 'Orders over £200 need a signature on delivery.', '', '', false],
    ['de', 'Versand 4,90 €, ab 60 € versandkostenfrei.', '4.9 EUR', '60 EUR', false],
    ['fr', 'Livraison : 5,50 € en point relais, 7 € à domicile, offerte dès 55 €.', '5.5 EUR', '55 EUR', false],
    ['es', 'Envío gratis a partir de 50 €.', '', '50 EUR', false],
    ['pl', 'Dostawa od 12,99 zł, za darmo od 200 zł.', '12.99 PLN', '200 PLN', false],
    ['sv', 'Frakt 39 kr, fri frakt över 499 kr.', '39 kr', '499 kr', false],
    ['no', 'Frakt koster 79 kr. Fri frakt over 900 kr.', '79 kr', '900 kr', false],
    ['sk', 'Doprava stojí 3,50 €, nad 50 € zadarmo.', '3.5 EUR', '50 EUR', false],
    ['ro', 'Livrarea costă 20 lei, gratuită peste 250 lei.', '20 RON', '250 RON', false],
    ['el', 'Έξοδα αποστολής 4 €, δωρεάν άνω των 50 €.', '4 EUR', '50 EUR', false],
    ['tr', 'Kargo 50 TL, 500 TL üzeri ücretsiz.', '50 TRY', '500 TRY', false],
    ['ja', '送料は600円、5,000円以上で無料です。', '600 JPY', '5000 JPY', false],
    ['ko', '배송비 3,000원, 5만원 이상 무료', '3000 KRW', '50000 KRW', false],
    ['zh', '运费10元，满99元包邮。', '10 CNY', '99 CNY', false],
    ['ar', 'الشحن ٢٥ ريال سعودي، مجاني للطلبات أكثر من ٢٠٠ ريال سعودي.', '25 SAR', '200 SAR', false],
    ['he', 'משלוח: 30 ₪, חינם מעל 300 ₪.', '30 ILS', '300 ILS', false],
    ['uk', 'Доставка 80 грн, безкоштовна від 1500 грн.', '80 UAH', '1500 UAH', false],
    ['ru', 'Доставка 300 руб., бесплатно от 3000 руб.', '300 RUB', '3000 RUB', false],
    ['id', 'Ongkos kirim Rp 15.000, gratis minimal Rp 200.000.', '15000 IDR', '200000 IDR', false],
    ['vi', 'Phí vận chuyển 30.000 ₫, miễn phí từ 500.000 ₫.', '30000 VND', '500000 VND', false],
    ['th', 'ค่าจัดส่ง 50 บาท ส่งฟรีเมื่อซื้อตั้งแต่ 1,000 บาท', '50 THB', '1000 THB', false],
  ] as const)('%s: %s', (language, text, cost, from, free) => {
    const found = read(language, text);
    expect([money(found.cost), money(found.freeFrom), found.free]).toEqual([cost, from, free]);
  });

  it('reads a table whose label stands in a box of its own', () => {
    expect(money(read('en', 'Standard delivery', '£3.95').cost)).toBe('3.95 GBP');
    expect(read('de', 'Lieferzeit', '2–4 Werktage').arrival).toMatchObject({ from: 2, to: 4, business: true });
  });
});

describe('how long it takes', () => {
  it.each([
    ['en', 'Delivery takes 2–4 working days.', 2, 4, true],
    ['en', 'Orders are processed in 1–2 days and delivered in 5–7 days.', 5, 7, false],
    ['en', 'We dispatch within 2 days.', undefined, undefined, undefined],
    ['en', 'Delivery: two to three weeks.', 14, 21, false],
    ['de', 'Die Lieferzeit beträgt 3 bis 5 Werktage.', 3, 5, true],
    ['fr', 'Délai de livraison : 2 à 4 jours ouvrés.', 2, 4, true],
    ['it', 'La consegna avviene in 24 giorni.', 24, 24, false],
    ['no', 'Leveringstid: 2–5 virkedager.', 2, 5, true],
    ['sk', 'Doba dodania: 2–3 pracovné dni.', 2, 3, true],
    ['ro', 'Livrare în 1–3 zile lucrătoare.', 1, 3, true],
    ['el', 'Παράδοση σε 2–4 εργάσιμες ημέρες.', 2, 4, true],
    ['tr', 'Teslimat süresi 3–5 iş günü.', 3, 5, true],
    ['zh', '3-5个工作日送达。', 3, 5, true],
    ['he', 'אספקה תוך 5 ימי עסקים.', 5, 5, true],
    ['ar', 'التوصيل خلال 3-5 أيام عمل.', 3, 5, true],
    ['uk', 'Доставка займає 2–3 робочі дні.', 2, 3, true],
    ['ru', 'Доставка занимает 3–7 дней.', 3, 7, false],
    ['id', 'Pengiriman 3–5 hari kerja.', 3, 5, true],
    ['vi', 'Giao hàng trong 2–4 ngày làm việc.', 2, 4, true],
    ['th', 'จัดส่งภายใน 3-5 วันทำการ', 3, 5, true],
  ] as const)('%s: %s', (language, text, from, to, business) => {
    const { arrival } = read(language, text);
    expect([arrival?.from, arrival?.to, arrival?.business]).toEqual([from, to, business]);
    if (arrival !== undefined) expect(arrival.evidence[0]?.quote).toBe(text);
  });
});

describe('where to', () => {
  it.each([
    ['en', 'We ship worldwide.', true, []],
    ['en', 'We deliver to Germany and Austria; china is packed in straw.', false, ['AT', 'DE']],
    ['en', 'We ship to Ireland. We do not ship to Russia.', false, ['IE']],
    ['de', 'Lieferung nach Österreich, jedoch nicht in die Schweiz.', false, []],
    ['es', 'Hacemos envíos a todo el mundo.', true, []],
    ['fi', 'Toimitamme kaikkialle maailmaan.', true, []],
    ['pt', 'Enviamos para Portugal e Espanha.', false, ['ES', 'PT']],
  ] as const)('%s: %s', (language, text, worldwide, countries) => {
    const found = read(language, text);
    expect([found.worldwide, found.countries.toSorted()]).toEqual([worldwide, countries]);
  });

  it('notes goods that are made once they are ordered', () => {
    expect(read('de', 'Maßanfertigungen dauern 6 Wochen.').toOrder).toBe(true);
    expect(read('de', 'Lieferung in 3 Tagen.').toOrder).toBe(false);
  });
});

describe('amounts', () => {
  it('are numbers with a currency, told apart from days and postcodes', () => {
    const found = amountsIn('In 3 days for £4.50 to 20095 Hamburg, or 12 000 Ft.');
    expect(found.map(({ amount, currency }) => `${amount} ${currency}`)).toEqual(['4.5 GBP', '12000 HUF']);
    expect(found.map(({ isLast }) => isLast)).toEqual([false, true]);
  });

  it('stay quick whatever the text holds', () => {
    const started = performance.now();
    expect(amountsIn('1,'.repeat(20_000)).length).toBeLessThanOrEqual(20);
    expect(amountsIn('€ 1 '.repeat(5000)).length).toBeLessThanOrEqual(20);
    expect(performance.now() - started).toBeLessThan(300);
  });
});
