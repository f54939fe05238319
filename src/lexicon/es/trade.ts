import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['añadir al carrito', 'agregar al carrito', 'añadir a la cesta', 'añadir a la bolsa', 'comprar', 'comprar ahora', 'comprar ya', 'agregar a la bolsa', 'pedir ahora', 'reservar ahora', 'añadir al carro', 'agregar al carro', 'al carrito', 'a la cesta', 'añadir a mi cesta', 'lo quiero'],
  cart: ['carrito', 'mi carrito', 'carrito de compra', 'cesta', 'mi cesta', 'cesta de la compra', 'ver carrito', 'carro de compras', 'finalizar compra', 'tramitar pedido', 'ver cesta', 'ver carro', 'mi compra', 'mi bolsa'],
  goods: ['en stock', 'agotado', 'sin existencias', 'envío gratis', 'envío gratuito', 'gastos de envío', 'iva incluido', 'iva incl', 'lista de deseos', 'referencia', 'cantidad', 'guía de tallas', 'tarjeta regalo', 'novedades', 'más vendidos', 'ofertas', 'rebajas', 'disponible', 'antes', 'precio', 'descuento', 'seguimiento de pedido', 'comparar', 'productos relacionados', 'disponibilidad', 'precio unitario'],
  reviews: ['opiniones de clientes', 'opiniones', 'reseñas', 'valoraciones', 'compra verificada', 'escribir una reseña', 'escribe tu opinión', 'testimonios'],
  verified: ['compra verificada', 'comprador verificado', 'cliente verificado', 'opinión verificada', 'reseña verificada'],
  replies: ['respuesta de la tienda', 'respuesta del vendedor', 'respuesta del propietario', 'respuesta del comercio'],
  openingHours: ['horario de atención', 'horario comercial', 'horario de apertura', 'horario', 'abierto de', 'atendemos de'],
  answers: ['respond*', 'respuesta', 'contest*'],
  hours: ['hora', 'horas'],
}; // prettier-ignore
