package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Map;

/**
 * "May, must or should this person do this act in these circumstances?" Immutable and thread-safe; each method returns a changed
 * copy, so a half-built question can be shared.
 *
 * <p>Facts come from objects ({@link #with}), from answers ({@link #given}), or by name ({@link #named}); all three set the same
 * fields. What is not stated is unknown, never false.
 *
 * @param <T> the topic whose facts the question knows
 */
public final class Question<T> {

    /** An odd number whose bits are spread, so that every bit of a fact reaches every bit of the hash. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Act<T> act;
    private final long[] words;
    private final long[] stated;
    private final Object[] objects;
    private final boolean assumingOrdinary;
    private final int hash;

    private Question(Act<T> act, long[] words, long[] stated, Object[] objects, boolean assumingOrdinary) {
        this.act = act;
        this.words = words;
        this.stated = stated;
        this.objects = objects;
        this.assumingOrdinary = assumingOrdinary;
        this.hash = hash(act, words, assumingOrdinary);
    }

    private static int hash(Act<?> act, long[] words, boolean assumingOrdinary) {
        long hash = assumingOrdinary ? ~act.name().hashCode() : act.name().hashCode();
        for (long word : words) {
            hash = (Long.rotateLeft(hash, 29) ^ word) * SPREAD;
        }
        return (int) (((hash ^ (hash >>> Integer.SIZE)) * SPREAD) >>> Integer.SIZE);
    }

    static <T> Question<T> of(Act<T> act) {
        int size = act.topic().words();
        return new Question<>(
                act,
                new long[size],
                new long[size],
                new Object[act.topic().parts().size()],
                false);
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
            question = question.state(entry.getKey(), entry.getValue());
        }
        return question.bySoleActor();
    }

    private Question<T> state(String name, Object value) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            Fact<?> fact = act.topic().fact(name);
            return stating(fact, fact.parse(value));
        }
        Fact<?> fact = act.topic().fact(name.substring(0, colon));
        if (fact instanceof SetOf<?, ?> set) {
            return stating(set, set.parseElement(name.substring(colon + 1), value));
        }
        throw new IllegalArgumentException("`" + fact + "` is no set: leave out `" + name.substring(colon) + "`");
    }

    private Question<T> stating(Fact<?> fact, ImmutableIntArray values) {
        long[] next = words.clone();
        long[] nextStated = stated.clone();
        state(fact, values, next, nextStated);
        return new Question<>(act, next, nextStated, objects, assumingOrdinary);
    }

    /** Who acts, where only one kind of actor can and it was not said. */
    Question<T> bySoleActor() {
        boolean known = value(act.topic().position(Asked.ACTOR)) >= 0;
        return known || act.actors().size() > 1
                ? this
                : stating(
                        Asked.ACTOR,
                        Asked.ACTOR.is(act.actors().iterator().next()).values());
    }

    /**
     * Adds an object; the facts that follow from it, alone or with objects given before, become known.
     *
     * @param <P> the type of the object
     * @param part which object it is
     * @param object the object
     * @return the question with it
     * @throws IllegalArgumentException where the part was given before, no fact of the topic is read from it, or a fact was stated
     *     otherwise
     */
    public <P> Question<T> with(Part<? super T, P> part, P object) {
        int at = act.topic().parts().indexOf(part);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "`" + act.topic() + "` reads no fact from a `" + part + "`: leave it out, or state the facts");
        }
        if (objects[at] != null) {
            throw new IllegalArgumentException("the `" + part + "` is given twice: give it once");
        }
        Object[] more = objects.clone();
        more[at] = object;
        long[] next = words.clone();
        for (DerivedFact derived : act.topic().derivedFrom(at)) {
            if (derived.isReadable(more) && !derived.write(next, more)) {
                agree(derived, more, next);
            }
        }
        return new Question<>(act, next, stated, more, assumingOrdinary);
    }

    /** Writes what the objects tell of a fact that is partly known. */
    private void agree(DerivedFact derived, Object[] more, long[] next) {
        int first = act.topic().position(derived.fact());
        ImmutableIntArray values = derived.values(more);
        for (int i = 0; i < values.length(); i++) {
            if (values.get(i) >= 0) {
                set(first + i, values.get(i), false, next);
            }
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
        long[] next = words.clone();
        long[] nextStated = stated.clone();
        for (Answer<? super T> answer : answers) {
            state(answer.fact(), answer.values(), next, nextStated);
        }
        return new Question<>(act, next, nextStated, objects, assumingOrdinary);
    }

    /**
     * Lets unknown facts take their ordinary value, where one is declared. The ruling lists each presumption that mattered.
     *
     * @return the question that presumes
     */
    public Question<T> assumingOrdinary() {
        return new Question<>(act, words, stated, objects, true);
    }

    private void state(Fact<?> fact, ImmutableIntArray values, long[] next, long[] nextStated) {
        Topic<T> topic = act.topic();
        int first = topic.position(fact);
        for (int i = 0; i < values.length(); i++) {
            int column = first + i;
            if (values.get(i) < 0) {
                continue;
            }
            int word = topic.offset(column) / Long.SIZE;
            long field = topic.fieldMask(column) << topic.offset(column);
            if ((nextStated[word] & field) != 0) {
                throw new IllegalArgumentException(
                        "`" + topic.columns().get(column) + "` is given twice: give it once");
            }
            set(column, values.get(i), true, next);
            nextStated[word] |= field;
        }
    }

    private void set(int column, int value, boolean stating, long[] next) {
        Topic<T> topic = act.topic();
        int offset = topic.offset(column);
        int word = offset / Long.SIZE;
        long before = next[word] >>> offset & topic.fieldMask(column);
        if (before != 0 && before != value + 1) {
            throw contradicted(topic, column, before, value + 1L, stating);
        }
        next[word] |= (value + 1L) << offset;
    }

    private static IllegalArgumentException contradicted(
            Topic<?> topic, int column, long before, long now, boolean stating) {
        Column contradicted = topic.columns().get(column);
        String said = contradicted.values().get((int) (stating ? now : before) - 1);
        String read = contradicted.values().get((int) (stating ? before : now) - 1);
        return new IllegalArgumentException("`" + contradicted + "` is stated as `" + said
                + "` but the objects given say `" + read + "`: leave the statement out, or mend the object");
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
     * The packed facts, for an engine: see {@link Topic} for the layout.
     *
     * @param index the index of the word
     * @return the word
     */
    public long word(int index) {
        return words[index];
    }

    /**
     * The value of a column.
     *
     * @param column the position of the column in the topic
     * @return the index of the value, or -1 where it is unknown
     */
    public int value(int column) {
        int bit = act.topic().offset(column);
        return (int) (words[bit / Long.SIZE] >>> bit & act.topic().fieldMask(column)) - 1;
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
                && hash == that.hash
                && act == that.act
                && assumingOrdinary == that.assumingOrdinary
                && sameFacts(that.words);
    }

    private boolean sameFacts(long[] others) {
        for (int i = 0; i < words.length; i++) {
            if (words[i] != others[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return act + " " + known() + (assumingOrdinary ? " assuming the ordinary" : "");
    }
}
