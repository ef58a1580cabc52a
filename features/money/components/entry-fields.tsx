'use client'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Money } from '@/components/ui/money'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { type Side, WAYS } from '@/db/campaign-money'
import { headingsOf } from '../book'

type Props = Pick<FormState<unknown>, 'kept' | 'fault' | 'fields' | 'theirs'> & {
  side: Side
  /** As it is typed. */
  today: string
}

/** What is said of money that came in or went out. */
export function EntryFields({ side, today, kept, fault, fields, theirs }: Props) {
  const t = useTranslations('money.entry')
  const words = useTranslations('money')
  const receipt = side === 'receipt'
  const excess = fields.amount
  return (
    <div className="grid gap-5 min-[40rem]:grid-cols-2">
      <Field name="heading" label={t('heading')} error={fault('heading')} required>
        {(control) => (
          <Select
            {...control}
            options={headingsOf(side).map((value) => ({ value, label: words(`headings.${value}`) }))}
            defaultValue={kept('heading', headingsOf(side)[0])}
          />
        )}
      </Field>
      <Field
        name="amount"
        label={t('amount')}
        hint={t('amountHint')}
        error={excessIn(excess) ? <Excess of={excess} theirs={theirs} /> : fault('amount')}
        required
      >
        {(control) => (
          <TextInput
            {...control}
            dir="ltr"
            inputMode="decimal"
            maxLength={40}
            autoComplete="off"
            defaultValue={kept('amount')}
          />
        )}
      </Field>
      <Field
        name="way"
        label={t('way')}
        hint={t(receipt ? 'wayHint' : 'inKindHint')}
        error={fault('way')}
        required
      >
        {(control) => (
          <Select
            {...control}
            options={WAYS.map((value) => ({ value, label: words(`ways.${value}`) }))}
            defaultValue={kept('way', 'transfer')}
          />
        )}
      </Field>
      <Field name="on" label={t('on')} hint={t('onHint')} error={fault('on')} required>
        {(control) => <DateInput {...control} defaultValue={kept('on', today)} />}
      </Field>
      <Field
        name="name"
        label={t(receipt ? 'from' : 'to')}
        hint={t(receipt ? 'fromHint' : 'toHint')}
        error={fault('name')}
        required
      >
        {(control) => <TextInput {...control} dir="auto" maxLength={120} defaultValue={kept('name')} />}
      </Field>
      <Field
        name="purpose"
        label={t(receipt ? 'purposeReceipt' : 'purpose')}
        error={fault('purpose')}
        required={!receipt}
      >
        {(control) => <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept('purpose')} />}
      </Field>
      <Field name="reference" label={t('reference')} error={fault('reference')}>
        {(control) => <TextInput {...control} dir="auto" maxLength={80} defaultValue={kept('reference')} />}
      </Field>
    </div>
  )
}

const EXCESSES = ['aboveDonorMost', 'aboveCashMost'] as const
type ExcessFault = (typeof EXCESSES)[number]
const excessIn = (fault: string | undefined): fault is ExcessFault => EXCESSES.some((one) => one === fault)

/** What would pass a limit is told with the limit. */
function Excess({ of, theirs }: { of: ExcessFault; theirs: unknown }) {
  const t = useTranslations('money.entry')
  const { given, most } = theirs as { given: number; most: number }
  return t.rich(of, {
    given: () => <Money centimes={given} />,
    most: () => <Money centimes={most} />,
  })
}
