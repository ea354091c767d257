/* What the layers ask of the server beside the page. */
(function () {
  "use strict";

  /**
   * GET an address, relative to the page's frame, with `params` added to its query, and read the JSON of the answer.
   * Returns {promise, abort}: after `abort` the promise gives null; a refusal or a lost connection rejects it.
   */
  L.geo.ask = function (url, params = {}) {
    const address = new URL(url, document.baseURI);
    for (const [key, value] of Object.entries(params)) address.searchParams.set(key, String(value));
    const control = new AbortController();
    const read = async () => {
      const response = await fetch(address, { signal: control.signal });
      if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
      return response.json();
    };
    const promise = read().catch((error) => {
      if (control.signal.aborted) return null;
      throw error;
    });
    return { promise, abort: () => control.abort() };
  };

  /** Asks one thing at a time: a new question takes back the one that is still open. */
  L.geo.Asker = class {
    ask(url, params) {
      this.stop();
      this.open = L.geo.ask(url, params);
      return this.open.promise;
    }

    stop() {
      this.open?.abort();
      this.open = null;
    }
  };
})();
