import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['adicionar ao carrinho', 'comprar agora', 'adicionar à sacola', 'adicionar ao cesto', 'colocar no carrinho', 'comprar', 'encomendar', 'adicionar à cesta', 'adicionar', 'quero comprar', 'pôr no carrinho', 'comprar já'],
  cart: ['carrinho', 'meu carrinho', 'carrinho de compras', 'sacola', 'finalizar compra', 'minha sacola', 'o meu carrinho', 'ver carrinho', 'cesto de compras', 'sacola de compras'],
  goods: ['em estoque', 'em stock', 'esgotado', 'frete grátis', 'portes grátis', 'entrega gratuita', 'sem juros', 'novidades', 'iva incluído', 'lista de desejos', 'guia de tamanhos', 'indisponível', 'mais vendidos', 'promoç*', 'no pix', 'calcular frete'],
  reviews: ['avaliações de clientes', 'compra verificada', 'avaliações'],
  verified: ['compra verificada', 'comprador verificado', 'cliente verificado', 'avaliação verificada'],
  replies: ['resposta da loja', 'resposta do vendedor', 'resposta do lojista'],
  openingHours: ['horário de atendimento', 'horário de funcionamento', 'horário', 'atendimento de segunda'],
  answers: ['respond*', 'resposta', 'respostas'],
  hours: ['hora', 'horas'],
}; // prettier-ignore
