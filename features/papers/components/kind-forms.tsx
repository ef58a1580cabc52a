'use client'
import { useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { AddForm } from '@/components/shell/add-form'
import { EditForm } from '@/components/shell/edit-form'
import { Removal } from '@/components/shell/removal'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import {
  addPaperKindAction,
  editPaperKindAction,
  layUsualPapersAction,
  removePaperKindAction,
} from '../actions'

const NAMES = [
  { name: 'nameAr', lang: 'ar', dir: 'rtl' },
  { name: 'nameFr', lang: 'fr', dir: 'ltr' },
  { name: 'nameEn', lang: 'en', dir: 'ltr' },
] as const

type Filled = Record<(typeof NAMES)[number]['name'], string> & { isNeeded: boolean; isConfirmed: boolean }

/** Begins with the papers that files usually hold. */
export function UsualForm({ electionId }: { electionId: string }) {
  const t = useTranslations('candidacies.kinds')
  return (
    <ActForm action={layUsualPapersAction} fields={{ electionId }} className="grid gap-3">
      {() => <SubmitButton className="justify-self-center">{t('usual')}</SubmitButton>}
    </ActForm>
  )
}

/** Adds a paper that each file is to hold. */
export function AddKindForm({ electionId }: { electionId: string }) {
  const t = useTranslations('candidacies.kinds')
  const words = { add: t('add'), added: t('added') }
  return (
    <AddForm action={addPaperKindAction} fields={{ electionId }} words={words}>
      {({ kept, fault }) => <KindFields kept={kept} fault={fault} />}
    </AddForm>
  )
}

type EditProps = { kindId: string; version: number; filled: Filled }

/** Says anew what a paper is called, whether everyone hands it in, and whether somebody read so in the law. */
export function EditKindForm({ kindId, version, filled }: EditProps) {
  const t = useTranslations('candidacies.kinds')
  return (
    <EditForm
      action={editPaperKindAction}
      fields={{ kindId }}
      {...{ version, filled, names: NAMES.map(({ name }) => name) }}
      words={{
        ...{ save: t('save'), saved: t('saved'), theirs: t('theirs'), theirsText: t('theirsText') },
        field: (name) => t(name),
      }}
    >
      {({ kept, fault }) => <KindFields kept={kept} fault={fault} filled={filled} />}
    </EditForm>
  )
}

/** Takes a paper off the list, where nobody has handed it in. */
export function RemoveKindForm({ kindId }: { kindId: string }) {
  const t = useTranslations('candidacies.kinds')
  return (
    <Removal
      action={removePaperKindAction}
      fields={{ kindId }}
      title={t('removeTitle')}
      button={t('remove')}
      text={t('removeText')}
    />
  )
}

type Fields = Pick<FormState<unknown>, 'kept' | 'fault'> & { filled?: Filled }

function KindFields({ kept, fault, filled }: Fields) {
  const t = useTranslations('candidacies.kinds')
  const ticked = (name: 'isNeeded' | 'isConfirmed', otherwise: boolean) =>
    kept('again') ? kept(name) !== '' : (filled?.[name] ?? otherwise)
  return (
    <>
      <input type="hidden" name="again" value="1" />
      {NAMES.map(({ name, lang, dir }) => (
        <Field key={name} name={name} label={t(name)} error={fault(name)} required={name === 'nameAr'}>
          {(control) => (
            <TextInput
              {...control}
              {...{ lang, dir }}
              maxLength={120}
              defaultValue={kept(name, filled?.[name])}
            />
          )}
        </Field>
      ))}
      <div>
        <Checkbox name="isNeeded" defaultChecked={ticked('isNeeded', true)}>
          {t('isNeeded')}
        </Checkbox>
        <Checkbox name="isConfirmed" defaultChecked={ticked('isConfirmed', false)}>
          {t('isConfirmed')}
        </Checkbox>
      </div>
    </>
  )
}
