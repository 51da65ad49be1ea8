package io.kimaicontract.report.allure;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.report.packing.PackedData;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws as the suite does: without the generator on the class path, which Maven gives tests. */
class AllureHtmlTest {
  @TempDir Path directory;

  @Test
  void bringsTheGeneratorAlong() throws Exception {
    Path results = Files.createDirectory(directory.resolve("allure-results"));
    Path html = directory.resolve("allure.html");
    try (URLClassLoader suite =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      assertThrows(
          ClassNotFoundException.class, () -> suite.loadClass("io.qameta.allure.ReportGenerator"));
      suite
          .loadClass(AllureHtml.class.getName())
          .getMethod("write", Path.class, Path.class)
          .invoke(null, results, html);
    }
    assertTrue(PackedData.in(Files.readString(html)).get(0).contains("widgets/summary.json"));
  }

  private static URL[] classPath() throws MalformedURLException {
    Path nested = Path.of("target/classes/allure-generator");
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (!Files.exists(nested.resolve(path.getFileName()))) {
        urls.add(path.toUri().toURL());
      }
    }
    return urls.toArray(new URL[0]);
  }
}
