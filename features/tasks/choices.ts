import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Person, Task, TasksRoom } from './queries'

type Option = { value: string; label: string }

const named = (one: Person, locale: Locale) => (locale === 'ar' ? one.ar : one.latin)

/** Whoever has a task among these and whose name the reader may know, each once. */
export const ownersOf = (tasks: readonly Task[], locale: Locale): Option[] =>
  [...new Map(tasks.flatMap(({ ownerId, owner }) => (owner ? [[ownerId, owner] as const] : [])))]
    .map(([value, owner]) => ({ value, label: named(owner, locale) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale))

/** Communes to choose among, in the reader's language. */
export const communeChoices = (communes: readonly ({ code: string } & Person)[], locale: Locale): Option[] =>
  communes
    .map((commune) => ({ value: commune.code, label: named(commune, locale) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale))

/** Points to choose among: those of the linked programmes. */
export const pointChoices = (programmes: TasksRoom['programmes'], locale: Locale): Option[] => [
  ...new Map(
    programmes
      .flatMap(({ points }) => points)
      .map(({ id, number, title }) => [id, { value: id, label: `${number}. ${titleIn(title, locale)}` }]),
  ).values(),
]

type Me = { memberId: string; name: Person }

/**
 * What a task's form chooses among: oneself, whoever was found, and whoever has a task already; the communes; the
 * other tasks; the points.
 */
export function choicesIn(
  { tasks, people, communes, programmes }: Pick<TasksRoom, 'tasks' | 'people' | 'communes' | 'programmes'>,
  { memberId, name }: Me,
  locale: Locale,
  except?: string,
) {
  const everybody = [
    ...people.map(({ id, ...person }) => ({ value: id, label: named(person, locale) })),
    { value: memberId, label: named(name, locale) },
    ...ownersOf(tasks, locale),
  ]
  return {
    people: [...new Map(everybody.toReversed().map((one) => [one.value, one])).values()].toReversed(),
    communes: communeChoices(communes, locale),
    tasks: tasks
      .filter(({ id }) => id !== except)
      .map(({ id, title }) => ({ value: id, label: titleIn(title, locale) })),
    points: pointChoices(programmes, locale),
  }
}

/** The communes that these tasks are for, each once. */
export const communesOf = (tasks: readonly Task[], locale: Locale): Option[] =>
  [
    ...new Map(
      tasks.flatMap(({ communeCode, commune }) =>
        communeCode && commune ? [[communeCode, commune] as const] : [],
      ),
    ),
  ]
    .map(([value, commune]) => ({ value, label: named(commune, locale) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale))
