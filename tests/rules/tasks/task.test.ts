import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TASK_STATES } from '@/db/campaign'
import { stepInput, taskInput } from '@/features/tasks/input'
import { canGo, faultOf, inOrder, isLate, NEXT, waits } from '@/features/tasks/task'

const task = (id: string, day: number, ...after: string[]) => ({ id, day, after })

describe('What a task waits for', () => {
  test('is there, is due no later, and does not wait for it in turn', () => {
    const all = [task('a', -20), task('b', -10, 'a'), task('c', -10, 'b')]
    expect(faultOf(all, 'c')).toBeUndefined()
    expect(faultOf([...all, task('d', -10, 'gone')], 'd')).toBe('noSuchTask')
    expect(faultOf([...all, task('d', -30, 'a')], 'd')).toBe('beforeWhatItNeeds')
    expect(faultOf([task('a', -20, 'a')], 'a')).toBe('circle')
    expect(faultOf([task('a', -20, 'c'), task('b', -20, 'a'), task('c', -20, 'b')], 'b')).toBe('circle')
  })

  test('a task that moves past what waits for it is told so too', () => {
    expect(faultOf([task('a', -5), task('b', -10, 'a')], 'a')).toBe('beforeWhatItNeeds')
  })

  test('tasks that wait only for earlier ones never stand against each other', () => {
    const chain = fc
      .array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 12 })
      .map((steps) =>
        steps.map((step, at) => task(String(at), at * 31 + step, ...(at > 0 ? [String(step % at)] : []))),
      )
    fc.assert(
      fc.property(chain, (tasks) => {
        for (const { id } of tasks) expect(faultOf(tasks, id)).toBeUndefined()
      }),
    )
  })

  test('whatever closes a ring is refused, however long it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (length) => {
        const ring = Array.from({ length }, (_, at) => task(String(at), 0, String((at + 1) % length)))
        for (const { id } of ring) expect(faultOf(ring, id)).toBe('circle')
      }),
    )
  })
})

describe('Where a task stands', () => {
  test('every state is reached from the first, and none leads nowhere', () => {
    const reached = new Set(['open'])
    for (let more = true; more; ) {
      const next = TASK_STATES.filter((state) => reached.has(state)).flatMap((state) => NEXT[state])
      more = next.some((state) => !reached.has(state))
      for (const state of next) reached.add(state)
    }
    expect([...reached].sort()).toEqual([...TASK_STATES].sort())
    for (const state of TASK_STATES) expect(NEXT[state].length).toBeGreaterThan(0)
  })

  test('nothing is done before it was begun', () => {
    expect(TASK_STATES.filter((state) => canGo(state, 'done'))).toEqual(['begun'])
  })

  test('late tasks come first, then what is blocked, what can be done, what waits, and last what is done', () => {
    const today = '2027-08-01'
    const one = (
      id: string,
      state: 'open' | 'begun' | 'blocked' | 'done',
      dueOn: string,
      done?: boolean,
    ) => ({
      ...{ id, state, dueOn, needs: done === undefined ? [] : [{ done }] },
    })
    const all = [
      one('done', 'done', '2027-07-01'),
      one('waiting', 'open', '2027-08-02', false),
      one('open', 'open', '2027-08-03', true),
      one('begun', 'begun', '2027-08-02'),
      one('blocked', 'blocked', '2027-08-09'),
      one('late', 'begun', '2027-07-31'),
    ]
    expect(inOrder(all, today).map(({ id }) => id)).toEqual([
      ...['late', 'blocked', 'begun', 'open', 'waiting', 'done'],
    ])
    expect(isLate(one('x', 'open', today), today)).toBe(false)
    expect(waits(one('x', 'done', today, false))).toBe(false)
  })
})

describe('What a form may say of a task', () => {
  const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
  const step = { taskId: id, step: '0', word: '' }

  test('what is blocked says by what; nothing else carries a word', () => {
    expect(stepInput.safeParse({ ...step, state: 'blocked' }).error?.issues).toMatchObject([
      { path: ['word'], message: 'required' },
    ])
    expect(stepInput.parse({ ...step, state: 'begun', word: 'كلام' }).word).toBe('')
    expect(stepInput.safeParse({ ...step, state: 'elsewhere' }).success).toBe(false)
  })

  test('boxes count where their name is an id, whatever else the form carries', () => {
    const typed = { electionId: id, bodyId: id, ownerId: id, titleAr: 'مهمة', dueOn: '1/8/2027' }
    const parsed = taskInput.parse({ ...typed, [`after.${id}`]: 'on', 'after.me': 'on', [`point.${id}`]: '' })
    expect(parsed).toMatchObject({ after: [id], points: [], communeCode: null, dueOn: '2027-08-01' })
  })
})
