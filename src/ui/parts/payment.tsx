import type { Level, Protection, ShopCard } from '../../model/assessment';
import { translate } from '../../platform/text';
import { levelWording } from '../../wording/level';

/** Word for a payment method; a method without one is shown as it came. */
export function methodName(method: string): string {
  const key = `method_${method.replaceAll('-', '_')}`;
  const word = translate(key);
  return word === key ? method : word;
}

/** Safest first; said again here because the model's lists come with its schemas. */
const ORDER: readonly Protection[] = ['protected', 'after-delivery', 'irreversible'];

/** The methods of a shop by how they treat a cheated buyer, safest first. */
export function PaymentMethods({ payment }: { payment: ShopCard['payment'] }) {
  return (
    <ul class="methods">
      {ORDER.map((protection) => {
        const names = payment.filter((entry) => entry.protection === protection).map((entry) => methodName(entry.method));
        if (names.length === 0) return null;
        return (
          <li key={protection}>
            <span class="soft">{translate(`ui_protection_${protection.replace('-', '_')}`)}</span> {[...new Set(names)].join(', ')}
          </li>
        );
      })}
    </ul>
  );
}

/** How to pay safely at this level, with what the shop names; where the advice is not to pay, a list of ways to pay would take it back. */
export function SafePayment({ level, payment }: { level: Level | null; payment: ShopCard['payment'] }) {
  return (
    <section>
      <h2>{translate('ui_pay_heading')}</h2>
      <p>{translate(levelWording(level).advice)}</p>
      {level !== 'danger' && payment.length > 0 && <PaymentMethods payment={payment} />}
    </section>
  );
}
