import { randomUUID } from 'node:crypto'
import { type Laid, noon, type Rows } from './sample-laid'

const CENTIMES = 100

// One after the other, as they would come in.
const later = (day: string, hours: number) => new Date(noon(day).getTime() + hours * 3_600_000)

/** What members propose, support and say; and, apart from it, what became of it, which may name points. */
export function proposalRows(all: Laid): { proposals: Rows; answers: Rows } {
  const { programme, place, whole, editorId, pointIds, proposalIds } = all
  const id = (n: number) => proposalIds[n] ?? ''
  const { proposals } = programme
  const answeredOn = programme.moves.at(1)?.on ?? proposals.at(-1)?.on ?? programme.addedOn
  return {
    proposals: [
      [
        'proposals',
        proposals.map(({ by, from, on, title, need, helps = '', quarter = '', cost = null }, n) => ({
          id: id(n),
          ...whole,
          ...{ title, need, helps, quarter, cost: cost === null ? null : cost * CENTIMES },
          ...{ communes: programme.communes, member_id: place.person(by), from_id: place.body(from) },
          ...{ entered_by: place.person(by), sent_at: noon(on) },
        })),
      ],
      [
        'proposal_supports',
        proposals.flatMap(({ supports = [], on }, n) =>
          supports.map((key, hours) => ({
            ...{ proposal_id: id(n), member_id: place.person(key), at: later(on, hours + 1) },
          })),
        ),
      ],
      [
        'proposal_comments',
        proposals.flatMap(({ comments = [], on }, n) =>
          comments.map(({ by, kind, text }, hours) => ({
            ...{ id: randomUUID(), proposal_id: id(n), member_id: place.person(by), kind, text },
            at: later(on, 20 + hours),
          })),
        ),
      ],
      [
        'proposal_duplicates',
        proposals.flatMap(({ sameAs, on }, n) =>
          sameAs
            ? [
                {
                  ...{ proposal_id: id(n), of_id: id(sameAs.proposal) },
                  ...{ member_id: place.person(sameAs.by), at: later(on, 5) },
                },
              ]
            : [],
        ),
      ],
    ],
    answers: [
      [
        'proposal_answers',
        proposals.flatMap(({ answer }, n) =>
          answer
            ? [
                {
                  ...{ id: randomUUID(), proposal_id: id(n), ...whole, outcome: answer.outcome },
                  point_id: answer.point ? (pointIds[answer.point - 1] ?? null) : null,
                  ...{ reason: answer.reason, answered_by: editorId, answered_at: later(answeredOn, n) },
                },
              ]
            : [],
        ),
      ],
    ],
  }
}

/** Other wordings that members ask for, and what became of them. */
export function amendmentRows({ programme, place, whole, editorId, pointIds }: Laid): Rows {
  const askedOn = programme.moves.at(-1)?.on ?? programme.addedOn
  const ids = programme.amendments.map(() => randomUUID())
  return [
    [
      'amendments',
      programme.amendments.map(({ point, locale, paragraph, after, reason, by }, n) => ({
        ...{ id: ids[n], point_id: pointIds[point - 1], ...whole, version: 1, locale, paragraph },
        before: programme.points[point - 1]?.text[locale].split('\n')[paragraph] ?? '',
        ...{ after, reason, member_id: place.person(by), from_id: whole.body_id },
        ...{ entered_by: place.person(by), sent_at: later(askedOn, 24 + 7 * n) },
      })),
    ],
    [
      'amendment_answers',
      programme.amendments.flatMap(({ answer }, n) =>
        answer
          ? [
              {
                ...{ amendment_id: ids[n], ...whole, outcome: answer.outcome, reason: answer.reason },
                version: answer.version ?? null,
                ...{ answered_by: editorId, answered_at: later(askedOn, 24 * 12) },
              },
            ]
          : [],
      ),
    ],
  ]
}

/** Bodies that were asked, how they voted so far, and which votes are over. */
export function opinionRows({ programme, place, whole, editorId }: Laid): Rows {
  const ids = programme.opinions.map(() => randomUUID())
  return [
    [
      'opinions',
      programme.opinions.map(({ asked, question, askedOn, closesOn }, n) => ({
        ...{ id: ids[n], ...whole, asked_id: place.body(asked), question, closes_on: closesOn },
        ...{ asked_by: editorId, asked_at: noon(askedOn) },
      })),
    ],
    [
      'opinion_votes',
      programme.opinions.flatMap(({ votes, askedOn }, n) =>
        votes.map(([voter, choice], hours) => ({
          ...{
            opinion_id: ids[n],
            member_id: place.person(voter),
            choice,
            cast_at: later(askedOn, 3 + 9 * hours),
          },
        })),
      ),
    ],
    [
      'opinion_closings',
      programme.opinions.flatMap(({ closedOn }, n) =>
        closedOn ? [{ opinion_id: ids[n], ...whole, closed_by: editorId, closed_at: noon(closedOn) }] : [],
      ),
    ],
  ]
}
