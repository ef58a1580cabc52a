'use client'
import { useLocale, useTranslations } from 'next-intl'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { BodyDecision } from '@/db/schema/foundings'
import { DECISIONS } from '@/features/mandates/decisions'

type Props = {
  kept: (name: string) => string
  fault: (name: string) => string | undefined
}

/** When something was decided, by whom, and where it is written. */
export function DecidedBy({ kept, fault }: Props) {
  const t = useTranslations('decisions')
  const by = useTranslations('mandates.by')
  return (
    <>
      <div className="grid gap-4 min-[40rem]:grid-cols-2">
        <Field
          name="decidedOn"
          label={t('decidedOn')}
          hint={t('dayHint')}
          error={fault('decidedOn')}
          required
        >
          {(control) => <DateInput {...control} defaultValue={kept('decidedOn')} />}
        </Field>
        <Field name="decision" label={t('decision')} error={fault('decision')} required>
          {(control) => (
            <Select
              {...control}
              prompt={t('choose')}
              options={DECISIONS.map((value) => ({ value, label: by(value) }))}
              defaultValue={kept('decision')}
            />
          )}
        </Field>
      </div>
      <Field name="note" label={t('note')} hint={t('noteHint')} error={fault('note')} required>
        {(control) => <TextInput {...control} dir="auto" maxLength={300} defaultValue={kept('note')} />}
      </Field>
    </>
  )
}

type First = { kind: BodyDecision; ar: string | null; latin: string | null } | null | undefined

/** What somebody else decided meanwhile. */
export function Meanwhile({ theirs }: { theirs: unknown }) {
  const t = useTranslations('decisions')
  const locale = useLocale()
  const first = theirs as First
  if (!first) return null
  const name = (locale === 'ar' ? first.ar : first.latin) ?? t('someone')
  return <Notice kind="warning">{t('theirs', { name, kind: t(`kinds.${first.kind}`) })}</Notice>
}

type Counts = { ended: number; begun: number }

/** That a decision was carried out, and how many mandates it moved. */
export function CarriedOut({ done }: { done: Counts | null }) {
  const t = useTranslations('decisions')
  if (!done) return null
  return (
    <Notice kind="success" title={t('done')}>
      {t('ended', { count: done.ended })} · {t('begun', { count: done.begun })}
    </Notice>
  )
}
