/** A real browser, for what only a browser can tell of a page. */
@NullMarked
package io.kimaicontract.browser;

import org.jspecify.annotations.NullMarked;
