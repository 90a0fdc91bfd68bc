package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * "May, must or should this person do this act in these circumstances?" Immutable and thread-safe; each method returns a changed
 * copy, so a half-built question can be shared.
 *
 * <p>Facts come from objects ({@link #with}), from answers ({@link #given}), or by name ({@link #named}); all three set the same
 * fields. What is not stated is unknown, never false. Objects are read when the question is asked, so they must not change.
 *
 * @param <T> the topic whose facts the question knows
 */
public final class Question<T> {

    private final Act<T> act;
    private final long[] stated;
    private final Object[] objects;
    private final boolean assumingOrdinary;

    /** What was read last: for the first reader what matters to it, for all others everything. Whoever reads it twice gets the same. */
    private @Nullable Packed packed;

    private Question(Act<T> act, long[] stated, Object[] objects, boolean assumingOrdinary) {
        this.act = act;
        this.stated = stated;
        this.objects = objects;
        this.assumingOrdinary = assumingOrdinary;
    }

    static <T> Question<T> of(Act<T> act) {
        Topic<T> topic = act.topic();
        return new Question<>(
                act, new long[topic.words()], new Object[topic.parts().size()], false);
    }

    /**
     * Asks by names, as a scenario file does.
     *
     * @param <T> the topic
     * @param act the act
     * @param facts the values by the name of the fact, or by {@code fact:element} for one element of a set
     * @return the question
     * @throws IllegalArgumentException where a name is unknown or a value outside its fact's domain; the message lists what is
     *     accepted
     */
    public static <T> Question<T> named(Act<T> act, Map<String, ?> facts) {
        Question<T> question = of(act);
        for (Map.Entry<String, ?> entry : facts.entrySet()) {
            question.state(entry.getKey(), entry.getValue());
        }
        return question.bySoleActor();
    }

    /** States a fact in a question that nobody has seen yet. */
    private void state(String name, Object value) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            Fact<?> fact = act.topic().fact(name);
            state(fact, fact.parse(value), stated);
        } else if (act.topic().fact(name.substring(0, colon)) instanceof SetOf<?, ?> set) {
            state(set, set.parseElement(name.substring(colon + 1), value), stated);
        } else {
            throw new IllegalArgumentException(
                    "`" + name.substring(0, colon) + "` is no set: leave out `" + name.substring(colon) + "`");
        }
    }

    /** Who acts, where only one kind of actor can and it was not said. */
    Question<T> bySoleActor() {
        boolean known = field(stated, act.topic().position(Asked.ACTOR)) != 0;
        if (known || act.actors().size() > 1) {
            return this;
        }
        long[] next = stated.clone();
        state(Asked.ACTOR, Asked.ACTOR.is(act.actors().iterator().next()).values(), next);
        return new Question<>(act, next, objects, assumingOrdinary);
    }

    /**
     * Adds an object; the facts that follow from it, alone or with objects given before, become known.
     *
     * @param <P> the type of the object
     * @param part which object it is
     * @param object the object
     * @return the question with it
     * @throws IllegalArgumentException where the object is null, the part was given before, no fact of the topic is read from it, or a fact was stated
     *     otherwise
     */
    public <P> Question<T> with(Part<? super T, P> part, P object) {
        if (object == null) {
            throw new IllegalArgumentException("the `" + part + "` given is null: leave it out where it is not known");
        }
        int at = act.topic().parts().indexOf(part);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "`" + act.topic() + "` reads no fact from a `" + part + "`: leave it out, or state the facts");
        }
        if (objects[at] != null) {
            throw new IllegalArgumentException("the `" + part + "` is given twice: give it once");
        }
        Object[] more = objects.clone();
        more[at] = part.checked(object);
        Layout layout = act.topic().layout();
        if (layout.repeats(at, stated)) {
            layout.derivedFrom(at).stream()
                    .filter(derived -> derived.isReadable(more))
                    .forEach(derived -> requireAgreement(derived, more, stated));
        }
        return new Question<>(act, stated, more, assumingOrdinary);
    }

    /** What the words say is what some objects tell. */
    private void requireAgreement(DerivedFact derived, Object[] given, long[] words) {
        int first = act.topic().position(derived.fact());
        ImmutableIntArray told = derived.values(given);
        for (int i = 0; i < told.length(); i++) {
            requireAgreement(first + i, field(words, first + i), told.get(i) + 1L);
        }
    }

    private void requireAgreement(int column, long said, long told) {
        if (said != 0 && told != 0 && said != told) {
            Column contradicted = act.topic().columns().get(column);
            throw new IllegalArgumentException("`" + contradicted + "` is stated as `"
                    + contradicted.values().get((int) said - 1)
                    + "` but the objects given say `"
                    + contradicted.values().get((int) told - 1)
                    + "`: leave the statement out, or mend the object");
        }
    }

    /**
     * States facts.
     *
     * @param answers facts with their values
     * @return the question with them
     * @throws IllegalArgumentException where a fact is given twice, or an object says otherwise
     */
    @SafeVarargs
    public final Question<T> given(Answer<? super T>... answers) {
        long[] next = stated.clone();
        for (Answer<? super T> answer : answers) {
            state(answer.fact(), answer.values(), next);
        }
        return new Question<>(act, next, objects, assumingOrdinary);
    }

    /**
     * Lets unknown facts take their ordinary value, where one is declared. The ruling lists each presumption that mattered.
     *
     * @return the question that presumes
     */
    public Question<T> assumingOrdinary() {
        return new Question<>(act, stated, objects, true);
    }

    private void state(Fact<?> fact, ImmutableIntArray values, long[] next) {
        Layout layout = act.topic().layout();
        int first = act.topic().position(fact);
        for (int i = 0; i < values.length(); i++) {
            if (values.get(i) >= 0) {
                int bit = layout.offset(first + i);
                if ((next[bit / Long.SIZE] & layout.fieldMask(first + i) << bit) != 0) {
                    throw new IllegalArgumentException(
                            "`" + layout.columns().get(first + i) + "` is given twice: give it once");
                }
                next[bit / Long.SIZE] |= (values.get(i) + 1L) << bit;
            }
        }
        DerivedFact derived = layout.derived(first);
        if (derived != null && derived.isReadable(objects)) {
            requireAgreement(derived, objects, next);
        }
    }

    private long field(long[] words, int column) {
        int bit = act.topic().offset(column);
        return words[bit / Long.SIZE] >>> bit & act.topic().fieldMask(column);
    }

    /**
     * The act asked about.
     *
     * @return the act
     */
    public Act<T> act() {
        return act;
    }

    /**
     * Whether unknown facts take their ordinary value.
     *
     * @return true where {@link #assumingOrdinary()} was said
     */
    public boolean assumesOrdinary() {
        return assumingOrdinary;
    }

    /**
     * The facts that were read last, for an engine that has read this question before.
     *
     * @return the facts; null where nobody has read it
     */
    public @Nullable Packed packed() {
        return packed;
    }

    /**
     * The facts that matter to a reader. Only these are read from the objects, unless another reader comes too: then all are read, once.
     *
     * @param relevance what matters to the reader
     * @return the relevant facts, or all
     */
    public Packed packed(Relevance relevance) {
        Packed last = packed;
        if (last != null && last.serves(relevance.reader())) {
            return last;
        }
        Relevance wanted = last == null ? relevance : act.topic().layout().whole();
        Packed read = wanted.reader().once(new Packed(wanted, act, wanted.read(stated, objects)));
        packed = read;
        return read;
    }

    private Packed whole() {
        return packed(act.topic().layout().whole());
    }

    /**
     * The value of a column.
     *
     * @param column the position of the column in the topic
     * @return the index of the value, or -1 where it is unknown
     */
    public int value(int column) {
        return whole().value(column);
    }

    /**
     * The facts known, by name: enough to ask the same question again.
     *
     * @return the name of the value of each known column, in the topic's order
     */
    public ImmutableMap<String, String> known() {
        ImmutableMap.Builder<String, String> known = ImmutableMap.builder();
        ImmutableList<Column> columns = act.topic().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (value(i) >= 0) {
                known.put(columns.get(i).name(), columns.get(i).values().get(value(i)));
            }
        }
        return known.buildOrThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question<?> that
                && assumingOrdinary == that.assumingOrdinary
                && whole().equals(that.whole());
    }

    @Override
    public int hashCode() {
        return assumingOrdinary ? ~whole().hashCode() : whole().hashCode();
    }

    @Override
    public String toString() {
        return act + " " + known() + (assumingOrdinary ? " assuming the ordinary" : "");
    }
}
