/** What a link in a letter is for. */
export type LinkPurpose = 'reset' | 'invitation' | 'email'

/** A link whose secret a page needs after its address was left: those, an applicant's own, and a follower's. */
export type KeptPurpose = LinkPurpose | 'application' | 'follow'

/** A link that someone holds: what for, and its 256-bit secret. */
export type Link = { purpose: LinkPurpose; secret: string }

export type KeptLink = { purpose: KeptPurpose; secret: string }

/** How long each kind of link can be used, in minutes. */
export const LINK_MINUTES: Record<LinkPurpose, number> = { reset: 30, invitation: 72 * 60, email: 24 * 60 }

/** The address of a link, on the portal's own public address whatever the request said. */
export const linkUrl = (publicUrl: string, locale: string, { purpose, secret }: KeptLink): string =>
  `${publicUrl}/${locale}/${purpose}/${secret}`

/** Whether a path segment could be such a secret at all. */
export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text)
