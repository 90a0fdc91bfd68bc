package org.comity.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.comity.question.Asked;
import org.comity.question.Column;
import org.comity.question.Count;
import org.comity.question.OneOf;
import org.comity.question.Question;

/** Writes a scenario as one line of a file. */
final class ScenarioWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ScenarioWriter() {}

    /** The facts known, by the names of their columns; who acts only where it can be several. */
    static ImmutableMap<String, Object> facts(Question<?> question) {
        ImmutableMap.Builder<String, Object> facts = ImmutableMap.builder();
        List<Column> columns = question.act().topic().columns();
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            int value = question.value(place);
            boolean sole =
                    column.fact() == Asked.ACTOR && question.act().actors().size() == 1;
            if (value >= 0 && !sole) {
                facts.put(column.name(), value(column, value));
            }
        }
        return facts.buildOrThrow();
    }

    private static Object value(Column column, int value) {
        if (column.fact() instanceof OneOf<?, ?>) {
            return column.values().get(value);
        }
        return column.fact() instanceof Count<?> ? (Object) value : (Object) (value == 1);
    }

    static String line(Scenario scenario) {
        ObjectNode line = MAPPER.createObjectNode()
                .put("id", scenario.id())
                .put("authority", scenario.authority())
                .put("question", scenario.question())
                .putPOJO("facts", scenario.facts());
        if (scenario.assumesOrdinary()) {
            line.put("assume", "ordinary");
        }
        line.set("expect", expect(scenario.expect()));
        return MAPPER.<JsonNode>valueToTree(line).toString();
    }

    private static ObjectNode expect(Expectation expect) {
        ObjectNode node =
                MAPPER.createObjectNode().put("outcome", expect.outcome().name());
        if (!expect.also().isEmpty()) {
            node.set("also", MAPPER.valueToTree(expect.also()));
        }
        expect.strength().ifPresent(strength -> node.put("strength", strength.name()));
        put(node, "cites", expect.cites());
        put(node, "duties", expect.duties());
        put(node, "route", expect.route());
        put(node, "next", expect.next());
        put(node, "fallen", expect.fallen());
        put(node, "unresolved", expect.unresolved());
        put(node, "when-unsure", expect.whenUnsure());
        put(node, "hangs-on", expect.hangsOn());
        put(node, "deadline", expect.deadline());
        if (expect.exactly()) {
            node.put("exactly", true);
        }
        expect.contradicted()
                .ifPresent(noted -> node.set(
                        "contradicted",
                        MAPPER.createObjectNode()
                                .put("paragraph", noted.paragraph())
                                .put("reason", noted.reason())));
        return node;
    }

    private static void put(ObjectNode node, String key, Optional<?> value) {
        value.ifPresent(present -> node.set(key, MAPPER.valueToTree(present)));
    }
}
