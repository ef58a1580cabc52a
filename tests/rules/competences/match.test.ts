import { describe, expect, test } from 'vitest'
import { competencesInput, needInput, offerInput } from '@/features/competences/input'
import { type Known, type Need, proposed, reasonsFor } from '@/features/competences/match'

const known: Known = {
  fields: ['accounting'],
  languages: { fr: 'good' },
  hours: 4,
  text: 'محاسبه في شركه المراجعه السنويه',
}
const need: Need = { fieldKey: null, language: null, level: null, hours: 0, text: '' }

describe('Somebody is proposed for what a body needs', () => {
  test('by the field, the language at its level, and the time', () => {
    const asked = { ...need, fieldKey: 'accounting', language: 'fr', level: 'good', hours: 4 } as const
    expect(reasonsFor(asked, known).map((reason) => reason.of)).toEqual(['field', 'language', 'hours'])
  })

  test('by a word of theirs, with or without the article', () => {
    expect(reasonsFor({ ...need, text: 'مراجعه حسابات' }, known)).toEqual([{ of: 'word', word: 'مراجعه' }])
  })

  test.each([
    ['the language is not good enough', { language: 'fr', level: 'fluent' }],
    ['it is another language', { fieldKey: 'accounting', language: 'en' }],
    ['they have less time', { fieldKey: 'accounting', hours: 5 }],
    ['it is another field', { fieldKey: 'law' }],
    ['nothing speaks for them', {}],
  ] as const)('and not when %s', (_, more) => expect(reasonsFor({ ...need, ...more }, known)).toEqual([]))

  test('the best reasoned first', () => {
    const asked = { ...need, fieldKey: 'accounting', text: 'المراجعه' }
    const other = { ...known, text: '' }
    expect(proposed(asked, [other, known]).map(({ person }) => person)).toEqual([known, other])
  })
})

describe('What comes in', () => {
  test('says something, with levels of known languages only', () => {
    const typed = {
      profession: 'محاسبة',
      'knows.law': '1',
      'speaks.fr': 'good',
      'speaks.xx': 'good',
      hours: '٤',
    }
    expect(competencesInput.parse(typed)).toEqual({
      profession: 'محاسبة',
      fields: ['law'],
      words: '',
      hours: 4,
      agreed: false,
      languages: { fr: 'good' },
    })
    expect(competencesInput.safeParse({}).success).toBe(false)
    expect(competencesInput.safeParse({ profession: 'x', hours: '61' }).success).toBe(false)
  })

  test('an offer is kept with consent only', () => {
    const offer = { name: 'زائر', email: 'zaer@example.org', profession: 'مهندس' }
    expect(offerInput.safeParse(offer).success).toBe(false)
    expect(offerInput.parse({ ...offer, agreed: '1' })).toMatchObject({ ...offer, phone: null, website: '' })
  })

  test('a level without its language asks for nothing', () => {
    const typed = { bodyId: crypto.randomUUID(), title: 'محاسب', level: 'good' }
    expect(needInput.parse(typed)).toMatchObject({ language: null, level: null, fieldKey: null, hours: 0 })
  })
})
