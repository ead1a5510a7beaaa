import { runCommandLine } from './runCommandLine.ts';

// The one command line: npm scripts call it with the name of a command.
process.exitCode = await runCommandLine(process.argv.slice(2));
