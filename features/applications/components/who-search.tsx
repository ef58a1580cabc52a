import { WhoField } from '@/components/ui/who-field'

type Props = { who: string; label: string; find: string; hidden?: Record<string, string> }

/** Finds people by name, number or the end of a phone: a plain question that the page answers. */
export function WhoSearch({ who, label, find, hidden = {} }: Props) {
  return (
    <form method="get" className="screen grid max-w-xl gap-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <WhoField who={who} label={label} submit={find} />
    </form>
  )
}
