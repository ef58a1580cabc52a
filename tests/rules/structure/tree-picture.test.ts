import { describe, expect, test } from 'vitest'
import type { BodyKind } from '@/db/schema/structure'
import { type Box, drawTree } from '@/features/structure/tree-picture'

type Drawn = Parameters<typeof drawTree>[0]

let made = 0
const body = (kind: BodyKind, name = 'Section de Sidi Ali Ben Hamdouche', below: Drawn[] = []): Drawn => {
  made += 1
  return { body: { kind, name, slug: `body-${made}`, beingFounded: false }, below }
}
const many = (kind: BodyKind, count: number) => Array.from({ length: count }, () => body(kind))

const organisation = () =>
  body('organisation', 'Organisation provinciale', [
    ...many('secretariat', 1),
    ...many('committee', 1),
    body('branch', 'Azemmour', many('committee', 2)),
    ...many('branch', 9),
    ...many('sector', 3),
    ...many('parallel', 3),
  ])

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe.each([false, true])('The picture of the structure, begun on the right: %s', (mirrored) => {
  const { boxes, knots, width, height } = drawTree(organisation(), mirrored)

  test('shows every body once, none over another, all within the frame', () => {
    expect(boxes).toHaveLength(21)
    expect(boxes.flatMap((a, n) => boxes.slice(n + 1).filter((b) => meet(a, b)))).toEqual([])
    for (const { x, y, ...box } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + box.width).toBeLessThanOrEqual(width)
      expect(y + box.height).toBeLessThanOrEqual(height)
    }
  })

  test('sectors and parallel organisations cross every branch', () => {
    expect(knots).toHaveLength(6 * 10)
    const branches = boxes.filter(({ look }) => look === 'branch')
    for (const { x } of knots)
      expect(branches.filter((branch) => branch.x < x && x < branch.x + branch.width)).toHaveLength(1)
  })

  test('everything is as large as a finger needs', () => {
    for (const box of boxes) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
  })
})

test('a name of many words is broken into lines, and cut where there are too many', () => {
  const name = 'Section '.repeat(30).trim()
  const { boxes } = drawTree(body('organisation', 'O', [body('branch', name)]), false)
  const branch = boxes.find(({ look }) => look === 'branch')
  expect(branch?.lines).toHaveLength(5)
  expect(branch?.lines.at(-1)?.words).toMatch(/…$/)
})

test('a word wider than its box is squeezed into it, not broken', () => {
  const { boxes } = drawTree(body('organisation', 'O', [body('branch', 'Constantinople')]), false)
  const branch = boxes.find(({ look }) => look === 'branch')
  expect(branch?.lines).toEqual([{ words: 'Constantinople', squeezed: expect.any(Number) }])
})

test('an organisation of one body is a picture too', () => {
  expect(drawTree(body('organisation', 'O'), false).boxes).toHaveLength(1)
})
