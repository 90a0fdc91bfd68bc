package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;

/**
 * A fact that is a set of values of an enum. Each element is known or unknown by itself. Immutable and thread-safe; each method
 * returns a changed copy.
 *
 * @param <T> the widest topic that knows the fact
 * @param <E> the enum
 */
public final class SetOf<T, E extends Enum<E>> extends Fact<T> {

    /** The largest number of elements that a set can have. */
    public static final int MOST_ELEMENTS = Long.SIZE;

    private static final ImmutableList<String> NO_YES = ImmutableList.of("no", "yes");

    private final ImmutableList<E> domain;
    private final ImmutableList<String> names;
    private final ImmutableSet<E> ordinarilyWithout;

    SetOf(Spec spec, ImmutableList<E> domain, ImmutableList<String> names, ImmutableSet<E> ordinarilyWithout) {
        super(spec);
        if (domain.size() > MOST_ELEMENTS) {
            throw new IllegalArgumentException("the fact `" + name() + "` has " + domain.size() + " elements: at most "
                    + MOST_ELEMENTS + " are possible");
        }
        this.domain = domain;
        this.names = names;
        this.ordinarilyWithout = ordinarilyWithout;
    }

    /**
     * Leaves the fact to the person asking.
     *
     * @return the same fact as a choice
     */
    public SetOf<T, E> byChoice() {
        return new SetOf<>(spec.byChoice(), domain, names, ordinarilyWithout);
    }

    /**
     * Declares that the set is ordinarily empty.
     *
     * @return the same fact with an ordinary value
     */
    public SetOf<T, E> ordinarilyNone() {
        return new SetOf<>(spec, domain, names, ImmutableSet.copyOf(domain));
    }

    /**
     * Declares that some elements are ordinarily absent.
     *
     * @param first the first element
     * @param more the others
     * @return the same fact with an ordinary value for these elements
     */
    @SafeVarargs
    public final SetOf<T, E> ordinarilyWithout(E first, E... more) {
        return new SetOf<>(
                spec,
                domain,
                names,
                ImmutableSet.<E>builder()
                        .addAll(ordinarilyWithout)
                        .add(first)
                        .add(more)
                        .build());
    }

    /**
     * Reads the fact from an object.
     *
     * @param <P> the type of the object
     * @param part the object
     * @param read the set that the object has, whole
     * @return the same fact, derived
     */
    public <P> SetOf<T, E> from(Part<? super T, P> part, Function<? super P, ? extends Set<E>> read) {
        return new SetOf<>(
                spec.from(new Derivation(ImmutableList.of(part), (object, same) -> bits(read.apply(part.of(object))))),
                domain,
                names,
                ordinarilyWithout);
    }

    private static long bits(Set<? extends Enum<?>> elements) {
        long bits = 0;
        for (Enum<?> element : elements) {
            bits |= 1L << place(element);
        }
        return bits;
    }

    private int[] values(Collection<E> elements) {
        int[] values = new int[domain.size()];
        for (E element : elements) {
            values[place(element)] = 1;
        }
        return values;
    }

    /**
     * That it has this element, whatever else it has.
     *
     * @param element the element
     * @return an answer that a question can be given, and a condition that a clause can have
     */
    public Answer<T> has(E element) {
        return element(element, 1);
    }

    /**
     * That it does not have this element, whatever else it has.
     *
     * @param element the element
     * @return an answer that a question can be given, and a condition that a clause can have
     */
    public Answer<T> hasNot(E element) {
        return element(element, 0);
    }

    private Answer<T> element(E element, int value) {
        int[] values = new int[domain.size()];
        Arrays.fill(values, Derivation.UNKNOWN);
        values[place(element)] = value;
        return new Answer<>(this, ImmutableIntArray.copyOf(values));
    }

    /**
     * That it has exactly these elements.
     *
     * @param elements the elements, none for the empty set
     * @return an answer that a question can be given, and a condition that a clause can have
     */
    @SafeVarargs
    public final Answer<T> isExactly(E... elements) {
        return isExactly(Arrays.asList(elements));
    }

    /**
     * That it has exactly these elements.
     *
     * @param elements the elements, empty for the empty set
     * @return an answer that a question can be given, and a condition that a clause can have
     */
    public Answer<T> isExactly(Collection<E> elements) {
        return new Answer<>(this, ImmutableIntArray.copyOf(values(elements)));
    }

    /**
     * That it is empty.
     *
     * @return an answer that a question can be given, and a condition that a clause can have
     */
    public Answer<T> isEmpty() {
        return isExactly(ImmutableList.of());
    }

    /**
     * That it has at least one of these elements.
     *
     * @param first the first element
     * @param more the others
     * @return a condition that a clause can have
     */
    @SafeVarargs
    public final Condition<T> hasAny(E first, E... more) {
        return new Any<>(each(first, more, 1));
    }

    /**
     * That it has none of these elements.
     *
     * @param first the first element
     * @param more the others
     * @return a condition that a clause can have
     */
    @SafeVarargs
    public final Condition<T> hasNone(E first, E... more) {
        return new All<>(each(first, more, 0));
    }

    private ImmutableList<Condition<?>> each(E first, E[] more, int value) {
        ImmutableList.Builder<Condition<?>> each = ImmutableList.builder();
        for (E element : ImmutableSet.<E>builder().add(first).add(more).build()) {
            each.add(element(element, value));
        }
        return each.build();
    }

    @Override
    ImmutableList<Column> makeColumns() {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        for (int at = 0; at < domain.size(); at++) {
            int ordinary = ordinarilyWithout.contains(domain.get(at)) ? 0 : Derivation.UNKNOWN;
            columns.add(new Column(this, name() + ":" + names.get(at), NO_YES, ordinary));
        }
        return columns.build();
    }

    @Override
    public ImmutableList<String> accepted() {
        return names;
    }

    @Override
    ImmutableIntArray parse(Object stated) {
        int[] values = new int[domain.size()];
        for (Object element : stated instanceof Collection<?> several ? several : split(stated)) {
            int index = index(element);
            if (values[index] == 1) {
                throw new IllegalArgumentException("`" + name() + "` is given `" + element + "` twice: name it once");
            }
            values[index] = 1;
        }
        return ImmutableIntArray.copyOf(values);
    }

    /** Reads whether one element is in the set. */
    ImmutableIntArray parseElement(String element, Object stated) {
        boolean in = YesNo.parseYes(stated)
                .orElseThrow(() -> new IllegalArgumentException("`" + stated + "` is no value of `" + name() + ":"
                        + element + "`: accepted: " + String.join(", ", NO_YES)));
        return element(domain.get(index(element)), in ? 1 : 0).values();
    }

    /** A command line writes {@code 3,5} for two elements and {@code none} for the empty set. */
    private ImmutableList<String> split(Object stated) {
        String text = String.valueOf(stated);
        return text.equals("none") && !names.contains("none")
                ? ImmutableList.of()
                : ImmutableList.copyOf(text.split(",", -1));
    }

    @Override
    String words(int column, long values) {
        return meaning() + (values == 2 ? " include " : " do not include ") + names.get(column);
    }
}
