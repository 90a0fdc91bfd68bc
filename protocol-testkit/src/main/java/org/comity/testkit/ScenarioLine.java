package org.comity.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.clause.Strength;
import org.comity.question.Names;
import org.comity.ruling.Outcome;

/** One line of a scenario file. */
final class ScenarioLine {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate .*['\"](.*)['\"].*");

    private static final ImmutableSet<String> OF_SCENARIO =
            ImmutableSet.of("id", "authority", "question", "facts", "assume", "expect");
    private static final ImmutableSet<String> OF_EXPECT = ImmutableSet.of(
            "outcome",
            "also",
            "strength",
            "cites",
            "duties",
            "route",
            "next",
            "fallen",
            "unresolved",
            "when-unsure",
            "hangs-on",
            "deadline",
            "exactly",
            "contradicted");
    private static final ImmutableSet<String> OF_CONTRADICTED = ImmutableSet.of("paragraph", "reason");

    private ScenarioLine() {}

    static Scenario parse(String line, String location) {
        Fields fields = Fields.of(read(line), "scenario", OF_SCENARIO);
        return new Scenario(
                fields.text("id"),
                fields.text("authority"),
                fields.text("question"),
                fields.optional("facts").map(ScenarioLine::facts).orElse(ImmutableMap.of()),
                fields.optionalText("assume").filter(ScenarioLine::isOrdinary).isPresent(),
                expectation(Fields.of(fields.required("expect"), "expect", OF_EXPECT)),
                location);
    }

    private static JsonNode read(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (StreamReadException fault) {
            Matcher duplicate = DUPLICATE.matcher(fault.getOriginalMessage());
            throw new IllegalArgumentException(
                    duplicate.matches()
                            ? "`" + duplicate.group(1) + "` is given twice: give it once"
                            : "this is no JSON object: it goes wrong at column "
                                    + fault.getLocation().getColumnNr()
                                    + ": check the quotes, commas and brackets before it",
                    fault);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(
                    "something follows the JSON object: write one object a line, and nothing else", fault);
        }
    }

    private static boolean isOrdinary(String assume) {
        if (!assume.equals("ordinary")) {
            throw new IllegalArgumentException(
                    "`" + assume + "` cannot be assumed: write `ordinary`, or leave `assume` out");
        }
        return true;
    }

    private static ImmutableMap<String, Object> facts(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("`facts` is no object: write the facts as names with values, in braces");
        }
        ImmutableMap.Builder<String, Object> facts = ImmutableMap.builder();
        node.properties().forEach(fact -> facts.put(fact.getKey(), value(fact.getKey(), fact.getValue())));
        return facts.buildOrThrow();
    }

    private static Object value(String fact, JsonNode node) {
        if (node.isArray()) {
            ImmutableList.Builder<Object> elements = ImmutableList.builder();
            node.forEach(element -> elements.add(single(fact, element)));
            return elements.build();
        }
        return single(fact, node);
    }

    private static Object single(String fact, JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        if (node.isTextual()) {
            return node.textValue();
        }
        throw new IllegalArgumentException("the fact `" + fact + "` has the value `" + node
                + "`: give a name, a number, true or false, or a list of names, and leave out what is not known");
    }

    private static Expectation expectation(Fields fields) {
        return new Expectation(
                constant("outcome", Outcome.values(), fields.text("outcome")),
                fields.texts("also").orElse(ImmutableList.of()).stream()
                        .map(name -> constant("outcome", Outcome.values(), name))
                        .collect(ImmutableSet.toImmutableSet()),
                fields.optionalText("strength").map(name -> constant("strength", Strength.values(), name)),
                fields.texts("cites"),
                fields.texts("duties"),
                fields.texts("route"),
                fields.optionalText("next"),
                fields.texts("fallen"),
                fields.texts("unresolved"),
                fields.texts("when-unsure"),
                fields.texts("hangs-on"),
                fields.optionalText("deadline"),
                fields.optional("exactly").filter(ScenarioLine::isTrue).isPresent(),
                fields.optional("contradicted")
                        .map(node -> Fields.of(node, "contradicted", OF_CONTRADICTED))
                        .map(noted -> new Contradiction(noted.text("paragraph"), noted.text("reason"))));
    }

    private static boolean isTrue(JsonNode node) {
        if (!node.isBoolean() || !node.booleanValue()) {
            throw new IllegalArgumentException("`exactly` is `" + node + "`: write true, or leave it out");
        }
        return true;
    }

    private static <E extends Enum<E>> E constant(String what, E[] values, String name) {
        Optional<E> named =
                Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
        return named.orElseThrow(() -> new IllegalArgumentException("`" + name + "` is no " + what + ": "
                + Names.remedy(name, Arrays.stream(values).map(Enum::name).toList())));
    }
}
