import { paragraphsOf } from '@/features/points/paragraphs'

/** What a refused form gets beside what was typed: the paragraph that stands there now, and in which wording. */
export type Standing = {
  version: number
  /** Counted from 0. */
  paragraph: number
  /** Empty where no paragraph stands there any more. */
  text: string
}

/** What stands at a place of a point’s text; past its end, where a new paragraph would come. */
export function standing(text: string, version: number, paragraph: number): Standing {
  const now = paragraphsOf(text)
  return { version, paragraph: Math.min(paragraph, now.length), text: now[paragraph] ?? '' }
}
