'use client'
import { useTranslations } from 'next-intl'
import { CommuneBoxes } from '@/components/shell/commune-boxes'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { LENGTHS } from '../proposal'

export type Commune = { code: string; ar: string; latin: string }
export type Option = { value: string; label: string }
export type Kept = {
  kept: (name: string, otherwise?: string | null) => string
  fault: (name: string) => string | undefined
}

/** Title and need: what every proposal says. */
export function NeedFields({ kept, fault }: Kept) {
  const t = useTranslations('proposals.fields')
  return (
    <>
      <Field name="title" label={t('title')} hint={t('titleHint')} error={fault('title')} required>
        {(control) => (
          <TextInput {...control} dir="auto" maxLength={LENGTHS.title} defaultValue={kept('title')} />
        )}
      </Field>
      <Field name="need" label={t('need')} hint={t('needHint')} error={fault('need')} required>
        {(control) => (
          <TextArea {...control} dir="auto" maxLength={LENGTHS.need} defaultValue={kept('need')} />
        )}
      </Field>
      <Field name="helps" label={t('helps')} hint={t('helpsHint')} error={fault('helps')}>
        {(control) => (
          <TextArea {...control} dir="auto" rows={2} maxLength={LENGTHS.helps} defaultValue={kept('helps')} />
        )}
      </Field>
    </>
  )
}

/** Where it is, and what it would cost roughly. */
export function PlaceFields({ kept, fault, communes }: Kept & { communes: readonly Commune[] }) {
  const t = useTranslations('proposals.fields')
  return (
    <>
      <CommuneBoxes
        communes={communes}
        legend={t('communes')}
        ticked={(code) => kept(`commune.${code}`) !== ''}
      />
      <div className="grid gap-5 min-[40rem]:grid-cols-2">
        <Field name="quarter" label={t('quarter')} error={fault('quarter')}>
          {(control) => (
            <TextInput {...control} dir="auto" maxLength={LENGTHS.quarter} defaultValue={kept('quarter')} />
          )}
        </Field>
        <Field name="cost" label={t('cost')} hint={t('costHint')} error={fault('cost')}>
          {(control) => (
            <TextInput
              {...control}
              dir="ltr"
              inputMode="decimal"
              maxLength={40}
              autoComplete="off"
              defaultValue={kept('cost')}
            />
          )}
        </Field>
      </div>
    </>
  )
}

type FromProps = Kept & { bodies: readonly Option[]; label: string; hint?: string }

/** Which body it comes from; nothing to choose where there is only one. */
export function FromField({ kept, fault, bodies, label, hint }: FromProps) {
  const [only] = bodies
  if (bodies.length === 1 && only)
    return (
      <>
        <input type="hidden" name="fromId" value={only.value} readOnly />
        <p>
          <span className="font-medium">{label}</span> <bdi>{only.label}</bdi>
        </p>
      </>
    )
  return (
    <Field name="fromId" label={label} hint={hint} error={fault('fromId')} required>
      {(control) => <Select {...control} options={bodies} defaultValue={kept('fromId', bodies[0]?.value)} />}
    </Field>
  )
}
