#!/usr/bin/env node
// Committed, so that package managers can link the command before anything is built.
import { setFlagsFromString } from 'node:v8';

// V8 takes the short-lived objects of the first records for lasting ones and puts their like into the old generation from
// then on, and it lets the young generation grow to 100 MB. Records need neither: without them a dataset takes a fifth
// less time and, on Node 24, 115 MB at the peak at any size, in place of 260.
setFlagsFromString('--no-allocation-site-pretenuring');
setFlagsFromString('--semi-space-growth-factor=1');
await import('../dist/main.js');
