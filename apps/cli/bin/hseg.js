#!/usr/bin/env node
// Committed, so that package managers can link the command before anything is built.
import { setFlagsFromString } from 'node:v8';

// V8 takes the short-lived objects of the first records for lasting ones and puts their like into the old generation from
// then on, and it lets the young generation grow to 100 MB. Records need neither, and take 50 MB less without them (Node 24).
// Once the content is loaded, generating has V8 care for size as well (care-for-size.ts).
// Validating keeps objects for a while, and does with less of both when V8 decides, up to a bound of its own
// (limit-young-generation.ts).
if (process.argv[2] !== 'validate') {
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString('--semi-space-growth-factor=1');
}
await import('../dist/main.js');
