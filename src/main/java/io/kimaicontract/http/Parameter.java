package io.kimaicontract.http;

/** A query parameter as it is written in the URL, before encoding. */
public record Parameter(String name, String value) {}
