import type { NoShop } from '../model';

export const kleingartenSonnenhang: NoShop = {
  host: 'kleingarten-sonnenhang.example',
  name: 'Kleingartenverein Sonnenhang',
  language: 'de',
  label: 'no-shop',
  why: 'Die Seite eines Vereins mit Terminen, Pachtpreisen und einem Kontaktformular. Es gibt nichts zu kaufen und keine Kasse.',
  accent: '#3d6b35',
  pages: [
    {
      path: '/',
      title: 'Startseite',
      html: `<h1>Willkommen im Sonnenhang</h1>
<p>Unser Verein besteht seit 1932 und hat 84 Parzellen am Südrand der Stadt. Neue Gärtnerinnen und Gärtner sind willkommen, zurzeit führen wir eine Warteliste.</p>
<h2>Termine</h2><ul><li>5. Dezember, 15 Uhr: Adventskaffee im Vereinshaus, Kuchen gegen Spende</li><li>17. Januar, 10 Uhr: Obstbaumschnitt mit Herrn Pfeiffer</li><li>20. März: Das Wasser wird angestellt</li></ul>`,
    },
    {
      path: '/verein.html',
      title: 'Verein',
      html: `<h1>Der Verein</h1><p>Pacht und Beiträge im Jahr 2026:</p><table><tr><th>Pacht je m²</th><td>0,32 €</td></tr><tr><th>Mitgliedsbeitrag</th><td>45,00 €</td></tr><tr><th>Wassergeld, Pauschale</th><td>30,00 €</td></tr><tr><th>Aufnahmegebühr</th><td>75,00 €</td></tr></table><p>Der Beitrag wird im Februar überwiesen; die Kontodaten stehen auf der Rechnung.</p>`,
    },
    {
      path: '/kontakt.html',
      title: 'Kontakt',
      html: `<h1>Kontakt und Impressum</h1><p>Kleingartenverein Sonnenhang e. V., Am Südhang 1, 37999 Bergfelde</p><p>E-Mail: <a href="mailto:vorstand@kleingarten-sonnenhang.example">vorstand@kleingarten-sonnenhang.example</a></p>
<form method="post" action="/kontakt.html"><p><label>Name <input name="name" autocomplete="name"></label></p><p><label>E-Mail <input type="email" name="mail" autocomplete="email"></label></p><p><label>Straße <input name="strasse"></label> <label>Ort <input name="ort"></label></p><p><label>Nachricht <textarea name="text"></textarea></label></p><p><label><input type="checkbox" name="warteliste"> Bitte auf die Warteliste setzen</label></p><button>Absenden</button></form>`,
    },
  ],
};
