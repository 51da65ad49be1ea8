package io.kimaicontract.verdict.result;

/** One labelled line of a failure. */
public record Line(String label, String text) {}
