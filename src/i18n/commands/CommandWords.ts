import type { VerificationReason } from '../../model/VerificationReason.ts';

/** What the commands say in a terminal, beside the problems they report. */
export interface CommandWords {
  readonly tagline: string;
  readonly usage: string;
  readonly options: string;
  readonly commands: string;
  readonly arguments: string;
  readonly helpOption: string;
  readonly langOption: string;
  /** What stands at the end of every help. */
  readonly exitCodes: string;
  /** What a wrong command line is told, before its usage. */
  readonly refused: {
    readonly missing: (names: readonly string[]) => string;
    readonly valueMissing: (name: string) => string;
    readonly unknownOption: (name: string) => string;
    readonly unknownCommand: (name: string) => string;
    readonly notAllowed: (value: string, name: string, allowed: string) => string;
    readonly excess: (given: string) => string;
    /** A reason, then the usage. */
    readonly withUsage: (reason: string, usage: string) => string;
  };
  readonly cannotRead: (path: string, reason: string) => string;
  readonly reasons: {
    readonly none: string;
    readonly folder: string;
    readonly denied: string;
    readonly encoding: string;
  };
  readonly internalError: (message: string) => string;
  readonly check: { readonly about: string };
  readonly verify: {
    readonly about: string;
    readonly source: string;
    readonly usage: string;
    readonly ledgerFaulty: string;
    readonly failure: (id: string, at: string, ledger: string, found: readonly string[], reason: string) => string;
    /** Why a figure is not verified. */
    readonly reason: (reason: VerificationReason) => string;
  };
  readonly fingerprint: {
    readonly about: string;
    readonly source: string;
    readonly record: string;
    readonly usage: string;
    readonly notYaml: (path: string, message: string) => string;
    readonly noArticles: (path: string) => string;
    readonly noTitle: (path: string, nth: number) => string;
    readonly notOnPage: (titles: readonly string[], path: string) => string;
    readonly units: (title: string, count: number) => string;
    readonly force: string;
    /** Which sentences of an article differ from those its record holds. */
    readonly changed: (title: string, before: number, after: number, numbers: readonly number[]) => string;
    readonly notForced: (path: string) => string;
  };
  readonly serve: {
    readonly about: string;
    readonly notBuilt: string;
    readonly port: string;
    readonly badPort: (given: string) => string;
    /** For an editor whose build has no address of its own. */
    readonly noSite: string;
  };
  readonly serverConfig: {
    readonly about: string;
    readonly server: string;
    readonly usage: string;
    readonly dist: string;
    readonly root: string;
    readonly base: string;
    readonly port: string;
    readonly notBuilt: (folder: string) => string;
  };
}
