/** The policy pages by language, for whoever fills them in without knowing which language it is. */
import type { Language, TextPage } from '../model';
import * as cs from './cs';
import * as da from './da';
import * as de from './de';
import * as en from './en';
import * as es from './es';
import * as fi from './fi';
import type { Firm } from './firm';
import * as fr from './fr';
import * as hu from './hu';
import * as it from './it';
import * as ja from './ja';
import * as ko from './ko';
import * as nl from './nl';
import * as no from './no';
import * as pl from './pl';
import * as pt from './pt';
import * as ro from './ro';
import * as sv from './sv';

type Page = (firm: Firm) => TextPage;
/** The pages that every language has. */
type Book = Readonly<Record<'returns' | 'shipping' | 'privacy' | 'terms' | 'contact', Page>>;

export const books: Readonly<Record<Language, Book>> = { cs, da, de, en, es, fi, fr, hu, it, ja, ko, nl, no, pl, pt, ro, sv };
