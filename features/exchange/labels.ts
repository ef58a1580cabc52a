import {
  AUTHORITIES,
  type Authority,
  FUNDING_SOURCES,
  FUNDING_STAGES,
  type FundingSource,
  type FundingStage,
  STANDINGS,
  type Standing,
} from '@/db/plans'
import { folded } from '@/features/imports/columns'
import exchangeAr from '@/i18n/messages/ar/exchange.json'
import ar from '@/i18n/messages/ar/programmes.json'
import exchangeEn from '@/i18n/messages/en/exchange.json'
import en from '@/i18n/messages/en/programmes.json'
import exchangeFr from '@/i18n/messages/fr/exchange.json'
import fr from '@/i18n/messages/fr/programmes.json'

// What a cell may say for each key: the key itself, and what our pages call it in any language.
const named = <Key extends string>(
  keys: readonly Key[],
  ...languages: Record<Key, string>[]
): ReadonlyMap<string, Key> =>
  new Map(
    keys.flatMap((key) =>
      [key, ...languages.map((words) => words[key])].map((word) => [folded(word), key] as const),
    ),
  )

const KINDS = ['point', 'funding'] as const
export type Kind = (typeof KINDS)[number]

const kinds = named<Kind>(KINDS, exchangeAr.kinds, exchangeFr.kinds, exchangeEn.kinds)
const authorities = named<Authority>(AUTHORITIES, ar.authorities, fr.authorities, en.authorities)
const standings = named<Standing>(STANDINGS, ar.standings, fr.standings, en.standings)
const sources = named<FundingSource>(FUNDING_SOURCES, ar.sources, fr.sources, en.sources)
const stages = named<FundingStage>(FUNDING_STAGES, ar.money, fr.money, en.money)

/** What a word of a cell stands for, in whatever language; undefined where it stands for nothing. */
export const kindOf = (word: string) => kinds.get(folded(word))
export const authorityOf = (word: string) => authorities.get(folded(word))
export const standingOf = (word: string) => standings.get(folded(word))
export const sourceOf = (word: string) => sources.get(folded(word))
export const stageOf = (word: string) => stages.get(folded(word))
