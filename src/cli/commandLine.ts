import { Argument, Command, CommanderError, Option } from 'commander';
import { wordsOf } from '../i18n/wordsOf.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../model/Locale.ts';
import type { CommandWords } from '../i18n/commands/CommandWords.ts';

const WORDS = wordsOf('commands');

/** Exit code of a command line that can't be understood, or that names what can't be read. */
export const USAGE_ERROR = 2;

/** What ends a command: a sentence for the terminal, and an exit code. Nothing else is thrown on purpose. */
export class CommandFailure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = USAGE_ERROR) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What every command is told: in which words to speak. */
export interface Speech {
  readonly locale: Locale;
  readonly words: CommandWords;
}

/** The language a command line asks for; an unknown one is refused later, with the rest. */
export function speechOf(args: readonly string[]): Speech {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const locale = LOCALES.find((known) => known === given) ?? DEFAULT_LOCALE;
  return { locale, words: WORDS[locale] };
}

/** A command with the options that all have; `usage` is how an editor calls it. */
export function speakingCommand(name: string, about: string, usage: string, { locale, words }: Speech): Command {
  return new Command(name)
    .description(about)
    .usage(usage)
    .helpOption('--help', words.helpOption)
    .addOption(new Option('--lang <lang>', words.langOption).choices(LOCALES).default(locale))
    .addHelpText('after', `\n${words.exitCodes}`)
    .configureHelp({
      commandUsage: () => usage,
      subcommandTerm: (command) => command.name(),
      styleTitle: (title) => titleIn(title, words),
      optionDescription: ({ description }) => description,
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
}

function titleIn(title: string, words: CommandWords): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Options:': words.options,
    'Commands:': words.commands,
    'Arguments:': words.arguments,
  };
  return titles[title] ?? title;
}

/** An argument that is one of a few words. */
export function oneOf(name: string, about: string, choices: readonly string[]): Argument {
  return new Argument(`<${name}>`, about).choices(choices);
}

/** Refuses a command line without these options. The library would ask for them before it looks at wrong ones. */
export function requireOptions(given: object, names: readonly string[], usage: string, { words }: Speech): void {
  const missing = names.filter((name) => !(name in given)).map((name) => `--${name}`);
  if (missing.length > 0) throw new CommandFailure(words.refused.withUsage(words.refused.missing(missing), usage));
}

/** What a refused command line is told, in our words and with the usage of the command it was meant for. */
export function explainRefusal(error: CommanderError, usage: string, { words }: Speech): CommandFailure {
  return new CommandFailure(words.refused.withUsage(reasonOf(error, words), usage));
}

function reasonOf({ code, message }: CommanderError, { refused }: CommandWords): string {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/gu)].map(([, quoted = '']) => quoted);
  const flag = (quoted: string): string => /--?[\w-]+/u.exec(quoted)?.[0] ?? quoted;
  switch (code) {
    case 'commander.missingArgument':
      return refused.missing([first]);
    case 'commander.optionMissingArgument':
      return refused.valueMissing(flag(first));
    case 'commander.unknownOption':
      return refused.unknownOption(first);
    case 'commander.unknownCommand':
      return refused.unknownCommand(first);
    case 'commander.invalidArgument':
      return message.includes('command-argument')
        ? refused.notAllowed(first, second, choicesIn(message))
        : refused.notAllowed(second, flag(first), choicesIn(message));
    case 'commander.excessArguments':
      return refused.excess(/but got \d+: (.*)\.$/u.exec(message)?.[1] ?? message);
    default:
      return message;
  }
}

function choicesIn(message: string): string {
  return /Allowed choices are ([^.]*)/u.exec(message)?.[1] ?? '';
}
