#!/usr/bin/env node
// Committed, so that package managers can link the command before anything is built.
import { setFlagsFromString } from 'node:v8';

// V8 takes the short-lived objects of the first records for lasting ones and puts their like into the old generation from
// then on. Without that guess a dataset takes a fifth less time and, on Node 24, 140 MB at the peak in place of 260.
setFlagsFromString('--no-allocation-site-pretenuring');
await import('../dist/main.js');
