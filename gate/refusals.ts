/** Why something was not done: a closed set, each a message key of `refusals`. */
export const REASONS = [
  'notSignedIn',
  'notYours',
  'notFound',
  'incomplete',
  'invalid',
  'stale',
  'tooMany',
  'foreignOrigin',
  'wrongPassword',
  'weakPassword',
  'linkSpent',
  'wrongCode',
  'codeTooLate',
  'factorChanged',
  'secondFactorFirst',
  'addressTaken',
  'fourEyes',
  'inUse',
  'alreadyPublic',
  'notPublic',
  'wasPublic',
  'quota',
  'tooLarge',
  'tooManyPixels',
  'heic',
  'notAPicture',
  'notADocument',
  'animated',
  'damaged',
  'noSeat',
  'heldAlready',
  'suspended',
  'beforeFounding',
  'dissolved',
  'beyondMandate',
  'alreadyEnded',
  'lastOne',
  'foundedAlready',
  'startedByYou',
  'foundingIncomplete',
  'decidedMeanwhile',
  'notStanding',
  'circle',
  'nameWhatIsBelow',
  'cancelledAlready',
  'decidedAlready',
  'alreadyMember',
  'codeWrong',
  'noCode',
  'nobodyThere',
  'noHome',
  'suspendedAlready',
  'notSuspended',
  'leftAlready',
  'notLeft',
  'noDestination',
  'transferOpen',
  'transferOver',
  'officeFirst',
  'anotherReceives',
  'hasLeft',
  'noMembership',
  'ownRequest',
  'decidedAbove',
  'notASheet',
  'emptySheet',
  'tooManyRows',
  'unread',
  'undecided',
  'nothingToTake',
  'acceptedAlready',
  'undoneAlready',
  'alreadyAnswered',
  'nothingAsked',
  'outOfSeason',
  'noSuchMove',
  'noPoints',
  'noEvidence',
  'noSuchStep',
  'aboveCommitted',
  'abovePledged',
  'voteOver',
  'notYourVote',
  'textMoved',
  'wasAdopted',
  'wasVoted',
  'silenceStands',
  'campaignRests',
  'anotherAgrees',
  'waitsForOthers',
  'proposalsADay',
  'busy',
  // Said by the browser itself, where no answer came back.
  'noAnswer',
] as const

export type Reason = (typeof REASONS)[number]

/** A fault of one field: a message key of `faults`. */
export type Faults = Record<string, string>

/** Thrown inside a mutation to refuse it; the gate turns it into an answer. */
export class Refused extends Error {
  constructor(
    readonly reason: Reason,
    /** `fields`: a fault for each field concerned. `theirs`: what stands in the database instead. */
    readonly more: { fields?: Faults; theirs?: unknown } = {},
  ) {
    super(reason)
  }
}

/** Refuses with this reason unless `condition` holds. */
export function insist(
  condition: unknown,
  reason: Reason,
  more?: ConstructorParameters<typeof Refused>[1],
): asserts condition {
  if (!condition) throw new Refused(reason, more)
}
