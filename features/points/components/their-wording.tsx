'use client'
import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/components/ui/amount'
import { Difference } from '@/components/ui/difference'
import { Notice } from '@/components/ui/notice'
import { cleanText } from '@/gate/text'
import { SENTENCES, typedWording, WORDED, type Worded, type Wording } from '../wording'
import type { Lists } from './fact-fields'

type Props = { theirs: Wording; lists: Lists; kept: (name: string) => string }

/** The wording that came meanwhile beside one’s own, part by part: whoever saves now has seen what they replace. */
export function TheirWording({ theirs, lists, kept }: Props) {
  const t = useTranslations('points')
  const typed = typedWording(theirs)
  const mine = (field: Worded) =>
    field === 'communes'
      ? lists.communes.flatMap(({ code }) => (kept(`commune.${code}`) ? [code] : [])).join()
      : plain(kept(field))
  const standing = (field: Worded) =>
    field === 'communes' ? theirs.communes.toSorted().join() : plain(typed[field])
  const apart = WORDED.filter((field) => mine(field) !== standing(field))
  return (
    <Notice kind="warning" title={t('form.theirs')}>
      <p>{t('form.theirsText')}</p>
      {apart.length === 0 && <p className="mt-2">{t('form.theirsSame')}</p>}
      <dl className="mt-3 grid gap-3">
        {apart.map((field) => (
          <div key={field}>
            <dt className="text-sm">{t(`fields.${field}`)}</dt>
            <dd dir="auto">
              {SENTENCES.some((sentence) => sentence === field) ? (
                <Difference earlier={standing(field)} later={mine(field)} />
              ) : (
                <Fact field={field} theirs={theirs} lists={lists} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}

// Browsers end lines in their own way, and an empty one is no paragraph.
const plain = (text: string) =>
  cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')

function Fact({ field, theirs, lists }: { field: Worded; theirs: Wording; lists: Lists }) {
  const t = useTranslations('points.form')
  const words = useTranslations('programmes')
  const locale = useLocale()
  const typed = typedWording(theirs)
  const named = (choices: Lists['themes'], value: string) =>
    choices.find((choice) => choice.value === value)?.label
  const places = lists.communes.filter(({ code }) => theirs.communes.includes(code))
  const shown: Partial<Record<Worded, string | undefined>> = {
    theme: named(lists.themes, typed.theme),
    officeId: named(lists.offices, typed.officeId),
    authority: words(`authorities.${theirs.authority}`),
    costStanding: words(`standings.${theirs.costStanding}`),
    communes: places.map(({ ar, latin }) => (locale === 'ar' ? ar : latin)).join(' · '),
    cost: theirs.cost === null ? undefined : formatMoney(theirs.cost, locale),
  }
  const value = field === 'communes' || field in shown ? shown[field] : typed[field]
  return <bdi>{value || t('nothing')}</bdi>
}
