import type { Assessment } from '../../model/assessment';
import { translate } from '../../platform/text';
import { Unread } from '../parts/not-checked';
import { OutsideLink } from '../parts/outside-link';

/** Word for a kind of page; a kind without one is shown as it came. */
function kindName(kind: string): string {
  const key = `ui_kind_${kind}`;
  const word = translate(key);
  return word === key ? kind : word;
}

const time = (at: number): string => new Date(at).toLocaleString(translate('ui_language'), { dateStyle: 'medium', timeStyle: 'short' });

/** What the judgement rests on: the pages that were read and when, what could not be read, and which version judged. */
export function ReadPages({ assessment }: { assessment: Assessment }) {
  const { pages, unread, engine, at } = assessment;
  return (
    <section>
      <h2>{translate('ui_read')}</h2>
      {pages.length > 0 && (
        <ul class="pages">
          {pages.map((page) => (
            <li key={page.url}>
              <span>{kindName(page.kind)}</span> <OutsideLink href={page.url}>{page.url}</OutsideLink>{' '}
              <time class="soft">{time(page.at)}</time>
              {page.fetched && <span class="soft"> {translate('ui_fetched')}</span>}
            </li>
          ))}
        </ul>
      )}
      {unread.length > 0 && <h3>{translate('ui_unread')}</h3>}
      <Unread unread={unread} />
      <p class="soft">{translate('ui_judged_by', [engine, time(at)])}</p>
    </section>
  );
}
