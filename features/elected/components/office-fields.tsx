'use client'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { OfficeRoom } from '../queries'
import { DatedFields } from './dated-fields'

export type Choice = { value: string; label: string }

/** Kinds of council, communes, and members found by name. */
export type Choices = { councils: Choice[]; communes: Choice[]; people: Choice[] }

type Props = {
  choices: Choices
  office?: OfficeRoom['office']
  state: Pick<FormState<unknown>, 'kept' | 'fault'>
}

/** Which council and seat, whose, from when until when, by which source. */
export function OfficeFields({ choices: { councils, communes, people }, office, state }: Props) {
  const t = useTranslations('elected.fields')
  const { kept, fault } = state
  const text = (name: 'placeAr' | 'placeFr' | 'nameAr' | 'nameLatin' | 'seat' | 'councilGroup') => (
    <Field
      name={name}
      label={t(name)}
      hint={t.has(`${name}Hint`) ? t(`${name}Hint`) : undefined}
      error={fault(name)}
    >
      {(control) => (
        <TextInput {...control} dir="auto" maxLength={120} defaultValue={kept(name, office?.[name])} />
      )}
    </Field>
  )
  return (
    <>
      <div className="grid gap-5 min-[40rem]:grid-cols-2">
        <Field name="council" label={t('council')} error={fault('council')} required>
          {(control) => (
            <Select
              {...control}
              prompt={t('choose')}
              options={councils}
              defaultValue={kept('council', office?.council)}
            />
          )}
        </Field>
        <Field name="communeCode" label={t('commune')} hint={t('communeHint')} error={fault('communeCode')}>
          {(control) => (
            <Select
              {...control}
              prompt={t('none')}
              options={communes}
              defaultValue={kept('communeCode', office?.communeCode)}
            />
          )}
        </Field>
        {text('placeAr')}
        {text('placeFr')}
      </div>
      <Field name="memberId" label={t('member')} hint={t('memberHint')} error={fault('memberId')}>
        {(control) => (
          <Select
            {...control}
            prompt={t('noMember')}
            options={people}
            defaultValue={kept('memberId', office?.memberId ?? people[0]?.value)}
          />
        )}
      </Field>
      <div className="grid gap-5 min-[40rem]:grid-cols-2">
        {text('nameAr')}
        {text('nameLatin')}
        {text('seat')}
        {text('councilGroup')}
      </div>
      <DatedFields row={office} state={state} />
      <div className="grid gap-1">
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="publicHistory"
            className="size-5"
            defaultChecked={kept('publicHistory') === 'on' || office?.publicHistory}
          />
          {t('publicHistory')}
        </label>
        <p className="text-sm text-soft">{t('publicHistoryHint')}</p>
        {fault('publicHistory') && <p className="text-sm font-medium text-clay">{fault('publicHistory')}</p>}
      </div>
    </>
  )
}
