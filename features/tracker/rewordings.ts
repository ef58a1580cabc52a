import { type Piece, textDifference } from '@/components/ui/text-difference'
import type { Wording } from './history'

/** A wording with what came and what went since the one before it, in each language; null for the first. */
export type Reworded = Wording & { since: { ar: Piece[]; fr: Piece[]; dueOn: string | null } | null }

/** Wordings in their order, each beside the one before it. */
export const reworded = (wordings: readonly Wording[]): Reworded[] =>
  wordings.map((now, at) => {
    const before = wordings[at - 1]
    const whole = ({ title, text }: Wording, language: 'ar' | 'fr') => `${title[language]}\n${text[language]}`
    const between = (language: 'ar' | 'fr') =>
      before ? textDifference(whole(before, language), whole(now, language)) : []
    return {
      ...now,
      since: before ? { ar: between('ar'), fr: between('fr'), dueOn: before.dueOn } : null,
    }
  })
