package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A fact with one of the values of an enum. Immutable and thread-safe; each method returns a changed copy.
 *
 * <p>Absence is a value: an enum for the group of a member has a constant for none.
 *
 * @param <T> the widest topic that knows the fact
 * @param <E> the enum
 */
public final class OneOf<T, E extends Enum<E>> extends Fact<T> {

    private final ImmutableList<E> domain;
    private final ImmutableList<String> names;
    private final int ordinary;

    OneOf(Spec spec, ImmutableList<E> domain, ImmutableList<String> names, int ordinary) {
        super(spec);
        this.domain = domain;
        this.names = names;
        this.ordinary = ordinary;
    }

    /**
     * Leaves the fact to the person asking.
     *
     * @return the same fact as a choice
     */
    public OneOf<T, E> byChoice() {
        return new OneOf<>(spec.byChoice(), domain, names, ordinary);
    }

    /**
     * Declares values that the person asking can bring about, though they are not theirs to choose: a consent obtained.
     *
     * @param first the first value
     * @param more the others
     * @return the same fact with values that are attainable
     */
    @SafeVarargs
    public final OneOf<T, E> attainable(E first, E... more) {
        return new OneOf<>(spec.attainable(bits(first, more)), domain, names, ordinary);
    }

    /**
     * Declares the ordinary value, used only where a question asks for it.
     *
     * @param value the ordinary value
     * @return the same fact with an ordinary value
     */
    public OneOf<T, E> ordinarily(E value) {
        return new OneOf<>(spec, domain, names, place(value));
    }

    /**
     * Reads the fact from an object.
     *
     * @param <P> the type of the object
     * @param part the object
     * @param read the value that the object has
     * @return the same fact, derived
     */
    public <P> OneOf<T, E> from(Part<? super T, P> part, Function<? super P, E> read) {
        return derived(ImmutableList.of(part), (object, same) -> place(read.apply(part.of(object))));
    }

    /**
     * Reads the fact from two objects.
     *
     * @param <P> the type of the first object
     * @param <R> the type of the second object
     * @param first the first object
     * @param second the second object
     * @param read the value that the two have
     * @return the same fact, derived
     */
    public <P, R> OneOf<T, E> from(
            Part<? super T, P> first, Part<? super T, R> second, BiFunction<? super P, ? super R, E> read) {
        return derived(
                ImmutableList.of(first, second),
                (object, other) -> place(read.apply(first.of(object), second.of(other))));
    }

    private OneOf<T, E> derived(ImmutableList<Part<?, ?>> parts, Derivation.Reader reader) {
        return new OneOf<>(spec.from(new Derivation(parts, reader)), domain, names, ordinary);
    }

    /**
     * That it has this value.
     *
     * @param value the value
     * @return an answer that a question can be given, and a condition that a clause can have
     */
    public Answer<T> is(E value) {
        return answer(place(value));
    }

    /**
     * That it has one of these values.
     *
     * @param first the first value
     * @param more the others
     * @return a condition that a clause can have
     */
    @SafeVarargs
    public final Condition<T> isAnyOf(E first, E... more) {
        return new Among<>(this, bits(first, more));
    }

    private static <E extends Enum<E>> long bits(E first, E[] more) {
        long values = 1L << place(first);
        for (E value : more) {
            values |= 1L << place(value);
        }
        return values;
    }

    /**
     * That it has none of these values.
     *
     * @param first the first value
     * @param more the others
     * @return a condition that a clause can have
     */
    @SafeVarargs
    public final Condition<T> isNot(E first, E... more) {
        return Condition.not(isAnyOf(first, more));
    }

    @Override
    ImmutableList<Column> makeColumns() {
        return ImmutableList.of(new Column(this, name(), names, ordinary));
    }

    @Override
    public ImmutableList<String> accepted() {
        return names;
    }

    @Override
    ImmutableIntArray parse(Object stated) {
        return ImmutableIntArray.of(index(stated));
    }

    @Override
    String words(int column, long values) {
        boolean fewer = Long.bitCount(values) * 2 <= names.size();
        long said = fewer ? values : ~values & ((1L << names.size()) - 1);
        String list = Arrays.stream(said == 0 ? new int[0] : indexes(said))
                .mapToObj(names::get)
                .collect(Collectors.joining(fewer ? " or " : " nor "));
        return meaning() + (fewer ? " is " : " is not ") + list;
    }

    private static int[] indexes(long bits) {
        int[] indexes = new int[Long.bitCount(bits)];
        int next = 0;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            indexes[next++] = Long.numberOfTrailingZeros(rest);
        }
        return indexes;
    }
}
