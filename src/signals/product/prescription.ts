import { signal } from '../signal';

export const prescription = signal({
  id: 'prescription',
  family: 'product',
  question: 'Are medicines that a doctor must prescribe sold without?',
  why: 'No pharmacy that is one does so. Who does sends nothing, or something else in the box.',
  source:
    'judged: medicines authorities (FDA BeSafeRx, EMA, the operations called Pangea) name it first among the marks of illegal pharmacies; so that it alone makes “be careful”, and good signs still count, as an online clinic may put it clumsily',
  needs: ['product'],
  cases: {
    without: { outcome: 'bad', decibans: 8 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ product: { unprescribed, products, prices } }) {
    if (unprescribed !== undefined) return { case: 'without', evidence: unprescribed };
    return { case: products.length + prices.length > 0 ? 'none' : 'unknown' };
  },
});
