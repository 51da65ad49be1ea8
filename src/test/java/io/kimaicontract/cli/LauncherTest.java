package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInRelativeOrder;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the jar starts a second virtual machine, and how. */
class LauncherTest {
  @Test
  void theSecondMachineHasTheOptionsOfTheFirstAfterOurs() {
    List<String> ours = List.of("-Xmx192m", "-Dkimai.threads=2", "-jar", "some/kimai.jar", "run");

    List<String> command = Launcher.command(ours, "run", "--tags", "@smoke").orElseThrow();

    assertThat(
        command,
        containsInRelativeOrder(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx192m",
            "-Dkimai.threads=2",
            "-cp",
            "some/kimai.jar",
            Main.class.getName(),
            "run",
            "--tags",
            "@smoke"));
    assertThat(command.contains("-jar"), is(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-XX:+UseG1GC",
        "-XX:MaxRAMPercentage=50",
        "-agentlib:jdwp=transport=dt_socket",
        "-javaagent:some.jar",
        "@options",
        "-Xint"
      })
  void whoGivesFlagsHasOneMachine(String flag) {
    assertThat(Launcher.command(List.of(flag, "-jar", "kimai.jar")), is(Optional.empty()));
  }

  @Test
  void withoutAJarThereIsOneMachine() {
    List<String> ours = List.of("-cp", "target/classes", Main.class.getName());

    assertThat(Launcher.command(ours, "run"), is(Optional.empty()));
    assertThat(Launcher.command(null, "run"), is(Optional.empty()));
  }
}
