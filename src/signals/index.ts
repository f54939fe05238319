import type { Signal } from '../model/signal';
import { bargainAddress } from './brand/bargain-address';
import { brandBait } from './brand/brand-bait';
import { logo } from './brand/logo';
import { lookAlikeDomain } from './brand/look-alike-domain';
import { nameDomain } from './brand/name-domain';
import { shortAddress } from './brand/short-address';
import { contactChannels } from './contact/contact-channels';
import { email } from './contact/email';
import { phone } from './contact/phone';
import { serviceHours } from './contact/service-hours';
import { socialProfiles } from './contact/social-profiles';
import { farLaw } from './identity/far-law';
import { identityConsistency } from './identity/identity-consistency';
import { legalNotice } from './identity/legal-notice';
import { operator } from './identity/operator';
import { payee } from './identity/payee';
import { registerNumber } from './identity/register-number';
import { farCurrency } from './payment/far-currency';
import { orderTotal } from './payment/order-total';
import { payLater } from './payment/pay-later';
import { paymentChoice } from './payment/payment-choice';
import { promisedPayment } from './payment/promised-payment';
import { deliveryTime } from './policy/delivery-time';
import { hiddenSubscription } from './policy/hidden-subscription';
import { policyOwnership } from './policy/policy-ownership';
import { policyPlaceholders } from './policy/policy-placeholders';
import { privacyPolicy } from './policy/privacy-policy';
import { returnPlace } from './policy/return-place';
import { returnsPolicy } from './policy/returns-policy';
import { shippingPolicy } from './policy/shipping-policy';
import { terms } from './policy/terms';
import { countdown } from './pressure/countdown';
import { halfOff } from './pressure/half-off';
import { preselectedConsent } from './pressure/preselected-consent';
import { preselectedExtras } from './pressure/preselected-extras';
import { pressureNotices } from './pressure/pressure-notices';
import { struckPrices } from './pressure/struck-prices';
import { prescription } from './product/prescription';
import { priceConsistency } from './product/price-consistency';
import { productDetails } from './product/product-details';
import { domainAge } from './reputation/domain-age';
import { sealProof } from './reputation/seal-proof';
import { claimedRating } from './reviews/claimed-rating';
import { independentReviews } from './reviews/independent-reviews';
import { reviewCopies } from './reviews/review-copies';
import { reviewHistory } from './reviews/review-history';
import { cardTarget } from './security/card-target';
import { disguisedScripts } from './security/disguised-scripts';
import { excessiveAsks } from './security/excessive-asks';
import { formEncryption } from './security/form-encryption';
import { https } from './security/https';
import { analytics } from './site/analytics';
import { brokenImages } from './site/broken-images';
import { copyBlocking } from './site/copy-blocking';
import { copyrightYear } from './site/copyright-year';
import { serverErrors } from './site/server-errors';
import { templateLeftovers } from './site/template-leftovers';

/** The registry: every signal, once, in the order in which a report lists them. */
export const signals: readonly Signal[] = [
  cardTarget,
  disguisedScripts,
  excessiveAsks,
  formEncryption,
  https,
  orderTotal,
  payLater,
  paymentChoice,
  promisedPayment,
  policyOwnership,
  policyPlaceholders,
  privacyPolicy,
  returnPlace,
  hiddenSubscription,
  deliveryTime,
  returnsPolicy,
  shippingPolicy,
  terms,
  contactChannels,
  email,
  phone,
  serviceHours,
  socialProfiles,
  identityConsistency,
  farLaw,
  farCurrency,
  prescription,
  legalNotice,
  operator,
  payee,
  registerNumber,
  priceConsistency,
  productDetails,
  claimedRating,
  reviewCopies,
  reviewHistory,
  independentReviews,
  bargainAddress,
  brandBait,
  lookAlikeDomain,
  nameDomain,
  shortAddress,
  logo,
  countdown,
  halfOff,
  preselectedConsent,
  preselectedExtras,
  pressureNotices,
  struckPrices,
  analytics,
  brokenImages,
  copyBlocking,
  copyrightYear,
  serverErrors,
  templateLeftovers,
  domainAge,
  sealProof,
];
