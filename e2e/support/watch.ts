import type { BrowserContext } from '@playwright/test';

/** Where "Leave this page" leads: the one address that is not Heard's own. */
export const ELSEWHERE = 'https://www.bbc.co.uk/';

/**
 * Listens to everything a browser does and keeps what must never happen: a request of a page to
 * another host, a fault of the server, a missing file, an error or a policy violation in the
 * console.
 */
export class Watch {
  readonly problems: string[] = [];
  /** The origin of a provider at which somebody signs in meanwhile. */
  beside = '';
  /** While offline on purpose, requests that fail are not faults. */
  offline = false;

  constructor(context: BrowserContext, origin: string) {
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (['data:', 'blob:'].includes(url.protocol) || [origin, this.beside].includes(url.origin)) return;
      // The service worker hands the redirect on unopened; it is reported as a request of its own.
      const handedOn = request.redirectedFrom()?.url() === `${origin}/exit`;
      const leaving = url.href.startsWith(ELSEWHERE) && (request.isNavigationRequest() || handedOn);
      if (!leaving) this.problems.push(`request to another host: ${request.method()} ${url.href}`);
    });
    context.on('response', (response) => {
      const request = response.request();
      const what = `${response.status()} ${request.method()} ${response.url()}`;
      if (response.status() >= 500) this.problems.push(`fault: ${what}`);
      // Pages may be refused, also when the service worker asks for them; their parts may not be missing.
      const page = request.isNavigationRequest() || request.serviceWorker() !== null || request.method() !== 'GET';
      if (response.status() >= 400 && !page) this.problems.push(`missing: ${what}`);
    });
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      const text = message.text();
      // Chromium reports a refused form, and leaving for a host it cannot find, as errors too.
      const refused = /status of 4\d\d/.test(text) || message.location().url.startsWith(ELSEWHERE);
      const cutOff = this.offline && /net::ERR_INTERNET_DISCONNECTED|net::ERR_FAILED|Failed to fetch/.test(text);
      if (!refused && !cutOff) this.problems.push(`console: ${text} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.problems.push(`script: ${error.error().message}`));
  }
}
