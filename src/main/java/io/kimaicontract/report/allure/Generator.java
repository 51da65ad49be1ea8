package io.kimaicontract.report.allure;

import java.nio.file.Path;
import java.util.List;

/**
 * Calls the generator by reflection. It runs without the extension that reports each run to Google,
 * which otherwise only an environment variable disables.
 */
final class Generator {
  private static final String PACKAGE = "io.qameta.allure.";
  private static final List<String> UNWANTED =
      List.of(PACKAGE + "ga.", PACKAGE + "mail.", PACKAGE + "influxdb.", PACKAGE + "prometheus.");

  private Generator() {}

  static void generate(ClassLoader loader, Path results, Path html)
      throws ReflectiveOperationException {
    Class<?> builders = loader.loadClass(PACKAGE + "ConfigurationBuilder");
    Class<?> configurations = loader.loadClass(PACKAGE + "core.Configuration");
    Class<?> generators = loader.loadClass(PACKAGE + "ReportGenerator");
    Class<?> contexts = loader.loadClass(PACKAGE + "Context");

    Object bundled = build(builders, builders.getMethod("bundled").invoke(null));
    List<?> extensions = (List<?>) configurations.getMethod("getExtensions").invoke(bundled);
    List<?> wanted = extensions.stream().filter(e -> !contexts.isInstance(e) && wanted(e)).toList();

    Object builder = builders.getMethod("empty").invoke(null);
    builders.getMethod("withExtensions", List.class).invoke(builder, wanted);
    builders.getMethod("withReportName", String.class).invoke(builder, "kimai-contract");
    Object generator =
        generators.getConstructor(configurations).newInstance(build(builders, builder));
    generators
        .getMethod("generateSingleFile", Path.class, List.class)
        .invoke(generator, html, List.of(results));
  }

  private static Object build(Class<?> builders, Object builder)
      throws ReflectiveOperationException {
    return builders.getMethod("build").invoke(builder);
  }

  private static boolean wanted(Object extension) {
    return UNWANTED.stream().noneMatch(extension.getClass().getName()::startsWith);
  }
}
