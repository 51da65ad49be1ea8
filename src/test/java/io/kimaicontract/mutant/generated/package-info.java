/**
 * Mutants made from the contract: entities with a property wrong, lists that ignore a parameter,
 * operations refused or allowed by role.
 */
@NullMarked
package io.kimaicontract.mutant.generated;

import org.jspecify.annotations.NullMarked;
