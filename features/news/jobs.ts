import { absentActor } from '@/gate/absent'
import { work } from '@/gate/jobs'
import { recordRefusal } from '@/gate/ledger'
import { refreshPages } from '@/gate/refresh'
import { Refused } from '@/gate/refusals'
import { publishAsPlanned } from './mutations'
import { tagsOf } from './tags'

/** Publishes what was planned, at its hour, as whoever planned it. */
export const publishPlanned = () =>
  work('publication', async ({ articleId, locale, plannedBy }) => {
    const actor = await absentActor(plannedBy)
    try {
      await publishAsPlanned(actor, { articleId, language: locale })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      // The desk shows that the hour passed and nothing came of it.
      return recordRefusal(actor, 'article.published', error.reason)
    }
    // Also where an earlier attempt published and died before this line.
    await refreshPages(tagsOf({ articleId }))
  })
