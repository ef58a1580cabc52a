'use client'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { useRunning } from '@/components/ui/use-running'
import { westernDigits } from '@/gate/text'
import { MOST_VOTES } from '../scenario'

type Props = {
  name: string
  label: string
  hint?: string | undefined
  value: number | null
  most?: number
  onChange: (value: number | null) => void
}

const DIGITS = 9

/** A whole number in any digits; null while the field is empty. */
export function NumberField({ name, label, hint, value, most = MOST_VOTES, onChange }: Props) {
  const running = useRunning()
  return (
    <Field name={name} label={label} hint={hint}>
      {(control) => (
        <TextInput
          {...control}
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          readOnly={!running}
          className="max-w-40 tabular-nums"
          value={value ?? ''}
          onChange={({ target }) => {
            const digits = westernDigits(target.value).replace(/\D/g, '').slice(0, DIGITS)
            onChange(digits === '' ? null : Math.min(Number(digits), most))
          }}
        />
      )}
    </Field>
  )
}

type SliderProps = { label: string; value: number; most: number; onChange: (value: number) => void }

/** The same for the finger, where near enough will do. */
export function Slider({ label, value, most, onChange }: SliderProps) {
  const running = useRunning()
  return (
    <input
      type="range"
      aria-label={label}
      min={0}
      max={Math.max(most, value, 1)}
      value={value}
      disabled={!running}
      onChange={({ target }) => onChange(Number(target.value))}
      className="min-h-11 w-full accent-(--sea)"
    />
  )
}
