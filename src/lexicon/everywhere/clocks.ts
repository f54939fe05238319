/** How units of time are written behind a number in a countdown, long and short. Lower case without a full stop; compared without accents. */
export const clockUnits: readonly { readonly seconds: number; readonly words: readonly string[] }[] = [
  {
    seconds: 86_400,
    words: ['d', 'day', 'days', 'tag', 'tage', 'tagen', 't', 'tg', 'j', 'jour', 'jours', 'día', 'días', 'dia', 'dias', 'giorno', 'giorni', 'gg', 'dag', 'dagen', 'dage', 'dagar', 'dager', 'dygn', 'døgn', 'dzień', 'dni', 'den', 'dny', 'dní', 'dnů', 'deň', 'päivä', 'päivää', 'pv', 'vrk', 'nap', 'zi', 'zile', 'ημέρα', 'ημέρες', 'μέρες', 'gün', 'день', 'дня', 'дней', 'дні', 'днів', 'дн', 'hari', 'ngày', '日', '天', '일', 'วัน', 'يوم', 'يوما', 'أيام', 'יום', 'ימים'],
  },
  {
    seconds: 3600,
    words: ['h', 'hr', 'hrs', 'hour', 'hours', 'std', 'stunde', 'stunden', 'heure', 'heures', 'hora', 'horas', 'ora', 'ore', 'uur', 'uren', 'u', 'godz', 'godzina', 'godziny', 'godzin', 'tim', 'timme', 'timmar', 'time', 'timer', 'tunti', 'tuntia', 'hodina', 'hodiny', 'hodin', 'hodín', 'óra', 'oră', 'ώρα', 'ώρες', 'saat', 'sa', 'час', 'часа', 'часов', 'ч', 'година', 'години', 'годин', 'год', 'jam', 'giờ', '時間', '小时', '小時', '时', '時', '시간', 'ชั่วโมง', 'ชม', 'ساعة', 'ساعات', 'שעה', 'שעות'],
  },
  {
    seconds: 60,
    words: ['m', 'min', 'mins', 'mn', 'minute', 'minutes', 'minuten', 'minuto', 'minutos', 'minuti', 'minuut', 'minut', 'minuta', 'minuty', 'minúta', 'minúty', 'minút', 'minuter', 'minutt', 'minutter', 'minuutti', 'minuuttia', 'perc', 'p', 'λεπτό', 'λεπτά', 'dakika', 'dk', 'мин', 'минута', 'минуты', 'минут', 'хв', 'хвилина', 'хвилини', 'хвилин', 'menit', 'mnt', 'phút', '分', '分钟', '分鐘', '분', 'นาที', 'دقيقة', 'دقائق', 'דקה', 'דקות'],
  },
  {
    seconds: 1,
    words: ['s', 'sec', 'secs', 'second', 'seconds', 'sek', 'sekunde', 'sekunden', 'seconde', 'secondes', 'segundo', 'segundos', 'secondo', 'secondi', 'seconden', 'sekund', 'sekunda', 'sekundy', 'sekunder', 'sekúnd', 'sekunti', 'sekuntia', 'másodperc', 'mp', 'secundă', 'secunde', 'δευτερόλεπτο', 'δευτερόλεπτα', 'δευτ', 'saniye', 'sn', 'сек', 'секунда', 'секунды', 'секунди', 'секунд', 'detik', 'dtk', 'giây', '秒', '秒钟', '초', 'วินาที', 'ثانية', 'ثوان', 'שנייה', 'שניה', 'שניות'],
  },
]; // prettier-ignore
