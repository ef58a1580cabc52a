import { cleanText } from '@/gate/text'

const TRACKERS =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|igshid?|mc_(cid|eid)|_hs(enc|mi)|__tn__|__cft__.*|ref(src|_src)?|si|s_cid|yclid|twclid)$/i

// Sites that wrap every address they show; the address itself stands in a parameter.
const WRAPPERS: Record<string, string> = {
  'l.facebook.com': 'u',
  'lm.facebook.com': 'u',
  'l.instagram.com': 'u',
  'www.google.com': 'q',
}

const WEB = ['http:', 'https:']

/**
 * An address that a text may link to: http, https, mailto, tel, or a path of this site; without trackers, names or
 * passwords, and with a host that reads as what it is (other alphabets as xn--). Null for anything else.
 */
export function safeLink(typed: string): string | null {
  const text = cleanText(typed).trim()
  if (text === '' || text.length > 2000 || /\s/.test(text)) return null
  if (/^[/\\]/.test(text)) return /^\/(?![/\\])/.test(text) ? text : null
  if (/^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol === 'mailto:') return /^mailto:[^@?]+@[^@?]+$/i.test(url.href) ? url.href : null
  if (url.protocol === 'tel:') return /^tel:\+?[\d().-]{3,20}$/i.test(url.href) ? url.href : null
  return WEB.includes(url.protocol) ? webLink(url) : null
}

function webLink(url: URL): string | null {
  if (url.username || url.password || !url.hostname.includes('.')) return null
  const inner = url.searchParams.get(WRAPPERS[url.hostname] ?? '')
  if (inner && /^https?:/i.test(inner)) return safeLink(inner)
  const trackers = [...url.searchParams.keys()].filter((name) => TRACKERS.test(name))
  for (const name of trackers) url.searchParams.delete(name)
  return url.href
}
