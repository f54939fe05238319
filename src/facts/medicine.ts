/** Medicine: goods that a doctor must prescribe, offered to anybody. */
import { asksPrescription, warnsOfPrescription, withDoctor } from '../lexicon/everywhere/doctors';
import type { Evidence } from '../model/evidence';
import type { PageContext } from './context';
import { quote } from './evidence';
import { ofLists } from './lists';
import { matcherOf } from './phrases';
import { mainBlocks } from './policy-topic';
import { grouped } from './words';

const phrases = ofLists(({ prescribedMedicines, withoutPrescription }) => ({
  medicines: grouped(prescribedMedicines.map((substance) => [substance, substance.split('|')] as const)),
  without: withoutPrescription,
}));

/** One may be named beside what is sold freely. */
const MIN_SUBSTANCES = 2;
const MAX = 2;
/** Names of goods are short; longer texts may speak of a medicine, or warn of it. Characters. */
const MAX_NAME = 80;
const MAX_SENTENCE = 600;

/**
 * The sentences which say that no prescription is needed, on a page that offers several substances for which one is. None where the page asks for a
 * prescription, or tells of doctors who write one. Menus and footers are left out: they name departments.
 */
export function unprescribed(context: PageContext): Evidence[] {
  const { medicines, without } = phrases();
  const named = matcherOf(medicines.phrases);
  if (named.first(context.allWords()) === null) return [];
  const blocks = mainBlocks(context);
  const goods = blocks.filter(({ text }) => text.length <= MAX_NAME).flatMap(({ text }) => [...named.count(context.words(text)).keys()]);
  if (new Set(goods.map((name) => medicines.groupOf.get(name))).size < MIN_SUBSTANCES) return [];
  if (context.visible.some(({ text }) => withDoctor.test(text) || asksPrescription.test(text))) return [];
  const says = matcherOf(without);
  return blocks
    .filter(({ text }) => text.length <= MAX_SENTENCE && says.first(context.words(text)) !== null && !warnsOfPrescription.test(text))
    .slice(0, MAX)
    .map(({ text, n }) => quote('text', text, context.page, n));
}
