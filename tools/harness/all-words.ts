/** Reading outside a browser: all languages of the lexicon and what goes beside them at hand at once, as the worker would fetch them one by one. */
import phoneMetadata from 'libphonenumber-js/metadata.max.json';
import { brandsOf, linesOfBrands } from '../../src/facts/known-brands';
import { linesOfPlans, plansOf } from '../../src/facts/phone-numbers';
import { putBrands, putLists, putPhoneMetadata, putPressureModel, putWords } from '../../src/facts/shelf';
import { lexicon } from '../../src/lexicon';
import { lists } from '../../src/lexicon/everywhere/lists';
import { brandEntries } from '../../src/lexicon/everywhere/brands';
import { shippedModel } from './pressure-model';

for (const [code, words] of Object.entries(lexicon)) putWords(code, words);
putBrands(brandsOf(linesOfBrands(brandEntries)));
putLists(lists);
putPhoneMetadata(plansOf(linesOfPlans(phoneMetadata)));
putPressureModel(shippedModel());
