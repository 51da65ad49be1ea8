/** The traffic of a run as a Postman collection and its environment. */
@NullMarked
package io.kimaicontract.postman;

import org.jspecify.annotations.NullMarked;
