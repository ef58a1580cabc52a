'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { decideFateAction } from '../actions'
import { CarriedOut, DecidedBy, Meanwhile } from './decided-by'

type Kind = 'merger' | 'dissolution' | 'move' | 'revival'
type Props = {
  kind: Kind
  bodyId: string
  version: number
  others: { value: string; label: string }[]
  below: number
}

/** Merges, dissolves, moves or revives a body; it says first what follows. */
export function FateForm({ kind, bodyId, version, others, below }: Props) {
  const t = useTranslations('decisions')
  const ends = kind === 'merger' || kind === 'dissolution'
  return (
    <ActForm action={decideFateAction} fields={{ bodyId, kind, version }}>
      {({ kept, fault, done, theirs }) => (
        <>
          <CarriedOut done={done} />
          <Meanwhile theirs={theirs} />
          <p className="measure text-soft">{t(`texts.${kind}`)}</p>
          {(kind === 'merger' || kind === 'move') && (
            <Field name="otherId" label={t(`other.${kind}`)} error={fault('otherId')} required>
              {(control) => (
                <Select {...control} prompt={t('choose')} options={others} defaultValue={kept('otherId')} />
              )}
            </Field>
          )}
          {ends && below > 0 && (
            <Field name="below" label={t('below')} hint={t('belowThese', { count: below })} required>
              {(control) => (
                <Select
                  {...control}
                  prompt={t('choose')}
                  options={[
                    { value: 'moved', label: t('belowMoved') },
                    { value: 'dissolved', label: t('belowDissolved') },
                  ]}
                  defaultValue={kept('below')}
                />
              )}
            </Field>
          )}
          <DecidedBy kept={kept} fault={fault} />
          <SubmitButton variant={ends ? 'danger' : 'primary'} className="justify-self-start">
            {t(`submit.${kind}`)}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}
