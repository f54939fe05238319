/** Names of months as dates have them (inflected where they are), and the usual short forms. They tell a year from a postcode. */
export const monthNames: readonly string[] = [
  'january', 'jan', 'february', 'feb', 'march', 'mar', 'april', 'apr', 'may', 'june', 'jun', 'july', 'jul', 'august', 'aug', 'september', 'sep', 'october', 'oct', 'november', 'nov', 'december', 'dec', // en
  'januar', 'februar', 'märz', 'mai', 'juni', 'juli', 'sept', 'oktober', 'okt', 'dezember', 'dez', // de
  'janvier', 'janv', 'février', 'févr', 'mars', 'avril', 'avr', 'juin', 'juillet', 'juil', 'août', 'septembre', 'octobre', 'novembre', 'décembre', // fr
  'enero', 'ene', 'febrero', 'marzo', 'abril', 'abr', 'mayo', 'junio', 'julio', 'agosto', 'ago', 'septiembre', 'octubre', 'noviembre', 'diciembre', 'dic', // es
  'gennaio', 'febbraio', 'aprile', 'maggio', 'giugno', 'luglio', 'settembre', 'ottobre', 'dicembre', // it
  'januari', 'februari', 'maart', 'augustus', // nl
  'stycznia', 'styczeń', 'lutego', 'luty', 'marca', 'marzec', 'kwietnia', 'kwiecień', 'maja', 'czerwca', 'czerwiec', 'lipca', 'lipiec', 'sierpnia', 'sierpień', 'września', 'wrzesień', 'października', 'październik', 'listopada', 'listopad', 'grudnia', 'grudzień', // pl
  'janeiro', 'fevereiro', 'março', 'maio', 'junho', 'julho', 'setembro', 'outubro', 'novembro', 'dezembro', // pt
  'augusti', // sv
  'marts', // da
  'desember', // no
  'tammikuuta', 'tammikuu', 'helmikuuta', 'helmikuu', 'maaliskuuta', 'maaliskuu', 'huhtikuuta', 'huhtikuu', 'toukokuuta', 'toukokuu', 'kesäkuuta', 'kesäkuu', 'heinäkuuta', 'heinäkuu', 'elokuuta', 'elokuu', 'syyskuuta', 'syyskuu', 'lokakuuta', 'lokakuu', 'marraskuuta', 'marraskuu', 'joulukuuta', 'joulukuu', // fi
  'ledna', 'leden', 'února', 'únor', 'března', 'březen', 'dubna', 'duben', 'května', 'květen', 'června', 'červen', 'července', 'červenec', 'srpna', 'srpen', 'září', 'října', 'říjen', 'listopadu', 'prosince', 'prosinec', // cs
  'januára', 'februára', 'marec', 'apríla', 'júna', 'júla', 'augusta', 'septembra', 'októbra', 'novembra', 'decembra', // sk
  'febr', 'március', 'márc', 'április', 'május', 'június', 'július', 'augusztus', 'szeptember', 'szept', // hu
  'ianuarie', 'februarie', 'martie', 'aprilie', 'iunie', 'iulie', 'septembrie', 'octombrie', 'noiembrie', 'decembrie', // ro
  'ιανουαρίου', 'φεβρουαρίου', 'μαρτίου', 'απριλίου', 'μαΐου', 'ιουνίου', 'ιουν', 'ιουλίου', 'ιουλ', 'αυγούστου', 'σεπτεμβρίου', 'οκτωβρίου', 'νοεμβρίου', 'δεκεμβρίου', // el
  'ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık', // tr
  'січня', 'січень', 'лютого', 'лютий', 'березня', 'березень', 'квітня', 'квітень', 'квіт', 'травня', 'травень', 'трав', 'червня', 'червень', 'черв', 'липня', 'липень', 'серпня', 'серпень', 'серп', 'вересня', 'вересень', 'жовтня', 'жовтень', 'жовт', 'листопада', 'листопад', 'лист', 'грудня', 'грудень', 'груд', // uk
  'января', 'январь', 'февраля', 'февраль', 'февр', 'марта', 'март', 'апреля', 'апрель', 'июня', 'июнь', 'июля', 'июль', 'августа', 'август', 'сентября', 'сентябрь', 'сент', 'октября', 'октябрь', 'ноября', 'ноябрь', 'нояб', 'декабря', 'декабрь', // ru
  'maret', 'agustus', // id
  'mei', 'maj', 'máj', 'мая', 'май', // short in full
  'tháng', 'năm', // vi
]; // prettier-ignore
