'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { formatMoney, typedAmount } from '@/components/ui/amount'
import { Bidi } from '@/components/ui/bidi'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { setLimitsAction } from '../actions'
import type { SetLimits } from '../queries'

type Props = {
  accountId: string
  limits: SetLimits | null
  /** What the election's rules say, in centimes. */
  lawCap: number | null
}

const AMOUNTS = ['cap', 'donorMost', 'cashMost'] as const

/** Sets what an account is held to, by which article and why. */
export function LimitsForm({ accountId, limits, lawCap }: Props) {
  const t = useTranslations('money.limits')
  return (
    <ActForm action={setLimitsAction} fields={{ accountId }} ownRefusals={['stale']} className="grid gap-5">
      {(state) => (
        <>
          <Version state={state} seen={limits?.number ?? 0} />
          {state.done && <Notice kind="success">{t('saved')}</Notice>}
          {isLimits(state.theirs) && <Theirs limits={state.theirs} />}
          <RequiredNote />
          <AmountFields state={state} limits={limits} lawCap={lawCap} />
          <WhyFields state={state} limits={limits} />
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

const isLimits = (theirs: unknown): theirs is SetLimits => typeof theirs === 'object' && theirs !== null

// Whoever sends again in sight of what the other wrote means to replace it.
function Version({ state, seen }: { state: FormState<{ version: number }>; seen: number }) {
  const version = isLimits(state.theirs) ? state.theirs.number : (state.done?.version ?? seen)
  return <input type="hidden" name="version" value={version} readOnly />
}

type FieldsProps = { state: FormState<unknown>; limits: SetLimits | null }

function AmountFields({ state: { kept, fault }, limits, lawCap }: FieldsProps & Pick<Props, 'lawCap'>) {
  const t = useTranslations('money.limits')
  const locale = useLocale()
  const hintOf = (name: (typeof AMOUNTS)[number]) => {
    if (name !== 'cap') return t('emptyHint')
    return lawCap === null ? t('capHintNone') : t('capHint', { law: formatMoney(lawCap, locale) })
  }
  return (
    <div className="grid gap-5 min-[40rem]:grid-cols-2">
      {AMOUNTS.map((name) => (
        <Field key={name} name={name} label={t(name)} hint={hintOf(name)} error={fault(name)}>
          {(control) => (
            <TextInput
              {...control}
              dir="ltr"
              inputMode="decimal"
              maxLength={40}
              autoComplete="off"
              defaultValue={kept(name, typed(limits?.[name]))}
            />
          )}
        </Field>
      ))}
    </div>
  )
}

const typed = (centimes: number | null | undefined) => (centimes ? typedAmount(centimes) : '')

function WhyFields({ state: { kept, fault }, limits }: FieldsProps) {
  const t = useTranslations('money.limits')
  return (
    <>
      <Field name="article" label={t('article')} hint={t('articleHint')} error={fault('article')} required>
        {(control) => (
          <TextInput
            {...control}
            dir="auto"
            maxLength={200}
            defaultValue={kept('article', limits?.article)}
          />
        )}
      </Field>
      <Field name="reason" label={t('reason')} error={fault('reason')} required>
        {(control) => (
          <TextArea {...control} dir="auto" rows={2} maxLength={400} defaultValue={kept('reason')} />
        )}
      </Field>
    </>
  )
}

function Theirs({ limits }: { limits: SetLimits }) {
  const t = useTranslations('money.limits')
  const budget = useTranslations('money.budget')
  const locale = useLocale()
  return (
    <Notice kind="warning" title={t('theirs')}>
      <p>{budget('theirsText')}</p>
      <ul className="mt-2 grid gap-1">
        {AMOUNTS.map((name) => (
          <li key={name}>
            {t(name)}
            {': '}
            {limits[name] === null ? t(name === 'cap' ? 'law' : 'none') : formatMoney(limits[name], locale)}
          </li>
        ))}
        <li>
          <Bidi>{limits.article}</Bidi>
        </li>
      </ul>
    </Notice>
  )
}
