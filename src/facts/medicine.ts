/** Medicine: goods that a doctor must prescribe, offered without. */
import { withDoctor } from '../lexicon/everywhere/doctors';
import type { Evidence } from '../model/evidence';
import type { PageContext } from './context';
import { quote } from './evidence';
import { ofLists } from './lists';
import { matcherOf } from './phrases';

const phrases = ofLists(({ prescribedMedicines, withoutPrescription }) => ({ prescribedMedicines, withoutPrescription }));

/** One may be named in an article, or in what is said of side effects. */
const MIN_MEDICINES = 2;
const MAX = 2;
/** Longer texts are articles on medicines. Characters. */
const MAX_BLOCK = 600;

/** The sentences that say so on a page that names several such medicines; none where the page tells of doctors who prescribe. */
export function unprescribed(context: PageContext): Evidence[] {
  const { prescribedMedicines, withoutPrescription } = phrases();
  if (matcherOf(prescribedMedicines).count(context.allWords()).size < MIN_MEDICINES) return [];
  if (context.visible.some(({ text }) => withDoctor.test(text))) return [];
  const saying = matcherOf(withoutPrescription);
  return context.visible
    .filter(({ text }) => text.length <= MAX_BLOCK && saying.first(context.words(text)) !== null)
    .slice(0, MAX)
    .map(({ text, n }) => quote('text', text, context.page, n));
}
