'use server'
import { dropLink, heldLink } from '@/features/account/link-cookie'
import { doorAction } from '@/gate/action'
import { accountMark } from '@/gate/device'
import { callerAddress, spend } from '@/gate/limits'
import { followInput, linkInput } from './input'
import * as mutations from './mutations'

const HOUR = 3600
const DAY = 24 * HOUR

// A household shares an address, and nobody's letter box is filled by strangers.
export const followAction = doorAction(
  'programme.follow',
  followInput,
  async (wish, locale) => {
    await spend('follow.letters', accountMark(wish.email), { times: 10, seconds: DAY })
    await mutations.follow(wish, locale)
  },
  { leadsTo: () => '/follow/sent', limit: { times: 30, seconds: HOUR } },
)

// Whoever only confirms or stops must not be held up by how many have asked.
const pressed = async () => spend('follow.pressed', await callerAddress(), { times: 60, seconds: HOUR })

export const confirmFollowAction = doorAction(
  'programme.follow',
  linkInput,
  async () => {
    await pressed()
    await mutations.confirmFollow((await heldLink('follow')).secret)
  },
  { leadsTo: () => '/follow/mine?done=confirmed', limit: 'its own' },
)
export const stopFollowAction = doorAction(
  'programme.follow',
  linkInput,
  async () => {
    await pressed()
    await mutations.stopFollow((await heldLink('follow')).secret)
    await dropLink()
  },
  { leadsTo: () => '/follow/mine?done=stopped', limit: 'its own' },
)
