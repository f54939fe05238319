/** The lists that the build ships beside the words: a page is read with them, but the worker wakes up without. */
import { countryNames } from './country-names';
import { falsePurposes } from './false-purposes';
import { disposableMail, freeMail } from './mail';
import { prescribedMedicines, withoutPrescription } from './medicine';
import { notFound, notThere } from './own-pages';
import { methodsElsewhere, orderElsewhere, placeElsewhere } from './order-words';
import { easternPayeeLabels, easternRepresentativeLabels, payeeLabels, representativeLabels } from './people-labels';
import { platforms } from './platforms';
import { reviewServices } from './review-services';
import { seals } from './seals';
import { thirdParties } from './third-parties';
import { addToCart, cart, goods, toShop } from './trade-words';

export const lists = {
  platforms,
  reviewServices,
  seals,
  thirdParties,
  freeMail,
  disposableMail,
  prescribedMedicines,
  withoutPrescription,
  addToCart,
  cart,
  goods,
  toShop,
  representativeLabels,
  easternRepresentativeLabels,
  payeeLabels,
  easternPayeeLabels,
  falsePurposes,
  orderElsewhere,
  placeElsewhere,
  methodsElsewhere,
  countryNames,
  notFound,
  notThere,
};
