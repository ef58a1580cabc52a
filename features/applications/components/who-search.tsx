import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'

type Props = { who: string; label: string; find: string; hidden?: Record<string, string> }

/** Finds people by name, number or the end of a phone: a plain question that the page answers. */
export function WhoSearch({ who, label, find, hidden = {} }: Props) {
  return (
    <form method="get" className="screen grid max-w-xl gap-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field name="who" label={label}>
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
              {find}
            </Button>
          </span>
        )}
      </Field>
    </form>
  )
}
