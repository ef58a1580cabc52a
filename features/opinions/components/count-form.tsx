'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { EvidenceBox } from '@/components/upload/evidence-box'
import { countAction } from '../actions'

type Props = { opinionId: string; askedId: string }

const HANDS = ['present', 'inFavour', 'against', 'abstained'] as const

/** What a meeting of the body counted by a show of hands, with its minutes. */
export function CountForm({ opinionId, askedId }: Props) {
  const t = useTranslations('opinions.count')
  const ui = useTranslations('ui')
  return (
    <ActForm action={countAction} fields={{ opinionId }} className="screen grid gap-3">
      {({ kept, fault, fields }) => (
        <Fold title={t('open')} open={kept('opinionId') !== ''}>
          <div className="grid gap-4">
            <p className="text-soft">{t('text')}</p>
            <Field name="heldOn" label={t('heldOn')} hint={ui('dateHint')} error={fault('heldOn')} required>
              {(control) => <DateInput {...control} defaultValue={kept('heldOn')} />}
            </Field>
            <div className="grid gap-4 min-[40rem]:grid-cols-2">
              {HANDS.map((name) => (
                <Field
                  key={name}
                  name={name}
                  label={t(name)}
                  error={name === 'present' && fields.present ? t('tooFew') : fault(name)}
                  required
                >
                  {(control) => (
                    <TextInput
                      {...control}
                      dir="ltr"
                      inputMode="numeric"
                      maxLength={6}
                      defaultValue={kept(name)}
                    />
                  )}
                </Field>
              ))}
            </div>
            <EvidenceBox
              bodyId={askedId}
              name="minutesId"
              kinds={['document']}
              label={t('minutes')}
              brought={kept('minutesId')}
              error={fault('minutesId')}
            />
            <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
          </div>
        </Fold>
      )}
    </ActForm>
  )
}
