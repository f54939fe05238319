import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['devoluç*', 'trocas e devoluções', 'política de devolução', 'política de trocas', 'reembols*', 'direito de arrependimento', 'livre resolução', 'direito de livre resolução', 'trocas'],
  shipping: ['envio*', 'entrega*', 'frete', 'prazos de entrega', 'política de envio', 'portes de envio', 'custos de envio', 'formas de entrega'],
  privacy: ['privacidade', 'política de privacidade', 'proteção de dados', 'dados pessoais', 'política de cookies', 'lgpd'],
  terms: ['termos e condições', 'termos de uso', 'condições gerais', 'condições de venda', 'termos de serviço', 'condições gerais de venda', 'termos e condições gerais'],
  contact: ['contato*', 'contacto*', 'fale conosco', 'fale connosco', 'atendimento ao cliente', 'central de atendimento', 'apoio ao cliente'],
  'legal-notice': ['informações legais', 'aviso legal', 'livro de reclamações', 'dados da empresa', 'informação legal', 'resolução de litígios'],
  about: ['sobre nós', 'quem somos', 'a empresa', 'nossa história', 'a nossa história', 'institucional'],
  warranty: ['garantia*', 'garantia legal', 'política de garantia', 'condições de garantia'],
  payment: ['pagamento*', 'formas de pagamento', 'métodos de pagamento', 'meios de pagamento', 'pagamento seguro', 'parcelamento'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['devolução', 'devoluções', 'devolver', 'direito de arrependimento', 'arrependimento', 'livre resolução', 'resolver o contrato', 'reembolso', 'estorno', 'troca', 'trocas', 'código de defesa do consumidor', '7 dias corridos', 'embalagem original', 'sem indicar o motivo', 'logística reversa', 'custos de devolução', 'vale-compras'],
  shipping: ['entrega', 'entregas', 'envio', 'envios', 'frete', 'prazo de entrega', 'dias úteis', 'transportadora', 'correios', 'rastreamento', 'código de rastreio', 'sedex', 'portes', 'encomenda'],
  privacy: ['dados pessoais', 'tratamento de dados', 'lgpd', 'rgpd', 'consentimento', 'titular dos dados', 'responsável pelo tratamento', 'controlador', 'finalidade', 'encarregado', 'autoridade nacional de proteção'],
  terms: ['condições gerais', 'termos e condições', 'contrato', 'responsabilidade', 'consumidor', 'vendedor', 'comprador', 'lei aplicável', 'foro', 'propriedade intelectual', 'litígios', 'usuário'],
  contact: ['fale conosco', 'contacte-nos', 'entre em contato', 'telefone', 'horário de atendimento', 'segunda a sexta', 'sua mensagem', 'formulário de contato'],
  'legal-notice': ['cnpj', 'nipc', 'contribuinte', 'razão social', 'capital social', 'conservatória', 'livro de reclamações', 'inscrição estadual', 'sede social'],
  about: ['sobre nós', 'quem somos', 'nossa história', 'fundada em', 'empresa familiar', 'nossa missão'],
  warranty: ['garantia', 'garantia legal', 'defeito', 'defeitos', 'vício', 'assistência técnica', 'prazo de garantia', 'reparação'],
  payment: ['pagamento', 'formas de pagamento', 'cartão de crédito', 'boleto', 'boleto bancário', 'pix', 'multibanco', 'transferência bancária', 'parcelas'],
}; // prettier-ignore
