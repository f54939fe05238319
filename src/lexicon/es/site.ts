import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['inserte su', 'inserta tu', 'insertar aquí', 'su texto aquí', 'tu texto aquí', 'nombre de su empresa', 'nombre de tu empresa', 'por completar', 'rellenar aquí', 'este es un ejemplo', 'texto de ejemplo', 'reemplace este texto', 'reemplaza este texto', 'añade tu texto', 'tu dirección aquí', 'su dirección aquí', 'lorem ipsum', 'soy un párrafo', 'haz clic aquí para agregar'],
  gaps: ['nombre de la empresa', 'empresa', 'razón social', 'nombre', 'su nombre', 'tu nombre', 'su empresa', 'tu empresa', 'su correo', 'tu correo', 'dirección', 'correo electrónico', 'email', 'teléfono', 'fecha', 'sitio web', 'nombre del sitio', 'url', 'ciudad', 'país', 'cif', 'nif', 'número', 'insertar*', 'número de días', 'x', 'xx', 'xxx', 'domicilio', 'importe'],
  leftovers: ['hola mundo', 'página de ejemplo', 'tienda de demostración', 'mi tienda', 'producto de prueba', 'otro sitio realizado con wordpress', 'su logo', 'tu logo'],
  titleNoise: ['inicio', 'bienvenido', 'bienvenidos', 'tienda online', 'tienda', 'tienda oficial', 'web oficial', 'sitio oficial', 'comprar', 'online', 'carrito', 'mi cuenta', 'contacto', 'aviso legal', 'envíos', 'devoluciones', 'comprar online', 'barato', 'finalizar compra', 'política de privacidad', 'términos y condiciones', 'sobre nosotros'],
}; // prettier-ignore
