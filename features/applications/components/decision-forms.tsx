'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import type { FormAction } from '@/components/shell/over-the-line'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { Time } from '@/components/ui/time'
import type { Stage } from '@/db/schema/applications'
import type { Locale } from '@/i18n/locales'
import { acceptAction, admitAction, askBackAction, declineAction, passOnAction } from '../actions'
import type { Move } from '../application'
import { nameIn } from '../name'
import type { LastStep } from '../queries'

type Props = {
  applicationId: string
  stage: Stage
  moves: readonly Move[]
  /** Where it can be passed on to. */
  bodies: readonly { value: string; label: string }[]
}

const ACTIONS: Record<Move, FormAction<{ applicationId: string }>> = {
  accept: acceptAction,
  ask: askBackAction,
  pass: passOnAction,
  decline: declineAction,
  admit: admitAction,
}

/** Every decision that one may take now, each with its reason. */
export function DecisionForms({ moves, ...one }: Props) {
  return (
    <div className="grid gap-2">
      {moves.map((move) => (
        <DecisionForm key={move} move={move} {...one} />
      ))}
    </div>
  )
}

function DecisionForm({ move, applicationId, stage, bodies }: Omit<Props, 'moves'> & { move: Move }) {
  const t = useTranslations('applications.room')
  return (
    <Fold title={t(move)} grave={move === 'decline'}>
      <ActForm
        action={ACTIONS[move]}
        fields={{ applicationId, stage }}
        ownRefusals={['decidedAlready']}
        className="grid gap-4"
      >
        {({ kept, fault, theirs }) => (
          <>
            <Meanwhile theirs={theirs as LastStep | undefined} />
            <p className="text-soft">{t(`${move}Text`)}</p>
            {move === 'pass' && (
              <Field name="bodyId" label={t('to')} error={fault('bodyId')} required>
                {(control) => <Select {...control} options={bodies} defaultValue={kept('bodyId')} />}
              </Field>
            )}
            {move === 'admit' && (
              <Field
                name="decidedOn"
                label={t('decidedOn')}
                hint={t('dayHint')}
                error={fault('decidedOn')}
                required
              >
                {(control) => <DateInput {...control} defaultValue={kept('decidedOn')} />}
              </Field>
            )}
            <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')} required>
              {(control) => (
                <TextArea {...control} dir="auto" rows={2} maxLength={600} defaultValue={kept('reason')} />
              )}
            </Field>
            <SubmitButton variant={move === 'decline' ? 'danger' : 'primary'} className="justify-self-start">
              {t(move)}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

// Of two who decide at once, the second sees who was first.
function Meanwhile({ theirs }: { theirs: LastStep | null | undefined }) {
  const t = useTranslations('applications')
  const refusals = useTranslations('refusals')
  const locale = useLocale() as Locale
  if (theirs === undefined) return null
  return (
    <Notice kind="danger" title={refusals('decidedAlready')}>
      {theirs && (
        <p>
          {t.rich(theirs.by ? 'room.theirs' : 'room.theirsUnnamed', {
            name: theirs.by ? nameIn(locale, theirs.by) : '',
            step: t(`steps.${theirs.step}`),
            date: () => <Time at={new Date(theirs.at)} shape="minute" />,
          })}
        </p>
      )}
      <a href="?" className="inline-flex min-h-11 items-center text-sea underline">
        {t('room.reload')}
      </a>
    </Notice>
  )
}
