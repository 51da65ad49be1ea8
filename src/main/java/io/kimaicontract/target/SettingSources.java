package io.kimaicontract.target;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where settings can come from.
 *
 * @param options what the command line gives
 * @param properties the system properties
 * @param environment the environment variables
 * @param directory the working directory, for relative files and named environments
 * @param home the user's home, for named environments
 */
public record SettingSources(
    Map<Setting, String> options,
    Map<String, String> properties,
    Map<String, String> environment,
    Path directory,
    Path home) {}
