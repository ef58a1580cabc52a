import ical, { ICalCalendarMethod } from 'ical-generator'
import { titleIn } from '@/features/programmes/title'
import { daysAfter } from '@/gate/day'
import type { Locale } from '@/i18n/locales'
import type { ElectionRoom } from './queries'

type OwnTask = { id: string; title: { ar: string; fr: string; en: string }; dueOn: string }
type Words = { pollingDay: string; host: string; locale: Locale }

// A day without an hour: the same day wherever the telephone is.
const day = (on: string) => new Date(`${on}T00:00:00Z`)

/** An election's calendar as calendar programs read it (RFC 5545): whole days, polling day and one's own tasks among them. */
export function calendarFile(
  { election, steps, tasks = [] }: Pick<ElectionRoom, 'election' | 'steps'> & { tasks?: readonly OwnTask[] },
  { pollingDay, host, locale }: Words,
): string {
  const calendar = ical({
    name: titleIn(election.title, locale),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Wahaj', product: 'Elections' },
  })
  const add = (id: string, summary: string, from: string, to: string) =>
    calendar.createEvent({
      id: `${election.id}-${id}@${host}`,
      // The same day tells the same story: a program that asks again finds nothing new.
      stamp: day(election.pollingDay),
      start: day(from),
      end: day(daysAfter(to, 1)),
      allDay: true,
      timezone: null,
      summary,
    })
  add('polling', pollingDay, election.pollingDay, election.pollingDay)
  for (const { key, name, opensOn, dueOn } of steps) add(key, titleIn(name, locale), opensOn ?? dueOn, dueOn)
  for (const { id, title, dueOn } of tasks) add(id, titleIn(title, locale), dueOn, dueOn)
  return calendar.toString()
}
