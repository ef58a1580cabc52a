import { amendmentsWaiting } from '@/features/amendments/queries'
import { applicationsToConfirm, applicationsToDecide } from '@/features/applications/queries'
import { callsOpen, candidaciesToJudge } from '@/features/candidacies/queries'
import { offersWaiting } from '@/features/competences/queries'
import { contestsWaiting } from '@/features/contests/queries'
import { stationsAsked } from '@/features/coverage/queries'
import { stepsWaiting } from '@/features/deadlines/queries'
import { foundingsWaiting } from '@/features/founding/queries'
import { mandatesEnding, mandatesGiven, termsEnding } from '@/features/mandates/queries'
import { transfersWaiting } from '@/features/membership/queries'
import { lettersWaiting } from '@/features/messages/queries'
import { alarmsWaiting, vouchersWaiting } from '@/features/money/queries'
import { requestsWaiting } from '@/features/mydata/queries'
import { ownDrafts, textsToReview } from '@/features/news/queries'
import { votesWaiting } from '@/features/opinions/queries'
import { papersMissing } from '@/features/papers/queries'
import { entriesWaiting } from '@/features/progress/queries'
import { proposalsWaiting } from '@/features/proposals/queries'
import { tasksWaiting } from '@/features/tasks/queries'
import type { WaitingLine } from './line'

/** Everything that can wait for someone, the most pressing first. */
export const WAITING: readonly WaitingLine[] = [
  textsToReview,
  applicationsToDecide,
  applicationsToConfirm,
  transfersWaiting,
  requestsWaiting,
  lettersWaiting,
  offersWaiting,
  contestsWaiting,
  proposalsWaiting,
  foundingsWaiting,
  amendmentsWaiting,
  votesWaiting,
  entriesWaiting,
  alarmsWaiting,
  stationsAsked,
  tasksWaiting,
  stepsWaiting,
  vouchersWaiting,
  callsOpen,
  papersMissing,
  candidaciesToJudge,
  termsEnding,
  mandatesEnding,
  mandatesGiven,
  ownDrafts,
]
