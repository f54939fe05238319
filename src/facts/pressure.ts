/** Pressure: countdowns, notices that push, struck-out prices and boxes that are ticked beforehand. */
import type { Words } from '../lexicon/words';
import type { PressureFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { readCheckout } from './checkout';
import { isConsent } from './consents';
import type { PageContext } from './context';
import { daysAtEnd, remainingSeconds } from './countdown';
import { pressureKind, trainedKind } from './dark-pattern';
import { readDiscounts } from './discounts';
import { MAX_EVIDENCE, quote } from './evidence';
import { holds } from './phrases';
import { wordsIn } from './words';

const extraWords = (words: Words): readonly string[] => words.pressure.extras;
/** Notices are short; what is longer is prose. */
const MAX_NOTICE = 160;
const MAX_NOTICES = 12;
const MAX_TIMERS = 10;
/** A running countdown loses about a second a second. */
const RATE = { least: 0.4, most: 2.5 };
const HARMLESS =
  /remember|angemeldet bleiben|stay (?:signed|logged)|keep me|same (?:as|address)|ship to (?:this|the same)|gleiche|identisch|même adresse|misma dirección|terms|agb|datenschutz|privacy|accept|akzeptier|account|konto|gift card|recordar|se souvenir/i;

export function readPressure(snapshot: PageSnapshot, context: PageContext): PressureFact {
  const ticked = snapshot.fields.filter(({ type, preselected, hidden }) => type === 'checkbox' && preselected === true && hidden !== true);
  const consents = isAtCheckout(snapshot, context) ? ticked.filter((field) => isConsent(field, context)) : [];
  return {
    ...(consents.length > 0 && {
      consents: consents.slice(0, MAX_EVIDENCE).map((field) => quote('field', field.label, context.page, field.n)),
    }),
    timers: timers(snapshot, context),
    notices: notices(context),
    discounts: readDiscounts(snapshot),
    preselected: ticked
      .filter((field) => !HARMLESS.test(field.label) && !consents.includes(field))
      .filter((field) => field.label.length < 200 && holds(wordsIn(context.language, extraWords), context.words(field.label)))
      .slice(0, MAX_EVIDENCE)
      .map((field) => quote('field', field.label, context.page, field.n)),
  };
}

/** False as well where the checkout cannot be read: what pushes is told all the same. */
function isAtCheckout(snapshot: PageSnapshot, context: PageContext): boolean {
  try {
    return readCheckout(snapshot, context).isCheckout;
  } catch {
    return false;
  }
}

function timers(snapshot: PageSnapshot, context: PageContext): PressureFact['timers'] {
  return snapshot.timers
    .filter(({ rate }) => rate === undefined || (rate > RATE.least && rate < RATE.most))
    .flatMap(({ n, text, context: around }) => {
      const seconds = remainingSeconds(withDays(text, around));
      if (seconds === null) return [];
      // Its own digits change from look to look; what stands around tells the countdown apart.
      const label = around.replace(/\d+/g, '#').slice(0, 240);
      return [
        { context: label, endsAt: context.now + seconds * 1000, evidence: [quote('text', `${around} ${text}`.trim(), context.page, n)] },
      ];
    })
    .slice(0, MAX_TIMERS);
}

/** Days often stand in a box of their own before the clock: `33d 00:00:00`. */
function withDays(clock: string, around: string): string {
  const at = around.indexOf(clock);
  const days = at <= 0 ? null : daysAtEnd(around.slice(0, at));
  return days === null ? clock : `${days} d ${clock}`;
}

function notices(context: PageContext): PressureFact['notices'] {
  const found = new Map<string, PressureFact['notices'][number]>();
  for (const block of context.visible) {
    if (found.size >= MAX_NOTICES) break;
    if (block.text.length > MAX_NOTICE || block.region === 'nav' || found.has(block.text)) continue;
    const kind = pressureKind(block.text, context.words(block.text), context.language) ?? trainedKind(block.text, context.language);
    // What steers is no notice, and on honest shops most of what is taken for steering is plain talk of prices and memberships.
    if (kind !== null && kind !== 'steering') found.set(block.text, { kind, evidence: [quote('text', block.text, context.page, block.n)] });
  }
  return [...found.values()];
}
