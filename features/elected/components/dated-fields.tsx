'use client'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { typedDay, typedWhen } from '@/gate/day'
import type { Dated } from '../term'

type Sourced = Dated & { source: string; sourceUrl: string | null; sourceOn: string }
type Props = {
  row?: Sourced | undefined
  state: Pick<FormState<unknown>, 'kept' | 'fault'>
}

/** From when until when, as exactly as it is known, and where that can be read. */
export function DatedFields({ row, state: { kept, fault } }: Props) {
  const t = useTranslations('elected.fields')
  const starts = row && typedWhen({ on: row.startsOn, precision: row.startsPrecision })
  const ends = row?.endsOn && typedWhen({ on: row.endsOn, precision: row.endsPrecision })
  return (
    <>
      <div className="grid gap-5 min-[40rem]:grid-cols-2">
        <Field name="starts" label={t('starts')} hint={t('whenHint')} error={fault('starts')} required>
          {(control) => <DateInput {...control} defaultValue={kept('starts', starts)} />}
        </Field>
        <Field name="ends" label={t('ends')} hint={t('endsHint')} error={fault('ends')}>
          {(control) => <DateInput {...control} defaultValue={kept('ends', ends)} />}
        </Field>
      </div>
      <Field name="source" label={t('source')} hint={t('sourceHint')} error={fault('source')} required>
        {(control) => (
          <TextInput {...control} dir="auto" maxLength={300} defaultValue={kept('source', row?.source)} />
        )}
      </Field>
      <div className="grid gap-5 min-[40rem]:grid-cols-2">
        <Field name="sourceOn" label={t('sourceOn')} hint={t('dayHint')} error={fault('sourceOn')} required>
          {(control) => (
            <DateInput {...control} defaultValue={kept('sourceOn', row && typedDay(row.sourceOn))} />
          )}
        </Field>
        <Field name="sourceUrl" label={t('sourceUrl')} error={fault('sourceUrl')}>
          {(control) => (
            <TextInput
              {...control}
              type="url"
              maxLength={400}
              defaultValue={kept('sourceUrl', row?.sourceUrl)}
            />
          )}
        </Field>
      </div>
    </>
  )
}
