import { Notice } from '@/components/ui/notice'

type Props<Name extends string> = {
  /** The version that the person saw when the page came. */
  version: number
  done: { version: number } | null
  /** What stands instead, where somebody else changed it meanwhile. */
  theirs: unknown
  filled: Readonly<Record<string, unknown>>
  /** Which fields are told where they differ. */
  names: readonly Name[]
  words: { title: string; text: string; field: (name: Name) => string }
  /** How a value reads, where it is not read as it is kept. */
  shown?: (name: Name, value: string) => string
}

/** Carries the version that a form is about; where another one was saved meanwhile, shows it beside what was typed. */
export function SeenVersion<Name extends string>(props: Props<Name>) {
  const { version, done, theirs, filled, names, words, shown = (_, value) => value } = props
  const newer = theirs as ({ version: number } & Record<Name, unknown>) | undefined
  const said = (name: Name) => String(newer?.[name] ?? '')
  return (
    <>
      <input type="hidden" name="version" value={newer?.version ?? done?.version ?? version} readOnly />
      {newer && (
        <Notice kind="warning" title={words.title}>
          <p>{words.text}</p>
          <dl className="mt-2 grid gap-2">
            {names
              .filter((name) => ![said(name), shown(name, said(name))].includes(String(filled[name] ?? '')))
              .map((name) => (
                <div key={name}>
                  <dt className="text-sm">{words.field(name)}</dt>
                  <dd dir="auto">{said(name) === '' ? '–' : shown(name, said(name))}</dd>
                </div>
              ))}
          </dl>
        </Notice>
      )}
    </>
  )
}
