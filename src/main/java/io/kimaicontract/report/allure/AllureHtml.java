package io.kimaicontract.report.allure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Draws Allure results as one HTML file that makes no network requests.
 *
 * <p>The generator brings 13 MB of jars, an older Jackson among them; they are stored as jars among
 * the suite's classes, and only this class loads them.
 */
public final class AllureHtml {
  /** The name of the file. */
  public static final String FILE = "allure.html";

  private AllureHtml() {}

  /** The fragments of a page that was written before; none where there is no such page. */
  public static Map<String, String> places(Path html) {
    try {
      return Files.exists(html) ? ResultPlaces.in(Files.readString(html)) : Map.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Draws the results of the directory to the file.
   *
   * @return the fragment of the page that shows a scenario, by the scenario's file and line
   */
  public static Map<String, String> write(Path results, Path html) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (TemporaryDirectory work = new TemporaryDirectory();
        URLClassLoader loader =
            new URLClassLoader(
                NestedJars.unpacked(work.path()), AllureHtml.class.getClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      Path drawn = work.path().resolve("html");
      Generator.generate(loader, results, drawn);
      Path index = drawn.resolve("index.html");
      String page = PackedReport.of(Analytics.strip(Files.readString(index)));
      Files.writeString(html, ContentPolicy.on(page));
      return ResultPlaces.in(page);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InvocationTargetException failed) {
      throw failed.getCause() instanceof IOException unwritable
          ? new UncheckedIOException(unwritable)
          : new IllegalStateException("the Allure generator failed", failed.getCause());
    } catch (ReflectiveOperationException | URISyntaxException failed) {
      throw new IllegalStateException("the Allure generator does not run here", failed);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
