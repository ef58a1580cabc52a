'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Badge } from '@/components/ui/badge'
import { SubmitButton } from '@/components/ui/submit-button'
import { chooseAction } from '../actions'

type Props = {
  importId: string
  line: number
  cells: readonly string[]
  member: { ar: string; latin: string; number: number } | null
  alikeBy: 'name' | 'phone' | 'email' | null
  alikeLine: number | null
  choice: 'merge' | 'new' | 'skip' | null
}

/** A row that may speak of somebody who is there already: whom, by what, and what is to become of it. */
export function AlikeRow({ importId, line, cells, member, alikeBy, alikeLine, choice }: Props) {
  const t = useTranslations('imports')
  const locale = useLocale()
  const choices = member ? (['merge', 'new', 'skip'] as const) : (['new', 'skip'] as const)
  return (
    <li className="card grid gap-3 p-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b>{t('row.line', { line })}</b>
        <bdi className="min-w-0 break-words">{cells.filter(Boolean).join(' · ')}</bdi>
        {choice && <Badge tone="sea">{t(`chosen.${choice}`)}</Badge>}
      </p>
      <p className="text-soft">
        {member && alikeBy
          ? t(`alike.${alikeBy}`, {
              name: locale === 'ar' ? member.ar : member.latin,
              number: member.number,
            })
          : t('alike.line', { line: alikeLine ?? 0 })}
      </p>
      <div className="flex flex-wrap gap-3">
        {choices.map((one) => (
          <ActForm
            key={one}
            action={chooseAction}
            fields={{ importId, line, choice: one }}
            className="contents"
          >
            {() => (
              <SubmitButton variant="quiet" aria-pressed={choice === one}>
                {t(`choose.${one}`)}
              </SubmitButton>
            )}
          </ActForm>
        ))}
      </div>
    </li>
  )
}

/** The same for all rows that are like somebody. */
export function ChooseForAll({ importId }: { importId: string }) {
  const t = useTranslations('imports')
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span>{t('chooseAll')}</span>
      {(['merge', 'new', 'skip'] as const).map((choice) => (
        <ActForm key={choice} action={chooseAction} fields={{ importId, choice }} className="contents">
          {() => <SubmitButton variant="quiet">{t(`choose.${choice}`)}</SubmitButton>}
        </ActForm>
      ))}
    </div>
  )
}
