import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['portes da devolução', 'portes de devolução', 'frete da devolução', 'custos de devolução', 'custo da devolução', 'custos da devolução', 'devolução é gratuita'],
    byShop: ['gratuita', 'gratuitas', 'grátis', 'por nossa conta', 'a nosso cargo', 'nós pagamos'],
    byShopper: ['por sua conta', 'a seu cargo', 'por conta do cliente', 'a cargo do cliente', 'a cargo do comprador', 'por conta do comprador', 'suportados pelo cliente'],
    faulty: ['defeito*', 'danificad*', 'errad*'],
    restocking: ['taxa de reposição', 'taxa de reabastecimento'],
    exchange: ['troca', 'trocas', 'trocar'],
    not: ['não', 'sem', 'exceto', 'salvo', 'excluíd*', 'nenhum*'],
    refund: ['reembols*', 'estorn*', 'devolução do valor', 'devolvemos o valor'],
    receipt: ['receb*', 'receção', 'recepção'],
    order: ['data da compra', 'data de compra', 'data da encomenda'],
    sale: ['em saldo', 'saldos'],
    opened: ['higien*', 'abert*', 'lacre', 'selad*'],
    custom: ['por medida', 'sob medida', 'personalizad*'],
    withdrawal: ['livre resolução', 'direito de arrependimento'],
    form: ['formulário de livre resolução', 'formulário de devolução'],
    voucher: ['vale', 'vales', 'crédito na loja'],
    only: ['apenas', 'somente'],
  },
  shipping: {
    free: ['grátis', 'gratuito*', 'gratuita', 'sem custos'],
    above: ['acima', 'a partir', 'superior*', 'mais de', 'mínimo'],
    arrival: ['entrega', 'entregas', 'entregue*', 'chega*'],
    handling: ['prepar*', 'process*', 'postado'],
    business: ['dias úteis', 'dia útil'],
    worldwide: ['todo o mundo', 'mundo inteiro'],
  },
  privacy: {
    controller: ['responsável pelo tratamento', 'controlador'],
    purposes: ['finalidade*', 'para tratar da', 'utilizamos', 'usamos'],
    sharing: ['terceiros', 'partilh*', 'compartilh*', 'transmit*'],
    rights: ['seus direitos', 'direito de', 'retificação'],
  },
  terms: {
    law: ['lei aplicável', 'leis', 'legislação', 'foro', 'regid* pel*'],
    recurring: ['por mês', 'ao mês', 'a cada # dias', 'cada mês', 'mensal*', 'todos os meses', 'renova se automaticamente', 'renovação automática', 'renovad* automaticamente', 'a cada # semanas', 'por semana'],
    charged: ['debitad*', 'cobrad*', 'cobrança', 'cobraremos', 'faturad*', 'renova*'],
    trial: ['de teste', 'experimental', 'período de avaliação'],
    subscription: ['assinatura', 'assinaturas', 'subscrição', 'subscrições'],
  },
  warranty: {
    years: ['ano', 'anos'],
    legal: ['garantia legal', 'conformidade', 'código de defesa'],
  },
}; // prettier-ignore
