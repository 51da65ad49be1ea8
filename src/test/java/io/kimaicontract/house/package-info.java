/** The conventions of the house as tests. */
@NullMarked
package io.kimaicontract.house;

import org.jspecify.annotations.NullMarked;
