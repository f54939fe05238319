/** Identity: who runs the shop, where, and under which numbers, as the page says it. */
import type { IdentityFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { readAddresses } from './addresses';
import type { PageContext } from './context';
import { countriesOf } from './country';
import { readNumbers } from './numbers';
import { readOperators } from './operators';
import { readRepresentatives } from './people';

export function readIdentity(snapshot: PageSnapshot, context: PageContext): IdentityFact {
  const parts = {
    operators: readOperators(snapshot, context),
    addresses: readAddresses(context),
    numbers: readNumbers(context),
    representatives: readRepresentatives(context),
  };
  return { ...parts, countries: countriesOf(parts) };
}
