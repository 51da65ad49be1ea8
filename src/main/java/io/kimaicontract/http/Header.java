package io.kimaicontract.http;

/** A header field: its name as sent and one value. */
public record Header(String name, String value) {}
