package org.comity.question;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One typed thing that a question can know, with a finite domain. Immutable and thread-safe.
 *
 * <p>A fact that a question does not state is unknown, which is never the same as false. Most facts are circumstances; a fact
 * made {@code byChoice()} is in the hands of the person asking (by which right, through whom, consulted first).
 *
 * @param <T> the widest topic that knows the fact
 */
public abstract sealed class Fact<T> permits YesNo, OneOf, SetOf, Count {

    /** What all kinds of fact have: no value of a fact is held here, only what the fact is. */
    record Spec(String name, String meaning, boolean choice, long attainable, Optional<Derivation> derivation) {

        Spec {
            Names.kebab("fact", name);
            if (meaning.isBlank()) {
                throw new IllegalArgumentException("the fact `" + name + "` says nothing: write what it means");
            }
        }

        static Spec of(String name, String meaning) {
            return new Spec(name, meaning, false, 0, Optional.empty());
        }

        Spec byChoice() {
            return new Spec(name, meaning, true, -1, derivation);
        }

        Spec attainable(long values) {
            return new Spec(name, meaning, choice, attainable | values, derivation);
        }

        Spec from(Derivation from) {
            return new Spec(name, meaning, choice, attainable, Optional.of(from));
        }
    }

    final Spec spec;
    private final Supplier<ImmutableList<Column>> columns = Suppliers.memoize(this::makeColumns);
    private final Supplier<ImmutableList<Answer<T>>> answers = Suppliers.memoize(this::makeAnswers);

    Fact(Spec spec) {
        this.spec = spec;
    }

    /**
     * What scenario files and the command line call the fact.
     *
     * @return the kebab-case name
     */
    public final String name() {
        return spec.name();
    }

    /**
     * What the fact says, in words that fit behind "where".
     *
     * @return the words, without a full stop
     */
    public final String meaning() {
        return spec.meaning();
    }

    /**
     * Whether the person asking chooses it.
     *
     * @return true for a choice, false for a circumstance
     */
    public final boolean isChoice() {
        return spec.choice();
    }

    /**
     * Whether the person asking can bring about that the fact has a value: it is a choice, or was declared attainable.
     *
     * @param value the index of the value in a column of the fact
     * @return true where it is in the asker's reach
     */
    public final boolean isAttainable(int value) {
        return (spec.attainable() & 1L << value) != 0;
    }

    /**
     * The objects that the fact can be read from.
     *
     * @return the parts, empty where the host has to state it
     */
    public final ImmutableList<Part<?, ?>> readFrom() {
        return spec.derivation().map(Derivation::parts).orElse(ImmutableList.of());
    }

    /**
     * The columns that the fact takes in a decision table.
     *
     * @return one column, or for a set one for each element
     */
    public final ImmutableList<Column> columns() {
        return columns.get();
    }

    abstract ImmutableList<Column> makeColumns();

    /** That a fact of one column has this value. */
    final Answer<T> answer(int value) {
        return answers.get().get(value);
    }

    private ImmutableList<Answer<T>> makeAnswers() {
        return IntStream.range(0, columns().get(0).values().size())
                .mapToObj(value -> new Answer<>(this, ImmutableIntArray.of(value)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The values that a scenario file can give.
     *
     * @return the names of the values, or for a set of its elements, in order
     */
    public abstract ImmutableList<String> accepted();

    /**
     * Reads a value as scenario files and command lines write it.
     *
     * @param stated a boolean, a number, a name, or a collection of names
     * @return the value for each column of the fact
     * @throws IllegalArgumentException where the value is outside the domain; the message lists what is accepted
     */
    abstract ImmutableIntArray parse(Object stated);

    /** The words for some values of one of the columns. */
    abstract String words(int column, long values);

    IllegalArgumentException outside(Object stated) {
        return new IllegalArgumentException("`" + stated + "` is no value of `" + name() + "`: "
                + Names.remedy(String.valueOf(stated), accepted()));
    }

    /** The index of a constant among the values of its fact, which are all constants in their order. */
    @SuppressWarnings("EnumOrdinal") // looked up for every fact of every question
    static int place(Enum<?> constant) {
        return constant.ordinal();
    }

    /** The index among the accepted names. */
    final int index(Object stated) {
        int index = accepted().indexOf(String.valueOf(stated));
        if (index < 0) {
            throw outside(stated);
        }
        return index;
    }

    @Override
    public final String toString() {
        return name();
    }
}
