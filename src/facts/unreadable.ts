/** Unreadable: a page that was fetched for a policy came, but is something else: a page to sign in on, an error, an empty shell. */
import type { Failure, Topic } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { ofLists } from './lists';
import { foreignFrames, hasOwnFrame } from './policy-frames';
import { matcherOf } from './phrases';
import { chars, headings, isNamed, mainBlocks, policyTopicOf } from './policy-topic';

/** Characters of visible text in the page's main part. */
const CHARS = {
  /** Less is nothing to read, whatever the title promises. */
  empty: 40,
  /** Less is no policy, unless the page is called one (a contact page may be an address and a form). */
  thin: 150,
  /** More is no page to sign in on, and no error. */
  full: 1500,
} as const;
/** "Sorry, this page does not exist." stands alone; a sentence in a longer text may say the like of anything. */
const MAX_SENTENCE = 140;
const errors = ofLists((known) => known);
const ERROR_NUMBER = /(?:^|\s)4(?:04|10)(?:[\s:|.–-]|$)/;

/**
 * Why the page cannot be taken for what the link promised; null where it can.
 * @param hasScripts the page's mark-up holds scripts that would have run in a tab
 */
export function whyUnreadable(snapshot: PageSnapshot, context: PageContext, topic: Topic, hasScripts: boolean): Failure | null {
  const blocks = mainBlocks(context);
  const length = chars(blocks);
  const titles = [snapshot.title, ...headings(blocks)];
  const isPolicy = policyTopicOf(snapshot, context) !== null;
  if (titles.some((title) => isErrorTitle(title, context, isPolicy))) return 'error-page';
  if (!isPolicy && length < CHARS.full && blocks.some(({ text }) => saysNotThere(text, context))) return 'error-page';

  const isCalledSo = isNamed(topic, titles, '', context);
  const asksPassword = snapshot.fields.some(({ type, hidden }) => type === 'password' && hidden !== true);
  if (asksPassword && !isPolicy && !isCalledSo && length < CHARS.full) return 'login';
  if (isPolicy || length >= (isCalledSo ? CHARS.empty : CHARS.thin) || hasOwnFrame(snapshot, context)) return null;
  if (foreignFrames(snapshot, context).length > 0) return 'frame';
  return hasScripts ? 'scripts' : null;
}

function isErrorTitle(title: string, context: PageContext, isPolicy: boolean): boolean {
  if (saysNotThere(title, context) || matcherOf(errors().notFound).first(context.words(title)) !== null) return true;
  return !isPolicy && ERROR_NUMBER.test(title);
}

function saysNotThere(text: string, context: PageContext): boolean {
  return text.length <= MAX_SENTENCE && matcherOf(errors().notThere).first(context.words(text)) !== null;
}
