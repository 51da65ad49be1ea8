package io.kimaicontract.conventions;

import java.util.Locale;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Makes the process of the tests an English one, as the command line does with its own: build
 * servers and IDEs start it in the locale of the machine.
 */
public final class EnglishSession implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Locale.setDefault(Locale.ENGLISH);
  }
}
