/** Countdown: how long a countdown has to run, from how it is written: `02:14:09`, `2 d 03 h 10 m`, `1 Tag 04:00:00`. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(\d{1,3})\s?(?:[dtj]|days?|tage?n?|jours?|d[ií]as?|dni|dagen|giorni|дн\p{L}{0,3})(?!\p{L})/iu, 86_400],
  [/(\d{1,3})\s?(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?|ore|uur|ч\p{L}{0,4})(?!\p{L})/iu, 3600],
  [/(\d{1,3})\s?(?:m|mins?|minutes?|minuten?|minutos?|minuti|мин\p{L}{0,3})(?!\p{L})/iu, 60],
  [/(\d{1,3})\s?(?:s|secs?|seconds?|sek\.?|sekunden?|secondes?|segundos?|secondi|сек\p{L}{0,4})(?!\p{L})/iu, 1],
];
/** Nothing that counts down longer is a sale. Seconds. */
const MAX = 120 * 86_400;

/** Seconds that are left; null where the text is no remaining time. */
export function remainingSeconds(text: string): number | null {
  const clock = /(?:(\d{1,3})\s?[:.]\s?)?(\d{1,3})\s?:\s?(\d{2})\s?:\s?(\d{2})(?!\d)/.exec(text);
  if (clock !== null) {
    const [, days, hours, minutes, seconds] = clock;
    return within(
      Number(days ?? 0) * 86_400 +
        Number(hours) * 3600 +
        Number(minutes) * 60 +
        Number(seconds) +
        (days === undefined ? namedDays(text) : 0),
    );
  }
  const short = /(?<![\d:])(\d{1,2})\s?:\s?(\d{2})(?![\d:])/.exec(text);
  if (short !== null && text.length < 16) return within(Number(short[1]) * 60 + Number(short[2]));
  let total = 0;
  let named = 0;
  for (const [pattern, seconds] of UNITS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    total += Number(found[1]) * seconds;
    named++;
  }
  if (named >= 2) return within(total);
  const numbers = text.match(/\d{1,3}/g) ?? [];
  // Boxes without words between: days, hours, minutes, seconds, or the last three.
  if (named === 0 && /^[\d\s:·|]+$/.test(text) && (numbers.length === 3 || numbers.length === 4)) {
    const factors = [86_400, 3600, 60, 1].slice(-numbers.length);
    return within(numbers.reduce((sum, number, index) => sum + Number(number) * (factors[index] ?? 0), 0));
  }
  return null;
}

function namedDays(text: string): number {
  const [pattern, seconds] = UNITS[0] ?? [/$^/, 0];
  return Number(pattern.exec(text)?.[1] ?? 0) * seconds;
}

function within(seconds: number): number | null {
  return seconds > 0 && seconds <= MAX ? seconds : null;
}
