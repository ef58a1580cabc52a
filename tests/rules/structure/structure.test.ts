import { describe, expect, test } from 'vitest'
import { isBodySlug } from '@/features/structure/addresses'
import { bodyState } from '@/features/structure/body-state'
import { branchIn, branchState } from '@/features/structure/branch-state'
import { spoken } from '@/features/structure/spoken'
import { treeOf } from '@/features/structure/tree'

describe('The tree of bodies', () => {
  const body = (id: string, parentId: string | null) => ({ id, parentId })

  const below = (tree: ReturnType<typeof treeOf>) => tree?.below.map(({ body: { id } }) => id)

  test('each body stands below its own, in the order that it was given', () => {
    const tree = treeOf([body('b', 'r'), body('r', null), body('a', 'r'), body('c', 'a')])
    expect(below(tree)).toEqual(['b', 'a'])
    expect(below(tree?.below[1] ?? null)).toEqual(['c'])
  })

  test('what stood below a body that was dissolved is not lost', () => {
    expect(below(treeOf([body('x', 'gone'), body('r', null), body('y', 'x')]))).toEqual(['x'])
    expect(treeOf([])).toBeNull()
  })
})

describe('Where a body stands', () => {
  test('it is being founded, stands, or was dissolved', () => {
    expect(bodyState({ beingFounded: true, dissolvedOn: null })).toBe('founding')
    expect(bodyState({ beingFounded: false, dissolvedOn: null })).toBe('standing')
    expect(bodyState({ beingFounded: false, dissolvedOn: '2016-01-01' })).toBe('dissolved')
    expect(bodyState({ beingFounded: true, dissolvedOn: '2016-01-01' })).toBe('dissolved')
  })

  test('a commune’s tile leads to the branch that stands rather than to one that is being founded', () => {
    const covering = [
      { kind: 'sector', beingFounded: false, slug: 'sector' },
      { kind: 'branch', beingFounded: true, slug: 'new' },
      { kind: 'branch', beingFounded: false, slug: 'old' },
    ] as const
    expect(branchIn(covering)?.slug).toBe('old')
    expect(branchState(covering)).toBe('branch')
    expect(branchState(covering.slice(0, 2))).toBe('founding')
    expect(branchIn(covering.slice(0, 1))).toBeUndefined()
  })
})

describe('What a reader of another language gets', () => {
  test('words in their own language, else in one there is, and it is said which', () => {
    const words = { ar: 'مقر', fr: 'Siège', en: '' }
    expect(spoken(words, 'fr')).toEqual({ text: 'Siège', language: 'fr' })
    expect(spoken(words, 'en')).toEqual({ text: 'Siège', language: 'fr' })
    expect(spoken({ ar: '', fr: '', en: '' }, 'ar')).toBeNull()
  })
})

test('an address is Latin letters, digits and single hyphens', () => {
  for (const slug of ['azemmour', 'sidi-ali-2']) expect(isBodySlug(slug)).toBe(true)
  for (const slug of ['', '-a', 'a--b', 'Azemmour', 'أزمور', 'a'.repeat(61), null])
    expect(isBodySlug(slug)).toBe(false)
})
