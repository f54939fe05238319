import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['restam apenas #', 'restam #', 'só restam #', 'últimas unidades', 'última unidade', 'apenas # unidades', '# em estoque', 'quase esgotado', 'estoque limitado', 'stock limitado', 'unidades limitadas', 'enquanto durarem os estoques', 'até ao fim do stock'],
  activity: ['pessoas estão vendo', 'pessoas a ver', 'estão vendo este', 'acabou de comprar', 'comprou agora', 'pessoas compraram', 'vendidos nas últimas', 'comprado recentemente', 'no carrinho de outras', 'visitantes agora', 'vendidos hoje'],
  urgency: ['tempo limitado', 'por tempo limitado', 'só hoje', 'somente hoje', 'apenas hoje', 'oferta termina', 'termina em', 'acaba em', 'expira em', 'últimas horas', 'última chance', 'não perca', 'corra e aproveite', 'dias horas minutos', 'oferta relâmpago'],
  shaming: ['não obrigado', 'não quero economizar', 'prefiro pagar mais', 'não quero desconto'],
  claim: ['100% garantido', 'menor preço do mundo', 'melhor preço garantido', 'o mais barato do mundo', 'produto milagroso'],
  extras: ['seguro', 'proteção de envio', 'garantia estendida', 'extensão de garantia', 'doação', 'assinatura', 'embalagem de presente', 'receber ofertas'],
}; // prettier-ignore
