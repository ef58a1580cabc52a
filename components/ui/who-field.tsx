import type { ReactNode } from 'react'
import { Button } from './button'
import { Field } from './field'
import { TextInput } from './text-input'

type Props = { who: string; label: ReactNode; hint?: ReactNode; required?: boolean; submit: ReactNode }

/** Asks for a person by a part of their name, sent as `who`, with the button that asks. */
export function WhoField({ who, submit, ...field }: Props) {
  return (
    <Field name="who" {...field}>
      {(control) => (
        <span className="flex flex-wrap gap-3">
          <TextInput
            {...control}
            type="search"
            dir="auto"
            maxLength={80}
            autoComplete="off"
            defaultValue={who}
            className="min-w-0 flex-1"
          />
          <Button type="submit" variant="quiet">
            {submit}
          </Button>
        </span>
      )}
    </Field>
  )
}
