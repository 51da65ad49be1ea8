package io.kimaicontract.verdict.result;

/**
 * Something seen and not judged, such as a default value (promise 7): compared between versions,
 * never red by itself.
 *
 * @param subject what was looked at
 * @param value what it was
 */
public record Observation(String subject, String value) {}
