package io.kimaicontract.cli;

/**
 * The entry point: {@code kimai-contract run | check | serve | report | sweep | pin | scaffold}.
 */
public final class Main {
  private Main() {}

  /** Runs the command and exits with its code; returns normally when the code is 0. */
  public static void main(String[] args) {
    int code = execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the command and returns its exit code. */
  public static int execute(String... args) {
    Surroundings here = Surroundings.ofThisProcess(System.out, System.err);
    return new CommandLineTool(here, Wiring.standard()).execute(args);
  }
}
