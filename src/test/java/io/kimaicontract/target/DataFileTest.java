package io.kimaicontract.target;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFileTest {
  /** An entry with a key of each kind. */
  record Entry(
      @JsonProperty(required = true) String name,
      @JsonProperty("made-of") List<String> parts,
      Map<String, String> sizes,
      boolean rare,
      int count) {}

  @Test
  void whatIsLeftOutIsEmpty() {
    assertThat(
        new DataFile("f", "- name: a\n  sizes:\n").list(Entry.class),
        contains(new Entry("a", List.of(), Map.of(), false, 0)));
  }

  @Test
  void aMapKeepsItsOrder() {
    Map<String, Entry> map =
        new DataFile("f", "z: {name: a, made-of: b}\ny: {name: c}\n").map(Entry.class);
    assertThat(map.keySet(), contains("z", "y"));
    assertThat(map.values().iterator().next().parts(), contains("b"));
    assertThat(new DataFile("f", "\n# nothing\n").map(Entry.class), is(Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "name: a, made of: b         | f, entry 'x': unknown key 'made of'; did you mean"
            + " 'made-of'?",
        "name: a, count: many        | f, entry 'x': 'count' is 'many'; write a number",
        "made-of: b                  | f, entry 'x': 'name' is missing",
        "name: a, name: b            | f, line 2, entry 'x': key 'name' stands twice",
        "name: a, sizes: {l: 1, l: 2} | f, line 2, entry 'x': key 'l' stands twice",
        "name: a, sizes: {l: [1]}    | f, entry 'x': 'sizes.l' holds a value of the wrong kind",
        "name: ],                    | f is not YAML, line 2: a ',', ']' or '}' stands where a value"
            + " is due",
        "name: [a, b                 | f is not YAML, line 2: a ',' or ']' is missing; put a text with"
            + " signs in quotes",
        "name: a: b                  | f is not YAML, line 2: a ',' or '}' is missing; put a text with"
            + " signs in quotes",
        "name: \"a                    | f is not YAML, line 2: a quotation mark has no partner; close"
            + " the text",
        "name: @a                    | f is not YAML, line 2: a text begins with a sign of YAML; put"
            + " the text in quotes"
      })
  void refuses(String keys, String sentence) {
    DataFile file = new DataFile("f", "w: {name: a}\nx: {" + keys + "}\n");
    UsageException refused = assertThrows(UsageException.class, () -> file.map(Entry.class));
    assertThat(refused.getMessage(), is(sentence));
  }
}
