'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { Trap } from '@/components/ui/trap'
import { applyAction } from '../actions'
import type { Choices } from '../queries'
import { BranchField } from './branch-field'
import { ConsentFields } from './consent-fields'
import { CommuneField, PersonFields, type Told } from './person-fields'

/** An application on the public site. Complete before script; with it, branches of the commune come first. */
export function ApplicationForm({ communes, branches }: Pick<Choices, 'communes' | 'branches'>) {
  const t = useTranslations('applications')
  const { answer, submit, remember, fault, kept } = useForm(applyAction)
  const [commune, choose] = useState('')
  const told: Told = { kept, fault: (field) => fault(field) || undefined }
  return (
    <form action={submit} onSubmit={remember} className="grid gap-8" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <RequiredNote />
      <Part title={t('join.who')}>
        <PersonFields {...told} />
        <Field name="email" label={t('fields.email')} error={told.fault('email')} required>
          {(control) => (
            <TextInput {...control} type="email" autoComplete="email" defaultValue={kept('email')} />
          )}
        </Field>
      </Part>
      <Part title={t('join.where')}>
        <CommuneField {...told} communes={communes} onChoose={choose} />
        <BranchField {...told} branches={branches} commune={commune || (kept('communeCode') ?? '')} />
      </Part>
      <Part title={t('join.what')}>
        <ContributionField {...told} />
      </Part>
      <Part title={t('join.agree')}>
        <Notice>{t('join.sensitive')}</Notice>
        <ConsentFields {...told} hint={t('join.free')} />
      </Part>
      <Trap />
      <SubmitButton>{t('join.submit')}</SubmitButton>
    </form>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-5">
    <h2 className="text-xl text-sea">{title}</h2>
    {children}
  </section>
)

/** What someone can contribute, in their own words. */
export function ContributionField({ kept, fault }: Told) {
  const t = useTranslations('applications')
  return (
    <Field
      name="contribution"
      label={t('fields.contribution')}
      hint={t('hints.contribution')}
      error={fault('contribution')}
    >
      {(control) => (
        <TextArea
          {...control}
          dir="auto"
          rows={4}
          maxLength={2000}
          key={kept('contribution')}
          defaultValue={kept('contribution')}
        />
      )}
    </Field>
  )
}
