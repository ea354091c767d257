/* A data file as an object, for the workers: `file` is an absolute address or {base64}, packed by gzip or not. */
(function (scope) {
  "use strict";
  scope.geoUnpack = async function (file) {
    let bytes;
    if (file.base64) {
      bytes = Uint8Array.from(atob(file.base64), (c) => c.charCodeAt(0));
    } else {
      const response = await fetch(file);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      bytes = new Uint8Array(await response.arrayBuffer());
    }
    // A server may have unpacked the file on the way.
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
  };
})(self);
