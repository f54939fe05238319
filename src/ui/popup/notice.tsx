import type { ComponentChildren } from 'preact';
import { translate } from '../../platform/text';

interface NoticeProps {
  icon: 'neutral' | 'no-access';
  title: string;
  text: string;
  domain?: string | undefined;
  /** Something went wrong: screen readers say it at once. */
  alert?: boolean;
  children?: ComponentChildren;
}

/** A state without a verdict: what it is, why, and what can be done. */
export function Notice({ icon, title, text, domain, alert = false, children }: NoticeProps) {
  return (
    <section class="notice">
      <img src={`icons/${icon}.svg`} alt="" />
      <div role={alert ? 'alert' : 'status'}>
        <h1>{translate(title)}</h1>
        <p>{translate(text)}</p>
      </div>
      {domain && (
        <p class="soft">
          <bdi>{domain}</bdi>
        </p>
      )}
      {children !== undefined && <div class="actions">{children}</div>}
    </section>
  );
}

/** Grey lines in the place of the verdict while the page is being read. */
export function Skeleton({ domain }: { domain?: string | undefined }) {
  return (
    <section class="skeleton">
      <div role="status">
        <h1>{translate('ui_scanning')}</h1>
        {domain && (
          <p class="soft">
            <bdi>{domain}</bdi>
          </p>
        )}
      </div>
      <div class="lines" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </section>
  );
}
