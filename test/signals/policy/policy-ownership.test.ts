import { policyOwnership } from '../../../src/signals/policy/policy-ownership';
import { judges, seen, text } from '../cases';

judges(policyOwnership, [
  { shop: 'policies of its own', given: { policy: { texts: [text('privacy')] } }, is: 'own' },
  {
    shop: 'the mail address of another shop',
    given: {
      policy: { texts: [text('returns', { foreignDomains: seen('help@andere-stiefel.example'), foreignNames: seen('Andere Stiefel') })] },
    },
    is: 'foreign-email',
    args: ['help@andere-stiefel.example'],
  },
  {
    shop: 'another shop’s mail address in a sentence with its own',
    given: {
      domain: 'kessel.example',
      policy: {
        texts: [text('privacy', { foreignDomains: seen('Write to us (office@kessel.example) or to help@andere-stiefel.example.') })],
      },
    },
    is: 'foreign-email',
    args: ['help@andere-stiefel.example'],
  },
  {
    shop: 'the name of another shop',
    given: { policy: { texts: [text('terms', { foreignNames: seen('Andere Stiefel') })] } },
    is: 'foreign-name',
    args: ['Andere Stiefel'],
  },
  {
    shop: 'the domain of somebody else',
    given: { policy: { texts: [text('privacy', { foreignDomains: seen('stats.example') })] } },
    is: 'foreign-domain',
    args: ['stats.example'],
  },
  { shop: 'policies not read', given: {}, is: 'unknown' },
]);
