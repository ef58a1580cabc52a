'use client'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { FormState } from './act-form'

type Props = Pick<FormState<unknown>, 'kept' | 'fault'> & {
  bodies: readonly { value: string; label: string }[]
  label: string
  hint?: string
}

/** Which body something is of; the first, until another is chosen. */
export const BodyField = ({ bodies, label, hint, kept, fault }: Props) => (
  <Field name="bodyId" label={label} hint={hint} error={fault('bodyId')} required>
    {(control) => <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />}
  </Field>
)
