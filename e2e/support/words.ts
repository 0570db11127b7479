import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Lang = 'en' | 'ar';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A page about rights. */
export interface Guide {
  title: string;
  body: string;
  easy: string;
}

interface Council {
  words: Record<string, string>;
  pages: Record<string, Guide>;
}

/**
 * The words of young people's pages, out of the program's own Fluent files, so that a journey
 * finds what a person would read in either language. Only messages of one line are needed.
 */
export class Words {
  readonly lang: Lang;
  readonly #messages = new Map<string, string>();
  readonly #scenarios: Scenario[];
  /** Texts of questions in this language by key, such as `idea.what.ask`; none in English. */
  readonly #translated: Record<string, string>;
  readonly #cards: Record<string, string>;
  /** What the demonstration council says in this language; empty in English. */
  readonly #council: Council;

  constructor(lang: Lang) {
    this.lang = lang;
    // What a language lacks is shown in English.
    for (const folder of new Set(['en', lang])) {
      for (const file of readdirSync(root(`app/locales/${folder}`))) {
        for (const line of readFileSync(root(`app/locales/${folder}/${file}`), 'utf8').split('\n')) {
          const found = /^([a-z0-9_-]+) = (.*)$/.exec(line);
          if (found) this.#messages.set(found[1]!, found[2]!.trim());
        }
      }
    }
    const content = 'server/domain/content/scenarios';
    const written = JSON.parse(readFileSync(root(`${content}.json`), 'utf8')) as Written;
    this.#scenarios = written.scenarios;
    this.#cards = written.cards;
    const council = root(`server/src/demo/content/council/${lang}.json`);
    this.#council = existsSync(council)
      ? (JSON.parse(readFileSync(council, 'utf8')) as Council)
      : { words: {}, pages: {} };
    const flat = root(`${content}/${lang}.json`);
    this.#translated = existsSync(flat) ? (JSON.parse(readFileSync(flat, 'utf8')) as Record<string, string>) : {};
  }

  /** What the demonstration council says, by its English. */
  council(english: string): string {
    return this.#council.words[english] ?? english;
  }

  /** A page about rights of the demonstration council. */
  guide(slug: string): Guide {
    const own = this.#council.pages[slug];
    if (own) return own;
    const file = root('server/src/demo/content/together.json');
    const { pages } = JSON.parse(readFileSync(file, 'utf8')) as { pages: (Guide & { slug: string })[] };
    return pages.find((page) => page.slug === slug)!;
  }

  /** The message as a person sees it: no marks for bold. */
  t(id: string): string {
    const text = this.#messages.get(id);
    if (text === undefined) throw new Error(`no message ${id} in ${this.lang}`);
    return text.replaceAll('*', '');
  }

  /** A message with variables, each matching anything; Fluent puts invisible marks around them. */
  like(id: string, known: Record<string, string> = {}): RegExp {
    const parts = this.t(id).split(/\{ \$([a-z]+) \}/);
    const pattern = parts.map((part, at) => {
      if (at % 2 === 0) return escaped(part);
      const value = known[part];
      return `[\u2066-\u2069]?${value === undefined ? '.+?' : escaped(value)}[\u2066-\u2069]?`;
    });
    return new RegExp(pattern.join(''));
  }

  scenario(key: string): { title: string; questions: Question[] } {
    const found = this.#scenarios.find((scenario) => scenario.key === key);
    if (!found) throw new Error(`no scenario ${key}`);
    const text = (at: string, english: string) => this.#translated[`${key}.${at}`] ?? english;
    return {
      title: text('title', found.title),
      questions: found.questions.map((question) => ({ ...question, ask: text(`${question.key}.ask`, question.ask) })),
    };
  }

  /** The words under a picture card. */
  pictureCard(key: string): string {
    return this.#translated[`card.${key}`] ?? this.#cards[key]!;
  }

  /** The situations at a place: on the home page, under "More", or with pictures. */
  scenarios(place: Place): string[] {
    return this.#scenarios.filter((scenario) => (scenario.place ?? 'home') === place).map((scenario) => scenario.key);
  }
}

export type Place = 'home' | 'more' | 'pictures';

export interface Question {
  key: string;
  kind: 'text' | 'faces' | 'choice' | 'yes_no' | 'cards' | 'date';
  ask: string;
  cards?: string[];
}

interface Scenario {
  key: string;
  title: string;
  place?: Place;
  questions: Question[];
}

interface Written {
  cards: Record<string, string>;
  scenarios: Scenario[];
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
