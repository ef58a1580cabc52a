'use server'
import { action } from '@/gate/action'
import { nothingInput } from './input'
import { makeCard } from './mutations'

export const makeCardAction = action('card.made', nothingInput, makeCard, {
  leadsTo: () => '/members/card',
  limit: { times: 10, seconds: 900 },
})
