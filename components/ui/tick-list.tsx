import { type ReactNode, useId } from 'react'
import { FieldError } from './field'

type Props = {
  /** What each box is called in the form: this, a dot, and its value. */
  name: string
  legend: ReactNode
  options: readonly { value: string; label: string }[]
  ticked: (value: string) => boolean
  error?: ReactNode
}

/** Several of a list: a box each, that scrolls where they are many. */
export function TickList({ name, legend, options, ticked, error }: Props) {
  const id = useId()
  return (
    <fieldset className="grid min-w-0 gap-2" aria-describedby={error ? id : undefined}>
      <legend className="font-medium">{legend}</legend>
      <div className="max-h-72 overflow-y-auto rounded-md border border-line px-3 py-1">
        {options.map(({ value, label }) => (
          <label key={value} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name={`${name}.${value}`}
              value="on"
              defaultChecked={ticked(value)}
              className="size-5 shrink-0 accent-sea"
            />
            <bdi>{label}</bdi>
          </label>
        ))}
      </div>
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  )
}
