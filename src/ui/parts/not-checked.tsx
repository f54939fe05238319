import type { Assessment } from '../../model/assessment';
import type { Finding } from '../../model/signal';
import { translate } from '../../platform/text';
import { FindingList } from './finding';
import { OutsideLink } from './outside-link';
import { topicName } from './shop-facts';

/** What could not be checked, and why. Closed at first: it weighs nothing. */
export function NotChecked({ unknown, unread }: { unknown: readonly Finding[]; unread: Assessment['unread'] }) {
  if (unknown.length + unread.length === 0) return null;
  return (
    <details>
      <summary>
        <h2>{translate('ui_not_checked', [String(unknown.length + unread.length)])}</h2>
      </summary>
      <p class="soft">{translate('ui_not_checked_text')}</p>
      <Unread unread={unread} />
      <FindingList findings={unknown} quotes={0} show={() => null} where="text" />
    </details>
  );
}

/** Reasons why something could not be read; a policy is called by its name, and can be opened: then it is read. */
export function Unread({ unread }: { unread: Assessment['unread'] }) {
  if (unread.length === 0) return null;
  return (
    <ul class="unread">
      {unread.map(({ key, args, topic }, index) => (
        <li key={index}>
          {topic === undefined ? (
            <bdi>{translate(key, args)}</bdi>
          ) : (
            <>
              <OutsideLink href={args[0] ?? ''}>{topicName(topic)}</OutsideLink>
              {translate('ui_about_topic', ['', translate(key, args)])}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
