/** Japanese policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

/** Notice under the act on specified commercial transactions; `payment` names the ways to pay. */
export function imprint(firm: Firm, payment: string): TextPage {
  return {
    topic: 'legal-notice',
    slug: 'tradelaw',
    title: '特定商取引法に基づく表記',
    prose: lines(
      `販売業者：${firm.operator}`,
      firm.person !== undefined && `運営責任者：${firm.person}`,
      `所在地：${firm.town}${firm.street}`,
      firm.phone !== undefined && `電話番号：[${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `メールアドレス：[${firm.email}](mailto:${firm.email})`,
      firm.register,
      '販売価格：各商品ページに税込価格で表示しています。',
      `商品代金以外の必要料金：送料 ${firm.deliveryCost}`,
      `お支払い方法：${payment}`,
      `商品の引渡時期：${firm.deliveryTime}`,
      `返品・交換：商品到着後${firm.returnDays}日以内にご連絡ください。`,
    ),
  };
}

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'returns',
    title: '返品・交換について',
    prose: [
      `商品到着後${firm.returnDays}日以内にご連絡いただいた場合、未使用品に限り返品・交換をお受けいたします。`,
      `[${firm.email}](mailto:${firm.email}) までご注文番号をお知らせください。`,
      firm.returnPaidBy === 'shop'
        ? '返品の送料は当店が負担いたします。'
        : 'お客様のご都合による返品の送料はお客様のご負担となります。不良品・誤配送の場合は当店が負担いたします。',
      '商品の到着を確認後、7営業日以内にご返金いたします。',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'guide',
    title: 'ご利用案内・送料',
    prose: [
      `配送は${firm.carriers}でお届けします。お届け日数：${firm.deliveryTime}。`,
      `送料：${firm.deliveryCost}。`,
      '発送が完了しましたら、お問い合わせ番号をメールでお知らせいたします。',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'privacy',
    title: 'プライバシーポリシー',
    prose: [
      `${firm.operator}（以下「当店」）は、${firm.host} でお預かりした個人情報を次のとおり取り扱います。`,
      'お名前、ご住所、電話番号、メールアドレスは、商品の発送とご連絡のためにのみ利用します。',
      '配送会社および決済代行会社への提供を除き、ご本人の同意なく第三者に提供することはありません。',
      `開示・訂正・削除をご希望の場合は [${firm.email}](mailto:${firm.email}) までご連絡ください。`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'agreement',
    title: '利用規約',
    prose: [
      `この規約は、${firm.operator}が運営する「${firm.shop}」のご利用条件を定めるものです。`,
      'ご注文は、当店からの注文確認メールをもって契約成立といたします。',
      '在庫状況により、ご注文をお受けできない場合があります。',
      '本規約は日本法に準拠します。返品については[こちら](page:returns)をご覧ください。',
    ],
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'contact',
    title: 'お問い合わせ',
    form: true,
    prose: lines(firm.hours, firm.phone !== undefined && `お電話：${firm.phone}`, `メール：[${firm.email}](mailto:${firm.email})`),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'about', title: '当店について', prose };
}
