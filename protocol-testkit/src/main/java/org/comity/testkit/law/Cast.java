package org.comity.testkit.law;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.comity.question.Act;
import org.comity.question.Part;
import org.comity.question.Question;
import org.comity.topic.AboutComplaint;
import org.comity.topic.AboutDocument;
import org.comity.topic.AboutGroup;
import org.comity.topic.AboutMember;
import org.comity.topic.AboutOfficer;
import org.comity.topic.Agendas;
import org.comity.topic.Interpretation;

/**
 * The objects that a question is put with. Immutable.
 *
 * @param objects each object by its part
 */
record Cast(ImmutableMap<Part<?, ?>, Object> objects) {

    private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w*(?=[\\[{])");

    static final Cast EMPTY = new Cast(ImmutableMap.of());

    /** Casts whose facts can be so together; objects for parts of topics of one's own are left out, unless they are of these. */
    static Arbitrary<Cast> of(Act<?> act) {
        Map<Part<?, ?>, Arbitrary<?>> known = known();
        List<Part<?, ?>> parts = new ArrayList<>();
        List<Arbitrary<Object>> objects = new ArrayList<>();
        for (Part<?, ?> part : act.topic().parts()) {
            Arbitrary<?> arbitrary = known.get(part);
            if (arbitrary != null) {
                parts.add(part);
                objects.add(arbitrary.asGeneric());
            }
        }
        if (parts.isEmpty()) {
            return Arbitraries.just(EMPTY);
        }
        Possibilities possibilities = Possibilities.of(act);
        return Combinators.combine(objects)
                .as(drawn -> of(parts, drawn))
                .filter(cast -> possibilities.isPossible(cast.ask(act)));
    }

    private static Map<Part<?, ?>, Arbitrary<?>> known() {
        return ImmutableMap.<Part<?, ?>, Arbitrary<?>>builder()
                .put(AboutMember.MEMBER, Parts.members())
                .put(AboutOfficer.OFFICER, Parts.officers())
                .put(AboutDocument.DOCUMENT, Parts.documents())
                .put(AboutGroup.GROUP, Parts.groups())
                .put(AboutComplaint.SUBJECT, Parts.people())
                .put(AboutComplaint.COMPLAINANT, Parts.people())
                .put(Interpretation.ASKER, Parts.people())
                .put(Interpretation.OTHER_PARTY, Parts.people())
                .put(Agendas.PROPOSAL, Parts.proposals())
                .buildOrThrow();
    }

    private static Cast of(List<Part<?, ?>> parts, List<Object> drawn) {
        ImmutableMap.Builder<Part<?, ?>, Object> objects = ImmutableMap.builder();
        for (int i = 0; i < parts.size(); i++) {
            objects.put(parts.get(i), drawn.get(i));
        }
        return new Cast(objects.buildOrThrow());
    }

    boolean isEmpty() {
        return objects.isEmpty();
    }

    /** Asks about an act with the objects. */
    <T> Question<T> ask(Act<T> act) {
        Question<T> question = act.ask();
        for (Map.Entry<Part<?, ?>, Object> object : objects.entrySet()) {
            question = with(question, object.getKey(), object.getValue());
        }
        return question;
    }

    @SuppressWarnings("unchecked") // the parts are those of the act's topic, each with an object drawn for it
    private static <T> Question<T> with(Question<T> question, Part<?, ?> part, Object object) {
        return question.with((Part<? super T, Object>) part, object);
    }

    /** The cast with each object changed. */
    Cast map(UnaryOperator<Object> change) {
        return new Cast(objects.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, object -> change.apply(object.getValue()))));
    }

    /** The objects with what is known of them; messages name no Java type, so it is left out what each is in Java. */
    @Override
    public String toString() {
        return objects.entrySet().stream()
                .map(object -> object.getKey() + " "
                        + TYPE.matcher(object.getValue().toString()).replaceAll(""))
                .collect(Collectors.joining(", "));
    }
}
