'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { directionOf, LOCALES } from '@/i18n/locales'
import { addEntryAction, removeEntryAction } from '../actions'

const SUFFIX = { ar: 'Ar', fr: 'Fr', en: 'En' } as const
type Choice = { value: string; label: string }
type Props = { bodies: Choice[]; memberId?: string }

/** Writes down a post from before the portal: what, when, and where that can be read. */
export function EntryForm({ bodies, memberId = '' }: Props) {
  const t = useTranslations('careers.entry')
  return (
    <Fold title={t('add')}>
      <ActForm action={addEntryAction} fields={{ memberId }} className="grid gap-5">
        {({ kept, fault, done }) => (
          <>
            {done !== null && <Notice kind="success">{t('added')}</Notice>}
            <RequiredNote />
            <Field name="bodyId" label={t('body')} error={fault('bodyId')} required>
              {(control) => (
                <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
              )}
            </Field>
            <div className="grid gap-5 min-[60rem]:grid-cols-3">
              {LOCALES.map((language) => {
                const name = `text${SUFFIX[language]}` as const
                return (
                  <Field
                    key={name}
                    name={name}
                    label={t(name)}
                    error={fault(name)}
                    required={language !== 'en'}
                  >
                    {(control) => (
                      <TextInput
                        {...control}
                        lang={language}
                        dir={directionOf(language)}
                        maxLength={300}
                        defaultValue={kept(name)}
                      />
                    )}
                  </Field>
                )
              })}
            </div>
            <div className="grid gap-5 min-[40rem]:grid-cols-2">
              <Field name="starts" label={t('starts')} hint={t('whenHint')} error={fault('starts')} required>
                {(control) => <DateInput {...control} defaultValue={kept('starts')} />}
              </Field>
              <Field name="ends" label={t('ends')} hint={t('endsHint')} error={fault('ends')}>
                {(control) => <DateInput {...control} defaultValue={kept('ends')} />}
              </Field>
              <Field
                name="source"
                label={t('source')}
                hint={t('sourceHint')}
                error={fault('source')}
                required
              >
                {(control) => (
                  <TextInput {...control} dir="auto" maxLength={300} defaultValue={kept('source')} />
                )}
              </Field>
              <Field name="sourceUrl" label={t('sourceUrl')} error={fault('sourceUrl')}>
                {(control) => (
                  <TextInput {...control} type="url" maxLength={400} defaultValue={kept('sourceUrl')} />
                )}
              </Field>
            </div>
            <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

/** Takes a post out of a career. */
export function RemoveEntry({ entryId }: { entryId: string }) {
  const t = useTranslations('careers.entry')
  return (
    <Fold title={t('remove')} grave>
      <ActForm action={removeEntryAction} fields={{ entryId }} className="grid gap-3">
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
