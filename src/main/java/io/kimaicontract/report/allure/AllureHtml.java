package io.kimaicontract.report.allure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /** Draws the results of the directory to the file. */
  public static void write(Path results, Path html) {
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
