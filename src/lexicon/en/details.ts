import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['return shipping', 'return label', 'prepaid label', 'return cost*', 'cost* of return*', 'cost of sending', 'postage', 'return freight', 'free return*', 'return* are free'],
    byShop: ['free return*', 'return* are free', 'we pay', 'we bear', 'we cover', 'we will pay', 'prepaid', 'at our expense', 'at our cost', 'cost you nothing'],
    byShopper: ['you pay', 'you bear', 'have to bear', 'must bear', 'you are responsible', 'be responsible', 'your own expense', 'at your expense', 'your own cost', 'your cost', 'your responsibility'],
    faulty: ['faulty', 'damaged', 'defect*', 'wrong', 'incorrect', 'our error', 'our mistake'],
    restocking: ['restocking', 'handling fee'],
    exchange: ['exchang*'],
    not: ['no', 'not', 'cannot', 'never', 'without', 'except*', 'exclu*', 'non'],
    refund: ['refund*', 'reimburs*', 'money back'],
    receipt: ['receipt', 'receiv*', 'deliver*', 'arriv*'],
    order: ['purchase date', 'of purchase', 'order date', 'of ordering', 'placing'],
    sale: ['sale items', 'final sale', 'clearance', 'on sale', 'discounted items'],
    opened: ['hygien*', 'opened', 'unsealed', 'underwear', 'earrings'],
    custom: ['custom made', 'customi*', 'personali*', 'made to', 'bespoke'],
    withdrawal: ['right of withdrawal', 'right to cancel', 'right to withdraw', 'cooling off'],
    form: ['withdrawal form', 'cancellation form'],
    voucher: ['store credit', 'voucher*', 'credit note', 'shop credit'],
    only: ['only', 'solely', 'exclusively'],
  },
  shipping: {
    free: ['free', 'no charge', 'at no cost'],
    above: ['over', 'from', 'above', 'more than', 'exceed*', 'at least', 'minimum', 'or more'],
    arrival: ['delivery', 'deliver', 'delivered', 'arriv*', 'shipping time', 'transit', 'takes'],
    handling: ['process*', 'dispatch*', 'handling', 'prepar*', 'ship within', 'ships within', 'shipped within'],
    business: ['business day*', 'working day*', 'weekday*'],
    worldwide: ['worldwide', 'world wide', 'all over the world', 'internationally'],
  },
  privacy: {
    controller: ['controller', 'responsible for the processing'],
    purposes: ['purpose*', 'we use', 'to process your order', 'to deliver your order', 'to fulfil*'],
    sharing: ['third part*', 'share', 'shared', 'disclos*', 'pass on'],
    rights: ['your rights', 'right to', 'right of access', 'erasure', 'deletion', 'rectif*'],
  },
  terms: {
    law: ['governed by', 'governing law', 'jurisdiction', 'law of', 'laws of', 'courts of', 'applicable law'],
    recurring: ['every # days', 'every # weeks', 'each month', 'every month', 'per month', 'monthly', 'every week', 'each year', 'renews automatically', 'automatically renew*', 'auto renew*'],
    charged: ['charged', 'debited', 'billed', 'will charge', 'renews', 'renew automatically', 'automatically renewed'],
    trial: ['trial', 'trials', 'evaluation period', 'sample period'],
    subscription: ['subscription*', 'membership', 'member price', 'auto ship', 'autoship', 'subscribe and save', 'subscribe save'],
  },
  warranty: {
    years: ['year', 'years'],
    legal: ['statutory', 'legal guarantee', 'legal rights', 'consumer rights', 'consumer law', 'faulty goods'],
  },
}; // prettier-ignore
