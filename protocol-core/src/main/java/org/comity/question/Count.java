package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/**
 * A fact that is a whole number from 0 to a declared top, the top standing for itself and all above. Immutable and thread-safe;
 * each method returns a changed copy.
 *
 * <p>The number is never cut for one profile: clauses say {@link #atLeast(int)}, and two profiles may cut differently.
 *
 * @param <T> the widest topic that knows the fact
 */
public final class Count<T> extends Fact<T> {

    private final int most;
    private final int ordinary;

    Count(Spec spec, int most, int ordinary) {
        super(spec);
        if (most < 1 || most >= Column.MOST_VALUES) {
            throw new IllegalArgumentException("the fact `" + name() + "` counts to " + most + ": 1 to "
                    + (Column.MOST_VALUES - 1) + " are possible");
        }
        this.most = most;
        this.ordinary = ordinary;
    }

    /**
     * Leaves the fact to the person asking.
     *
     * @return the same fact as a choice
     */
    public Count<T> byChoice() {
        return new Count<>(spec.byChoice(), most, ordinary);
    }

    /**
     * Declares the ordinary number, used only where a question asks for it.
     *
     * @param number the ordinary number
     * @return the same fact with an ordinary value
     */
    public Count<T> ordinarily(int number) {
        return new Count<>(spec, most, within(number));
    }

    /**
     * Reads the number from an object. A number above the top counts as the top.
     *
     * @param <P> the type of the object
     * @param part the object
     * @param read the number that the object has
     * @return the same fact, derived
     */
    public <P> Count<T> from(Part<? super T, P> part, ToIntFunction<? super P> read) {
        return derived(new Derivation(ImmutableList.of(part), (object, same) -> cut(read.applyAsInt(part.of(object)))));
    }

    /**
     * Reads the number from two objects, such as a proposal and a calendar. A number above the top counts as the top.
     *
     * @param <P> the type of the first object
     * @param <R> the type of the second object
     * @param first the first object
     * @param second the second object
     * @param read the number that the two have
     * @return the same fact, derived
     */
    public <P, R> Count<T> from(
            Part<? super T, P> first, Part<? super T, R> second, ToIntBiFunction<? super P, ? super R> read) {
        return derived(new Derivation(
                ImmutableList.of(first, second),
                (object, other) -> cut(read.applyAsInt(first.of(object), second.of(other)))));
    }

    private Count<T> derived(Derivation derivation) {
        return new Count<>(spec.from(derivation), most, ordinary);
    }

    private int cut(int number) {
        return Math.min(Math.max(number, 0), most);
    }

    /**
     * That it is this number; the top also stands for all above.
     *
     * @param number 0 to the top
     * @return an answer that a question can be given, and a condition that a clause can have
     */
    public Answer<T> is(int number) {
        return answer(within(number));
    }

    /**
     * That it is this number or more.
     *
     * @param number 1 to the top
     * @return a condition that a clause can have
     */
    public Condition<T> atLeast(int number) {
        return new Among<>(this, columns().get(0).every() & ~lessThan(number));
    }

    /**
     * That it is less than this number.
     *
     * @param number 1 to the top
     * @return a condition that a clause can have
     */
    public Condition<T> below(int number) {
        return new Among<>(this, lessThan(number));
    }

    private long lessThan(int number) {
        if (number == 0) {
            throw new IllegalArgumentException("`" + name() + "` is always at least 0, never below: name 1 to " + most);
        }
        return (1L << within(number)) - 1;
    }

    private int within(int number) {
        if (number < 0 || number > most) {
            throw outside(number);
        }
        return number;
    }

    @Override
    ImmutableList<Column> makeColumns() {
        return ImmutableList.of(new Column(this, name(), accepted(), ordinary));
    }

    @Override
    public ImmutableList<String> accepted() {
        ImmutableList.Builder<String> numbers = ImmutableList.builder();
        for (int number = 0; number <= most; number++) {
            numbers.add(Integer.toString(number));
        }
        return numbers.build();
    }

    @Override
    IllegalArgumentException outside(Object stated) {
        return new IllegalArgumentException("`" + stated + "` is no value of `" + name() + "`: accepted: 0 to " + most);
    }

    @Override
    ImmutableIntArray parse(Object stated) {
        Number number = stated instanceof Number given ? given : Ints.tryParse(String.valueOf(stated));
        if (number == null || number.doubleValue() != number.intValue() || number.intValue() < 0) {
            throw outside(stated);
        }
        return ImmutableIntArray.of(Math.min(number.intValue(), most));
    }

    @Override
    String words(int column, long values) {
        int lowest = Long.numberOfTrailingZeros(values);
        int highest = Long.SIZE - 1 - Long.numberOfLeadingZeros(values);
        if (highest == most && lowest < most) {
            return meaning() + " is at least " + lowest;
        }
        return meaning() + (lowest == 0 && highest > 0 ? " is below " + (highest + 1) : " is " + lowest);
    }
}
