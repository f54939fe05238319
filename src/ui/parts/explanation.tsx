import type { Finding } from '../../model/signal';
import type { Measured } from '../../model/measured';
import { translate } from '../../platform/text';
import { changeKey, meansKey } from '../../wording/finding';

/** The text of a key; null where there is none, as for a question that only another version asks. */
function textOf(key: string): string | null {
  const text = translate(key);
  return text === key || text === '' ? null : text;
}

/** What the answer means to a shopper. */
export function Meaning({ finding }: { finding: Finding }) {
  const text = textOf(meansKey(finding));
  return text === null ? null : <p class="means">{text}</p>;
}

/** What would make the answer another one, or, to a shop, how to put it right; `label` stands before it. */
export function Change({ finding, label }: { finding: Finding; label: string }) {
  const key = changeKey(finding);
  const text = key === null ? null : textOf(key);
  if (text === null) return null;
  return (
    <p class="change">
      <span class="soft">{label}</span> {text}
    </p>
  );
}

/** How common an answer is at labelled shops: numbers that were counted, with how many and when. */
export function Commonness({ measured }: { measured: Measured }) {
  const number = (value: number) => value.toLocaleString(translate('ui_language'), { maximumFractionDigits: 1 });
  const { honest, scams, shops, year } = measured;
  return <p class="counted soft">{translate('ui_measured', [number(honest * 100), number(scams * 100), number(shops), String(year)])}</p>;
}
