/** Two releases compared: their documents, and runs against them. */
@NullMarked
package io.kimaicontract.release;

import org.jspecify.annotations.NullMarked;
