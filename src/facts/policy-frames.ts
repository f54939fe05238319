/** Policies in frames: a shop may keep a policy in a document of its own and show it inside of a page. */
import { TOPICS, type PolicyFact, type Topic } from '../model/facts';
import type { PageSnapshot, SnapshotFrame } from '../model/snapshot';
import { pathOf, withoutQuery, type PageContext } from './context';
import { quote } from './evidence';
import { hostOf } from './domain';
import { sameDomain } from './hosts';
import { chars, headings, isNamed, mainBlocks, policyTopicOf, topicOfLabel } from './policy-topic';

const MAX_FRAMES = 4;
/** A page with so little text of its own is there for its frame. Characters. */
const THIN = 600;

/** Frames of the shop's own site that hold a policy: named as one, or alone on a page that is. Like links, best first. */
export function framedPolicies(snapshot: PageSnapshot, context: PageContext): PolicyFact['links'] {
  const own = snapshot.frames.filter((frame) => frame.hidden !== true && isOwnPage(frame, context));
  if (own.length === 0) return [];
  const around = topicOfThinPage(snapshot, context);
  return own.slice(0, MAX_FRAMES).flatMap((frame) => {
    const topic = topicOfFrame(frame, context) ?? around;
    const text = frame.title === '' ? frame.src : frame.title;
    return topic === null
      ? []
      : [{ topic, href: frame.src, text: text.slice(0, 240), evidence: [quote('frame', text, context.page, frame.n)] }];
  });
}

/** Hosts of the visible frames from other sites. */
export function foreignFrames(snapshot: PageSnapshot, context: PageContext): string[] {
  return snapshot.frames.flatMap((frame) => {
    const host = hostOf(frame.src);
    return frame.hidden === true || host === null || sameDomain(frame.src, context.domain) ? [] : [host];
  });
}

/** True where the page shows another document of its own site in a frame. */
export function hasOwnFrame(snapshot: PageSnapshot, context: PageContext): boolean {
  return snapshot.frames.some((frame) => frame.hidden !== true && isOwnPage(frame, context));
}

function isOwnPage({ src }: SnapshotFrame, context: PageContext): boolean {
  return /^https?:/.test(src) && src !== context.page && sameDomain(src, context.domain);
}

function topicOfFrame({ title, src }: SnapshotFrame, context: PageContext): Topic | null {
  const path = withoutQuery(pathOf(src)).split('/').slice(-2).join(' ');
  return topicOfLabel(context.language, context.words(title)) ?? topicOfLabel(context.language, context.words(path));
}

/** The policy that a page without much text of its own says it is. */
function topicOfThinPage(snapshot: PageSnapshot, context: PageContext): Topic | null {
  const blocks = mainBlocks(context);
  if (chars(blocks) >= THIN || policyTopicOf(snapshot, context) !== null) return null;
  const titles = [snapshot.title, ...headings(blocks)];
  const path = withoutQuery(context.path);
  return TOPICS.find((topic) => isNamed(topic, titles, path, context)) ?? null;
}
