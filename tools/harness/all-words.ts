/** Reading outside a browser: all languages of the lexicon and the trained model at hand at once, as the worker would fetch them one by one. */
import { putPressureModel, putWords } from '../../src/facts/shelf';
import { lexicon } from '../../src/lexicon';
import { shippedModel } from './pressure-model';

for (const [code, words] of Object.entries(lexicon)) putWords(code, words);
putPressureModel(shippedModel());
