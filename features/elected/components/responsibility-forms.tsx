'use client'
import { useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { directionOf, LOCALES } from '@/i18n/locales'
import { correctResponsibilityAction, recordResponsibilityAction } from '../actions'
import type { ShownResponsibility } from '../queries'
import { CorrectionNote } from './correction-note'
import { DatedFields } from './dated-fields'

const SUFFIX = { ar: 'Ar', fr: 'Fr', en: 'En' } as const

/** Adds what someone answers for in their council. */
export function NewResponsibility({ officeId }: { officeId: string }) {
  const t = useTranslations('elected')
  return (
    <Fold title={t('addResponsibility')}>
      <ActForm action={recordResponsibilityAction} fields={{ officeId }} className="grid gap-5">
        {(state) => (
          <>
            <Fields state={state} />
            <SubmitButton className="justify-self-start">{t('addResponsibility')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

/** Corrects a responsibility, or says when it ended. */
export function ResponsibilityForm({ of }: { of: ShownResponsibility }) {
  const t = useTranslations('elected')
  return (
    <Fold title={t('correctResponsibility')}>
      <ActForm
        action={correctResponsibilityAction}
        fields={{ responsibilityId: of.id }}
        className="grid gap-5"
      >
        {(state) => (
          <>
            <CorrectionNote version={of.version} state={state} label={t('fields.note')} />
            <Fields row={of} state={state} />
            <SubmitButton className="justify-self-start">{t('correctResponsibility')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

type FieldsProps = {
  row?: ShownResponsibility
  state: Pick<FormState<unknown>, 'kept' | 'fault'>
}

function Fields({ row, state }: FieldsProps) {
  const t = useTranslations('elected.fields')
  return (
    <>
      <div className="grid gap-5 min-[60rem]:grid-cols-3">
        {LOCALES.map((language) => {
          const name = `title${SUFFIX[language]}` as const
          return (
            <Field
              key={name}
              name={name}
              label={t(name)}
              error={state.fault(name)}
              required={language !== 'en'}
            >
              {(control) => (
                <TextInput
                  {...control}
                  lang={language}
                  dir={directionOf(language)}
                  maxLength={140}
                  defaultValue={state.kept(name, row?.title[language])}
                />
              )}
            </Field>
          )
        })}
      </div>
      <DatedFields row={row} state={state} />
    </>
  )
}
