import type { ComponentChildren } from 'preact';
import type { ShopCard } from '../../model/assessment';
import { translate } from '../../platform/text';
import { countryName, countryNames } from '../../wording/country';
import { policyPieces, type Piece } from '../../wording/policy-terms';
import { topicKey } from '../../wording/topic';
import { OutsideLink } from './outside-link';

/** Name of a policy's topic; a topic without one as it came. */
export function topicName(topic: string): string {
  const key = topicKey(topic);
  const word = translate(key);
  return word === key ? topic : word;
}

function Row({ label, children }: { label: string; children: ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <dt>{translate(label)}</dt>
      <dd>
        <ul>
          {children.map((child, index) => (
            <li key={index}>{child}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}

/** One link a topic: the best one, which comes first. */
function firstOfTopic(policies: ShopCard['policies']): ShopCard['policies'] {
  return [...new Map([...policies].reverse().map((policy) => [policy.topic, policy])).values()].reverse();
}

/** `14 days · you pay the return`. Sums and countries come as machines write them. */
function said(pieces: readonly Piece[]): string {
  return pieces.map(({ key, args }) => translate(key, args.map(shownValue))).join(' · ');
}

function shownValue(value: string): string {
  const [, amount, currency] = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value) ?? [];
  if (amount === undefined || currency === undefined) return countryNames(value, translate('ui_language'));
  return new Intl.NumberFormat([translate('ui_language'), 'en'], { style: 'currency', currency }).format(Number(amount));
}

/** What the shop says of itself, with links: policies, contact, company. The shop's own word, and called that. */
export function ShopFacts({ shop }: { shop: ShopCard }) {
  const company = [shop.operator, shop.country && countryName(shop.country, translate('ui_language'))].filter(
    (part) => part !== undefined && part !== '',
  );
  const policies = firstOfTopic(shop.policies);
  const empty = company.length + policies.length + shop.emails.length + shop.phones.length + shop.profiles.length === 0;
  return (
    <section>
      <h2>{translate('ui_facts_heading')}</h2>
      {empty ? (
        <p class="soft">{translate('ui_facts_none')}</p>
      ) : (
        <dl class="facts">
          <Row label="ui_facts_policies">
            {policies.map((policy) => (
              <>
                <OutsideLink href={policy.href}>{topicName(policy.topic)}</OutsideLink>
                <span class="soft"> {said(policyPieces(policy, shop.currency))}</span>
              </>
            ))}
          </Row>
          <Row label="ui_facts_contact">
            {[
              ...shop.emails.map((email) => <OutsideLink href={`mailto:${email}`}>{email}</OutsideLink>),
              ...shop.phones.map((phone) => <OutsideLink href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</OutsideLink>),
            ]}
          </Row>
          <Row label="ui_facts_company">
            {company.map((part) => (
              <bdi>{part}</bdi>
            ))}
          </Row>
          <Row label="ui_facts_profiles">
            {shop.profiles.map((profile) => (
              <OutsideLink href={profile.href}>{profile.network}</OutsideLink>
            ))}
          </Row>
        </dl>
      )}
    </section>
  );
}
