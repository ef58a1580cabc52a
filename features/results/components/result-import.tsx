'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Bidi } from '@/components/ui/bidi'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SheetInput } from '@/components/ui/sheet-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { STANDINGS } from '@/db/elections'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { acceptResultsAction, previewResultsAction } from '../actions'
import { COLUMNS } from '../columns'
import type { ResultPreview, ShownRow } from '../preview'
import { Faults } from './result-list'

/** Reads a list of results and shows what it would record; whoever is content with that accepts it below. */
export function ResultImport({ electionId }: { electionId: string }) {
  const t = useTranslations('results')
  return (
    <ActForm
      action={previewResultsAction}
      fields={{ electionId }}
      className="card grid gap-5 p-5"
      below={({ done }) => done && <Previewed electionId={electionId} preview={done} />}
    >
      {({ done, kept, fault }) => (
        <>
          <p className="text-soft">
            {t('in.columns', { columns: COLUMNS.map((column) => t(`columns.${column}`)).join(' · ') })}
          </p>
          <Field
            name="file"
            label={t('in.file')}
            hint={t('in.fileHint')}
            error={fault('file')}
            required={!done}
          >
            {(control) => <SheetInput {...control} />}
          </Field>
          <Field name="standing" label={t('form.standing')} error={fault('standing')} required>
            {(control) => (
              <Select
                {...control}
                options={STANDINGS.map((value) => ({ value, label: t(`standings.${value}`) }))}
                defaultValue={kept('standing', 'proclaimed')}
              />
            )}
          </Field>
          <Field
            name="source"
            label={t('form.source')}
            hint={t('form.sourceHint')}
            error={fault('source')}
            required
          >
            {(control) => <TextInput {...control} dir="auto" maxLength={300} defaultValue={kept('source')} />}
          </Field>
          <SubmitButton className="justify-self-start" variant={done ? 'quiet' : 'primary'}>
            {t(done ? 'in.another' : 'in.read')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}

const STATES = ['bad', 'new', 'again'] as const

function Previewed({ electionId, preview }: { electionId: string; preview: ResultPreview }) {
  const t = useTranslations('results.preview')
  const { counts, shown, fresh, failing } = preview
  return (
    <section aria-labelledby="results-preview" className="grid gap-4">
      <h3 id="results-preview" className="text-lg">
        {t('title')}
      </h3>
      {counts.bad > 0 && <Notice kind="danger">{t('wrong')}</Notice>}
      {failing > 0 && <Notice kind="warning">{t('failing', { count: failing })}</Notice>}
      {fresh.length > 0 && <Notice kind="info">{t('fresh', { lists: fresh.join(' · ') })}</Notice>}
      {STATES.filter((state) => counts[state] > 0).map((state) => (
        <details key={state} className="fold card p-5" open={state === 'bad'}>
          <summary className="flex min-h-11 items-center">{t(state, { count: counts[state] })}</summary>
          <Rows rows={shown.filter((row) => row.state === state)} all={counts[state]} />
        </details>
      ))}
      {counts.bad === 0 && (
        <ActForm action={acceptResultsAction} fields={{ electionId, sealed: preview.sealed }}>
          {({ done }) =>
            done ? (
              <Notice kind="success">{t('done', { count: done.recorded })}</Notice>
            ) : (
              <SubmitButton className="justify-self-start">{t('accept')}</SubmitButton>
            )
          }
        </ActForm>
      )}
    </section>
  )
}

function Rows({ rows, all }: { rows: readonly ShownRow[]; all: number }) {
  const t = useTranslations('results')
  const locale = useLocale() as Locale
  return (
    <>
      <ul className="grid gap-3 pt-3">
        {rows.map(({ line, name, station, faults, failing }) => (
          <li key={line} className="grid gap-1 border-s-4 border-line ps-3">
            <p className="flex flex-wrap gap-x-3">
              <b>{t('preview.line', { line })}</b>
              {name && <Bidi>{titleIn(name, locale)}</Bidi>}
              {station && <span>{t('preview.station', { code: station })}</span>}
            </p>
            {faults.map(({ column, heading, fault }) => (
              <p key={`${column} ${heading} ${fault}`} className="font-medium text-clay">
                {t('preview.fault', {
                  column: column ? t(`columns.${column}`) : (heading ?? t('preview.row')),
                  fault: t(`faults.${fault}`),
                })}
              </p>
            ))}
            <Faults failing={failing} />
          </li>
        ))}
      </ul>
      {all > rows.length && (
        <p className="pt-3 text-soft">{t('preview.more', { count: all - rows.length })}</p>
      )}
    </>
  )
}
