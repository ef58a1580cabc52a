'use client'
import { Field } from '../ui/field'
import { Select } from '../ui/select'
import { useRunning } from '../ui/use-running'

type Props = {
  label: string
  bodies: readonly { id: string; label: string }[]
  chosen: string
  choose: (id: string) => void
}

/** For which body something is brought; nothing to ask where there is only one. */
export function BodyChoice({ label, bodies, chosen, choose }: Props) {
  const running = useRunning()
  if (bodies.length < 2) return null
  return (
    <Field name="upload-body" label={label}>
      {(control) => (
        <Select
          {...control}
          value={chosen}
          disabled={!running}
          onChange={({ target }) => choose(target.value)}
          options={bodies.map(({ id, label: text }) => ({ value: id, label: text }))}
        />
      )}
    </Field>
  )
}
