import type { NoShop } from '../model';

export const cocinaDeMarta: NoShop = {
  host: 'cocina-de-marta.example',
  name: 'La cocina de Marta',
  language: 'es',
  label: 'no-shop',
  why: 'Un blog de recetas con comentarios y datos estructurados de recetas. Habla de ingredientes y de lo que cuestan, pero no vende nada.',
  accent: '#b5542b',
  pages: [
    {
      path: '/',
      title: 'Inicio',
      html: '<h1>Recetas de temporada</h1><p>En noviembre toca calabaza, setas y castañas. Cocino en una cocina pequeña, con lo que hay en el mercado.</p><ul><li><a href="/crema-de-calabaza.html">Crema de calabaza con castañas</a></li></ul>',
    },
    {
      path: '/crema-de-calabaza.html',
      title: 'Crema de calabaza',
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Recipe","name":"Crema de calabaza con castañas","recipeYield":"4","totalTime":"PT40M","aggregateRating":{"@type":"AggregateRating","ratingValue":4.8,"reviewCount":36}}</script>',
      html: `<article><h1>Crema de calabaza con castañas</h1><p>Para cuatro personas, unos 6 € en total.</p><h2>Ingredientes</h2><ul><li>1 kg de calabaza</li><li>200 g de castañas cocidas</li><li>1 cebolla</li><li>Aceite de oliva</li></ul><h2>Preparación</h2><p>Pocha la cebolla, añade la calabaza en dados y cubre con agua. A los 25 minutos tritura con las castañas.</p></article>
<section><h2>Comentarios</h2><p><b>Rosa</b>: La hice ayer y quedó riquísima. ★★★★★</p><form method="post" action="/crema-de-calabaza.html"><p><label>Nombre <input name="author"></label></p><p><label>Correo <input type="email" name="email"></label></p><p><label>Comentario <textarea name="comment"></textarea></label></p><button>Publicar comentario</button></form></section>`,
    },
  ],
};
