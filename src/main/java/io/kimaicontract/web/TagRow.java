package io.kimaicontract.web;

/** A tag as the page of tags lists it. */
public record TagRow(long id, String name) {}
