import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['return*', 'returns policy', 'return policy', 'refund*', 'refund policy', 'returns and refunds', 'returns & exchanges', 'exchange*', 'exchanges', 'cancellation*', 'right of withdrawal', 'withdrawal', 'money back', 'returns & refunds'],
  shipping: ['shipping', 'shipping policy', 'shipping information', 'delivery', 'delivery information', 'delivery policy', 'shipment*', 'postage', 'dispatch', 'shipping & delivery', 'shipping rates', 'delivery charges'],
  privacy: ['privacy', 'privacy policy', 'privacy notice', 'privacy statement', 'data protection', 'cookie policy', 'cookies', 'your privacy rights', 'privacy & cookies', 'privacy and security'],
  terms: ['terms', 'terms and conditions', 'terms & conditions', 'terms of service', 'terms of use', 'terms of sale', 'conditions of sale', 'conditions of use', 'general terms', 't&c', 't&cs', 'user agreement', 'sales conditions'],
  contact: ['contact', 'contact us', 'contacts', 'get in touch', 'customer service', 'customer support', 'customer care', 'support', 'help desk', 'write to us', 'email us', 'store locator'],
  'legal-notice': ['legal notice', 'imprint', 'legal', 'legal information', 'company information', 'company details', 'corporate information', 'site notice', 'disclosure', 'impressum'],
  about: ['about', 'about us', 'our story', 'who we are', 'our company', 'the company', 'company profile', 'our history'],
  warranty: ['warranty', 'guarantee', 'warranties', 'product guarantee', 'warranty information'],
  payment: ['payment', 'payments', 'payment methods', 'payment options', 'ways to pay', 'payment information', 'how to pay', 'payment policy'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['return', 'returns', 'returned', 'return policy', 'refund', 'refunds', 'refunded', 'full refund', 'exchange', 'exchanges', 'unused', 'unworn', 'original packaging', 'original condition', 'return shipping', 'restocking fee', 'days of receipt', 'money back', 'right to cancel', 'right of withdrawal', 'withdraw from', 'non-returnable', 'return label', 'return authorization', 'rma', 'store credit', 'faulty', 'damaged item', 'final sale', 'return period', 'cancel your order', 'cancellation'],
  shipping: ['shipping', 'shipped', 'ship', 'ships', 'delivery', 'deliver', 'delivered', 'delivery time', 'delivery times', 'dispatch', 'dispatched', 'courier', 'carrier', 'tracking number', 'tracking', 'express delivery', 'standard delivery', 'free shipping', 'free delivery', 'business days', 'working days', 'shipping cost', 'shipping costs', 'shipping rates', 'customs', 'transit', 'processing time', 'usps', 'ups', 'fedex', 'dhl', 'royal mail', 'international orders', 'in transit'],
  privacy: ['privacy', 'privacy policy', 'personal information', 'personal data', 'personally identifiable information', 'cookies', 'information we collect', 'we collect', 'third parties', 'third party', 'opt out', 'gdpr', 'ccpa', 'data protection', 'data controller', 'web beacons', 'ip address', 'your information', 'disclose', 'advertisers', 'children under', 'data subject', 'consent', 'do not track'],
  terms: ['terms', 'terms of use', 'terms of service', 'terms and conditions', 'agree', 'agreement', 'liability', 'liable', 'governing law', 'jurisdiction', 'warranties', 'intellectual property', 'copyright', 'trademarks', 'indemnify', 'indemnification', 'severability', 'terminate', 'termination', 'you must not', 'reserve the right', 'binding', 'contract', 'disclaimer', 'prohibited', 'force majeure', 'hereby', 'conditions'],
  contact: ['contact us', 'contact', 'get in touch', 'email us', 'call us', 'phone', 'telephone', 'opening hours', 'business hours', 'office hours', 'customer service', 'customer support', 'reach us', 'reach out', 'send us a message', 'your message', 'we will reply', 'response time', 'within 24 hours', 'live chat', 'our address', 'write to us', 'support team', 'feel free to contact'],
  'legal-notice': ['legal notice', 'imprint', 'registered office', 'company number', 'registration number', 'vat number', 'vat no', 'company registration', 'registered in england', 'managing director', 'commercial register', 'responsible for content', 'registered company'],
  about: ['about us', 'our story', 'founded', 'founded in', 'our mission', 'we believe', 'our team', 'family business', 'since', 'our values', 'passion', 'who we are', 'established'],
  warranty: ['warranty', 'guarantee', 'warranty period', 'limited warranty', 'defects', 'manufacturing defects', 'materials and workmanship', 'warranty claim', 'repair or replace', 'normal wear'],
  payment: ['payment', 'payment methods', 'we accept', 'credit card', 'debit card', 'paypal', 'bank transfer', 'visa', 'mastercard', 'american express', 'pay by', 'payment options', 'secure payment', 'invoice', 'cheque', 'apple pay', 'google pay', 'klarna'],
}; // prettier-ignore
