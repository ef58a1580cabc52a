import { onThisSite } from '@/gate/return-address'

const IN_A_LANGUAGE = /^\/(?:ar|fr|en)(\/(?:members|desk|card)(?:[/?].*)?)$/

/** The room to go on to after signing in, without its language; the members' home unless the address is a room of ours. */
export const roomPath = (to: string | null | undefined): string =>
  IN_A_LANGUAGE.exec(onThisSite(to, ''))?.[1] ?? '/members'

/** Where the code of a second factor is asked for, on the way to a room. */
export const codePath = (to: string | null | undefined): string =>
  to ? `/sign-in/code?to=${encodeURIComponent(to)}` : '/sign-in/code'
