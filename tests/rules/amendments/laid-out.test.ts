import { describe, expect, test } from 'vitest'
import { laidOut } from '@/features/amendments/laid-out'

const [lights, road, school] = ['إنارة الحي', 'تعبيد الطريق', 'ترميم المدرسة']
const earlier = [lights, road, school].join('\n')
const of = (
  id: string,
  paragraph: number,
  before: string,
  more: { locale?: string; answer?: object } = {},
) => ({
  ...{ id, paragraph, before, after: 'صيغة أخرى', earlier, locale: 'ar', answer: null },
  ...more,
})
const ids = (placed: { amendment: { id: string }; place: { state: string } }[]) =>
  placed.map(({ amendment, place }) => `${amendment.id} ${place.state}`)

describe('The amendments of a text', () => {
  test('stand beside each other at their paragraph, and it says how many there are', () => {
    const { paragraphs } = laidOut(earlier, 'ar', [of('a', 1, road), of('b', 1, road), of('c', 2, school)])
    expect(paragraphs.map(({ waiting, colliding }) => [ids(waiting), colliding])).toEqual([
      [[], 0],
      [['a stands', 'b stands'], 2],
      [['c stands'], 0],
    ])
  })

  test('stay beside the new words once another was taken, and beside the text once their paragraph went', () => {
    const taken = laidOut([lights, 'تعبيد كل الطرق', school].join('\n'), 'ar', [of('b', 1, road)])
    expect(ids(taken.paragraphs[1]?.waiting ?? [])).toEqual(['b moved'])
    const gone = laidOut([lights, school].join('\n'), 'ar', [of('b', 1, road), of('n', 3, '')])
    expect(ids(gone.beside)).toEqual(['b gone', 'n new'])
  })

  test('are those of the language that is read; the answered ones stand apart', () => {
    const all = [
      of('a', 0, lights, { answer: {} }),
      of('f', 0, 'Éclairage', { locale: 'fr' }),
      of('b', 0, lights),
    ]
    const { paragraphs, beside, answered } = laidOut(earlier, 'ar', all)
    expect([ids(paragraphs[0]?.waiting ?? []), beside, answered.map(({ id }) => id)]).toEqual([
      ['b stands'],
      [],
      ['a'],
    ])
  })
})
