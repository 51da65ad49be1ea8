package io.kimaicontract.contract.compat;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences of documents, each rated by its direction. */
class DocumentComparisonTest {
  private static final String SENT_AND_ANSWERED =
      """
      {"openapi":"3.0.0","info":{"title":"x"},"paths":{"/a":{"post":{
        "parameters":[{"name":"q","in":"query","schema":{"type":"string","PLACE":"PARAMETER"}}],
        "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/In"}}}},
        "responses":{"200":{"description":"","content":{"application/json":
          {"schema":{"$ref":"#/components/schemas/Out"}}}}}}}},
       "components":{"schemas":{
        "In":{"type":"object","properties":{"p":{REQUEST}}REQUIRED_IN},
        "Out":{"type":"object","properties":{"p":{RESPONSE}}REQUIRED_OUT}}}}
      """;

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "\"type\":\"integer\" | \"type\":\"string\" | BREAKING | BREAKING | type integer, now string",
        "\"type\":\"integer\" | \"type\":\"number\" | ADDITIVE | BREAKING | type integer, now number",
        "\"type\":\"number\" | \"type\":\"integer\" | BREAKING | ADDITIVE | type number, now integer",
        "\"type\":\"string\" | \"type\":\"string\",\"format\":\"date\" | BREAKING | ADDITIVE | format date is new",
        "\"format\":\"date\" | \"format\":\"date-time\" | BREAKING | BREAKING | format date, now date-time",
        "\"pattern\":\"a\" | \"type\":\"string\",\"pattern\":\"a\" | BREAKING | ADDITIVE | type string is new",
        "\"pattern\":\"a\" | \"x\":1 | ADDITIVE | BREAKING | pattern a is gone",
        "\"enum\":[1,2] | \"enum\":[1] | BREAKING | ADDITIVE | value 2 is gone",
        "\"enum\":[1] | \"enum\":[1,2] | ADDITIVE | BREAKING | new value 2",
        "\"x\":1 | \"nullable\":true | ADDITIVE | BREAKING | may be null now",
        "\"nullable\":true | \"x\":1 | BREAKING | ADDITIVE | is never null any more",
        "\"default\":1 | \"default\":2 | BREAKING | COSMETIC | default 1, now 2",
        "\"x\":1 | \"default\":2 | ADDITIVE | COSMETIC | default 2 is new",
        "\"maxLength\":9 | \"maxLength\":5 | BREAKING | ADDITIVE | bound maxLength 9, now maxLength 5",
        "\"minimum\":9 | \"minimum\":5 | ADDITIVE | BREAKING | bound minimum 9, now minimum 5",
        "\"x\":1 | \"minItems\":1 | BREAKING | ADDITIVE | bound minItems 1 is new",
        "\"x\":1 | \"deprecated\":true | COSMETIC | COSMETIC | is deprecated now",
        "\"x\":1 | \"x-internal\":true | COSMETIC | COSMETIC | is internal now"
      })
  void aKeywordIsRatedByDirection(
      String before, String after, Impact request, Impact response, String words) {
    Contract older = document(before, before);

    Difference sent = only(older, document(after, before));
    assertThat(sent.title(), is("In.p: " + words));
    assertThat(sent.impact(), is(request));
    assertThat(sent.directions(), contains(Direction.REQUEST));
    Difference answered = only(older, document(before, after));
    assertThat(answered.title(), is("Out.p: " + words));
    assertThat(answered.impact(), is(response));
    assertThat(answered.directions(), contains(Direction.RESPONSE));
  }

  @Test
  void whatIsRequiredIsRatedByDirection() {
    Contract older = document("\"x\":1", "\"x\":1");

    assertThat(only(older, required("p", "")).impact(), is(Impact.BREAKING));
    assertThat(only(older, required("", "p")).impact(), is(Impact.ADDITIVE));
    assertThat(only(required("p", ""), older).impact(), is(Impact.ADDITIVE));
    assertThat(only(required("", "p"), older).impact(), is(Impact.BREAKING));
  }

  @Test
  void propertiesComeAndGo() {
    Contract with = document("\"x\":1", "\"x\":1");
    Contract without =
        parse(with.original().toString().replace("\"p\":{\"x\":1}", "\"other\":{\"x\":1}"));

    List<String> found =
        DocumentComparison.of(with, without).stream()
            .map(d -> d.impact() + " " + d.title())
            .toList();
    assertThat(
        found,
        contains(
            "BREAKING In.p is gone",
            "BREAKING Out.p is gone",
            "ADDITIVE In.other is new",
            "ADDITIVE Out.other is new"));
  }

  @Test
  void operationsParametersAndStatuses() {
    Contract older = document("\"x\":1", "\"x\":1");
    String text = older.original().toString();

    assertThat(
        only(older, parse(text.replace("\"name\":\"q\"", "\"required\":true,\"name\":\"q\"")))
            .title(),
        is("query parameter q: is required now"));
    assertThat(
        titles(older, parse(text.replace("\"name\":\"q\"", "\"name\":\"r\""))),
        contains("query parameter q is gone", "query parameter r is new (optional)"));
    assertThat(
        titles(older, parse(text.replace("\"200\"", "\"201\""))),
        contains("status 200 is gone", "status 201 is new"));
    assertThat(
        titles(older, parse(text.replace("\"/a\"", "\"/b\""))),
        contains("POST /a is gone", "POST /b is new"));
    assertThat(
        titles(older, parse(text.replace("\"application/json\"", "\"text/xml\""))),
        contains(
            "the request of POST /a as application/json is gone",
            "the 200 of POST /a as application/json is gone",
            "the request of POST /a as text/xml is new",
            "the 200 of POST /a as text/xml is new"));
  }

  @Test
  void aSchemaOfManyOperationsDiffersOnce() {
    String path =
        """
        "/%s":{"get":{"responses":{"200":{"description":"","content":{"application/json":
         {"schema":{"type":"array","items":{"$ref":"#/components/schemas/Team"}}}}}}}}
        """;
    String document =
        """
        {"openapi":"3.0.0","info":{"title":"x"},"paths":{%s,%s},"components":{"schemas":{
         "Team":{"properties":{"lead":{"$ref":"#/components/schemas/User"},
                               "members":{"items":{"$ref":"#/components/schemas/User"}}}},
         "User":{"properties":{"name":{"type":"string"},"team":{"$ref":"#/components/schemas/Team"}}}}}}
        """
            .formatted(path.formatted("a"), path.formatted("b"));

    Difference found =
        only(
            parse(document),
            parse(document.replace("\"type\":\"string\"", "\"type\":\"integer\"")));
    assertThat(found.title(), is("User.name: type string, now integer"));
    assertThat(found.operations(), contains("GET /a", "GET /b"));
    assertThat(found.place(), is("#/components/schemas/User/properties/name"));
  }

  @Test
  void namesAloneAreNoDifference() {
    Contract older = document("\"x\":1", "\"x\":1");
    String renamed = older.original().toString().replace("schemas/Out", "schemas/Answer");

    assertThat(
        DocumentComparison.of(older, parse(renamed.replace("\"Out\"", "\"Answer\""))), empty());
    assertThat(DocumentComparison.of(older, older), empty());
  }

  @Test
  void securityOfTheWholeDocumentHoldsForItsOperations() {
    String text = document("\"x\":1", "\"x\":1").original().toString();
    String whole = text.replaceFirst("\"info\"", "\"security\":[{\"bearer\":[]}],\"info\"");
    String own =
        whole.replaceFirst(
            "\"parameters\"", "\"security\":[{\"bearer\":[\"edit\"]}],\"parameters\"");
    String open = whole.replaceFirst("\"parameters\"", "\"security\":[{}],\"parameters\"");

    assertThat(only(parse(whole), parse(own)).impact(), is(Impact.COSMETIC));
    assertThat(only(parse(text), parse(whole)).impact(), is(Impact.BREAKING));
    assertThat(only(parse(whole), parse(open)).impact(), is(Impact.BREAKING));
  }

  @Test
  void aConditionInWordsIsADifference() {
    String text =
        document("\"x\":1", "\"x\":1")
            .original()
            .toString()
            .replace("\"requestBody\"", "\"summary\":\"Prose\",\"requestBody\"");
    String limited =
        text.replace(
            "\"Out\":{\"type\":\"object\",\"properties\":{\"p\":{\"x\":1}",
            "\"Out\":{\"type\":\"object\",\"properties\":{\"p\":{\"x\":1,\"description\":"
                + "\"The sum. Only included if the current user may see it.\"}");

    Difference found = only(parse(text), parse(limited));
    assertThat(found.impact(), is(Impact.BREAKING));
    assertThat(
        found.title(),
        is(
            "Out.p: is there for some readers only now"
                + " (Only included if the current user may see it)"));
  }

  private static Contract document(String request, String response) {
    return parse(text(request, response, "", ""));
  }

  private static Contract required(String in, String out) {
    return parse(text("\"x\":1", "\"x\":1", in, out));
  }

  private static String text(String request, String response, String in, String out) {
    return SENT_AND_ANSWERED
        .replace(",\"PLACE\":\"PARAMETER\"", "")
        .replace("REQUEST}", request + "}")
        .replace("RESPONSE}", response + "}")
        .replace("REQUIRED_IN", in.isEmpty() ? "" : ",\"required\":[\"" + in + "\"]")
        .replace("REQUIRED_OUT", out.isEmpty() ? "" : ",\"required\":[\"" + out + "\"]");
  }

  private static Contract parse(String json) {
    return Contract.parse(json, new ContractSource.Given("test"));
  }

  private static Difference only(Contract before, Contract after) {
    List<Difference> found = DocumentComparison.of(before, after);
    assertThat(found, hasSize(1));
    return found.get(0);
  }

  private static List<String> titles(Contract before, Contract after) {
    return DocumentComparison.of(before, after).stream().map(Difference::title).toList();
  }
}
