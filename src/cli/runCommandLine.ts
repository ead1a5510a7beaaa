import { CommanderError, type Command } from 'commander';
import { checkCommand } from './check.ts';
import { CommandFailure, explainRefusal, speakingCommand, speechOf, USAGE_ERROR, type Speech } from './commandLine.ts';
import { fingerprintCommand } from './fingerprint.ts';
import { serveCommand } from './serve.ts';
import { serverConfigCommand } from './serverConfig.ts';
import { verifyCommand } from './verify.ts';

/** Does what a command line asks for (`['check', '--lang', 'en']`), says it on the console, and returns the exit code. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const speech = speechOf(args);
  const commands = [checkCommand, verifyCommand, fingerprintCommand, serveCommand, serverConfigCommand].map((make) =>
    make(speech),
  );
  const program = speakingCommand('fangzhi', speech.words.tagline, 'node src/cli/fangzhi.ts COMMAND', speech);
  program.helpCommand(false);
  for (const command of commands) program.addCommand(command);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    const asked = commands.find((command) => command.name() === args[0]) ?? program;
    return endOf(error, asked, speech);
  }
}

/** Says what ended the command, and returns its exit code. An editor can do nothing with a stack trace: DEBUG shows it. */
function endOf(error: unknown, asked: Command, speech: Speech): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // Without any command the help has been printed: it was no command line to run.
    if (error.code === 'commander.help') return USAGE_ERROR;
    const failure = explainRefusal(error, asked.usage(), speech);
    console.error(failure.message);
    return failure.exitCode;
  }
  if (error instanceof CommandFailure) {
    console.error(error.message);
    return error.exitCode;
  }
  console.error(speech.words.internalError(error instanceof Error ? error.message : String(error)));
  if (process.env['DEBUG'] !== undefined) console.error(error);
  return 1;
}
