#!/usr/bin/env node
require('../dist/cli/index.js').run(process.argv.slice(2));
