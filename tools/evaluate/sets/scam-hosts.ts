/** Shops of which researchers noted address, registration date and a few flags: how well the posterior separates, with and without the age. */
import '../../harness/all-words';
import * as z from 'zod/mini';
import { assess } from '../../../src/assess/assess';
import { mergePages } from '../../../src/facts/merge';
import { readPage } from '../../../src/facts/read';
import { registrableDomain } from '../../../src/facts/domain';
import type { PageFacts } from '../../../src/model/facts';
import { separation } from '../auc';
import type { SetReport } from '../figures';
import type { Judged } from '../judged';
import { emptySnapshot } from '../plain-snapshot';
import type { LabelledSet, Row } from '../rows';

const hostSchema = z.object({ url: z.string(), registrationDate: z.nullish(z.string()), columns: z.record(z.string(), z.string()) });

/** The collection date of the set; ages count from it. */
const NOW = Date.UTC(2023, 8, 1);

/** The e-mail column: 1 free mail, 2 own domain, 3 both (a flag for each), 0 none found. */
const FREE_MAIL = 1;
const OWN_MAIL = 2;

function isSet(columns: Record<string, string>, name: string): boolean {
  return columns[name] === '1';
}

/** The noted flags as facts; the researchers read the whole shop, so an e-mail that they did not find is not there. */
function withFlags(page: PageFacts, columns: Record<string, string>): PageFacts {
  const seen = { kind: 'text', quote: 'noted', page: page.url } as const;
  const method = (column: string, promise: Omit<PageFacts['payment']['promised'][number], 'evidence'>) =>
    isSet(columns, column) ? [{ ...promise, evidence: [seen] }] : [];
  const mail = Number(columns['Presence of free contact emails'] ?? 0);
  const email = (flag: number, address: string, kind: 'free-mail' | 'own-domain') =>
    (mail & flag) === 0 ? [] : [{ address, kind, evidence: [seen] }];
  return {
    ...page,
    // Not the home page read to its end: what nobody noted is unknown, not absent.
    shop: { ...page.shop, kind: 'other' },
    payment: {
      ...page.payment,
      promised: [
        ...method('Presence of credit card payment', { method: 'card', protection: 'protected' }),
        ...method('Presence of cash on delivery payment', { method: 'cash-on-delivery', protection: 'after-delivery' }),
        ...method('Presence of crypto currency', { method: 'crypto', protection: 'irreversible' }),
      ],
    },
    brand: { ...page.brand, logo: isSet(columns, 'Presence of logo URL') },
    contact: {
      ...page.contact,
      emails: [...email(OWN_MAIL, `mail@${page.domain}`, 'own-domain'), ...email(FREE_MAIL, 'mail@mail.example', 'free-mail')],
    },
    policy: {
      ...page.policy,
      texts: [{ topic: 'contact', page: page.url, chars: 1000, returnDays: null, placeholders: [], foreignDomains: [], foreignNames: [] }],
    },
  };
}

/** Milliseconds since the epoch of `2023-03-06 12:54`; null where there is none. */
function registeredAt(date: string | null | undefined): number | null {
  const time = Date.parse(`${(date ?? '').replace(' ', 'T')}Z`);
  return Number.isNaN(time) ? null : time;
}

function judge(row: Row, withAge: boolean): Judged {
  const { url, registrationDate, columns } = hostSchema.parse(row);
  const page = withFlags(readPage(emptySnapshot(url), { language: '', now: NOW }), columns);
  const lookup = { registeredAt: withAge ? registeredAt(registrationDate) : null };
  const facts = mergePages(registrableDomain(url) ?? '', [page], { restarts: [], lookup, unread: [] });
  return { scam: row.label === 'scam', assessment: assess(facts, { now: NOW }) };
}

/** @param withAge whether the domain's registration date was looked up */
export function judgeHosts({ rows }: LabelledSet, withAge: boolean): Judged[] {
  return rows.map((row) => judge(row, withAge));
}

export function scamHosts(set: LabelledSet): SetReport {
  const scored = (withAge: boolean) => judgeHosts(set, withAge).map(({ scam, assessment }) => ({ scam, score: assessment.posterior }));
  return { figures: { n: set.rows.length, withAge: separation(scored(true)), withoutAge: separation(scored(false)) }, notes: [] };
}
