import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['endereço de entrega', 'morada de entrega', 'endereço de cobrança', 'morada de faturação', 'forma de pagamento', 'método de pagamento', 'método de envio', 'resumo do pedido', 'resumo da encomenda', 'seu pedido', 'cupom de desconto', 'número do cartão', 'nome impresso no cartão'],
  place: ['finalizar compra', 'finalizar pedido', 'fechar pedido', 'confirmar pedido', 'pagar agora', 'encomenda com obrigação de pagar', 'confirmar encomenda', 'efetuar a encomenda', 'efetuar encomenda', 'concluir encomenda', 'concluir compra', 'finalizar encomenda', 'pagar', 'confirmar pagamento'],
  total: ['total', 'total a pagar', 'valor total', 'total do pedido', 'total da encomenda', 'total da compra', 'total com iva', 'total a pagar hoje', 'a pagar hoje', 'a pagar'],
  subtotal: ['subtotal', 'sub-total', 'total dos produtos', 'total de produtos', 'valor dos produtos'],
  asks: {
    pin: ['senha do cartão', 'senha do seu cartão', 'pin do cartão', 'código pin do cartão', 'pin do seu cartão'],
    'online-banking': ['senha do banco', 'senha do internet banking', 'senha bancária', 'utilizador homebanking', 'código do homebanking'],
    'identity-document': ['número do passaporte', 'foto do rg', 'foto do documento', 'cópia do cartão de cidadão', 'selfie com documento'],
    'social-security': ['número de segurança social', 'niss', 'número do pis'],
    'mothers-name': ['nome de solteira da mãe', 'nome de solteira da sua mãe'],
  },
  documents: ['cartão de cidadão', 'bilhete de identidade', 'documento de identidade', 'passaporte', 'carteira de motorista', 'carta de condução'],
  methods: {
    card: ['cartão de crédito', 'cartão de débito', 'cartões de crédito', 'cartão', 'cartão virtual'],
    invoice: ['pagamento por fatura', 'boleto faturado', 'pague depois'],
    'cash-on-delivery': ['pagamento na entrega', 'contra reembolso', 'à cobrança', 'pagamento na retirada', 'pagamento no levantamento', 'pagamento na loja', 'pagar na retirada', 'pagar no levantamento', 'dinheiro na retirada'],
    'direct-debit': ['débito direto', 'débito automático', 'débito em conta'],
    'bank-transfer': ['transferência bancária', 'transferência', 'depósito bancário', 'pix', 'boleto'],
    crypto: ['criptomoeda', 'criptomoedas', 'cripto'],
    'gift-card': ['cartão presente apple', 'cartão presente google', 'cartão oferta amazon', 'cartão presente amazon', 'cartão steam'],
    'money-transfer': ['vale postal', 'envio de dinheiro', 'remessa de dinheiro'],
    'person-to-person': ['amigos e familiares', 'amigos e família'],
  },
  choices: { card: ['cartão', 'cartões'], 'gift-card': ['cartão presente', 'cartão oferta', 'cartões presente', 'cartões oferta'] },
  unavailable: ['indisponíve*', 'não disponíve*', 'em manutenção', 'fora de serviço', 'suspens*', 'desativad*', 'desligad*'],
}; // prettier-ignore
