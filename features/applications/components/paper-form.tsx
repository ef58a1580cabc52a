'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { Locale } from '@/i18n/locales'
import { enterPaperAction } from '../actions'
import type { bodiesToEnterFor, Choices } from '../queries'
import { ContributionField } from './application-form'
import { ConsentFields } from './consent-fields'
import { CommuneField, PersonFields, type Told } from './person-fields'

type Props = { communes: Choices['communes']; bodies: Awaited<ReturnType<typeof bodiesToEnterFor>> }

/** What stands on a signed paper, typed in by whoever keeps the members of a body. */
export function PaperForm({ communes, bodies }: Props) {
  const t = useTranslations('applications')
  const locale = useLocale() as Locale
  return (
    <ActForm action={enterPaperAction} className="grid max-w-2xl gap-5">
      {({ kept, fault }) => {
        const told: Told = { kept: (field) => kept(field) || undefined, fault }
        return (
          <>
            <RequiredNote />
            <Field name="bodyId" label={t('fields.body')} error={fault('bodyId')} required>
              {(control) => (
                <Select
                  {...control}
                  options={bodies.map(({ id, name }) => ({ value: id, label: name[locale] ?? name.fr }))}
                  defaultValue={kept('bodyId', bodies[0]?.id)}
                />
              )}
            </Field>
            <PersonFields {...told} />
            <CommuneField {...told} communes={communes} />
            <ContributionField {...told} />
            <Field
              name="signedOn"
              label={t('fields.signedOn')}
              hint={t('room.dayHint')}
              error={fault('signedOn')}
              required
            >
              {(control) => <DateInput {...control} defaultValue={kept('signedOn')} />}
            </Field>
            <Field
              name="keptBy"
              label={t('fields.keptBy')}
              hint={t('hints.keptBy')}
              error={fault('keptBy')}
              required
            >
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={120} defaultValue={kept('keptBy')} />
              )}
            </Field>
            <h2 className="text-xl text-sea">{t('paper.agreed')}</h2>
            <ConsentFields {...told} hint={t('paper.agreedHint')} />
            <SubmitButton className="justify-self-start">{t('paper.submit')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}
