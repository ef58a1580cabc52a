'use client'
import { Field } from '../ui/field'
import { Select } from '../ui/select'

export type BureauOffice = { id: string; label: string; seats: number }
type Choice = { value: string; label: string }
type Props = {
  offices: readonly BureauOffice[]
  people: Choice[]
  nobody: string
  kept: (name: string) => string
}

/** For each seat of a bureau: who is elected to it. Fields named `office.<its id>.<a number>`. */
export function BureauFields({ offices, people, nobody, kept }: Props) {
  return (
    <div className="grid gap-4 min-[40rem]:grid-cols-2">
      {offices.flatMap(({ id, label, seats }) =>
        Array.from({ length: seats }, (_, n) => {
          const name = `office.${id}.${n}`
          return (
            <Field key={name} name={name} label={seats > 1 ? `${label} (${n + 1})` : label}>
              {(control) => (
                <Select {...control} prompt={nobody} options={people} defaultValue={kept(name)} />
              )}
            </Field>
          )
        }),
      )}
    </div>
  )
}
