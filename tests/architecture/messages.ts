import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Source } from './sources.ts'

type Message = { locale: string; key: string; text: string }
type Tree = { [key: string]: Tree | string }

const PLACE = /^i18n\/messages\/(\w+)\/([\w-]+)\.json$/
const LOCALES = ['ar', 'fr', 'en']
const ARABIC_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']

const leaves = (tree: Tree, trail: string): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${trail}.${key}`, value]] : leaves(value, `${trail}.${key}`),
  )

const messagesIn = (sources: Source[]): Message[] =>
  sources.flatMap(({ path, text }) => {
    const [, locale, file] = PLACE.exec(path) ?? []
    if (!locale || !file) return []
    return leaves(JSON.parse(text), file).map(([key, message]) => ({ locale, key, text: message }))
  })

const parsed = ({ text }: Message) => parse(text, { requiresOtherClause: true })

const options = (element: MessageFormatElement) =>
  element.type === TYPE.plural || element.type === TYPE.select ? Object.entries(element.options) : []

/** Every element of a message, also inside plurals, choices and tags. */
const allOf = (elements: MessageFormatElement[]): MessageFormatElement[] =>
  elements.flatMap((element) => [
    element,
    ...options(element).flatMap(([, option]) => allOf(option.value)),
    ...(element.type === TYPE.tag ? allOf(element.children) : []),
  ])

// What the code must hand in: names, tags, and the cases of a choice.
const signature = (message: Message) => {
  const said = allOf(parsed(message)).flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) return [`<${element.value}>`]
    if (element.type === TYPE.select)
      return [`${element.value}: ${Object.keys(element.options).sort().join('|')}`]
    return [element.value]
  })
  return [...new Set(said)].sort().join(', ')
}

/** Messages that are not ICU. */
export const malformed = (sources: Source[]) =>
  messagesIn(sources).flatMap((message) => {
    try {
      parsed(message)
      return []
    } catch (error) {
      return [`${message.locale} ${message.key}: ${(error as Error).message}`]
    }
  })

/** Keys that a language lacks, and messages that ask for other arguments than their sisters. */
export const mismatched = (sources: Source[]) => {
  const byKey = Map.groupBy(messagesIn(sources), ({ key }) => key)
  return [...byKey].flatMap(([key, sisters]) => {
    const missing = LOCALES.filter((locale) => !sisters.some((message) => message.locale === locale))
    if (missing.length > 0) return [`${key} is missing in ${missing.join(', ')}`]
    const asked = sisters.map((message) => `${message.locale} {${signature(message)}}`)
    const same = new Set(sisters.map(signature)).size === 1
    return same ? [] : [`${key} takes different arguments: ${asked.join(', ')}`]
  })
}

/** Arabic counts without all six forms. */
export const missingForms = (sources: Source[]) =>
  messagesIn(sources)
    .filter(({ locale }) => locale === 'ar')
    .flatMap((message) =>
      allOf(parsed(message)).flatMap((element) => {
        if (element.type !== TYPE.plural || element.pluralType === 'ordinal') return []
        const missing = ARABIC_FORMS.filter((form) => !(form in element.options))
        return missing.length > 0 ? [`ar ${message.key} lacks ${missing.join(', ')}`] : []
      }),
    )

/** Texts that stand empty. */
export const empty = (sources: Source[]) =>
  messagesIn(sources)
    .filter(({ text }) => text.trim() === '')
    .map(({ locale, key }) => `${locale} ${key} says nothing`)
