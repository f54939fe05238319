/** Registrable domains that give mailboxes to anybody. */
export const freeMail: readonly string[] = [
  'gmail.com', 'googlemail.com', 'outlook.com', 'outlook.de', 'outlook.fr', 'outlook.es', 'hotmail.com', 'hotmail.de', 'hotmail.fr', 'hotmail.es', 'hotmail.co.uk', 'hotmail.it', 'live.com', 'live.de', 'live.fr', 'live.nl', 'live.co.uk', 'msn.com',
  'yahoo.com', 'yahoo.de', 'yahoo.fr', 'yahoo.es', 'yahoo.co.uk', 'yahoo.it', 'yahoo.co.jp', 'yahoo.co.in', 'yahoo.com.br', 'yahoo.ca', 'ymail.com', 'rocketmail.com', 'myyahoo.com', 'aol.com', 'aol.de', 'aim.com', 'icloud.com', 'me.com', 'mac.com',
  'gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.com', 'gmx.fr', 'web.de', 'freenet.de', 't-online.de', 'arcor.de', 'mail.de', 'posteo.de', 'mailbox.org', 'online.de', 'email.de', '1und1.de', 'freemail.hu', 'citromail.hu',
  'proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me', 'tutanota.com', 'tutanota.de', 'tuta.io', 'tuta.com', 'zoho.com', 'zohomail.com', 'zohomail.eu', 'mail.com', 'email.com', 'usa.com', 'consultant.com', 'yandex.com', 'yandex.ru', 'ya.ru', 'mail.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'rambler.ru', 'ukr.net', 'i.ua', 'meta.ua',
  'luukku.com', 'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'neuf.fr', 'bbox.fr', 'numericable.fr', 'aliceadsl.fr', 'libero.it', 'virgilio.it', 'tiscali.it', 'alice.it', 'tin.it', 'hotmail.com.br', 'uol.com.br', 'bol.com.br', 'terra.com.br', 'ig.com.br', 'terra.es', 'telefonica.net', 'ono.com', 'sapo.pt',
  'qq.com', '163.com', '126.com', 'sina.com', 'sina.cn', 'sohu.com', 'foxmail.com', 'aliyun.com', 'yeah.net', '139.com', 'naver.com', 'daum.net', 'hanmail.net', 'nate.com', 'rediffmail.com', 'wp.pl', 'o2.pl', 'onet.pl', 'interia.pl', 'op.pl', 'gazeta.pl', 'seznam.cz', 'email.cz', 'centrum.cz', 'centrum.sk', 'azet.sk', 'zoznam.sk', 'abv.bg', 'mail.bg',
  'btinternet.com', 'sky.com', 'talktalk.net', 'ntlworld.com', 'virginmedia.com', 'comcast.net', 'verizon.net', 'att.net', 'sbcglobal.net', 'bellsouth.net', 'cox.net', 'charter.net', 'earthlink.net', 'juno.com', 'fastmail.com', 'fastmail.fm', 'hushmail.com', 'inbox.lv', 'inbox.lt', 'ziggo.nl', 'kpnmail.nl', 'planet.nl', 'home.nl', 'telenet.be', 'skynet.be', 'proximus.be', 'bluewin.ch', 'hispeed.ch', 'aon.at', 'chello.at', 'bigpond.com', 'optusnet.com.au', 'xtra.co.nz', 'shaw.ca', 'rogers.com', 'sympatico.ca', 'hey.com', 'duck.com', 'skiff.com', 'cock.li', 'mailfence.com', 'runbox.com', 'disroot.org', 'onmail.com',
  'hotmail.se', 'live.se', 'telia.com', 'spray.se', 'comhem.se', 'bredband.net', 'hotmail.no', 'live.no', 'online.no', 'hotmail.dk', 'live.dk', 'outlook.dk', 'mail.dk', 'stofanet.dk', 'hotmail.fi', 'kolumbus.fi', 'saunalahti.fi', 'elisanet.fi', 'inet.fi', 'hotmail.nl', 'hotmail.be', 'live.be', 'outlook.be', 'upcmail.nl', 'hetnet.nl', 'xs4all.nl', 'casema.nl', 'quicknet.nl', 'chello.nl', 'scarlet.be', 'pandora.be', 'voo.be',
  'live.it', 'outlook.it', 'fastwebnet.it', 'outlook.pt', 'live.com.pt', 'hotmail.gr', 'yahoo.gr', 'otenet.gr', 'forthnet.gr', 'yahoo.ro', 'yahoo.se', 'yahoo.dk', 'yahoo.no', 'yahoo.pl', 'yahoo.ie', 'yahoo.com.mx', 'yahoo.com.ar', 'yahoo.com.au', 'yahoo.co.nz', 'yahoo.com.tw', 'outlook.com.br', 'windowslive.com', 'vodafone.de', 'vp.pl', 'tlen.pl', 'poczta.fm', 'post.cz', 'volny.cz', 'pobox.sk', 't-online.hu', 'upcmail.hu', 'indamail.hu', 'mynet.com', 'siol.net', 'net.hr', 'hot.ee',
  'eircom.net', 'blueyonder.co.uk', 'tiscali.co.uk', 'live.ie', 'iinet.net.au', 'tpg.com.au', 'telus.net', 'videotron.ca', 'docomo.ne.jp', 'ezweb.ne.jp', 'softbank.ne.jp', 'nifty.com', 'outlook.jp',
]; // prettier-ignore

/**
 * Registrable domains whose mailboxes are thrown away after minutes or are open to everybody. The best known alone: lists of all of them are a hundred
 * times as long, change daily, and a shop with such an address is rare.
 */
export const disposableMail: readonly string[] = [
  'mailinator.com', 'guerrillamail.com', 'sharklasers.com', '10minutemail.com', 'tempmail.com', 'temp-mail.org', 'temp-mail.io', 'tempmailo.com',
  'throwawaymail.com', 'trashmail.com', 'trashmail.de', 'trashmail.net', 'wegwerfmail.de', 'wegwerfemail.de', 'spamgourmet.com', 'yopmail.com', 'getnada.com', 'dispostable.com', 'maildrop.cc', 'mailnesia.com', 'mailcatch.com', 'moakt.com', 'mohmal.com', 'fakeinbox.com', 'discard.email',
  'emailondeck.com', 'jetable.org', 'spambog.com', 'inboxkitten.com', 'burnermail.io', 'minuteinbox.com', 'emailfake.com', 'tmpmail.org', 'dropmail.me', '1secmail.com',
]; // prettier-ignore

/** What stands in brackets for `@` and for the dot, against robots. Parts of expressions: plain letters. */
export const atSigns: readonly string[] = ['at', 'ät', 'æt', 'a', '@', 'arroba', 'arobase', 'chiocciola', 'apenstaartje', 'afna', 'majmun', 'snabel-?a', 'snabela', 'krøllalfa', 'małpa', 'malpa', 'zavináč', 'zavinac', 'kukac', 'собака', 'равлик', 'アット', 'アットマーク', '골뱅이']; // prettier-ignore
export const dotSigns: readonly string[] = ['dot', 'punkt', 'point', 'punto', 'ponto', 'punt', 'prik', 'kropka', 'tečka', 'bodka', 'pont', 'piste', 'точка', 'крапка', 'ドット', '\\.']; // prettier-ignore
