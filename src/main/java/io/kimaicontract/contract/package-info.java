/**
 * The promise in schemas: operations and schema checks of a doc.json. Depends on {@code http} and
 * {@code target}.
 */
@NullMarked
package io.kimaicontract.contract;

import org.jspecify.annotations.NullMarked;
