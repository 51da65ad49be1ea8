package io.kimaicontract.steps.check;

/**
 * The times of a timesheet after rounding.
 *
 * @param begin local date and time
 * @param end local date and time
 */
public record Rounded(String begin, String end, long seconds) {}
