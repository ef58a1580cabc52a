'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { changeScenarioAction, saveScenarioAction } from '../actions'
import type { ScenarioInputs } from '../scenario'

/** The scenario of one’s own that is open. */
export type OpenScenario = { id: string; name: string; version: number }

type Props = {
  constituencyId: string
  /** Where the simulator stands, without its language. */
  path: string
  inputs: ScenarioInputs
  /** Bodies that it may be kept for, the likeliest first. */
  bodies: readonly { value: string; label: string }[]
  own: OpenScenario | null
}

/** Keeps what is simulated: anew, and into the scenario that is open where it is one’s own. */
export function SaveScenario({ own, ...props }: Props) {
  const t = useTranslations('seats.scenario')
  return (
    <section aria-labelledby="save" className="screen card grid gap-5 p-4">
      <h2 id="save" className="text-lg">
        {t('save')}
      </h2>
      {own && <KeepForm own={own} inputs={props.inputs} />}
      <SaveForm {...props} />
    </section>
  )
}

const Hidden = ({ inputs }: { inputs: ScenarioInputs }) => (
  <input type="hidden" name="inputs" value={JSON.stringify(inputs)} readOnly />
)

function KeepForm({ own, inputs }: { own: OpenScenario; inputs: ScenarioInputs }) {
  const t = useTranslations('seats.scenario')
  return (
    <ActForm action={changeScenarioAction} fields={{ scenarioId: own.id }} className="grid gap-3">
      {({ done, theirs }) => {
        const newer = theirs as { name: string; version: number } | undefined
        return (
          <>
            <input
              type="hidden"
              name="version"
              value={newer?.version ?? done?.version ?? own.version}
              readOnly
            />
            <Hidden inputs={inputs} />
            {done && <Notice kind="success">{t('kept')}</Notice>}
            {newer && <Notice kind="warning">{t('theirs', { name: newer.name })}</Notice>}
            <SubmitButton className="justify-self-start">{t('keep', { name: own.name })}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

function SaveForm({ constituencyId, path, inputs, bodies }: Omit<Props, 'own'>) {
  const t = useTranslations('seats.scenario')
  const locale = useLocale()
  return (
    <ActForm action={saveScenarioAction} fields={{ constituencyId }} className="grid gap-4">
      {({ kept, fault, done }) => (
        <>
          <Hidden inputs={inputs} />
          {done && (
            <Notice kind="success">
              <p>{t('saved')}</p>
              <a
                href={`/${locale}${path}?scenario=${done.scenarioId}`}
                className="inline-flex min-h-11 items-center underline underline-offset-4"
              >
                {t('openSaved')}
              </a>
            </Notice>
          )}
          <Field name="name" label={t('name')} error={fault('name')} required>
            {(control) => <TextInput {...control} dir="auto" maxLength={120} defaultValue={kept('name')} />}
          </Field>
          {bodies.length > 1 ? (
            <Field name="bodyId" label={t('body')} hint={t('bodyHint')} error={fault('bodyId')} required>
              {(control) => (
                <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
              )}
            </Field>
          ) : (
            <input type="hidden" name="bodyId" value={bodies[0]?.value ?? ''} readOnly />
          )}
          <SubmitButton variant="quiet" className="justify-self-start">
            {t('save')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}
