/** People: names behind a label, as `Geschäftsführerin: Anna Krug`, and the holders of bank accounts that a page prints. */
import { accountWords } from '../lexicon/everywhere/people-labels';
import type { IdentityFact, PaymentFact } from '../model/facts';
import type { SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { excerpt, quote } from './evidence';
import { validIban } from './iban';
import { ofLists } from './lists';
import { fold } from './word-text';

type People = IdentityFact['representatives'];

const MAX = 6;
const MAX_BLOCK = 900;
/** Labels that are looked behind on one page; honest pages have a few. */
const MAX_LABELS = 300;
const MAX_NAME = 60;
/** The label's box and the account's may be so many boxes apart. */
const NEAR = 4;
/** The owner's tax number stands in the box of the name or right behind it: a legal notice that prints the account below. Boxes. */
const TAX_NEAR = 3;
const TAX = /\b(?:NIF|CIF|DNI|NIE|NIPC|CUIT|CNPJ|CPF)\b/;
/** What ends a name: punctuation, the account, an address, the next label. */
const END =
  /[,;|\n·•/()（）［【、。:]|\s(?:[–-]|IBAN|BIC|SWIFT|Konto(?:nummer|nr)?|Nr|Numer|Número|Numéro|Číslo|Account|Sort code|Bank|E-?mail|Tel|Telefon|Phone)(?!\p{L})|[A-Z]{2}\d{2}\s?[\dA-Z]{4}|(?<=\p{L}{4})\.(?:\s|$)|\d{3}/u;
/** Two to five words, each with a capital or one of the small ones that names hold. */
const PERSON =
  /^(?:(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Dr\.|Prof\.|Dipl\.-\p{L}{1,6}\.?|M\.|Mme|D\.|Dña\.|Ing\.|Mgr\.|Bc\.)\s){0,3}(\p{Lu}[\p{L}'’.-]{0,30}(?:\s(?:von|van|der|den|de|del|della|di|da|do|dos|la|le|zu|y|e|of|\p{Lu}[\p{L}'’.-]{0,30})){1,4})/u;
const EASTERN_PERSON =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}|^[\uac00-\ud7a3]{2,4}(?![\uac00-\ud7a3])/u;

/** Null while the words are not at hand. */
const labels = ofLists(({ representativeLabels, easternRepresentativeLabels, payeeLabels, easternPayeeLabels }) =>
  representativeLabels.length === 0
    ? null
    : {
        representatives: labelled(representativeLabels, easternRepresentativeLabels),
        payees: labelled(payeeLabels, easternPayeeLabels),
        ofPayees: new Set(payeeLabels),
        /** `運営責任者：代表取締役 …`: an office behind the label. */
        easternTitle: new RegExp(`^(?:${easternRepresentativeLabels.join('|')})\\s?`, 'u'),
      },
);

/** Matches a label with what stands between it and the name. */
function labelled(spaced: readonly string[], eastern: readonly string[]): RegExp {
  const all = (words: readonly string[]): string =>
    words
      .toSorted((one, other) => other.length - one.length)
      .map((word) => word.replaceAll('.', '\\.'))
      .join('|');
  return new RegExp(
    `(?:(?<![\\p{L}\\d])(${all(spaced)})(?:\\(?in\\)?)?(?![\\p{L}\\d])|${all(eastern)})\\.?\\s{0,2}[:：=–-]?\\s{0,2}`,
    'giu',
  );
}

/** Owners and managers whom the page names. `Titular` means an account's holder as well, where an account stands beside it. */
export function readRepresentatives(context: PageContext): People {
  const known = labels();
  if (known === null) return [];
  const { representatives, easternTitle, ofPayees } = known;
  const read = (rest: string): string => (PERSON.exec(rest)?.[1] ?? EASTERN_PERSON.exec(rest.replace(easternTitle, ''))?.[0] ?? '').trim();
  const held = new Set(besideAccounts(context));
  const isTaxed = (at: number): boolean => context.visible.slice(at, at + TAX_NEAR).some(({ text }) => TAX.test(text));
  const isHolder = (block: SnapshotBlock, at: number): boolean => isAccount(block.text) || (held.has(block) && !isTaxed(at));
  return named(context, representatives, read, (block, label, at) => !ofPayees.has(label) || !isHolder(block, at));
}

/** Holders of the bank accounts that the page prints. */
export function readPayees(context: PageContext): PaymentFact['payees'] {
  const near = besideAccounts(context);
  const known = labels();
  if (known === null || near.length === 0) return [];
  return named({ ...context, visible: near }, known.payees, (rest) => (/^[\p{Lu}\p{Lo}]/u.test(rest) ? rest : ''));
}

const beside = new WeakMap<PageContext['visible'], readonly SnapshotBlock[]>();

/** The boxes around the accounts that the page prints, in its order; looked for once in a page. */
export function besideAccounts({ visible }: PageContext): readonly SnapshotBlock[] {
  let near = beside.get(visible);
  if (near === undefined) {
    const places = new Set<number>();
    for (const [at, { text }] of visible.entries()) {
      if (isAccount(text)) for (let place = at - NEAR; place <= at + NEAR; place++) places.add(place);
    }
    near = visible.filter((_, at) => places.has(at));
    beside.set(visible, near);
  }
  return near;
}

function isAccount(text: string): boolean {
  return text.length <= MAX_BLOCK && (accountWords.test(text) || validIban(/[A-Z]{2}\d{2}[ \dA-Z]{8,40}/.exec(text)?.[0] ?? '') !== null);
}

function named(
  { visible, page }: Pick<PageContext, 'visible' | 'page'>,
  labels: RegExp,
  read: (rest: string) => string,
  counts: (block: SnapshotBlock, label: string, at: number) => boolean = () => true,
): People {
  const found = new Map<string, People[number]>();
  let tried = 0;
  for (const [at, block] of visible.entries()) {
    if (block.text.length > MAX_BLOCK) continue;
    for (const match of block.text.matchAll(labels)) {
      if (found.size >= MAX || ++tried > MAX_LABELS) return [...found.values()];
      if (!counts(block, (match[1] ?? '').toLowerCase(), at)) continue;
      const end = match.index + match[0].length;
      // The label may be a box of its own.
      const rest = end < block.text.length ? block.text.slice(end, end + MAX_NAME) : (visible[at + 1]?.text ?? '').slice(0, MAX_NAME);
      const name = read(rest.slice(0, END.exec(rest)?.index ?? MAX_NAME).trim());
      if (name.length >= 2 && !found.has(fold(name)))
        found.set(fold(name), { name, evidence: [quote('text', excerpt(block.text, match.index), page, block.n)] });
    }
  }
  return [...found.values()];
}
