'use client'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/shell/act-form'
import { AddForm } from '@/components/shell/add-form'
import { BodyField } from '@/components/shell/body-field'
import { EditForm } from '@/components/shell/edit-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { typedDay } from '@/gate/day'
import { editCallAction, openCallAction } from '../actions'

const TEXTS = [
  { name: 'textAr', lang: 'ar', dir: 'rtl' },
  { name: 'textFr', lang: 'fr', dir: 'ltr' },
  { name: 'textEn', lang: 'en', dir: 'ltr' },
] as const
const DAYS = ['opensOn', 'closesOn'] as const

/** What a call’s form is filled with; days as they are typed. */
export type FilledCall = Record<(typeof TEXTS)[number]['name'] | (typeof DAYS)[number], string>

type OpenProps = { electionId: string; bodies: readonly { value: string; label: string }[]; today: string }

/** Opens a call for candidacies of one of the bodies. */
export function OpenCallForm({ electionId, bodies, today }: OpenProps) {
  const t = useTranslations('candidacies.call')
  const words = { add: t('open'), added: t('opened') }
  return (
    <AddForm action={openCallAction} fields={{ electionId }} words={words}>
      {({ kept, fault }) => (
        <>
          <BodyField {...{ bodies, kept, fault }} label={t('body')} hint={t('bodyHint')} />
          <CallFields kept={kept} fault={fault} filled={{ opensOn: today }} />
        </>
      )}
    </AddForm>
  )
}

const SAID = ['opensOn', 'closesOn', 'textAr', 'textFr', 'textEn'] as const

type EditProps = { callId: string; version: number; filled: FilledCall }

/** Says anew until when one may apply, and what is asked. */
export function EditCallForm({ callId, version, filled }: EditProps) {
  const t = useTranslations('candidacies.call')
  return (
    <EditForm
      action={editCallAction}
      fields={{ callId }}
      {...{ version, filled, names: SAID }}
      words={{
        ...{ save: t('save'), saved: t('saved'), theirs: t('theirs'), theirsText: t('theirsText') },
        field: (name) => t(name),
      }}
      shown={(name, value) => (name === 'opensOn' || name === 'closesOn' ? typedDay(value) : value)}
    >
      {({ kept, fault }) => <CallFields kept={kept} fault={fault} filled={filled} />}
    </EditForm>
  )
}

type Fields = Pick<FormState<unknown>, 'kept' | 'fault'> & { filled: Partial<FilledCall> }

function CallFields({ kept, fault, filled }: Fields) {
  const t = useTranslations('candidacies.call')
  return (
    <>
      <div className="grid gap-5 min-[30rem]:grid-cols-2">
        {DAYS.map((name) => (
          <Field key={name} name={name} label={t(name)} hint={t('dayHint')} error={fault(name)} required>
            {(control) => <DateInput {...control} defaultValue={kept(name, filled[name])} />}
          </Field>
        ))}
      </div>
      {TEXTS.map(({ name, lang, dir }) => (
        <Field key={name} name={name} label={t(name)} error={fault(name)} required={name === 'textAr'}>
          {(control) => (
            <TextArea
              {...control}
              {...{ lang, dir }}
              rows={3}
              maxLength={2000}
              defaultValue={kept(name, filled[name])}
            />
          )}
        </Field>
      ))}
    </>
  )
}
