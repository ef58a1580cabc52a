import { typedAmount } from '@/components/ui/amount'
import { typedDay } from '@/gate/day'
import type { RuleSet } from './rule-set'
import { typedShare } from './shares'

const text = (value: number | string | null): string => (value === null ? '' : String(value))

/** A rule set as the fields of its form: what `ruleSetInput` reads as the same rules again. */
export function filledWith(rules: RuleSet): Record<string, string> {
  const { seats, women, councils, deadlines, candidates } = rules
  const fields: Record<string, string> = {
    listsAbove: text(rules.listsAbove),
    base: seats.base,
    threshold: typedShare(seats.threshold),
    tie: seats.tie,
    alone: typedShare(seats.alone),
    womenAdded: text(women.added),
    womenWithin: typedShare(women.within),
    minAge: text(rules.minAge),
    incompatible: rules.incompatible.join('، '),
    cap: rules.cap === null ? '' : typedAmount(rules.cap),
    silence: text(rules.silence === 0 ? 0 : -rules.silence),
    standIns: text(candidates.standIns),
    standInsAlone: text(candidates.standInsAlone),
  }
  for (const [check, article] of Object.entries(candidates.articles)) fields[`articleOf.${check}`] = article
  for (const [at, { upTo, seats: number }] of councils.entries()) {
    fields[`upTo.${at}`] = text(upTo)
    fields[`seats.${at}`] = text(number)
  }
  for (const [at, { key, name, day, from, article, checkedOn, after }] of deadlines.entries()) {
    fields[`key.${at}`] = key
    fields[`nameAr.${at}`] = name.ar
    fields[`nameFr.${at}`] = name.fr
    fields[`nameEn.${at}`] = name.en
    fields[`day.${at}`] = text(day)
    fields[`from.${at}`] = text(from)
    fields[`article.${at}`] = text(article)
    fields[`checkedOn.${at}`] = typedDay(checkedOn)
    fields[`after.${at}`] = after[0] ?? ''
  }
  return fields
}
