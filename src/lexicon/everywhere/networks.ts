/** Social networks, messengers and chat vendors, by registrable domain. */
export interface Network {
  readonly name: string;
  readonly hosts: readonly string[];
}

export const socialNetworks: readonly Network[] = [
  { name: 'Facebook', hosts: ['facebook.com', 'fb.com', 'fb.me'] },
  { name: 'Instagram', hosts: ['instagram.com', 'instagr.am'] },
  { name: 'X', hosts: ['twitter.com', 'x.com'] },
  { name: 'YouTube', hosts: ['youtube.com', 'youtu.be'] },
  { name: 'TikTok', hosts: ['tiktok.com'] },
  { name: 'Pinterest', hosts: ['pinterest.com', 'pinterest.de', 'pinterest.fr', 'pinterest.es', 'pinterest.co.uk', 'pinterest.it', 'pinterest.ca', 'pinterest.at', 'pinterest.ch', 'pinterest.jp', 'pinterest.com.au'] },
  { name: 'LinkedIn', hosts: ['linkedin.com'] },
  { name: 'XING', hosts: ['xing.com'] },
  { name: 'Snapchat', hosts: ['snapchat.com'] },
  { name: 'Tumblr', hosts: ['tumblr.com'] },
  { name: 'Threads', hosts: ['threads.net', 'threads.com'] },
  { name: 'Bluesky', hosts: ['bsky.app'] },
  { name: 'Mastodon', hosts: ['mastodon.social'] },
  { name: 'VK', hosts: ['vk.com', 'vkontakte.ru'] },
  { name: 'Odnoklassniki', hosts: ['ok.ru', 'odnoklassniki.ru'] },
  { name: 'Weibo', hosts: ['weibo.com'] },
  { name: 'Vimeo', hosts: ['vimeo.com'] },
  { name: 'Twitch', hosts: ['twitch.tv'] },
  { name: 'Reddit', hosts: ['reddit.com'] },
  { name: 'Flickr', hosts: ['flickr.com'] },
  { name: 'Google+', hosts: ['plus.google.com'] },
]; // prettier-ignore

export const messengers: readonly Network[] = [
  { name: 'WhatsApp', hosts: ['whatsapp.com', 'wa.me', 'wa.link'] },
  { name: 'Telegram', hosts: ['t.me', 'telegram.me', 'telegram.org'] },
  { name: 'Messenger', hosts: ['m.me', 'messenger.com'] },
  { name: 'LINE', hosts: ['line.me', 'lin.ee'] },
  { name: 'Viber', hosts: ['viber.com'] },
  { name: 'Signal', hosts: ['signal.me'] },
  { name: 'KakaoTalk', hosts: ['pf.kakao.com', 'open.kakao.com'] },
  { name: 'Zalo', hosts: ['zalo.me'] },
  { name: 'Discord', hosts: ['discord.gg', 'discord.com'] },
]; // prettier-ignore

export const chatVendors: readonly Network[] = [
  { name: 'Zendesk Chat', hosts: ['zopim.com', 'zdassets.com', 'zendesk.com'] },
  { name: 'Tawk.to', hosts: ['tawk.to'] },
  { name: 'Intercom', hosts: ['intercom.io', 'intercomcdn.com'] },
  { name: 'LiveChat', hosts: ['livechatinc.com', 'livechat.com'] },
  { name: 'Tidio', hosts: ['tidio.co', 'tidiochat.com'] },
  { name: 'Crisp', hosts: ['crisp.chat'] },
  { name: 'Gorgias', hosts: ['gorgias.chat', 'gorgias.io'] },
  { name: 'Drift', hosts: ['drift.com', 'driftt.com'] },
  { name: 'Olark', hosts: ['olark.com'] },
  { name: 'Userlike', hosts: ['userlike.com', 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'] },
  { name: 'JivoChat', hosts: ['jivosite.com', 'jivo.ru', 'jivochat.com'] },
  { name: 'Freshchat', hosts: ['freshchat.com', 'freshworks.com', 'wchat.freshchat.com'] },
  { name: 'HubSpot', hosts: ['usemessages.com', 'hubspot.com'] },
  { name: 'LivePerson', hosts: ['liveperson.net', 'lpsnmedia.net'] },
  { name: 'SnapEngage', hosts: ['snapengage.com'] },
  { name: 'Smartsupp', hosts: ['smartsuppchat.com', 'smartsupp.com'] },
  { name: 'Chatra', hosts: ['chatra.io'] },
  { name: 'Re:amaze', hosts: ['reamaze.com'] },
  { name: 'Richpanel', hosts: ['richpanel.com'] },
  { name: 'Chaport', hosts: ['chaport.com'] },
  { name: 'iAdvize', hosts: ['iadvize.com'] },
  { name: 'Comm100', hosts: ['comm100.com', 'comm100.io'] },
  { name: 'Provide Support', hosts: ['providesupport.com'] },
  { name: 'LiveZilla', hosts: ['livezilla.net'] },
  { name: 'Salesforce Chat', hosts: ['salesforceliveagent.com', 'force.com'] },
]; // prettier-ignore
