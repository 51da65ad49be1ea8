/** The conventions of the project as tests. */
@NullMarked
package io.kimaicontract.conventions;

import org.jspecify.annotations.NullMarked;
