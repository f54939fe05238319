/** Reading outside a browser: all languages of the lexicon at hand at once, as the worker would fetch them one by one. */
import { putWords } from '../../src/facts/shelf';
import { lexicon } from '../../src/lexicon';

for (const [code, words] of Object.entries(lexicon)) putWords(code, words);
