import { describe, expect, it } from 'vitest';
import { pageContext } from '../../src/facts/context';
import { returnTerms } from '../../src/facts/return-terms';
import type { ReturnTerms } from '../../src/model/policy-terms';
import { NOW, page } from './page';

function read(language: string, texts: readonly string[], days: number | null = null): ReturnTerms {
  const snapshot = page({ texts });
  return returnTerms(snapshot.blocks, days, pageContext(snapshot, { language, now: NOW }));
}

describe('who pays the return', () => {
  it.each([
    ['en', 'You pay the postage for sending a pot back, unless it arrived damaged.', 'shopper'],
    ['en', 'You will have to bear the direct cost of returning the goods.', 'shopper'],
    ['en', 'Returns are free: we enclose a label.', 'shop'],
    ['en', 'The pot was damaged? We pay the return shipping.', 'shop'],
    ['en', 'We pay the return postage for faulty pots.', undefined],
    ['en', 'Returns are not free of charge.', undefined],
    ['en', 'We ship your pot with care, and you pay by card.', undefined],
    ['de', 'Sie tragen die unmittelbaren Kosten der Rücksendung der Waren.', 'shopper'],
    ['de', 'Wir tragen die Kosten der Rücksendung.', 'shop'],
    ['de', 'Innerhalb Deutschlands ist die Rücksendung kostenlos. Aus der Schweiz tragen Sie die Kosten der Rücksendung.', 'depends'],
    ['fr', 'Les frais de retour sont à votre charge.', 'shopper'],
    ['es', 'Los gastos de devolución corren por nuestra cuenta.', 'shop'],
    ['it', 'Le spese di restituzione sono a carico del cliente.', 'shopper'],
    ['nl', 'De kosten van het terugsturen zijn voor eigen rekening.', 'shopper'],
    ['nl', 'Gratis retourneren: wij sturen een retourlabel.', 'shop'],
    ['pl', 'Koszty zwrotu ponosi klient.', 'shopper'],
    ['pt', 'Os portes de devolução são suportados pelo cliente.', 'shopper'],
    ['sv', 'Fri retur inom Sverige.', 'shop'],
    ['da', 'Du skal selv betale returfragten.', 'shopper'],
    ['no', 'Du må selv betale returfrakten.', 'shopper'],
    ['fi', 'Palautus on ilmainen.', 'shop'],
    ['cs', 'Náklady na vrácení hradí kupující.', 'shopper'],
    ['sk', 'Náklady na vrátenie tovaru hradí kupujúci.', 'shopper'],
    ['hu', 'A visszaküldés költsége a vásárlót terheli.', 'shopper'],
    ['ro', 'Costul returului este suportat de client.', 'shopper'],
    ['el', 'Τα έξοδα επιστροφής βαρύνουν τον πελάτη.', 'shopper'],
    ['tr', 'İade kargo ücreti alıcıya aittir.', 'shopper'],
    ['ja', '返品送料はお客様のご負担となります。不良品の場合は当店が負担いたします。', 'shopper'],
    ['ko', '반품 배송비는 판매자가 부담합니다.', 'shop'],
    ['zh', '退货运费由买家承担。', 'shopper'],
    ['zh', '退貨運費由本店負擔。', 'shop'],
    ['ar', 'تكاليف الإرجاع على حساب العميل.', 'shopper'],
    ['he', 'דמי החזרה על חשבון הלקוח.', 'shopper'],
    ['uk', 'Зворотну доставку оплачує покупець.', 'shopper'],
    ['ru', 'Обратную доставку оплачивает покупатель.', 'shopper'],
    ['id', 'Biaya pengembalian ditanggung pembeli.', 'shopper'],
    ['vi', 'Phí đổi trả do khách hàng thanh toán.', 'shopper'],
    ['th', 'ค่าจัดส่งคืนลูกค้าเป็นผู้รับผิดชอบ', 'shopper'],
  ] as const)('%s: %s', (language, text, payer) => {
    expect(read(language, [text]).paidBy).toBe(payer);
  });
});

describe('when money comes', () => {
  it.each([
    ['en', 'We refund the price within 14 days.', null, 14, false],
    ['en', 'Refunds take 5–10 business days.', null, 10, true],
    ['en', 'Return it within 30 days for a full refund.', 30, undefined, false],
    ['de', 'Wir erstatten den Kaufpreis binnen vierzehn Tagen.', null, 14, false],
    ['fr', 'Le remboursement suit sous 10 jours ouvrés.', null, 10, true],
    ['no', 'Vi refunderer beløpet innen 14 dager.', null, 14, false],
    ['sk', 'Peniaze vrátime do 14 dní.', null, 14, false],
    ['ro', 'Suma este rambursată în 14 zile.', null, 14, false],
    ['tr', 'Para iadesi 5 iş günü içinde yapılır.', null, 5, true],
    ['ja', '確認後、7営業日以内にご返金いたします。', null, 7, true],
    ['zh', '我们将在7个工作日内退款。', null, 7, true],
    ['ar', 'يتم استرداد المبلغ خلال ٧ أيام عمل.', null, 7, true],
    ['ru', 'Возврат денег занимает 10 рабочих дней.', null, 10, true],
    ['th', 'เราจะคืนเงินภายใน 7 วันทำการ', null, 7, true],
  ] as const)('%s: %s', (language, text, window, to, business) => {
    const { refund } = read(language, [text], window);
    expect(refund?.to).toBe(to);
    expect(refund?.business ?? false).toBe(business);
  });
});

describe('a fee for taking back', () => {
  it.each([
    ['en', 'A restocking fee of 25% applies.', { percent: 25 }],
    ['en', 'There is no restocking fee.', { percent: 0 }],
    ['en', 'We keep a restocking fee of £4.50 for each pot.', { amount: { amount: 4.5, currency: 'GBP' } }],
    ['en', 'A restocking fee may be charged.', {}],
    ['en', 'We take 20% off tea on Mondays.', undefined],
    ['de', 'Wir berechnen eine Bearbeitungsgebühr von 15 % des Kaufpreises.', { percent: 15 }],
    ['fr', 'Des frais de restockage de 12,5 % sont retenus.', { percent: 12.5 }],
    ['ja', '返品手数料として1,000円を差し引きます。', { amount: { amount: 1000, currency: 'JPY' } }],
    ['tr', 'Yeniden stoklama için %10 kesilir.', { percent: 10 }],
  ] as const)('%s: %s', (language, text, fee) => {
    const { evidence, ...found } = read(language, [text]).restocking ?? { evidence: null };
    expect(evidence === null ? undefined : found).toEqual(fee);
    if (evidence !== null) expect(evidence[0]?.quote).toBe(text);
  });
});

describe('a voucher in place of money', () => {
  it.each([
    ['en', 'Refunds are given as store credit only.', 1],
    ['en', 'You choose: a refund or store credit.', 0],
    ['en', 'Sale items are refunded as store credit only.', 0],
    ['en', 'A voucher can only be used once.', 0],
    ['de', 'Die Erstattung erfolgt ausschließlich als Gutschein.', 1],
    ['es', 'El reembolso se hace únicamente en un vale.', 1],
    ['it', 'Il rimborso avviene solo con un buono.', 1],
    ['ko', '환불은 적립금으로만 가능합니다.', 1],
    ['ko', '적립금은 언제든지 쓸 수 있고, 환불은 카드로 합니다.', 0],
  ] as const)('%s: %s', (language, text, count) => {
    expect(read(language, [text]).voucherOnly).toHaveLength(count);
  });
});

describe('the rest', () => {
  it.each([
    ['en', 'Within 30 days of receipt you may send it back.', 'receipt'],
    ['en', 'You have 30 days from the purchase date.', 'order'],
    ['en', 'You have 30 days.', undefined],
    ['de', 'Sie haben 30 Tage. Die Frist beginnt mit Erhalt der Ware.', 'receipt'],
    ['fr', 'Vous avez 30 jours à compter de la réception.', 'receipt'],
    ['zh', '收到商品后30天内可以退货。', 'receipt'],
    ['uk', 'Ви маєте 30 днів від покупки.', 'order'],
    ['vi', 'Bạn có 30 ngày kể từ khi mua hàng.', 'order'],
  ] as const)('%s: %s is counted from %s', (language, text, from) => {
    expect(read(language, [text], 30).countedFrom).toBe(from);
  });

  it.each([
    ['en', ['Sale items and opened creams cannot be returned.'], ['sale', 'opened']],
    ['en', ['We gladly take back opened tins.'], []],
    ['de', ['Maßanfertigungen sind ausgenommen.'], ['custom']],
    ['pl', ['Nie przyjmujemy rzeczy na zamówienie.'], ['custom']],
    ['el', ['Δεν επιστρέφονται εσώρουχα.'], ['opened']],
    ['id', ['Barang diskon tidak dapat dikembalikan.'], ['sale']],
    ['he', ['לא ניתן להחזיר מוצרים בהתאמה אישית.'], ['custom']],
  ] as const)('%s: %s leaves out %s', (language, text, excluded) => {
    expect(read(language, text).excluded).toEqual(excluded);
  });

  it('reads what a heading leaves out', () => {
    const snapshot = page({
      blocks: [
        { n: 1, text: 'Exceptions', heading: 2 },
        { n: 2, text: 'Underwear and personalised mugs.' },
      ],
    });
    expect(returnTerms(snapshot.blocks, null, pageContext(snapshot, { language: 'en', now: NOW })).excluded).toEqual(['opened', 'custom']);
  });

  it.each([
    ['en', 'You can exchange a mug for another colour.', true],
    ['en', 'We do not exchange mugs.', false],
    ['en', 'Sale items are not exchanged.', true],
    ['sv', 'Byte till en annan färg går bra.', true],
    ['th', 'เปลี่ยนสินค้าได้ภายใน 7 วัน', true],
    ['en', 'We send mugs.', undefined],
  ] as const)('%s: %s exchanges %s', (language, text, exchange) => {
    expect(read(language, [text]).exchange).toBe(exchange);
  });

  it.each([
    ['de', 'Sie haben ein Widerrufsrecht. Das Muster-Widerrufsformular liegt bei.', true, true],
    ['nl', 'U hebt bedenktijd; het modelformulier staat hieronder.', true, true],
    ['da', 'Der er 14 dages fortrydelsesret.', true, false],
    ['ro', 'Aveți dreptul de retragere.', true, false],
    ['ja', '返品をお受けします。', false, false],
  ] as const)('%s: %s names right %s and form %s', (language, text, withdrawal, form) => {
    expect(read(language, [text])).toMatchObject({ withdrawal, form });
  });

  it('stays quick with a hostile text, and says nothing of an empty one', () => {
    const started = performance.now();
    read(
      'en',
      Array.from({ length: 500 }, () => 'refund 14 days restocking fee 9 % only store credit. '.repeat(80)),
      14,
    );
    expect(performance.now() - started).toBeLessThan(1000);
    expect(read('en', [])).toEqual({ excluded: [], withdrawal: false, form: false, voucherOnly: [] });
  });
});
