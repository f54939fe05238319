/** Providers: the payment provider that an address belongs to. */
import { paymentProviders } from '../lexicon/everywhere/payment-providers';
import { hostIndex } from './hosts';

export const providerOf = hostIndex(paymentProviders);
