import { describe, expect, test } from 'vitest'
import { RULE_SETS } from '@/db/rule-sets'
import { filledWith } from '@/features/rulesets/filled'
import { ruleSetInput } from '@/features/rulesets/input'
import { ruleSet } from '@/features/rulesets/rule-set'

const said = { kind: 'communal', nameAr: 'قواعد', nameFr: 'Règles', nameEn: '', note: '' }
const form = (rules: unknown, more: Record<string, string> = {}) => ({
  ...said,
  ...filledWith(ruleSet.parse(rules)),
  ...more,
})
// Of several faults of one field, the first is shown.
const faults = (fields: object) => {
  const found: Record<string, string> = {}
  for (const { path, message } of ruleSetInput.safeParse(fields).error?.issues ?? [])
    found[path.join('.')] ??= message
  return found
}
const communal = RULE_SETS.find(({ kind, names }) => kind === 'communal' && names.en.includes('2021'))?.rules

describe('The form of the law', () => {
  test.each(RULE_SETS.map(({ kind, names, rules }) => [`${kind}: ${names.en}`, rules]))(
    'sent back as it stands it says the same law: %s',
    (_, rules) => {
      const read = ruleSetInput.parse(form(rules))
      const same = ruleSet.parse(rules)
      const exact = ({ seats, ...rest }: typeof same) => ({
        ...rest,
        seats: {
          ...seats,
          threshold: seats.threshold && seats.threshold.of / seats.threshold.in,
          alone: seats.alone && seats.alone.of / seats.alone.in,
        },
      })
      expect(exact(read.rules)).toEqual(exact(same))
    },
  )

  test('a fault stands at the field that it is about, in its very row', () => {
    expect(faults(form(communal, { 'seats.1': '0' }))).toHaveProperty(['seats.1'], 'noSeats')
    expect(faults(form(communal, { 'upTo.1': '5000' }))).toHaveProperty(['upTo.1'], 'bandsOutOfOrder')
    expect(faults(form(communal, { 'upTo.9': '1', 'seats.9': '50' }))).toHaveProperty(
      ['upTo.9'],
      'bandsOutOfOrder',
    )
    expect(faults(form(communal, { 'day.0': 'x' }))).toHaveProperty(['day.0'], 'number')
    expect(faults(form(communal, { 'after.0': 'accounts' }))).toHaveProperty(['after.0'])
    expect(faults(form(communal, { threshold: '3/2' }))).toEqual({ threshold: 'share' })
    expect(faults(form(communal, { cap: 'x' }))).toEqual({ cap: 'amount' })
    expect(faults(form(communal, { 'checkedOn.0': 'x' }))).toEqual({ 'checkedOn.0': 'date' })
    expect(faults(form(communal, { base: 'nothing' }))).toHaveProperty(['base'])
  })

  test('days before polling day are read with any sign and in any digits', () => {
    for (const typed of ['-20', '−20', '‎-٢٠'])
      expect(ruleSetInput.parse(form(communal, { 'from.0': typed })).rules.deadlines[0]?.from).toBe(-20)
  })

  test('an empty row is none, and a new one gets a key of its own', () => {
    const { rules } = ruleSetInput.parse(
      form(communal, { 'nameAr.5': 'قرعة', 'nameFr.5': 'Tirage', 'day.5': '-10' }),
    )
    expect(rules.deadlines.map(({ key }) => key)).toEqual(['candidacies', 'campaign', 'accounts', 'step1'])
    const again = ruleSetInput.parse(form(rules, { 'nameAr.7': 'طعون', 'nameFr.7': 'Recours', 'day.7': '5' }))
    expect(again.rules.deadlines.map(({ key }) => key).slice(-2)).toEqual(['step1', 'step2'])
  })

  test('a row of which anything was filled in is kept, and says what it lacks', () => {
    expect(faults(form(communal, { 'from.5': '-3' }))).toMatchObject({
      ...{ 'nameAr.5': 'required', 'nameFr.5': 'required', 'day.5': 'number' },
    })
    expect(faults(form(communal, { 'nameFr.0': '' }))).toEqual({ 'nameFr.0': 'required' })
  })
})
