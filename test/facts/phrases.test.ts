import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, matcherOf } from '../../src/facts/phrases';
import { fold, wordText } from '../../src/facts/word-text';

describe('phrases', () => {
  it.each([
    ['add to cart', 'ADD TO CART!', true],
    ['add to cart', 'add it to the cart', false],
    ['cart', 'Postcards', false],
    ['widerruf*', 'Die Widerrufsbelehrung', true],
    ['garantie légale', 'La garantie legale', true],
    ['straße', 'HAUPTSTRASSE', false],
    ['only # left', 'Only 3 left', true],
    ['only # left', 'Only a few left', false],
    ['#% sold', '87% sold', true],
    ["don't miss", 'Don’t miss it', true],
    ['terms & conditions', 'Terms, Conditions', true],
    ['カートに入れる', '商品をカートに入れるボタン', true],
    ['カート', 'スカート', false],
    ['カート', 'カード番号', false],
    ['カートを見る', 'スカートを見る', false],
    ['カートを見る', 'お買い物カートを見る', true],
    ['カスタマーサポート', 'カスタマーサポートセンター', true],
    ['残り # 点', '残り３点です', true],
    ['返品・交換', '返品交換', true],
    ['返品・交換', '返品 交換', true],
    ['七天无理由', '享受七天无理由退货', true],
    ['退货', '退、货', false],
    ['คน', 'คืนสินค้า', false],
    ['คืนสินค้า', 'ลูกค้าคืนสินค้าได้', true],
    ['เหลือ # ชิ้น', 'เหลือ ๓ ชิ้น', true],
    ['개인정보 처리방침', '개인정보처리방침을', true],
    ['개인정보 처리방침', '개인정보 처리방침', true],
    ['환불', '교환 불가', false],
    ['반품', '반품은 무료입니다', true],
    ['سياسة الإرجاع', 'وسياسة إرجاع', true],
    ['إرجاع', 'إرجـاع', true],
    ['بطاقة', 'وبالبطاقة', true],
    ['إلغاء', 'والإلغاء', true],
    ['يوم', 'يَوْمًا', false],
    ['يوما', 'يَوْمًا', true],
    ['אחריות', 'והאחריות', true],
    ['משלוח', 'מִשְׁלוֹחַ', true],
    ['סל', 'כסל', false],
    ['όροι χρήσης', 'ΟΡΟΙ ΧΡΗΣΗΣ', true],
    ['επιστροφές', 'επιστροφεσ', true],
    ['satın al', 'SATIN AL', true],
    ['iade', 'İADE', true],
    ['ışık', 'isik', true],
    ['płatność', 'platnosc', true],
    ['køb', 'KØB', true],
    ['giỏ hàng', 'gio-hang', true],
    ['đổi trả', 'ĐỔI TRẢ', true],
    ['возврат*', 'Возвраты', true],
    ["зв'язок", 'зв’язок', true],
    ['add to cart', 'ＡＤＤ　ＴＯ　ＣＡＲＴ', true],
    ['add to cart', 'a\u200bdd to c\u00adart', true],
    ['add to cart', 'аdd to саrt', true],
    ['#% off', '50 % off', true],
    ['#% indirim', '%50 indirim', true],
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(holds([phrase], text)).toBe(expected);
  });

  it('prefers the longer phrase and counts each', () => {
    const counts = matcherOf(['free', 'free shipping']).count(wordText('Free shipping today, free gift'));
    expect(counts).toEqual(new Map([['free shipping', 1], ['free', 1]])); // prettier-ignore
  });

  it('folds case and accents and nothing else', () => {
    expect(fold('Größe ÉTÉ Ñ')).toBe('grosse ete n');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('counts what is said in scripts without spaces', () => {
    const counts = matcherOf(['退货', '退货政策']).count(wordText('退货政策：退货、退货'));
    expect(counts).toEqual(new Map([['退货政策', 1], ['退货', 2]])); // prettier-ignore
  });

  it('counts words of scripts without spaces by their letters', () => {
    expect(wordText('add to cart').size).toBe(3);
    expect(wordText('加入购物车').size).toBe(3);
    expect(wordText('หยิบใส่ตะกร้า').size).toBe(3);
    expect(wordText('장바구니 담기').size).toBe(3);
  });

  it.each(['only ', '退', '残り3', 'คืน', '환불', 'والال', 'והב', 'a\u0301', 'а'])('stays linear in hostile text: %s', (piece) => {
    const phrases = ['only # left', '退退退货', '残り # 点', 'คืนสินค้า', '환불 정책', 'والالغاء', 'והבית', 'аbc*'];
    const text = piece.repeat(200_000);
    const start = performance.now();
    matcherOf(phrases).count(wordText(text));
    expect(performance.now() - start).toBeLessThan(2500);
  });
});
