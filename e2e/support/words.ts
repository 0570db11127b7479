import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Lang = 'en' | 'ar';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * The words of young people's pages, out of the program's own Fluent files, so that a journey
 * finds what a person would read in either language. Only messages of one line are needed.
 */
export class Words {
  readonly lang: Lang;
  readonly #messages = new Map<string, string>();
  readonly #scenarios: Scenario[];

  constructor(lang: Lang) {
    this.lang = lang;
    // English first: what a language lacks is shown in English.
    for (const code of ['en', lang]) {
      const folder = root(`app/locales/${code}`);
      for (const file of readdirSync(folder)) {
        for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
          const found = /^([a-z0-9_-]+) = (.+)$/.exec(line);
          if (found) this.#messages.set(found[1]!, found[2]!.trim());
        }
      }
    }
    this.#scenarios = JSON.parse(readFileSync(root('server/src/demo/content/scenarios.json'), 'utf8')) as Scenario[];
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
    const lang = this.lang;
    return {
      title: found[`title_${lang}`],
      questions: found.questions.map((question) => ({ key: question.key, kind: question.kind, ask: question[lang] })),
    };
  }

  get scenarios(): string[] {
    return this.#scenarios.map((scenario) => scenario.key);
  }
}

export interface Question {
  key: string;
  kind: 'text' | 'faces' | 'choice' | 'yes_no';
  ask: string;
}

interface Scenario {
  key: string;
  title_en: string;
  title_ar: string;
  questions: { key: string; kind: Question['kind']; en: string; ar: string }[];
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
