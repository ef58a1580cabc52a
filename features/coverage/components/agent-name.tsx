import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { namelessOf, nameOf } from '../name'
import type { Agent } from '../queries'

/** What an agent is called, or why nobody says so. */
export function AgentName({ agent }: { agent: Pick<Agent, 'name' | 'memberId'> }) {
  const t = useTranslations('coverage')
  const name = nameOf(agent, useLocale())
  return name ? <Bidi>{name}</Bidi> : <span className="text-soft">{t(namelessOf(agent))}</span>
}
