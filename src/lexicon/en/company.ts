import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['operated by', 'owned by', 'run by', 'owned and operated by', 'trading name of', 'is a trading name of', 'trading as', 'company name', 'registered company', 'business name', 'legal name', 'the data controller is', 'data controller', 'agreement with', 'contract with', 'contracting with', 'seller is', 'sold by'],
  phone: ['phone', 'tel', 'telephone', 'call', 'call us', 'hotline', 'mobile', 'customer service', 'ph', 'freephone', 'toll free', 'whatsapp'],
  address: ['address', 'registered office', 'our address', 'postal address', 'head office', 'visit us', 'return address', 'business address', 'mailing address'],
  days: ['day', 'days', 'calendar days', 'business days', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  numbers: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, fourteen: 14, fifteen: 15, twenty: 20, 'twenty-one': 21, thirty: 30, sixty: 60, ninety: 90, 'one hundred': 100 },
  workingDays: ['business', 'working', 'processed', 'processing', 'credited', 'appear*', 'delivery', 'delivered'],
  otherPeriods: ['refund*', 'deliver*', 'ship*', 'warrant*', 'repair*', 'reimburs*'],
}; // prettier-ignore
