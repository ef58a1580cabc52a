import { collisions, type Place, paragraphsOf, whereabouts } from '@/features/points/paragraphs'

type Sent = {
  id: string
  locale: string
  paragraph: number
  before: string
  after: string
  earlier: string
  answer: object | null
}

/** An amendment beside the text of today. */
export type Placed<One> = { amendment: One; place: Place }

/** A text with what waits at each of its paragraphs, what waits for a place of its own, and what was answered. */
export type LaidOut<One> = {
  paragraphs: {
    words: string
    waiting: Placed<One>[]
    /** How many want these same words changed; none where it is one alone. */
    colliding: number
  }[]
  /** New paragraphs, and amendments of paragraphs that are gone. */
  beside: Placed<One>[]
  answered: One[]
}

/** Lays the amendments of a text in one language beside its paragraphs as they stand, each where its words went. */
export function laidOut<One extends Sent>(
  text: string,
  locale: string,
  amendments: readonly One[],
): LaidOut<One> {
  const now = paragraphsOf(text)
  const ours = amendments.filter((amendment) => amendment.locale === locale)
  const placed = ours
    .filter(({ answer }) => answer === null)
    .map((amendment) => ({ amendment, place: whereabouts(paragraphsOf(amendment.earlier), now, amendment) }))
  const here = placed.filter(({ place }) => place.state === 'stands' || place.state === 'moved')
  const groups = collisions(here.map(({ amendment, place }) => ({ ...amendment, paragraph: place.at })))
  return {
    paragraphs: now.map((words, at) => ({
      words,
      waiting: here.filter(({ place }) => place.at === at),
      colliding: groups.find(([first]) => first?.paragraph === at)?.length ?? 0,
    })),
    beside: placed.filter((one) => !here.includes(one)),
    answered: ours.filter(({ answer }) => answer !== null),
  }
}
