package io.kimaicontract.reference;

/** A user name and its password. */
public record Login(String username, String password) {}
