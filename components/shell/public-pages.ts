/** The entries of the public navigation, in order. A page joins this list on the day it exists, not before. */
export const publicPages = [
  { key: 'home', path: '' },
  { key: 'news', path: '/news' },
  { key: 'programmes', path: '/programmes' },
  { key: 'elected', path: '/elected' },
  { key: 'about', path: '/about' },
  { key: 'structure', path: '/structure' },
  { key: 'join', path: '/join' },
  { key: 'contact', path: '/contact' },
] as const

/** What a page may say it is, so that the navigation can mark it. */
export type PublicPage =
  | (typeof publicPages)[number]['key']
  | 'search'
  | 'offer'
  | 'signIn'
  | 'legal'
  | 'privacy'

/** Where readers find the small print; the feed is one per language. */
export const footerPages = [
  { key: 'programmes', path: '/programmes' },
  { key: 'legal', path: '/legal' },
  { key: 'privacy', path: '/privacy' },
  { key: 'software', path: '/legal#software' },
  { key: 'feed', path: '/feed.xml' },
] as const
