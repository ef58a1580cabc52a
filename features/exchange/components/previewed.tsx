'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { acceptPointsAction } from '../actions'
import type { Preview } from '../preview'
import { ShownRows } from './shown-rows'

type Props = { programmeId: string; preview: Preview }

const STATES = ['bad', 'notYours', 'new', 'reworded', 'money'] as const

/** What a list would change, row by row, what is wrong with it, and how it is accepted. */
export function Previewed({ programmeId, preview }: Props) {
  const t = useTranslations('exchange')
  const { counts, shown } = preview
  const work = counts.new + counts.reworded + counts.money
  return (
    <section aria-labelledby="preview" className="grid gap-5">
      <h2 id="preview" className="text-xl">
        {t('preview.title')}
      </h2>
      {counts.bad > 0 && <Notice kind="danger">{t('wrong')}</Notice>}
      {counts.notYours > 0 && <Notice kind="warning">{t('notYours')}</Notice>}
      {STATES.filter((state) => counts[state] > 0).map((state) => (
        <details key={state} className="fold card p-5" open={state === 'bad' || state === 'notYours'}>
          <summary className="flex min-h-11 items-center">
            <h3 className="text-lg">{t(`states.${state}`, { count: counts[state] })}</h3>
          </summary>
          <ShownRows rows={shown.filter((row) => row.state === state)} all={counts[state]} />
        </details>
      ))}
      {counts.same > 0 && <p className="text-soft">{t('states.same', { count: counts.same })}</p>}
      {work === 0 && counts.bad === 0 && counts.notYours === 0 && (
        <Notice kind="info">{t('preview.nothing')}</Notice>
      )}
      {work > 0 && counts.bad === 0 && (
        <Acceptance programmeId={programmeId} sealed={preview.sealed} asksNote={preview.asksNote} />
      )}
    </section>
  )
}

type AcceptanceProps = { programmeId: string; sealed: string; asksNote: boolean }

function Acceptance({ programmeId, sealed, asksNote }: AcceptanceProps) {
  const t = useTranslations('exchange.accept')
  return (
    <section aria-labelledby="accept" className="card grid gap-4 p-5">
      <h2 id="accept" className="text-xl">
        {t('title')}
      </h2>
      <p>{t('text')}</p>
      <ActForm action={acceptPointsAction} fields={{ programmeId, sealed }}>
        {({ kept, fault }) => (
          <>
            {asksNote && (
              <Field name="note" label={t('note')} hint={t('noteHint')} error={fault('note')} required>
                {(control) => (
                  <TextArea {...control} dir="auto" rows={3} maxLength={1000} defaultValue={kept('note')} />
                )}
              </Field>
            )}
            <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
          </>
        )}
      </ActForm>
    </section>
  )
}
