import { useSignal } from '@preact/signals';
import type { Evidence } from '../../model/evidence';
import { translate } from '../../platform/text';
import { OutsideLink } from './outside-link';

/** Scrolls the shop's page to an item; answers whether it was found. Null where no tab of the shop is at hand. */
export type ShowOnPage = ((evidence: Evidence) => Promise<boolean>) | null;

/** How the page of a quotation is named: with a link, only where no button can show it, or as text without any way there. */
export type Where = 'link' | 'elsewhere' | 'text';

/** Same page, whatever the fragment. */
export function isPage(evidence: Evidence, url: string | undefined): boolean {
  return url !== undefined && url.split('#', 1)[0] === evidence.page.split('#', 1)[0];
}

/** Path of a page, short enough to stand in a line; the whole address is behind the link. */
function pathOf(page: string): string {
  if (!URL.canParse(page)) return page;
  const { host, pathname } = new URL(page);
  if (pathname === '/') return host;
  return pathname.length > 40 ? `${pathname.slice(0, 39)}…` : pathname;
}

function ShowButton({ evidence, show }: { evidence: Evidence; show: NonNullable<ShowOnPage> }) {
  const outcome = useSignal<'' | 'ui_shown' | 'ui_not_shown'>('');
  const press = async () => {
    outcome.value = '';
    const found = await show(evidence).catch(() => false);
    outcome.value = found ? 'ui_shown' : 'ui_not_shown';
  };
  return (
    <>
      <button type="button" class="small" onClick={() => void press()}>
        {translate('ui_show_on_page')}
        <span class="unseen">: {evidence.quote}</span>
      </button>{' '}
      <span role="status">{outcome.value && translate(outcome.value)}</span>
    </>
  );
}

/** What a statement rests on: the quotation as text, what it was, where it stands, and a way to see it there. */
export function EvidenceLine({ evidence, show, where }: { evidence: Evidence; show: ShowOnPage; where: Where }) {
  // What is missing from a page may quote that page's own address.
  const named = evidence.page !== '' && evidence.page !== evidence.quote;
  return (
    <div class="evidence">
      <p>
        {evidence.kind !== 'text' && <span>{translate(`ui_evidence_${evidence.kind}`)} </span>}
        <q>
          <bdi>{evidence.quote}</bdi>
        </q>
      </p>
      {named && where === 'text' && <bdi>{pathOf(evidence.page)}</bdi>}
      {named && (where === 'link' || (where === 'elsewhere' && !show)) && (
        <>
          <OutsideLink href={evidence.page}>{pathOf(evidence.page)}</OutsideLink>{' '}
        </>
      )}
      {show && evidence.n !== undefined && evidence.kind !== 'absence' && <ShowButton evidence={evidence} show={show} />}
    </div>
  );
}
