'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { dropSegmentAction, saveSegmentAction } from '../actions'

type Props = {
  segments: readonly { id: string; name: string; question: string }[]
  /** The question that stands, by its fields; nothing where it narrows nothing. */
  question: Record<string, string> | null
}

/** Questions that one asks again and again, under names of one's own. */
export function Segments({ segments, question }: Props) {
  const t = useTranslations('register.segments')
  if (segments.length === 0 && !question) return null
  return (
    <section aria-labelledby="segments" className="screen grid gap-3">
      <h2 id="segments" className="text-lg">
        {t('title')}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {segments.map(({ id, name, question: asked }) => (
          <li key={id} className="flex items-center gap-1">
            <a href={asked || '?'} className="chip">
              <bdi>{name}</bdi>
            </a>
            <ActForm action={dropSegmentAction} fields={{ segmentId: id }} className="contents">
              {() => (
                <SubmitButton variant="quiet" aria-label={t('drop', { name })}>
                  ×
                </SubmitButton>
              )}
            </ActForm>
          </li>
        ))}
      </ul>
      {question && (
        <Fold title={t('save')}>
          <ActForm action={saveSegmentAction} fields={question} className="grid max-w-md gap-3">
            {({ kept, fault }) => (
              <>
                <Field name="name" label={t('name')} hint={t('hint')} error={fault('name')} required>
                  {(control) => (
                    <TextInput {...control} dir="auto" maxLength={60} defaultValue={kept('name')} />
                  )}
                </Field>
                <SubmitButton variant="quiet" className="justify-self-start">
                  {t('submit')}
                </SubmitButton>
              </>
            )}
          </ActForm>
        </Fold>
      )}
    </section>
  )
}
