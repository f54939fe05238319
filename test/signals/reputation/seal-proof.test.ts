import { sealProof } from '../../../src/signals/reputation/seal-proof';
import { judges, seen } from '../cases';

judges(sealProof, [
  {
    shop: 'a seal from its issuer',
    given: { seals: { seals: [{ name: 'Goodseal', proof: 'issuer', host: 'goodseal.example', evidence: seen('Goodseal') }] } },
    is: 'proven',
    args: ['Goodseal'],
  },
  {
    shop: 'a picture beside the real seal',
    given: {
      seals: {
        seals: [
          { name: 'Goodseal', proof: 'unlinked', host: '', evidence: seen('Goodseal') },
          { name: 'Goodseal', proof: 'issuer', host: 'goodseal.example', evidence: seen('Goodseal') },
        ],
      },
    },
    is: 'proven',
  },
  {
    shop: 'a pasted picture',
    given: { seals: { seals: [{ name: 'Goodseal', proof: 'unlinked', host: '', evidence: seen('Goodseal') }] } },
    is: 'unlinked',
    args: ['Goodseal'],
  },
  {
    shop: 'a seal that leads to a certificate of its own',
    given: { seals: { seals: [{ name: 'Goodseal', proof: 'elsewhere', host: 'goodseal-check.example', evidence: seen('Goodseal') }] } },
    is: 'elsewhere',
    args: ['Goodseal', 'goodseal-check.example'],
  },
  {
    shop: 'a real seal beside a false one',
    given: {
      seals: {
        seals: [
          { name: 'Goodseal', proof: 'issuer', host: 'goodseal.example', evidence: seen('Goodseal') },
          { name: 'Sureseal', proof: 'elsewhere', host: 'x.example', evidence: seen('Sureseal') },
        ],
      },
    },
    is: 'elsewhere',
    args: ['Sureseal', 'x.example'],
  },
  { shop: 'no seal', given: {}, is: 'none' },
  { shop: 'nothing read', given: { pages: [] }, is: 'unknown' },
]);
