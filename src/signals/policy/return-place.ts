import { textsRead } from '../reading';
import { signal } from '../signal';

/** Reasons that show that the shop itself says where it is, see facts/country.ts. */
const SAID = ['address', 'number', 'legal-form'];
/** Asia (UN M.49), where the policy says no more; a shop that is in one of these countries hides nothing by it. */
const ASIA = '142';
const ASIAN = ['CN', 'HK', 'TW', 'JP', 'KR', 'SG', 'MY', 'TH', 'VN', 'ID', 'IN', 'PH', 'TR', 'IL', 'AE'];

export const returnPlace = signal({
  id: 'return-place',
  family: 'policy',
  question: 'Do goods have to be sent back to the other end of the world?',
  why: 'To send a dress to China costs more than the dress. Shops that pose as the boutique next door and only pass orders on say so in their returns policy, if anywhere.',
  source:
    'judged: consumer-protection bodies name returns to China, at the buyer’s cost, from a shop that poses as a local one as the mark of such shops; as much as other contradictions in who a shop says it is; a shop that says where it is, or where its goods come from, deceives nobody',
  needs: ['policy', 'identity'],
  cases: {
    hidden: { outcome: 'bad', decibans: 6 },
    'hidden-asia': { outcome: 'bad', decibans: 6 },
    open: { outcome: 'bad', decibans: 1 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ policy, identity }) {
    const read = textsRead(policy, ['returns']);
    const place = read.find(({ returnsTo }) => returnsTo !== undefined)?.returnsTo;
    if (place === undefined) return { case: read.length > 0 ? 'none' : 'unknown' };
    if (place.country === ASIA) {
      const isThere =
        policy.dispatch !== undefined || identity.countries.some(({ code, from }) => ASIAN.includes(code) && SAID.includes(from));
      return isThere ? { case: 'none' } : { case: 'hidden-asia', evidence: place.evidence };
    }
    const said =
      policy.dispatch?.country === place.country ||
      identity.countries.some(({ code, from }) => code === place.country && SAID.includes(from));
    return { case: said ? 'open' : 'hidden', args: [place.country], evidence: place.evidence };
  },
});
