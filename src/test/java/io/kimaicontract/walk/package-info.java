/** Tests of walks through the records of an installation. */
@NullMarked
package io.kimaicontract.walk;

import org.jspecify.annotations.NullMarked;
