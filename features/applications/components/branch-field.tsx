'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import type { Locale } from '@/i18n/locales'
import { coveringFirst } from '../nearest'
import type { Choices } from '../queries'
import type { Told } from './person-fields'

type Props = Told & { branches: Choices['branches']; commune: string }

/** The branch asked for: those that cover the commune first, then all others; or none, and the province decides. */
export function BranchField({ branches, commune, kept, fault }: Props) {
  const t = useTranslations('applications')
  const locale = useLocale() as Locale
  const { covering, others } = coveringFirst(branches, commune)
  const chosen = kept('bodyId') ?? covering[0]?.id ?? ''
  const options = (some: Choices['branches']) =>
    some.map(({ id, name }) => (
      <option key={id} value={id}>
        {name[locale] ?? name.fr}
      </option>
    ))
  return (
    <Field name="bodyId" label={t('fields.branch')} hint={t('hints.branch')} error={fault('bodyId')}>
      {(control) => (
        <select {...control} key={`${commune} ${chosen}`} defaultValue={chosen} className="input select">
          <option value="">{t('join.noBranch')}</option>
          {covering.length > 0 && <optgroup label={t('join.covering')}>{options(covering)}</optgroup>}
          {others.length > 0 && (
            <optgroup label={t(covering.length > 0 ? 'join.otherBranches' : 'join.allBranches')}>
              {options(others)}
            </optgroup>
          )}
        </select>
      )}
    </Field>
  )
}
