/** The promise in schemas: OpenAPI documents, schema checks, and our small contract for errors. */
@NullMarked
package io.kimaicontract.contract;

import org.jspecify.annotations.NullMarked;
