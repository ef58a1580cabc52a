'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { LEVELS, SPOKEN } from '@/db/spoken'
import { stateNeedAction } from '../actions'
import type { SkillChoice } from './known-fields'

type Props = { bodies: readonly { value: string; label: string }[]; skills: readonly SkillChoice[] }

/** Says what a body needs. */
export function NeedForm({ bodies, skills }: Props) {
  const t = useTranslations('competences.needs')
  const words = useTranslations('competences')
  return (
    <ActForm action={stateNeedAction} className="grid gap-5">
      {({ kept, fault, done }) => {
        const choice = (
          name: string,
          options: readonly { value: string; label: string }[],
          prompt?: string,
        ) => (
          <Field name={name} label={t(name as 'language')} error={fault(name)}>
            {(control) => (
              <Select {...control} {...(prompt && { prompt })} options={options} defaultValue={kept(name)} />
            )}
          </Field>
        )
        return (
          <>
            {done !== null && <Notice kind="success">{t('done')}</Notice>}
            <Field name="bodyId" label={t('body')} error={fault('bodyId')} required>
              {(control) => (
                <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
              )}
            </Field>
            <Field name="title" label={t('need')} hint={t('needHint')} error={fault('title')} required>
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={120} defaultValue={kept('title')} />
              )}
            </Field>
            <div className="grid gap-5 min-[40rem]:grid-cols-2">
              <Field name="fieldKey" label={t('field')} error={fault('fieldKey')}>
                {(control) => (
                  <Select
                    {...control}
                    prompt={t('any')}
                    options={skills.map(({ key, label }) => ({ value: key, label }))}
                    defaultValue={kept('fieldKey')}
                  />
                )}
              </Field>
              <Field name="hours" label={t('hours')} error={fault('hours')}>
                {(control) => (
                  <TextInput
                    {...control}
                    dir="ltr"
                    inputMode="numeric"
                    maxLength={4}
                    defaultValue={kept('hours')}
                  />
                )}
              </Field>
              {choice(
                'language',
                SPOKEN.map((value) => ({ value, label: words(`languages.${value}`) })),
                t('any'),
              )}
              {choice(
                'level',
                LEVELS.map((value) => ({ value, label: words(`levels.${value}`) })),
              )}
            </div>
            <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}
