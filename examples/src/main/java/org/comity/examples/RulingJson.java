package org.comity.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Step;
import org.comity.question.Count;
import org.comity.question.Fact;
import org.comity.question.Named;
import org.comity.question.Question;
import org.comity.question.SetOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;
import org.comity.ruling.Route;
import org.comity.ruling.Ruling;
import org.comity.ruling.Silence;

/** A ruling as JSON: every key every time, in one order. */
final class RulingJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectWriter WRITER = new JsonMapper()
            .writer(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));

    private RulingJson() {}

    static String of(Question<?> question, Ruling ruling) {
        try {
            return WRITER.writeValueAsString(node(question, ruling));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts cannot be written", impossible);
        }
    }

    private static ObjectNode node(Question<?> question, Ruling ruling) {
        ObjectNode json = NODES.objectNode();
        json.put("authority", ruling.authority().id());
        json.put("question", ruling.act().name());
        json.set("facts", facts(question));
        json.put("assume", question.assumesOrdinary() ? "ordinary" : null);
        json.put("outcome", ruling.outcome().name());
        json.put("strength", ruling.strength().map(Enum::name).orElse(null));
        json.set("reachable", array(ruling.reachable(), Enum::name));
        json.set("cites", array(ruling.paragraphs(), number -> number));
        json.set("clauses", array(ruling.citations(), RulingJson::exact));
        json.set("documents", documents(ruling));
        json.set("duties", objects(ruling.duties(), RulingJson::duty));
        json.set("route", steps(ruling.route().steps()));
        json.set("route-steps", objects(ruling.route().steps(), RulingJson::step));
        json.put("next", ruling.route().next().map(Step::id).orElse(null));
        json.set("route-notes", notes(ruling.route()));
        json.set("when-unsure", steps(ruling.whenUnsure().steps()));
        json.set("hangs-on", array(ruling.hangsOn(), fact -> fact));
        json.set(
                "possible-cites",
                objects(
                        ruling.possibleCitations(),
                        possible -> NODES.objectNode()
                                .put("cite", possible.value().printed())
                                .put("clause", exact(possible.value()))
                                .set("hangs-on", array(possible.dependsOn(), fact -> fact))));
        json.set(
                "possible-route",
                objects(
                        ruling.possibleSteps(),
                        possible -> step(possible.value()).set("hangs-on", array(possible.dependsOn(), fact -> fact))));
        json.set(
                "possible-duties",
                objects(
                        ruling.possibleDuties(),
                        possible -> duty(possible.value()).set("hangs-on", array(possible.dependsOn(), fact -> fact))));
        json.set("chosen", object(ruling.chosen()));
        json.set(
                "alternatives",
                objects(
                        ruling.alternatives(),
                        other -> NODES.objectNode()
                                .<ObjectNode>set("choices", object(other.choices()))
                                .set("outcomes", array(other.outcomes(), Enum::name))));
        json.set(
                "presumptions",
                objects(
                        ruling.presumptions(),
                        presumed ->
                                NODES.objectNode().put("fact", presumed.fact()).put("value", presumed.value())));
        json.set(
                "defeated",
                objects(
                        ruling.defeated(),
                        defeat -> NODES.objectNode()
                                .put("clause", exact(defeat.clause()))
                                .put("by", exact(defeat.by()))));
        json.set(
                "readings",
                objects(
                        ruling.readings(),
                        reading -> NODES.objectNode()
                                .put("taken", reading.taken())
                                .put("otherwise", reading.otherwise())));
        json.set("silence", ruling.silence().map(RulingJson::silence).orElse(null));
        json.set("titles", titles(ruling));
        return json;
    }

    /** The facts known, as a scenario file states them. */
    private static ObjectNode facts(Question<?> question) {
        ObjectNode facts = NODES.objectNode();
        Topic<?> topic = question.act().topic();
        for (Fact<?> fact : topic.facts()) {
            int first = topic.position(fact);
            if (fact instanceof SetOf<?, ?> set) {
                addSet(facts, set, column -> question.value(first + column));
                continue;
            }
            int value = question.value(first);
            if (value < 0) {
                continue;
            }
            if (fact instanceof YesNo<?>) {
                facts.put(fact.name(), value == 1);
            } else if (fact instanceof Count<?>) {
                facts.put(fact.name(), value);
            } else {
                facts.put(fact.name(), fact.accepted().get(value));
            }
        }
        return facts;
    }

    /** A list where the set is known whole, else the elements that are known. */
    private static void addSet(ObjectNode facts, SetOf<?, ?> set, IntUnaryOperator value) {
        int size = set.accepted().size();
        if (IntStream.range(0, size).allMatch(element -> value.applyAsInt(element) >= 0)) {
            ArrayNode elements = facts.putArray(set.name());
            IntStream.range(0, size)
                    .filter(element -> value.applyAsInt(element) == 1)
                    .forEach(element -> elements.add(set.accepted().get(element)));
            return;
        }
        IntStream.range(0, size)
                .filter(element -> value.applyAsInt(element) >= 0)
                .forEach(element -> facts.put(set.columns().get(element).name(), value.applyAsInt(element) == 1));
    }

    private static ObjectNode duty(Duty duty) {
        return NODES.objectNode()
                .put("id", duty.id())
                .put("text", duty.action())
                .put("bearer", duty.bearer().map(Named::id).orElse(null))
                .put("towards", duty.towards().map(Named::id).orElse(null))
                .put("by", duty.by().map(Object::toString).orElse(null))
                .put("strength", duty.strength().name());
    }

    private static ObjectNode step(Step step) {
        return NODES.objectNode()
                .put("step", step.id())
                .put("kind", Ascii.toLowerCase(step.kind().name()).replace('_', '-'));
    }

    /** The titles of documents laid over the protocol, by the clauses cited from them. */
    private static ObjectNode documents(Ruling ruling) {
        ObjectNode documents = NODES.objectNode();
        ruling.citations()
                .forEach(citation -> citation.document().ifPresent(title -> documents.put(exact(citation), title)));
        return documents;
    }

    private static ObjectNode notes(Route route) {
        return NODES.objectNode()
                .<ObjectNode>set("fallen", steps(route.fallen()))
                .<ObjectNode>set("unresolved", steps(route.unresolved()))
                .put("exhausted", route.exhausted());
    }

    private static ObjectNode silence(Silence silence) {
        return NODES.objectNode()
                .put("addressed", silence.addressed())
                .<ObjectNode>set("nearest", array(silence.nearest(), RulingJson::exact))
                .set("kept-out-by", array(silence.keptOutBy(), fact -> fact));
    }

    /** What the authority itself calls those on the route. */
    private static ObjectNode titles(Ruling ruling) {
        ObjectNode titles = NODES.objectNode();
        for (Route route : new Route[] {ruling.route(), ruling.whenUnsure()}) {
            route.steps().stream()
                    .flatMap(step -> step.parties().stream())
                    .forEach(party -> titles.put(party.id(), ruling.authority().title(party)));
        }
        return titles;
    }

    private static String exact(Citation citation) {
        return citation.para().toString();
    }

    private static String exact(Clause clause) {
        return clause.para().toString();
    }

    private static ArrayNode steps(Collection<Step> steps) {
        return array(steps, Step::id);
    }

    private static <V> ArrayNode array(Collection<V> values, Function<? super V, String> text) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(text.apply(value)));
        return array;
    }

    private static <V> ArrayNode objects(Collection<V> values, Function<V, ObjectNode> object) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(object.apply(value)));
        return array;
    }

    private static ObjectNode object(Map<String, String> texts) {
        ObjectNode object = NODES.objectNode();
        texts.forEach(object::put);
        return object;
    }
}
