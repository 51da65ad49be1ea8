package io.kimaicontract.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import io.cucumber.java.ParameterType;
import io.kimaicontract.api.ResourceType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Features can say each noun and plural of the table of resources. */
class ResourceNounsTest {
  @Test
  void everyNounIsAThing() throws NoSuchMethodException {
    Method thing = ParameterTypes.class.getMethod("thing", String.class);
    assertThat(
        "not in the parameter type {thing}",
        missing(thing, t -> t.isCreated() || t.isFound(), ResourceType::noun),
        empty());
  }

  @Test
  void everyPluralIsACollection() throws NoSuchMethodException {
    Method collection = ReadingSteps.class.getMethod("collection", String.class);
    assertThat(
        "not in the parameter type {collection}",
        missing(
            collection,
            t -> t.parent().isEmpty() && (t.isCreated() || t.isFound()),
            ResourceType::plural),
        empty());
  }

  private static List<String> missing(
      Method method, Predicate<ResourceType> such, Function<ResourceType, String> word) {
    String words = method.getAnnotation(ParameterType.class).value();
    Stream<ResourceType> all = Arrays.stream(ResourceType.values());
    return all.filter(such).map(word).filter(w -> !w.matches(words)).toList();
  }
}
