/** Parts of addresses that must not be asked for, or not as they are written, and what a page says that is not there. */

/** Path parts of addresses that do something, or that belong to one person. Compared as whole parts, in lower case. */
export const actionPaths: readonly string[] = [
  'logout', 'log-out', 'logoff', 'log-off', 'signout', 'sign-out', 'abmelden', 'ausloggen', 'deconnexion', 'se-deconnecter', 'cerrar-sesion', 'desconectar', 'esci', 'uitloggen', 'wyloguj', 'logga-ut', 'log-ud', 'logg-ut', 'kirjaudu-ulos', 'odhlasit', 'kijelentkezes', 'cikis',
  'add', 'remove', 'delete', 'destroy', 'update', 'edit', 'confirm', 'activate', 'unsubscribe', 'subscribe', 'newsletter', 'optout', 'opt-out', 'vote', 'like', 'compare', 'reorder', 'cancel', 'reset', 'clear', 'export', 'share', 'report', 'track', 'tracking', 'order-tracking', 'redirect', 'goto', 'out', 'away', 'exit', 'click',
  'admin', 'administrator', 'wp-admin', 'wp-login', 'backend', 'cron', 'install', 'setup', 'api', 'graphql', 'feed', 'rss', 'ajax', 'cdn-cgi',
]; // prettier-ignore

/** Query keys by which an address does something, or leads on to another one. */
export const actionKeys: readonly string[] = [
  'action', 'act', 'do', 'cmd', 'command', 'op', 'task', 'method', 'event', 'func', 'function', 'fnc', 'add', 'addtocart', 'add-to-cart', 'add_to_cart', 'remove', 'remove_item', 'delete', 'update', 'buy', 'qty', 'quantity', 'logout', 'login', 'unsubscribe', 'subscribe', 'confirm', 'vote', 'redirect', 'redirect_to', 'redirect_uri', 'return', 'return_to', 'returnurl', 'return_url', 'next', 'goto', 'url', 'u', 'dest', 'destination', 'target', 'out', 'ref_url', 'download', 'coupon', 'discount',
]; // prettier-ignore

/** Query keys whose value names a person, a session or a secret. An address that needs one is not asked for. */
export const secretKeys: readonly string[] = [
  'token', 'csrf', '_token', 'auth', 'key', 'apikey', 'api_key', 'secret', 'hash', 'sig', 'signature', 'nonce', '_wpnonce', 'otp', 'email', 'e-mail', 'mail', 'user', 'userid', 'user_id', 'uid', 'customer', 'customerid', 'customer_id', 'account', 'password', 'pass', 'order', 'orderid', 'order_id', 'invoice', 'cart', 'cartid', 'cart_id', 'basket',
]; // prettier-ignore

/** Query keys that the page does not need: sessions and advertisers' marks. They are taken off. */
export const idleKeys: readonly string[] = [
  'sid', 'ssid', 'xtcsid', 'oscsid', 'zenid', 'moddid', 'osadminid', 'phpsessid', 'jsessionid', 'aspsessionid', 'sessionid', 'session_id', 'session', 'force_sid', 'cfid', 'cftoken', '__cf_chl_tk', 'gclid', 'gbraid', 'wbraid', 'gclsrc', 'dclid', 'fbclid', 'msclkid', 'ttclid', 'twclid', 'yclid', 'igshid', 'mc_cid', 'mc_eid', 'srsltid', '_ga', '_gl', '_pos', '_sid', '_ss', 'ref', 'referrer', 'aff', 'affiliate',
]; // prettier-ignore

/** Endings of files that hold no text to read. */
export const fileEndings: readonly string[] = [
  'jpg', 'jpeg', 'png', 'gif', 'svg', 'webp', 'avif', 'ico', 'mp3', 'mp4', 'mov', 'webm', 'zip', 'gz', 'rar', '7z', 'exe', 'msi', 'dmg', 'apk', 'css', 'js', 'json', 'xml', 'csv', 'ics', 'vcf', 'woff', 'woff2',
]; // prettier-ignore

/** Names that only resolve inside a house or an office: no shop stands there for everybody. */
export const localSuffixes: readonly string[] = ['local', 'localhost', 'lan', 'home', 'internal', 'intranet', 'corp', 'private', 'arpa'];

/** Enough in a title or heading; in a text it may be about anything. */
export const notFound: readonly string[] = [
  'error 404', '404 error', 'not found', 'nothing found', 'nothing was found', 'nicht gefunden', 'introuvable', 'no encontrada', 'non trovata', 'niet gevonden', 'nie znaleziono', 'não encontrada', 'hittades inte', 'ikke fundet', 'ikke funnet', 'ei löytynyt', 'nenalezeno', 'nem található', 'δεν βρέθηκε', 'bulunamadı', 'не найдено', 'не знайдено',
]; // prettier-ignore

/** What a page says instead of what was asked for. Compared with titles and headings, and with short texts. */
export const notThere: readonly string[] = [
  'page not found', 'page cannot be found', 'page could not be found', "page can't be found", 'page does not exist', "page doesn't exist", 'page you requested', 'page you are looking for', 'page no longer exists', 'page is no longer available', 'page has been removed', 'page unavailable', "we couldn't find that page", 'we could not find that page', // en
  'seite nicht gefunden', 'seite wurde nicht gefunden', 'seite existiert nicht', 'seite konnte nicht gefunden werden', 'seite ist nicht mehr verfügbar', 'angeforderte seite', 'gesuchte seite', // de
  'page introuvable', 'page non trouvée', "page n'existe pas", "page n'existe plus", 'page demandée', 'page que vous recherchez', 'page que vous cherchez', // fr
  'página no encontrada', 'no se encontró la página', 'no se ha encontrado la página', 'página no existe', 'página que busca', 'página que buscas', 'página solicitada', // es
  'pagina non trovata', 'pagina non esiste', 'pagina che stai cercando', 'pagina che cerchi', 'pagina richiesta', // it
  'pagina niet gevonden', 'pagina bestaat niet', 'pagina die je zoekt', 'pagina die u zoekt', // nl
  'strona nie została znaleziona', 'nie znaleziono strony', 'strona nie istnieje', 'nie ma takiej strony', // pl
  'página não encontrada', 'página não existe', 'página que procura', 'página que você procura', // pt
  'sidan hittades inte', 'sidan kunde inte hittas', 'sidan finns inte', 'sidan du söker', // sv
  'siden blev ikke fundet', 'siden findes ikke', 'siden kunne ikke findes', 'siden du leder efter', // da
  'siden ble ikke funnet', 'fant ikke siden', 'siden finnes ikke', 'siden du leter etter', // no
  'sivua ei löytynyt', 'sivua ei löydy', 'sivua ei ole', 'etsimääsi sivua', // fi
  'stránka nenalezena', 'stránka nebyla nalezena', 'stránka neexistuje', 'požadovaná stránka', // cs
  'stránka sa nenašla', 'stránka nebola nájdená', 'stránka neexistuje', // sk
  'az oldal nem található', 'oldal nem található', 'nincs ilyen oldal', 'a keresett oldal', // hu
  'pagina nu a fost găsită', 'pagina nu există', 'pagina căutată', // ro
  'η σελίδα δεν βρέθηκε', 'σελίδα δεν υπάρχει', // el
  'sayfa bulunamadı', 'sayfa mevcut değil', 'aradığınız sayfa', // tr
  'страница не найдена', 'страница не существует', 'такой страницы нет', // ru
  'сторінку не знайдено', 'сторінка не знайдена', 'сторінки не існує', // uk
  'страницата не е намерена', 'stranica nije pronađena', 'stran ni bila najdena', 'strana nije pronađena', // bg hr sl sr
  'ページが見つかりません', 'ページは見つかりません', 'お探しのページ', '指定されたページ', 'ページは存在しません', // ja
  '페이지를 찾을 수 없습니다', '존재하지 않는 페이지', '요청하신 페이지', // ko
  '页面不存在', '找不到页面', '页面未找到', '您访问的页面', '頁面不存在', '找不到頁面', '您訪問的頁面', '找不到網頁', // zh
  'không tìm thấy trang', 'trang không tồn tại', // vi
  'ไม่พบหน้า', 'ไม่พบหน้าที่คุณต้องการ', // th
  'halaman tidak ditemukan', 'halaman tidak tersedia', // id
  'الصفحة غير موجودة', 'لم يتم العثور على الصفحة', 'صفحه یافت نشد', // ar fa
  'הדף לא נמצא', 'העמוד לא נמצא', 'דף לא נמצא', // he
]; // prettier-ignore
