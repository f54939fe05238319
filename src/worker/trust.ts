/** "I trust this shop": kept for ever outside, for the session inside private windows. */
import { trustedSchema } from '../model/trusted';
import { storageItem } from '../platform/storage';
import { PRIVATE } from './shops';

const trusted = storageItem({ area: 'local', key: 'trusted', schema: trustedSchema, fallback: {} });
const trustedPrivately = storageItem({ area: 'session', key: `${PRIVATE}trusted`, schema: trustedSchema, fallback: {} });

/** A private window also honours what is trusted outside of it, unless that was taken back inside. */
export async function isTrusted(domain: string, incognito: boolean): Promise<boolean> {
  const inside = incognito ? (await trustedPrivately.get())[domain] : undefined;
  return (inside ?? (await trusted.get())[domain] ?? 0) > 0;
}

export async function setTrusted(domain: string, trusts: boolean, incognito: boolean): Promise<void> {
  if (incognito) {
    await trustedPrivately.update((old) => ({ ...old, [domain]: trusts ? Date.now() : 0 }));
    return;
  }
  await trusted.update((old) => {
    const others = Object.fromEntries(Object.entries(old).filter(([other]) => other !== domain));
    return trusts ? { ...others, [domain]: Date.now() } : others;
  });
}
