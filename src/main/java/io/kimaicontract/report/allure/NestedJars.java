package io.kimaicontract.report.allure;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The generator's jars, in a folder of the suite's classes or jar. */
final class NestedJars {
  private static final String FOLDER = "allure-generator";

  private NestedJars() {}

  /** The jars as files; those of a jar are copied to the directory. */
  static URL[] unpacked(Path directory) throws IOException, URISyntaxException {
    Path home =
        Path.of(NestedJars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(home)) {
      return urls(list(home.resolve(FOLDER)));
    }
    List<Path> copies = new ArrayList<>();
    try (FileSystem jar = FileSystems.newFileSystem(home)) {
      for (Path nested : list(jar.getPath("/", FOLDER))) {
        copies.add(Files.copy(nested, directory.resolve(nested.getFileName().toString())));
      }
    }
    return urls(copies);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static URL[] urls(List<Path> jars) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      urls.add(jar.toUri().toURL());
    }
    return urls.toArray(new URL[0]);
  }
}
