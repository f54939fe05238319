import './findings.css';
import type { Level } from '../../model/assessment';
import { translate } from '../../platform/text';
import { levelWording } from '../../wording/level';

/** Shop name and domain. The name is the shop's own word; the domain is what the browser sees, so it is always shown. */
export function ShopName({ name, domain }: { name?: string | undefined; domain: string }) {
  return (
    <p class="shop">
      {name && (
        <>
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
        </>
      )}
      <span class={name ? 'soft' : undefined}>
        <bdi>{domain}</bdi>
      </span>
    </p>
  );
}

/** The level: icon, words and what they mean; announced when it changes. */
export function Verdict({ level, name, domain }: { level: Level | null; name?: string | undefined; domain: string }) {
  const words = levelWording(level);
  return (
    <header class="verdict" data-level={level ?? undefined}>
      <img src={`icons/${words.icon}.svg`} alt="" />
      <div role="status">
        <h1>{translate(words.title)}</h1>
        <p>{translate(words.sentence)}</p>
      </div>
      <ShopName name={name} domain={domain} />
    </header>
  );
}
