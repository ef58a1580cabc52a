import { offersWaiting } from '@/features/competences/queries'
import { foundingsWaiting } from '@/features/founding/queries'
import { mandatesEnding, mandatesGiven, termsEnding } from '@/features/mandates/queries'
import { lettersWaiting } from '@/features/messages/queries'
import { ownDrafts, textsToReview } from '@/features/news/queries'
import type { WaitingLine } from './line'

/** Everything that can wait for someone, the most pressing first. */
export const WAITING: readonly WaitingLine[] = [
  textsToReview,
  lettersWaiting,
  offersWaiting,
  foundingsWaiting,
  termsEnding,
  mandatesEnding,
  mandatesGiven,
  ownDrafts,
]
