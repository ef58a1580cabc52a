import { getTranslations } from 'next-intl/server'
import { formatMoney } from '@/components/ui/amount'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { changesPath, pointPath, programmePath } from './addresses'
import type { Change } from './changes'

/** Says a change in a sentence, for the page and the feed alike. */
export async function changeTeller(locale: Locale): Promise<(change: Change) => string> {
  const [t, outcome, said] = await Promise.all([
    getTranslations({ locale, namespace: 'tracker.changes' }),
    getTranslations({ locale, namespace: 'tracker.page.outcome' }),
    getTranslations({ locale, namespace: 'programmes' }),
  ])
  return (change) => {
    switch (change.kind) {
      case 'entry':
        return t('entry', { step: said(`steps.${change.step}`), text: titleIn(change.text, locale) })
      case 'amount':
      case 'cancelled': {
        const amount = formatMoney(change.amount, locale)
        const source = said(`sources.${change.source}`)
        if (change.kind === 'amount') return t('amount', { stage: change.stage, source, amount })
        const stage = said(`money.${change.stage}`)
        return t('cancelled', { stage, source, amount, note: change.note })
      }
      case 'added':
        return t('added')
      case 'reworded':
        return change.note ? t('rewordedWhy', { note: change.note }) : t('reworded')
      case 'moved':
        return t('moved', { stage: said(`stages.${change.stage}`) })
      case 'outcome':
        return t('outcome', { outcome: outcome(change.outcome) })
    }
  }
}

/** Where the change itself is read: the entry, the amount or the wording on the page of its point. */
export function placeOfChange(change: Change, locale: Locale, slug: string): string {
  if (change.number === null)
    return change.kind === 'moved' ? `${programmePath(locale, slug)}#basis` : changesPath(locale, slug)
  const page = pointPath(locale, slug, change.number)
  switch (change.kind) {
    case 'entry':
      return `${page}#entry-${change.id}`
    case 'amount':
    case 'cancelled':
      return `${page}#amount-${change.id}`
    case 'reworded':
      return `${page}#wording-${change.version}`
    case 'outcome':
      return `${page}#outcome-${change.id}`
    default:
      return page
  }
}
