/** Identity: who runs the shop, where, and under which numbers, as the page says it. */
import type { IdentityFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { readAddresses } from './addresses';
import type { PageContext } from './context';
import { readNumbers } from './numbers';
import { readOperators } from './operators';

export function readIdentity(snapshot: PageSnapshot, context: PageContext): IdentityFact {
  const operators = readOperators(snapshot, context);
  const addresses = readAddresses(context);
  const numbers = readNumbers(context);
  return { operators, addresses, numbers, countries: countries({ operators, addresses, numbers }) };
}

/** Strongest first: an address, then a number, then a legal form. A country that no one names is not guessed from language or TLD. */
function countries({ operators, addresses, numbers }: Omit<IdentityFact, 'countries'>): IdentityFact['countries'] {
  const found: IdentityFact['countries'] = [];
  const add = (code: string | null, from: string, evidence: IdentityFact['countries'][number]['evidence']): void => {
    if (code !== null && code !== '' && !found.some((each) => each.code === code && each.from === from))
      found.push({ code, from, evidence });
  };
  for (const { country, evidence } of addresses) add(country, 'address', evidence);
  for (const { country, valid, evidence } of numbers) if (valid !== false) add(country, 'number', evidence);
  for (const { country, evidence } of operators) add(country, 'legal-form', evidence);
  return found.slice(0, 12);
}
