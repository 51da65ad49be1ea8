package io.kimaicontract.access;

/** A tag as the page of tags lists it. */
public record TagRow(long id, String name) {}
