/** Where links, forms and redirects lead, by RFC 3986. */
@NullMarked
package io.kimaicontract.http.url;

import org.jspecify.annotations.NullMarked;
