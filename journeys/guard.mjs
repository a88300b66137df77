// What fails a walk without being asked for: an error in the console, what the content policy refuses, a request to another host, an
// answer of 500 and above.

/** Chromium's own words when a page or a part of it is answered with a status of failure. */
const STATUS = /^Failed to load resource: the server responded with a status of (\d+)/;

export class Guard {
  /** What was seen, a sentence each. */
  faults = [];
  #expected = new Map();

  /** Watches over everything that a browser profile does; `home` is the only place that it may ask. */
  static async over(context, home) {
    const guard = new Guard();
    const own = (url) => new URL(url).host === home.host || /^(data|blob|about):/.test(url);
    // Chromium tells the console of most refusals, and the page of all.
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`content policy: ${event.violatedDirective} refused ${event.blockedURI}`);
      });
    });
    context.on('request', (request) => {
      if (!own(request.url())) guard.#tell(`a request to another host: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 500) guard.#tell(`${response.status()} from ${response.url()}`);
    });
    context.on('console', (message) => {
      const { url } = message.location();
      const status = STATUS.exec(message.text())?.[1];
      const expected = status !== undefined && guard.#expected.get(url) === Number(status);
      if (message.type() === 'error' && !expected) guard.#tell(`console of ${message.page()?.url()}: ${message.text()} (${url})`);
    });
    context.on('weberror', (error) => guard.#tell(`script of ${error.page()?.url()}: ${error.error()}`));
    return guard;
  }

  /** The address will answer with this status: then the console may say so. */
  expect(url, status) {
    this.#expected.set(url, status);
  }

  #tell(fault) {
    this.faults.push(fault);
  }
}
