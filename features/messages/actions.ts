'use server'
import { settings } from '@/features/portal/queries'
import { action, doorAction } from '@/gate/action'
import { insist } from '@/gate/refusals'
import { handlingInput, letterInput, messageInput } from './input'
import { deleteMessage, handleMessage, reopenMessage, sendLetter } from './mutations'

const room = () => '/desk/messages'

export const sendLetterAction = doorAction(
  'message.sent',
  letterInput,
  async (letter, locale) => {
    const organisation = await settings()
    insist(organisation, 'notFound')
    return sendLetter({ ...letter, bodyId: organisation.rootId, locale })
  },
  { leadsTo: () => '/contact/thanks', limit: { times: 5, seconds: 900 } },
)
export const handleMessageAction = action('message.handled', handlingInput, handleMessage)
export const reopenMessageAction = action('message.reopened', messageInput, reopenMessage)
export const deleteMessageAction = action('message.deleted', messageInput, deleteMessage, { leadsTo: room })
