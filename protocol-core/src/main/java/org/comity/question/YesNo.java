package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A fact that is so or not so. Immutable and thread-safe; each method returns a changed copy.
 *
 * @param <T> the widest topic that knows the fact
 */
public final class YesNo<T> extends Fact<T> {

    private static final ImmutableList<String> VALUES = ImmutableList.of("no", "yes");

    private final int ordinary;

    YesNo(Spec spec, int ordinary) {
        super(spec);
        this.ordinary = ordinary;
    }

    /**
     * Leaves the fact to the person asking.
     *
     * @return the same fact as a choice
     */
    public YesNo<T> byChoice() {
        return new YesNo<>(spec.byChoice(), ordinary);
    }

    /**
     * Declares that the person asking can bring it about that it is so, though it is not theirs to choose: a need shown, a consent
     * obtained.
     *
     * @return the same fact, attainable
     */
    public YesNo<T> attainable() {
        return new YesNo<>(spec.attainable(0b10), ordinary);
    }

    /**
     * Declares the ordinary value, used only where a question asks for it.
     *
     * @param yes the ordinary value
     * @return the same fact with an ordinary value
     */
    public YesNo<T> ordinarily(boolean yes) {
        return new YesNo<>(spec, yes ? 1 : 0);
    }

    /**
     * Reads the fact from an object.
     *
     * @param <P> the type of the object
     * @param part the object
     * @param test whether it is so of the object
     * @return the same fact, derived
     */
    public <P> YesNo<T> from(Part<? super T, P> part, Predicate<? super P> test) {
        return derived(ImmutableList.of(part), (object, same) -> Derivation.of(test.test(part.of(object))));
    }

    /**
     * Reads the fact from two objects.
     *
     * @param <P> the type of the first object
     * @param <R> the type of the second object
     * @param first the first object
     * @param second the second object
     * @param test whether it is so of the two
     * @return the same fact, derived
     */
    public <P, R> YesNo<T> from(
            Part<? super T, P> first, Part<? super T, R> second, BiPredicate<? super P, ? super R> test) {
        return derived(
                ImmutableList.of(first, second),
                (object, other) -> Derivation.of(test.test(first.of(object), second.of(other))));
    }

    /**
     * Reads the fact from an object that may not tell.
     *
     * @param <P> the type of the object
     * @param part the object
     * @param read what the object tells
     * @return the same fact, derived where the object tells it
     */
    public <P> YesNo<T> asKnownBy(Part<? super T, P> part, Function<? super P, Truth> read) {
        return derived(ImmutableList.of(part), (object, same) -> Derivation.of(read.apply(part.of(object))));
    }

    private YesNo<T> derived(ImmutableList<Part<?, ?>> parts, Derivation.Reader reader) {
        return new YesNo<>(spec.from(new Derivation(parts, reader)), ordinary);
    }

    /**
     * That it is so.
     *
     * @return an answer that a question can be given, and a condition that a clause can have
     */
    public Answer<T> yes() {
        return is(true);
    }

    /**
     * That it is not so.
     *
     * @return an answer that a question can be given, and a condition that a clause can have
     */
    public Answer<T> no() {
        return is(false);
    }

    /**
     * That it is so, or not.
     *
     * @param yes whether it is so
     * @return an answer that a question can be given, and a condition that a clause can have
     */
    public Answer<T> is(boolean yes) {
        return answer(yes ? 1 : 0);
    }

    @Override
    ImmutableList<Column> makeColumns() {
        return ImmutableList.of(new Column(this, name(), VALUES, ordinary));
    }

    @Override
    public ImmutableList<String> accepted() {
        return VALUES;
    }

    @Override
    ImmutableIntArray parse(Object stated) {
        return ImmutableIntArray.of(parseYes(stated).orElseThrow(() -> outside(stated)) ? 1 : 0);
    }

    static Optional<Boolean> parseYes(Object stated) {
        return switch (String.valueOf(stated)) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Override
    String words(int column, long values) {
        return values == 2 ? meaning() : "it is not so that " + meaning();
    }
}
