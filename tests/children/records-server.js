// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node records-server.js PORT LIMIT [MILLISECONDS]
//
// A web server on loopback that breaks: it answers /get-records with a JSON array after so many milliseconds
// (300), but of more than LIMIT requests at the same time it drops those that are too many. PORT 0 takes a free
// one. Says on stdout where it listens.
"use strict";

const http = require("http");

const [port, limit, delay = 300] = process.argv.slice(2).map(Number);
if (!(port >= 0 && limit > 0 && delay >= 0)) {
    console.error("usage: node records-server.js PORT LIMIT [MILLISECONDS]");
    process.exit(2);
}

const records = Array.from({ length: 100 }, (_, i) => ({ id: i + 1, name: `record ${i + 1}` }));
let underWay = 0;

const server = http.createServer((request, response) => {
    if (request.url !== "/get-records") {
        response.writeHead(404).end();
        return;
    }
    if (underWay >= limit) {
        request.socket.destroy();
        return;
    }
    ++underWay;
    setTimeout(() => {
        --underWay;
        response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(records));
    }, delay);
});
server.listen(port, "127.0.0.1", () => {
    console.log(`http://127.0.0.1:${server.address().port}/get-records`);
});
