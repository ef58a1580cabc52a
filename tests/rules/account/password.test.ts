import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMON_WORDS } from '@/features/account/common-words'
import { guessBits, LONGEST_BYTES, passwordFault, SHORTEST, settled } from '@/features/account/password'
import { figure, times } from '../../environment/figures'

const GUESSES = times(3000, 100_000)
const words = [...COMMON_WORDS].filter((word) => word.length >= 4)
const aWord = fc.constantFrom(...words)

// What people do to a word to make it pass.
const DRESS: Record<string, string> = { a: '@', e: '3', i: '1', o: '0', s: '$', t: '7' }
const dressed = (word: string) => [...word].map((letter) => DRESS[letter] ?? letter).join('')
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
const shape = fc.constantFrom<(word: string) => string>(
  (word) => word,
  capital,
  (word) => word.toUpperCase(),
  dressed,
)
const tail = fc.constantFrom('1', '12', '123', '1234', '123456', '2026', '2027!', '!!!', '00', '1956', '٢٠٢٦')

describe('common passwords', () => {
  test('a common word with a date, a few digits or dressed-up letters is refused, in any of the three languages', () => {
    fc.assert(
      fc.property(aWord, shape, tail, (word, dress, end) => {
        const guess = dress(word) + end
        const padded =
          guess.length < SHORTEST ? guess + '1234567890'.slice(0, SHORTEST - guess.length) : guess
        expect(passwordFault(padded)).toBeDefined()
      }),
      { numRuns: GUESSES },
    )
    figure('A2', `${GUESSES} common words (ar, fr, en) with what people add to them, wrongly accepted 0`)
  })

  test('a common word written twice, or two of them side by side, is refused', () => {
    fc.assert(
      fc.property(aWord, aWord, (one, other) => {
        for (const guess of [one + one + one, one + other])
          if ([...guess].length >= SHORTEST) expect(passwordFault(guess)).toBe('passwordCommon')
      }),
      { numRuns: 1000 },
    )
  })

  test('stretches of the keyboard, of the alphabet and of one key are refused', () => {
    const walks = [
      'azertyuiopqsdf',
      'qwertyuiop12',
      '123456789012',
      'abcdefghijkl',
      'شسيبلاتنمكط1',
      'ضصثقفغعهخحجد',
    ]
    for (const guess of [...walks, 'aaaaaaaaaaaa', '111111111111', 'abcabcabcabc', '            '])
      expect(passwordFault(guess), guess).toBe('passwordCommon')
  })

  test('vowel signs, hamza and tatweel do not hide a common word', () => {
    for (const guess of ['الجَدِيدَةُ2026', 'مـــرحـــبـــا123', 'أهلاوسهلا2026', 'كلمةالمرور12'])
      expect(passwordFault(guess), guess).toBe('passwordCommon')
  })
})

describe('any good password', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    minLength: 14,
    maxLength: 64,
  })

  test('no kind of character is asked for: small letters alone, digits alone, Arabic alone, signs alone will do', () => {
    for (const good of [
      'correct horse battery staple',
      'سفينة زرقاء فوق التل',
      '839275610472939',
      '#%&*()_+{}[]',
      'un âne boit dehors',
      '🌊🐟🧂🌾🦩🍋🐚🌤🪁🧵🫒⛵',
    ])
      expect(passwordFault(`${good} `.padEnd(SHORTEST, '?')), good).toBeUndefined()
  })

  test('letters drawn at random are accepted, up to sixty-four and beyond', () => {
    let refused = 0
    fc.assert(
      fc.property(letters, (good) => {
        if (passwordFault(good)) refused += 1
      }),
      { numRuns: 1000, seed: 7 },
    )
    // fast-check likes to draw the same letter again and again: those few are rightly refused.
    expect(refused).toBeLessThan(150)
    expect(passwordFault('kfjqmzpwxvbtry'.repeat(5))).toBeUndefined()
  })

  test('the longest is counted in bytes, and one byte more is refused', () => {
    const long = Array.from({ length: LONGEST_BYTES }, (_, n) => 'kzqwxjvmbp7'[(n * 7 + (n >> 3)) % 11]).join(
      '',
    )
    expect(passwordFault(long)).toBeUndefined()
    expect(passwordFault(`${long}k`)).toBe('passwordLong')
  })

  test('characters are counted as people see letters: twelve Arabic ones are enough, eleven are not', () => {
    expect(passwordFault('قطثذظضصغفخشز')).toBeUndefined()
    expect(passwordFault('قطثذظضصغفخش')).toBe('passwordShort')
  })

  test('the reckoning never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (anything) => {
        passwordFault(anything)
        expect(guessBits(anything)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('personal passwords', () => {
  const about = ['amina.sahli@example.org', 'أمينة الساحلي', 'Amina Sahli', 'Wahaj Sidi Smail']

  test('a person’s own name, address or organisation with a few digits is refused', () => {
    for (const guess of ['amina.sahli.7391', 'أمينة الساحلي 83', 'sahliamina83710', 'wahaj-smail-83'])
      expect(passwordFault(guess, about), guess).toBe('passwordPersonal')
  })

  test('the same words are nobody else’s secret to lose', () => {
    expect(passwordFault('xkcd.sahli.7391', ['omar@example.org'])).toBeUndefined()
  })
})

test('the same letters typed on two keyboards are one password', () => {
  expect(settled('café au lait du soir')).toBe(settled('cafe\u0301 au lait du soir'))
})
