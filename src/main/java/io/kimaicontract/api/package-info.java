/** The client of the REST API, with one class per resource and one method per operation. */
@NullMarked
package io.kimaicontract.api;

import org.jspecify.annotations.NullMarked;
