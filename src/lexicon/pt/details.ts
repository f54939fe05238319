import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['portes da devolução', 'portes de devolução', 'frete da devolução', 'custos de devolução', 'custo da devolução', 'custos da devolução', 'devolução é gratuita', 'devolução gratuita', 'devoluções gratuitas', 'devolução grátis', 'frete de devolução', 'logística reversa'],
    byShop: ['gratuita', 'gratuitas', 'grátis', 'por nossa conta', 'a nosso cargo', 'nós pagamos', 'suportamos'],
    byShopper: ['por sua conta', 'a seu cargo', 'por conta do cliente', 'a cargo do cliente', 'a cargo do comprador', 'por conta do comprador', 'suportados pelo cliente', 'a suas expensas'],
    faulty: ['defeito*', 'danificad*', 'errad*', 'avariad*', 'erro'],
    restocking: ['taxa de reposição', 'taxa de reabastecimento', 'taxa de rearmazenamento', 'taxa de processamento'],
    exchange: ['troca', 'trocas', 'trocar'],
    not: ['não', 'sem', 'exceto', 'salvo', 'excluíd*', 'nenhum*'],
    refund: ['reembols*', 'estorn*', 'devolução do valor', 'devolvemos o valor', 'devolução do dinheiro'],
    receipt: ['receb*', 'receção', 'recepção', 'entrega'],
    order: ['data da compra', 'data de compra', 'data da encomenda', 'data do pedido'],
    sale: ['em saldo', 'saldos', 'em promoção', 'liquidação'],
    opened: ['higien*', 'abert*', 'lacre', 'selad*', 'roupa íntima'],
    custom: ['por medida', 'sob medida', 'personalizad*', 'por encomenda'],
    withdrawal: ['livre resolução', 'direito de arrependimento', 'desistir da compra'],
    form: ['formulário de livre resolução', 'formulário de devolução', 'modelo de formulário'],
    voucher: ['vale', 'vales', 'crédito na loja', 'nota de crédito'],
    only: ['apenas', 'somente', 'exclusivamente'],
  },
  shipping: {
    free: ['grátis', 'gratuito*', 'gratuita', 'sem custos'],
    above: ['acima', 'a partir', 'superior*', 'mais de', 'mínimo'],
    arrival: ['entrega', 'entregas', 'entregue*', 'chega*'],
    handling: ['prepar*', 'process*', 'postado', 'despach*', 'expedid*'],
    business: ['dias úteis', 'dia útil'],
    worldwide: ['todo o mundo', 'mundo inteiro', 'internacional*'],
  },
  privacy: {
    controller: ['responsável pelo tratamento', 'controlador'],
    purposes: ['finalidade*', 'para tratar da', 'utilizamos', 'usamos'],
    sharing: ['terceiros', 'partilh*', 'compartilh*', 'transmit*'],
    rights: ['seus direitos', 'direito de', 'retificação', 'apagamento', 'eliminação'],
  },
  terms: {
    law: ['lei aplicável', 'leis', 'legislação', 'foro', 'tribunal', 'tribunais'],
  },
  warranty: {
    years: ['ano', 'anos'],
    legal: ['garantia legal', 'conformidade', 'código de defesa'],
  },
}; // prettier-ignore
