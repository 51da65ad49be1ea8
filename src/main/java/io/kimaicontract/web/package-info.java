/**
 * The web interface: login, first-login wizard, and the pages of tokens, tags, permissions,
 * settings and the document.
 */
@NullMarked
package io.kimaicontract.web;

import org.jspecify.annotations.NullMarked;
