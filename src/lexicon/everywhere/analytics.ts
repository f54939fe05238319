/** Hosts that measure visitors, by registrable domain or host. */
export const analyticsHosts: readonly string[] = [
  'google-analytics.com', 'googletagmanager.com', 'analytics.google.com', 'googleadservices.com', 'doubleclick.net', 'connect.facebook.net', 'facebook.net', 'analytics.tiktok.com', 'snap.licdn.com', 'bat.bing.com', 'clarity.ms', 'hotjar.com', 'hotjar.io', 'matomo.cloud', 'matomo.org', 'piwik.pro',
  'plausible.io', 'usefathom.com', 'mixpanel.com', 'amplitude.com', 'segment.com', 'segment.io', 'cdn.segment.com', 'heapanalytics.com', 'fullstory.com', 'mouseflow.com', 'crazyegg.com', 'luckyorange.com', 'luckyorange.net', 'smartlook.com', 'inspectlet.com', 'newrelic.com', 'nr-data.net',
  'quantserve.com', 'scorecardresearch.com', 'chartbeat.com', 'parsely.com', 'adobedtm.com', 'omtrdc.net', '2o7.net', 'demdex.net', 'everesttech.net', 'webtrends.com', 'webtrekk.net', 'etracker.com', 'etracker.de', 'econda-monitor.de', 'econda.de', 'ioam.de', 'infonline.de', 'xiti.com', 'at-o.net', 'aticdn.net', 'estat.com',
  'statcounter.com', 'histats.com', 'clicky.com', 'getclicky.com', 'kissmetrics.com', 'yandex.ru', 'mc.yandex.ru', 'top-fwz1.mail.ru', 'counter.yadro.ru', 'gemius.pl', 'hm.baidu.com', 'cnzz.com', '51.la', 'umami.is', 'simpleanalyticscdn.com', 'pinimg.com', 'ct.pinterest.com', 's.pinimg.com', 'static.ads-twitter.com', 'sc-static.net', 'criteo.net', 'criteo.com', 'klaviyo.com', 'monorail-edge.shopifysvc.com', 'posthog.com', 'triplewhale.com', 'northbeam.io', 'elevar.io', 'hs-analytics.net', 'hs-scripts.com', 'woopra.com', 'optimizely.com', 'visualwebsiteoptimizer.com', 'abtasty.com', 'kameleoon.eu', 'dynamicyield.com', 'monetate.net', 'convertexperiments.com',
]; // prettier-ignore

/** Those of them that count for an advertising network alone: who came by which advertisement. */
export const advertisingHosts: readonly string[] = [
  'connect.facebook.net', 'googleadservices.com', 'doubleclick.net', 'analytics.tiktok.com', 'snap.licdn.com', 'bat.bing.com', 'pinimg.com', 'ct.pinterest.com', 'static.ads-twitter.com', 'sc-static.net', 'criteo.net', 'criteo.com',
]; // prettier-ignore
