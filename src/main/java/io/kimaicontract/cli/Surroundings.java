package io.kimaicontract.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param out where it writes
 * @param err where it complains
 * @param properties the system properties
 * @param environment the environment variables
 * @param directory the working directory
 * @param home the user's home
 */
record Surroundings(
    PrintStream out,
    PrintStream err,
    Map<String, String> properties,
    Map<String, String> environment,
    Path directory,
    Path home) {}
