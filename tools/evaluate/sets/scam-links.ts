/** Home pages of which a crawler kept addresses and prices: how well the posterior separates, and what each signal adds. */
import '../../harness/all-words';
import * as z from 'zod/mini';
import { assess } from '../../../src/assess/assess';
import { mergePages } from '../../../src/facts/merge';
import { readPage } from '../../../src/facts/read';
import { registrableDomain } from '../../../src/facts/domain';
import type { Assessment } from '../../../src/model/assessment';
import { separation } from '../auc';
import type { Figures, SetReport } from '../figures';
import type { Judged } from '../judged';
import { notedSnapshot } from '../plain-snapshot';
import type { LabelledSet, Row } from '../rows';

const notedSchema = z.object({
  url: z.string(),
  usable: z.boolean(),
  links: z.array(z.string()),
  scripts: z.array(z.string()),
  prices: z.array(z.object({ price: z.number(), code: z.string(), discount: z.number(), hasLineThrough: z.boolean() })),
});

/** The year after the crawl, so that no date in an address looks old or new. */
const NOW = Date.UTC(2026, 0, 1);

function judge(row: Row): Judged[] {
  const noted = notedSchema.parse(row);
  if (!noted.usable) return [];
  const page = readPage(notedSnapshot(noted.url, noted), { language: '', now: NOW });
  // The set is of home pages; most of what would tell one from its page is not in the notes.
  const home = { ...page, shop: { ...page.shop, kind: 'home' as const } };
  const facts = mergePages(registrableDomain(noted.url) ?? '', [home], { restarts: [], lookup: { registeredAt: null }, unread: [] });
  return [{ scam: row.label === 'scam', assessment: assess(facts, { now: NOW }) }];
}

/** 10·log10 of the ratio of two shares, each half a row away from nothing. */
function decibans(scams: number, ofScams: number, honest: number, ofHonest: number): number {
  return 10 * Math.log10((scams + 0.5) / (ofScams + 1) / ((honest + 0.5) / (ofHonest + 1)));
}

/** How often a signal says something at scams and at honest shops; one entry for each of its cases that occurs. */
function signalShares(judged: readonly Judged[]): Figures {
  const scams = judged.filter(({ scam }) => scam);
  const honest = judged.filter(({ scam }) => !scam);
  const keys = judged.flatMap(({ assessment }) =>
    assessment.findings
      .filter(({ outcome }) => outcome === 'good' || outcome === 'bad')
      .map(({ signal, outcome, case: name }) => ({ signal, outcome, name })),
  );
  const shares = (rows: readonly Judged[], holds: (finding: Assessment['findings'][number]) => boolean) =>
    rows.filter(({ assessment }) => assessment.findings.some(holds)).length;
  const figuresOf = (holds: (finding: Assessment['findings'][number]) => boolean) => {
    const [inScams, inHonest] = [shares(scams, holds), shares(honest, holds)];
    return {
      scam: inScams / scams.length,
      honest: inHonest / honest.length,
      decibans: decibans(inScams, scams.length, inHonest, honest.length),
    };
  };
  return Object.fromEntries(
    [...new Set(keys.map(({ signal }) => signal))].sort().map((signal) => {
      const own = keys.filter((key) => key.signal === signal);
      // The signal's own figures are those of the side on which it speaks more often.
      const outcome = own.filter((key) => key.outcome === 'bad').length * 2 >= own.length ? 'bad' : 'good';
      const cases = [...new Set(own.map(({ name }) => name))].sort();
      return [
        signal,
        {
          outcome,
          ...figuresOf((finding) => finding.signal === signal && finding.outcome === outcome),
          cases: Object.fromEntries(
            cases.map((name) => [name, figuresOf((finding) => finding.signal === signal && finding.case === name)]),
          ),
        },
      ];
    }),
  );
}

/** Every usable row as it is judged. */
export function judgeLinks({ rows }: LabelledSet): Judged[] {
  return rows.flatMap(judge);
}

export function scamLinks(set: LabelledSet): SetReport {
  const judged = judgeLinks(set);
  const scored = judged.map(({ scam, assessment }) => ({ scam, score: assessment.posterior }));
  return { figures: { n: judged.length, ...separation(scored), signals: signalShares(judged) }, notes: [] };
}
