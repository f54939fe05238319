/** Reading outside a browser: all languages of the lexicon, the known brands and the trained model at hand at once, as the worker would fetch them one by one. */
import { brandsOf, linesOfBrands } from '../../src/facts/known-brands';
import { putBrands, putPressureModel, putWords } from '../../src/facts/shelf';
import { lexicon } from '../../src/lexicon';
import { brandEntries } from '../../src/lexicon/everywhere/brands';
import { shippedModel } from './pressure-model';

for (const [code, words] of Object.entries(lexicon)) putWords(code, words);
putBrands(brandsOf(linesOfBrands(brandEntries)));
putPressureModel(shippedModel());
