'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Removal } from '@/components/shell/removal'
import { SeenVersion } from '@/components/shell/seen-version'
import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { typedDay } from '@/gate/day'
import { addListAction, editListAction, removeListAction } from '../actions'

type FieldsProps = {
  filled: Record<string, string>
  kept: (name: string, otherwise?: string) => string
  fault: (name: string) => string | undefined
}

function ListFields({ filled, kept, fault }: FieldsProps) {
  const t = useTranslations('lists.form')
  return (
    <>
      <input type="hidden" name="again" value="1" />
      {(['nameAr', 'nameFr'] as const).map((name) => (
        <Field key={name} name={name} label={t(name)} error={fault(name)} required={name === 'nameAr'}>
          {(control) => (
            <TextInput
              {...control}
              {...(name === 'nameAr' ? { lang: 'ar', dir: 'rtl' } : { lang: 'fr', dir: 'ltr' })}
              maxLength={120}
              defaultValue={kept(name, filled[name])}
            />
          )}
        </Field>
      ))}
      <Checkbox name="isOurs" defaultChecked={kept('again') ? kept('isOurs') !== '' : Boolean(filled.isOurs)}>
        {t('isOurs')}
      </Checkbox>
      <div className="grid items-end gap-5 min-[40rem]:grid-cols-2">
        <Field name="position" label={t('position')} hint={t('positionHint')} error={fault('position')}>
          {(control) => (
            <TextInput
              {...control}
              dir="ltr"
              inputMode="numeric"
              maxLength={4}
              defaultValue={kept('position', filled.position)}
            />
          )}
        </Field>
        <Field name="bornOn" label={t('bornOn')} hint={t('bornOnHint')} error={fault('bornOn')}>
          {(control) => <DateInput {...control} defaultValue={kept('bornOn', filled.bornOn)} />}
        </Field>
      </div>
    </>
  )
}

/** Enters a list, or a candidate, that stands in a constituency. */
export function AddListForm({ constituencyId }: { constituencyId: string }) {
  const t = useTranslations('lists.form')
  return (
    <ActForm action={addListAction} fields={{ constituencyId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('added')}</Notice>}
          <RequiredNote />
          <ListFields filled={{}} kept={kept} fault={fault} />
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type EditProps = { listId: string; version: number; filled: Record<string, string> }

const SAID = ['nameAr', 'nameFr', 'position', 'bornOn'] as const

/** Says anew what a list is; takes one off the ballot for which no votes were recorded. */
export function EditListForm({ listId, version, filled }: EditProps) {
  const t = useTranslations('lists.form')
  return (
    <div className="grid gap-5">
      <ActForm action={editListAction} fields={{ listId }} className="grid gap-5">
        {({ kept, fault, done, theirs }) => (
          <>
            {done && <Notice kind="success">{t('saved')}</Notice>}
            <SeenVersion
              {...{ version, done, theirs, filled, names: SAID }}
              words={{ title: t('theirs'), text: t('theirsText'), field: (name) => t(name) }}
              shown={(name, value) => (name === 'bornOn' ? typedDay(value) : value)}
            />
            <ListFields filled={filled} kept={kept} fault={fault} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )}
      </ActForm>
      <Removal action={removeListAction} fields={{ listId }} title={t('remove')} text={t('removeText')} />
    </div>
  )
}
