'use client'
import { useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
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
  return (
    <ActForm action={addPaperKindAction} fields={{ electionId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('added')}</Notice>}
          <KindFields kept={kept} fault={fault} />
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type EditProps = { kindId: string; version: number; filled: Filled }

/** Says anew what a paper is called, whether everyone hands it in, and whether somebody read so in the law. */
export function EditKindForm({ kindId, version, filled }: EditProps) {
  const t = useTranslations('candidacies.kinds')
  return (
    <ActForm action={editPaperKindAction} fields={{ kindId }} className="grid gap-5">
      {({ kept, fault, done, theirs }) => {
        const newer = theirs as { version: number; nameAr: string } | undefined
        return (
          <>
            <input type="hidden" name="version" value={newer?.version ?? done?.version ?? version} readOnly />
            {done && <Notice kind="success">{t('saved')}</Notice>}
            {newer && (
              <Notice kind="warning" title={t('theirs')}>
                <p lang="ar" dir="rtl">
                  {newer.nameAr}
                </p>
              </Notice>
            )}
            <KindFields kept={kept} fault={fault} filled={filled} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

/** Takes a paper off the list, where nobody has handed it in. */
export function RemoveKindForm({ kindId }: { kindId: string }) {
  const t = useTranslations('candidacies.kinds')
  return (
    <Fold title={t('removeTitle')} grave>
      <ActForm action={removePaperKindAction} fields={{ kindId }} className="grid gap-3">
        {() => (
          <>
            <p className="text-soft">{t('removeText')}</p>
            <SubmitButton variant="danger" className="justify-self-start">
              {t('remove')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
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
