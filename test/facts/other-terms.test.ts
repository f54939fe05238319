/** What privacy policies, terms and warranties say. */
import { describe, expect, it } from 'vitest';
import { pageContext } from '../../src/facts/context';
import { periodsIn } from '../../src/facts/periods';
import { privacyTerms } from '../../src/facts/privacy-terms';
import { saleTerms } from '../../src/facts/sale-terms';
import { warrantyTerms } from '../../src/facts/warranty-terms';
import { wordText } from '../../src/facts/word-text';
import { NOW, page } from './page';

function given(language: string, texts: readonly string[]) {
  const snapshot = page({ texts });
  return { snapshot, blocks: snapshot.blocks, context: pageContext(snapshot, { language, now: NOW }) };
}

describe('a privacy policy speaks of', () => {
  it.each([
    ['en', ['Ines Hale is the controller.', 'We share it with third parties.', 'You have the right to access (GDPR).', 'ines@hale.example'], ['controller', 'sharing', 'rights', 'contact', 'gdpr']],
    ['en', ['California residents have rights under the CCPA.'], ['ccpa']],
    ['en', ['We bake bread.'], []],
    ['de', ['Verantwortlich ist Ines Hale. Zwecke: Versand. Weitergabe an Dritte nur dafür. Ihre Rechte nach der DSGVO: Auskunft, Löschung.'], ['controller', 'purposes', 'sharing', 'rights', 'gdpr']],
    ['fr', ['Le responsable du traitement est Ines Hale (RGPD).', 'Vos droits : accès, rectification.'], ['controller', 'rights', 'gdpr']],
    ['no', ['Behandlingsansvarlig er Ines Hale. Formålet er å sende varen. Du har rett til innsyn.'], ['controller', 'purposes', 'rights']],
    ['tr', ['Veri sorumlusu Ines Hale. Üçüncü kişilerle paylaşılmaz. Haklarınız saklıdır.'], ['controller', 'sharing', 'rights']],
    ['zh', ['我们不会向第三方共享您的信息。您可以更正或删除。'], ['sharing', 'rights']],
    ['ru', ['Оператор персональных данных: Инес Хейл. Мы не передаем данные третьим лицам.'], ['controller', 'sharing']],
    ['th', ['ผู้ควบคุมข้อมูลคือร้านของเรา วัตถุประสงค์คือการจัดส่ง'], ['controller', 'purposes']],
  ] as const)('%s: %s', (language, texts, points) => {
    const { blocks, context } = given(language, texts);
    expect(privacyTerms(blocks, context).points).toEqual(points);
  }); // prettier-ignore
});

describe('terms name the law', () => {
  it.each([
    ['en', 'These terms are governed by the laws of Ireland.', 'IE'],
    ['en', 'The laws of England and Wales apply; governing law.', 'GB'],
    ['en', 'Disputes go to the courts of the State of Delaware.', 'US'],
    ['da', 'Disse vilkår er underlagt lovgivningen i Hongkong, og tvister afgøres der.', 'HK'],
    ['de', 'Diese Bedingungen unterliegen dem Recht von Hongkong.', 'HK'],
    ['fr', 'Ces conditions sont régies par le droit de Hong Kong.', 'HK'],
    ['es', 'Estas condiciones se rigen por la ley de China.', 'CN'],
    ['it', 'Questi termini seguono le leggi di Hong Kong.', 'HK'],
    ['nl', 'Op deze voorwaarden is het recht van Hongkong van toepassing.', 'HK'],
    ['sv', 'Villkoren lyder under lagstiftningen i Kina.', 'CN'],
    ['hu', 'A szerződésre Hongkong joga irányadó.', 'HK'],
    ['fr', 'Aucun droit de douane ne vous sera demandé pour les envois depuis la Chine.', undefined],
    ['fr', 'Votre droit de rétractation vaut aussi pour les articles fabriqués en Chine.', undefined],
    ['es', 'Cumplimos la Ley de Seguridad de los Juguetes con todo lo que traemos de China.', undefined],
    ['it', 'I prodotti importati dalla Cina rispettano le leggi del settore.', undefined],
    ['de', 'Die Waren aus China entsprechen den Gesetzen der EU.', undefined],
    ['nl', 'Voor goederen uit China houdt u het recht van retour.', undefined],
    ['da', 'Varer fra Kina overholder lovgivningen i EU.', undefined],
    ['en', 'Goods from China comply with the laws of the European Union.', undefined],
    ['en', 'The laws of Germany, but not those of Austria, apply.', undefined],
    ['en', 'We bake in Ireland.', undefined],
    ['de', 'Es gilt das Recht der Bundesrepublik Deutschland.', 'DE'],
    ['de', 'Auf den Vertrag ist österreichisches Recht anzuwenden.', 'AT'],
    ['de', 'Verbraucher in Österreich haben das Recht zu widerrufen.', undefined],
    ['fr', 'Le contrat est soumis au droit français.', 'FR'],
    ['it', 'Il contratto è regolato dalla legge italiana.', 'IT'],
    ['pl', 'Zastosowanie ma prawo polskie.', 'PL'],
    ['pt', 'Aplica-se a lei portuguesa.', 'PT'],
    ['sv', 'Svensk lag tillämpas.', 'SE'],
    ['no', 'Norsk rett gjelder.', 'NO'],
    ['cs', 'Vztahy se řídí českým právem.', 'CZ'],
    ['ja', '本規約は日本法に準拠します。', 'JP'],
    ['tr', 'Türk hukuku uygulanır.', 'TR'],
    ['uk', 'Відносини регулюються законодавством України.', 'UA'],
  ] as const)('%s: %s', (language, text, law) => {
    const { blocks, snapshot, context } = given(language, [text]);
    expect(saleTerms(blocks, snapshot, context).law).toBe(law);
  });

  it('and with whom the contract is made', () => {
    const { blocks, snapshot, context } = given('en', ['This shop is operated by Hale Pottery Ltd, Leeds.']);
    expect(saleTerms(blocks, snapshot, context).operator).toBe('Hale Pottery Ltd');
  });
});

describe('a warranty lasts', () => {
  it.each([
    ['en', ['Our warranty covers defects for 24 months.'], 24, false],
    ['en', ['Warranty: 5 years. Your statutory rights stay.'], 60, true],
    ['en', ['Warranty period', '2 years'], 24, false],
    ['en', ['We have made mugs for 30 years.'], undefined, false],
    ['de', ['Die Garantie gilt 3 Jahre. Die gesetzliche Gewährleistung bleibt.'], 36, true],
    ['fr', ['Garantie de 2 ans, en plus de la garantie légale.'], 24, true],
    ['es', ['La garantía dura tres años.'], 36, false],
    ['it', ['La garanzia legale è di 24 mesi.'], 24, true],
    ['pl', ['Gwarancja trwa 24 miesiące.'], 24, false],
    ['ja', ['保証期間は1年間です。'], 12, false],
    ['zh', ['质保期为2年。'], 24, false],
    ['ru', ['Гарантия 12 месяцев.'], 12, false],
    ['ar', ['الضمان لمدة ٢ سنوات.'], 24, false],
  ] as const)('%s: %s', (language, texts, months, legal) => {
    const { blocks, context } = given(language, texts);
    expect(warrantyTerms(blocks, context)).toEqual({ ...(months !== undefined && { months }), legal });
  });
});

describe('periods', () => {
  it.each([
    ['en', '14 days', [14, 14, 'day']],
    ['en', '2–4 working days', [2, 4, 'business']],
    ['en', '2 to 4 days', [2, 4, 'day']],
    ['en', '3.95 2 weeks', [2, 2, 'week']],
    ['en', '14 calendar days', [14, 14, 'day']],
    ['de', '14 (vierzehn) Tage', [14, 14, 'day']],
    ['ja', '2〜3営業日', [2, 3, 'business']],
    ['en', '1 year', [1, 1, 'year']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(periodsIn(wordText(text).words, language).map(({ from, to, unit }) => [from, to, unit])).toEqual([expected]);
  });
});
