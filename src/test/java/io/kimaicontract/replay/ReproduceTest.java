package io.kimaicontract.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.ContractRun;
import io.kimaicontract.run.ReferenceRun;
import io.kimaicontract.run.RunListeners;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.users.TargetProbe;
import io.kimaicontract.users.TestTargets;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.users.TestUserPool;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.Findings;
import io.kimaicontract.verdict.result.RecordedCall;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.TargetConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each finding of a strict run can be reproduced on the same server, after everything is gone. */
class ReproduceTest {
  /** The whole contract with {@code -Dreproduce.name=.}, which takes minutes. */
  private static final Selection SOME =
      Selection.of(
          Optional.empty(),
          Optional.of(System.getProperty("reproduce.name", "\\[(BC|BP|BA|TG|HT|CU-0)")));

  /** So many scenarios of each finding. */
  private static final int HITS = 2;

  private static final Pattern PERSON = Pattern.compile("(.*) \\(([a-z ]+)\\)");

  private static final Pattern NAMED =
      Pattern.compile("(?m)^# (\\w+_TOKEN) is an API token of (.+)$");

  private final Map<String, String> tokens = new HashMap<>();

  @TempDir Path directory;

  @Test
  void theSameStatusAgain() throws IOException, InterruptedException {
    assumeTrue(hasCommand("jq") && hasCommand("curl"), "curl and jq are needed");
    Map<String, String> different = new TreeMap<>();
    int replayed = 0;
    int toPrepare = 0;
    try (ReferenceKimai reference =
        TestTargets.afterAFirstLogin(ReferenceKimai.start(ReferenceOptions.like("2.24.0")))) {
      TargetConnection there = ReferenceRun.connection(reference);
      Run run =
          new ContractRun(there, ReferenceRun.runPlan(SOME, Ledger.empty(), 2))
              .run(RunListeners.of(new RunListener() {}))
              .run();
      TestUserPool people =
          new TestUserPool(
              new TargetProbe(TestTargets.targetConnection(reference, there.target().credentials()))
                  .authenticate(),
              "fedcba");
      for (Finding finding : Findings.of(run.scenarios())) {
        for (Finding.Hit hit : finding.hits().stream().limit(HITS).toList()) {
          ScenarioResult result = hit.scenario();
          RecordedViolation violation = hit.violations().get(0);
          if (violation.call() < 0 || violation.reproduce().isEmpty()) {
            continue;
          }
          if (violation.reproduce().contains("# first: ")) {
            toPrepare++;
            continue;
          }
          RecordedCall call = result.calls().get(violation.call());
          learn(violation.reproduce(), people);
          String status = replay(violation.reproduce());
          replayed++;
          if (!status.equals(String.valueOf(call.status()))) {
            different.put(
                result.handle() + " " + call.method() + " " + call.path() + " " + replayed,
                status + ", not " + call.status() + "\n" + violation.reproduce() + "\n");
          }
        }
      }
      people.cleanUp();
    }
    assertThat(different.toString(), different, is(anEmptyMap()));
    assertThat(replayed, is(greaterThan(5)));
    assertThat(toPrepare, is(lessThan(replayed)));
  }

  /** The people of the run are gone: others of the same roles stand in for those it names. */
  private void learn(String block, TestUserPool people) {
    Matcher named = NAMED.matcher(block);
    while (named.find()) {
      String caller = named.group(2);
      tokens.computeIfAbsent(named.group(1), name -> token(caller, people).orElse("none"));
    }
  }

  private static Optional<String> token(String caller, TestUserPool people) {
    Matcher person = PERSON.matcher(caller);
    if (!person.matches()) {
      return Optional.empty();
    }
    Role role =
        Arrays.stream(Role.values())
            .filter(r -> r.title().equals(person.group(2)))
            .findFirst()
            .orElseThrow();
    TestUser user =
        role.player().equals(person.group(1))
            ? people.find(role.player()).orElseThrow(IllegalStateException::new)
            : people
                .extra(person.group(1).replaceAll("[^A-Za-z]", ""), role)
                .orElseThrow(IllegalStateException::new);
    return user.caller().bearer().map(secret -> secret.reveal());
  }

  /** Runs the block; its last line also tells the status. */
  private String replay(String block) throws IOException, InterruptedException {
    int last = block.lastIndexOf("\ncurl ") + 1;
    String script =
        block.substring(0, last)
            + "curl -s -o /dev/null -w '%{http_code}'"
            + block.substring(last + "curl".length());
    Path file = Files.writeString(directory.resolve("block.sh"), script);
    ProcessBuilder shell = new ProcessBuilder("sh", file.toString());
    shell.environment().putAll(tokens);
    Process process = shell.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor(1, TimeUnit.MINUTES);
    return said;
  }

  private static boolean hasCommand(String name) throws InterruptedException {
    try {
      return new ProcessBuilder(name, "--version").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
