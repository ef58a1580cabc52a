'use server'
import { action, doorAction } from '@/gate/action'
import { closeSession, openSession } from '@/gate/session'
import { signInInput, signOutInput } from './input'
import { signIn } from './mutations'
import { roomPath } from './return-path'

export const signInAction = doorAction(
  'session.open',
  signInInput,
  async (input) => openSession(await signIn(input)),
  {
    leadsTo: (_done, { to }) => roomPath(to),
  },
)
export const signOutAction = action('session.close', signOutInput, closeSession, {
  leadsTo: () => '/sign-in',
})
