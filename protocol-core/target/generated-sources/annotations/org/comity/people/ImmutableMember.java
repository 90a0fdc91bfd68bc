package org.comity.people;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.authority.Body;
import org.comity.authority.Office;
import org.comity.authority.RepresentedArea;
import org.jspecify.annotations.Nullable;

/**
 * Immutable implementation of {@link Member}.
 * <p>
 * Use the builder to create immutable instances:
 * {@code new Member.Builder()}.
 */
@SuppressWarnings({"all"})
final class ImmutableMember implements Member {
  private final String name;
  private final MemberKind kind;
  private final ImmutableSet<Office> offices;
  private final ImmutableSet<Body> seats;
  private final ImmutableSet<RepresentedArea> areas;
  private final @Nullable PoliticalGroup group;
  private final ImmutableSet<String> portfolios;
  private final ImmutableSet<String> shadowedPortfolios;
  private final ImmutableSet<String> scrutinising;

  private ImmutableMember(ImmutableMember.Builder builder) {
    this.name = builder.name;
    this.offices = Sets.immutableEnumSet(builder.offices.build());
    this.seats = builder.seats.build();
    this.areas = builder.areas.build();
    this.group = builder.group;
    this.portfolios = builder.portfolios.build();
    this.shadowedPortfolios = builder.shadowedPortfolios.build();
    this.scrutinising = builder.scrutinising.build();
    this.kind = builder.kindIsSet()
        ? builder.kind
        : Objects.requireNonNull(Member.super.kind(), "kind");
  }

  private ImmutableMember(
      String name,
      MemberKind kind,
      ImmutableSet<Office> offices,
      ImmutableSet<Body> seats,
      ImmutableSet<RepresentedArea> areas,
      @Nullable PoliticalGroup group,
      ImmutableSet<String> portfolios,
      ImmutableSet<String> shadowedPortfolios,
      ImmutableSet<String> scrutinising) {
    this.name = name;
    this.kind = kind;
    this.offices = offices;
    this.seats = seats;
    this.areas = areas;
    this.group = group;
    this.portfolios = portfolios;
    this.shadowedPortfolios = shadowedPortfolios;
    this.scrutinising = scrutinising;
  }

  /**
   * @return The value of the {@code name} attribute
   */
  @Override
  public String name() {
    return name;
  }

  /**
   * @return The value of the {@code kind} attribute
   */
  @Override
  public MemberKind kind() {
    return kind;
  }

  /**
   * @return The value of the {@code offices} attribute
   */
  @Override
  public ImmutableSet<Office> offices() {
    return offices;
  }

  /**
   * @return The value of the {@code seats} attribute
   */
  @Override
  public ImmutableSet<Body> seats() {
    return seats;
  }

  /**
   * @return The value of the {@code areas} attribute
   */
  @Override
  public ImmutableSet<RepresentedArea> areas() {
    return areas;
  }

  /**
   * @return The value of the {@code group} attribute
   */
  @Override
  public Optional<PoliticalGroup> group() {
    return Optional.ofNullable(group);
  }

  /**
   * @return The value of the {@code portfolios} attribute
   */
  @Override
  public ImmutableSet<String> portfolios() {
    return portfolios;
  }

  /**
   * @return The value of the {@code shadowedPortfolios} attribute
   */
  @Override
  public ImmutableSet<String> shadowedPortfolios() {
    return shadowedPortfolios;
  }

  /**
   * @return The value of the {@code scrutinising} attribute
   */
  @Override
  public ImmutableSet<String> scrutinising() {
    return scrutinising;
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Member#name() name} attribute.
   * An equals check used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for name
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableMember withName(String value) {
    String newValue = Objects.requireNonNull(value, "name");
    if (this.name.equals(newValue)) return this;
    return new ImmutableMember(
        newValue,
        this.kind,
        this.offices,
        this.seats,
        this.areas,
        this.group,
        this.portfolios,
        this.shadowedPortfolios,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Member#kind() kind} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for kind
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableMember withKind(MemberKind value) {
    MemberKind newValue = Objects.requireNonNull(value, "kind");
    if (this.kind == newValue) return this;
    return new ImmutableMember(
        this.name,
        newValue,
        this.offices,
        this.seats,
        this.areas,
        this.group,
        this.portfolios,
        this.shadowedPortfolios,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Member#offices() offices}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableMember withOffices(Office @Nullable ... elements) {
    ImmutableSet<Office> newValue = Sets.immutableEnumSet(Arrays.asList(elements));
    return new ImmutableMember(
        this.name,
        this.kind,
        newValue,
        this.seats,
        this.areas,
        this.group,
        this.portfolios,
        this.shadowedPortfolios,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Member#offices() offices}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of offices elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableMember withOffices(Iterable<Office> elements) {
    if (this.offices == elements) return this;
    ImmutableSet<Office> newValue = Sets.immutableEnumSet(elements);
    return new ImmutableMember(
        this.name,
        this.kind,
        newValue,
        this.seats,
        this.areas,
        this.group,
        this.portfolios,
        this.shadowedPortfolios,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Member#seats() seats}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableMember withSeats(Body @Nullable ... elements) {
    ImmutableSet<Body> newValue = ImmutableSet.copyOf(elements);
    return new ImmutableMember(
        this.name,
        this.kind,
        this.offices,
        newValue,
        this.areas,
        this.group,
        this.portfolios,
        this.shadowedPortfolios,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Member#seats() seats}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of seats elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableMember withSeats(Iterable<? extends Body> elements) {
    if (this.seats == elements) return this;
    ImmutableSet<Body> newValue = ImmutableSet.copyOf(elements);
    return new ImmutableMember(
        this.name,
        this.kind,
        this.offices,
        newValue,
        this.areas,
        this.group,
        this.portfolios,
        this.shadowedPortfolios,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Member#areas() areas}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableMember withAreas(RepresentedArea @Nullable ... elements) {
    ImmutableSet<RepresentedArea> newValue = ImmutableSet.copyOf(elements);
    return new ImmutableMember(
        this.name,
        this.kind,
        this.offices,
        this.seats,
        newValue,
        this.group,
        this.portfolios,
        this.shadowedPortfolios,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Member#areas() areas}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of areas elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableMember withAreas(Iterable<? extends RepresentedArea> elements) {
    if (this.areas == elements) return this;
    ImmutableSet<RepresentedArea> newValue = ImmutableSet.copyOf(elements);
    return new ImmutableMember(
        this.name,
        this.kind,
        this.offices,
        this.seats,
        newValue,
        this.group,
        this.portfolios,
        this.shadowedPortfolios,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object by setting a <em>present</em> value for the optional {@link Member#group() group} attribute.
   * @param value The value for group
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableMember withGroup(PoliticalGroup value) {
    PoliticalGroup newValue = Objects.requireNonNull(value, "group");
    if (this.group == newValue) return this;
    return new ImmutableMember(
        this.name,
        this.kind,
        this.offices,
        this.seats,
        this.areas,
        newValue,
        this.portfolios,
        this.shadowedPortfolios,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object by setting an optional value for the {@link Member#group() group} attribute.
   * A shallow reference equality check is used on unboxed optional value to prevent copying of the same value by returning {@code this}.
   * @param optional An optional value for group
   * @return A modified copy or {@code this} if not changed
   */
  @SuppressWarnings("unchecked") // safe covariant cast
  public final ImmutableMember withGroup(Optional<? extends PoliticalGroup> optional) {
    @Nullable PoliticalGroup value = optional.orElse(null);
    if (this.group == value) return this;
    return new ImmutableMember(
        this.name,
        this.kind,
        this.offices,
        this.seats,
        this.areas,
        value,
        this.portfolios,
        this.shadowedPortfolios,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Member#portfolios() portfolios}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableMember withPortfolios(String @Nullable ... elements) {
    ImmutableSet<String> newValue = ImmutableSet.copyOf(elements);
    return new ImmutableMember(
        this.name,
        this.kind,
        this.offices,
        this.seats,
        this.areas,
        this.group,
        newValue,
        this.shadowedPortfolios,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Member#portfolios() portfolios}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of portfolios elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableMember withPortfolios(Iterable<String> elements) {
    if (this.portfolios == elements) return this;
    ImmutableSet<String> newValue = ImmutableSet.copyOf(elements);
    return new ImmutableMember(
        this.name,
        this.kind,
        this.offices,
        this.seats,
        this.areas,
        this.group,
        newValue,
        this.shadowedPortfolios,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Member#shadowedPortfolios() shadowedPortfolios}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableMember withShadowedPortfolios(String @Nullable ... elements) {
    ImmutableSet<String> newValue = ImmutableSet.copyOf(elements);
    return new ImmutableMember(
        this.name,
        this.kind,
        this.offices,
        this.seats,
        this.areas,
        this.group,
        this.portfolios,
        newValue,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Member#shadowedPortfolios() shadowedPortfolios}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of shadowedPortfolios elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableMember withShadowedPortfolios(Iterable<String> elements) {
    if (this.shadowedPortfolios == elements) return this;
    ImmutableSet<String> newValue = ImmutableSet.copyOf(elements);
    return new ImmutableMember(
        this.name,
        this.kind,
        this.offices,
        this.seats,
        this.areas,
        this.group,
        this.portfolios,
        newValue,
        this.scrutinising);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Member#scrutinising() scrutinising}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableMember withScrutinising(String @Nullable ... elements) {
    ImmutableSet<String> newValue = ImmutableSet.copyOf(elements);
    return new ImmutableMember(
        this.name,
        this.kind,
        this.offices,
        this.seats,
        this.areas,
        this.group,
        this.portfolios,
        this.shadowedPortfolios,
        newValue);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Member#scrutinising() scrutinising}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of scrutinising elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableMember withScrutinising(Iterable<String> elements) {
    if (this.scrutinising == elements) return this;
    ImmutableSet<String> newValue = ImmutableSet.copyOf(elements);
    return new ImmutableMember(
        this.name,
        this.kind,
        this.offices,
        this.seats,
        this.areas,
        this.group,
        this.portfolios,
        this.shadowedPortfolios,
        newValue);
  }

  /**
   * This instance is equal to all instances of {@code ImmutableMember} that have equal attribute values.
   * @return {@code true} if {@code this} is equal to {@code another} instance
   */
  @Override
  public boolean equals(@Nullable Object another) {
    if (this == another) return true;
    return another instanceof ImmutableMember
        && equalsByValue((ImmutableMember) another);
  }

  private boolean equalsByValue(ImmutableMember another) {
    return name.equals(another.name)
        && kind.equals(another.kind)
        && offices.equals(another.offices)
        && seats.equals(another.seats)
        && areas.equals(another.areas)
        && Objects.equals(group, another.group)
        && portfolios.equals(another.portfolios)
        && shadowedPortfolios.equals(another.shadowedPortfolios)
        && scrutinising.equals(another.scrutinising);
  }

  /**
   * Computes a hash code from attributes: {@code name}, {@code kind}, {@code offices}, {@code seats}, {@code areas}, {@code group}, {@code portfolios}, {@code shadowedPortfolios}, {@code scrutinising}.
   * @return hashCode value
   */
  @Override
  public int hashCode() {
    int h = 5381;
    h += (h << 5) + name.hashCode();
    h += (h << 5) + kind.hashCode();
    h += (h << 5) + offices.hashCode();
    h += (h << 5) + seats.hashCode();
    h += (h << 5) + areas.hashCode();
    h += (h << 5) + Objects.hashCode(group);
    h += (h << 5) + portfolios.hashCode();
    h += (h << 5) + shadowedPortfolios.hashCode();
    h += (h << 5) + scrutinising.hashCode();
    return h;
  }

  /**
   * Prints the immutable value {@code Member} with attribute values.
   * @return A string representation of the value
   */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper("Member")
        .omitNullValues()
        .add("name", name)
        .add("kind", kind)
        .add("offices", offices)
        .add("seats", seats)
        .add("areas", areas)
        .add("group", group)
        .add("portfolios", portfolios)
        .add("shadowedPortfolios", shadowedPortfolios)
        .add("scrutinising", scrutinising)
        .toString();
  }

  /**
   * Creates an immutable copy of a {@link Member} value.
   * Uses accessors to get values to initialize the new immutable instance.
   * If an instance is already immutable, it is returned as is.
   * @param instance The instance to copy
   * @return A copied immutable Member instance
   */
  public static Member copyOf(Member instance) {
    if (instance instanceof ImmutableMember) {
      return (ImmutableMember) instance;
    }
    return new Member.Builder()
        .name(instance.name())
        .kind(instance.kind())
        .addAllOffices(instance.offices())
        .addAllSeats(instance.seats())
        .addAllAreas(instance.areas())
        .group(instance.group())
        .addAllPortfolios(instance.portfolios())
        .addAllShadowedPortfolios(instance.shadowedPortfolios())
        .addAllScrutinising(instance.scrutinising())
        .build();
  }

  /**
   * Builds instances of type {@link Member Member}.
   * Initialize attributes and then invoke the {@link #build()} method to create an
   * immutable instance.
   * <p><em>{@code Builder} is not thread-safe and generally should not be stored in a field or collection,
   * but instead used immediately to create instances.</em>
   */
  public static class Builder {
    private static final long INIT_BIT_NAME = 0x1L;
    private static final long OPT_BIT_KIND = 0x1L;
    private static final long OPT_BIT_GROUP = 0x2L;
    private long initBits = 0x1L;
    private long optBits;

    private @Nullable String name;
    private @Nullable MemberKind kind;
    private final ImmutableSet.Builder<Office> offices = ImmutableSet.builder();
    private final ImmutableSet.Builder<Body> seats = ImmutableSet.builder();
    private final ImmutableSet.Builder<RepresentedArea> areas = ImmutableSet.builder();
    private @Nullable PoliticalGroup group;
    private final ImmutableSet.Builder<String> portfolios = ImmutableSet.builder();
    private final ImmutableSet.Builder<String> shadowedPortfolios = ImmutableSet.builder();
    private final ImmutableSet.Builder<String> scrutinising = ImmutableSet.builder();

    /**
     * Creates a builder for {@link Member Member} instances.
     * <pre>
     * new Member.Builder()
     *    .name(String) // required {@link Member#name() name}
     *    .kind(org.comity.people.MemberKind) // optional {@link Member#kind() kind}
     *    .addOffices|addAllOffices(org.comity.authority.Office) // {@link Member#offices() offices} elements
     *    .addSeats|addAllSeats(org.comity.authority.Body) // {@link Member#seats() seats} elements
     *    .addAreas|addAllAreas(org.comity.authority.RepresentedArea) // {@link Member#areas() areas} elements
     *    .group(Optional&lt;org.comity.people.PoliticalGroup&gt;) // optional {@link Member#group() group}
     *    .addPortfolios|addAllPortfolios(String) // {@link Member#portfolios() portfolios} elements
     *    .addShadowedPortfolios|addAllShadowedPortfolios(String) // {@link Member#shadowedPortfolios() shadowedPortfolios} elements
     *    .addScrutinising|addAllScrutinising(String) // {@link Member#scrutinising() scrutinising} elements
     *    .build();
     * </pre>
     */
    public Builder() {
      if (!(this instanceof Member.Builder)) {
        throw new UnsupportedOperationException("Use: new Member.Builder()");
      }
    }

    /**
     * Initializes the value for the {@link Member#name() name} attribute.
     * @param name The value for name 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder name(String name) {
      checkNotIsSet(nameIsSet(), "name");
      this.name = Objects.requireNonNull(name, "name");
      initBits &= ~INIT_BIT_NAME;
      return (Member.Builder) this;
    }

    /**
     * Initializes the value for the {@link Member#kind() kind} attribute.
     * <p><em>If not set, this attribute will have a default value as returned by the initializer of {@link Member#kind() kind}.</em>
     * @param kind The value for kind 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder kind(MemberKind kind) {
      checkNotIsSet(kindIsSet(), "kind");
      this.kind = Objects.requireNonNull(kind, "kind");
      optBits |= OPT_BIT_KIND;
      return (Member.Builder) this;
    }

    /**
     * Adds one element to {@link Member#offices() offices} set.
     * @param element A offices element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addOffices(Office element) {
      this.offices.add(element);
      return (Member.Builder) this;
    }

    /**
     * Adds elements to {@link Member#offices() offices} set.
     * @param elements An array of offices elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addOffices(Office... elements) {
      this.offices.addAll(Arrays.asList(elements));
      return (Member.Builder) this;
    }


    /**
     * Adds elements to {@link Member#offices() offices} set.
     * @param elements An iterable of offices elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addAllOffices(Iterable<Office> elements) {
      this.offices.addAll(elements);
      return (Member.Builder) this;
    }

    /**
     * Adds one element to {@link Member#seats() seats} set.
     * @param element A seats element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addSeats(Body element) {
      this.seats.add(element);
      return (Member.Builder) this;
    }

    /**
     * Adds elements to {@link Member#seats() seats} set.
     * @param elements An array of seats elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addSeats(Body... elements) {
      this.seats.add(elements);
      return (Member.Builder) this;
    }


    /**
     * Adds elements to {@link Member#seats() seats} set.
     * @param elements An iterable of seats elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addAllSeats(Iterable<? extends Body> elements) {
      this.seats.addAll(elements);
      return (Member.Builder) this;
    }

    /**
     * Adds one element to {@link Member#areas() areas} set.
     * @param element A areas element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addAreas(RepresentedArea element) {
      this.areas.add(element);
      return (Member.Builder) this;
    }

    /**
     * Adds elements to {@link Member#areas() areas} set.
     * @param elements An array of areas elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addAreas(RepresentedArea... elements) {
      this.areas.add(elements);
      return (Member.Builder) this;
    }


    /**
     * Adds elements to {@link Member#areas() areas} set.
     * @param elements An iterable of areas elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addAllAreas(Iterable<? extends RepresentedArea> elements) {
      this.areas.addAll(elements);
      return (Member.Builder) this;
    }

    /**
     * Initializes the optional value {@link Member#group() group} to group.
     * @param group The value for group
     * @return {@code this} builder for chained invocation
     */
    public final Member.Builder group(PoliticalGroup group) {
      checkNotIsSet(groupIsSet(), "group");
      this.group = Objects.requireNonNull(group, "group");
      optBits |= OPT_BIT_GROUP;
      return (Member.Builder) this;
    }

    /**
     * Initializes the optional value {@link Member#group() group} to group.
     * @param group The value for group
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder group(Optional<? extends PoliticalGroup> group) {
      checkNotIsSet(groupIsSet(), "group");
      this.group = group.orElse(null);
      optBits |= OPT_BIT_GROUP;
      return (Member.Builder) this;
    }

    /**
     * Adds one element to {@link Member#portfolios() portfolios} set.
     * @param element A portfolios element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addPortfolios(String element) {
      this.portfolios.add(element);
      return (Member.Builder) this;
    }

    /**
     * Adds elements to {@link Member#portfolios() portfolios} set.
     * @param elements An array of portfolios elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addPortfolios(String... elements) {
      this.portfolios.add(elements);
      return (Member.Builder) this;
    }


    /**
     * Adds elements to {@link Member#portfolios() portfolios} set.
     * @param elements An iterable of portfolios elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addAllPortfolios(Iterable<String> elements) {
      this.portfolios.addAll(elements);
      return (Member.Builder) this;
    }

    /**
     * Adds one element to {@link Member#shadowedPortfolios() shadowedPortfolios} set.
     * @param element A shadowedPortfolios element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addShadowedPortfolios(String element) {
      this.shadowedPortfolios.add(element);
      return (Member.Builder) this;
    }

    /**
     * Adds elements to {@link Member#shadowedPortfolios() shadowedPortfolios} set.
     * @param elements An array of shadowedPortfolios elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addShadowedPortfolios(String... elements) {
      this.shadowedPortfolios.add(elements);
      return (Member.Builder) this;
    }


    /**
     * Adds elements to {@link Member#shadowedPortfolios() shadowedPortfolios} set.
     * @param elements An iterable of shadowedPortfolios elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addAllShadowedPortfolios(Iterable<String> elements) {
      this.shadowedPortfolios.addAll(elements);
      return (Member.Builder) this;
    }

    /**
     * Adds one element to {@link Member#scrutinising() scrutinising} set.
     * @param element A scrutinising element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addScrutinising(String element) {
      this.scrutinising.add(element);
      return (Member.Builder) this;
    }

    /**
     * Adds elements to {@link Member#scrutinising() scrutinising} set.
     * @param elements An array of scrutinising elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addScrutinising(String... elements) {
      this.scrutinising.add(elements);
      return (Member.Builder) this;
    }


    /**
     * Adds elements to {@link Member#scrutinising() scrutinising} set.
     * @param elements An iterable of scrutinising elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Member.Builder addAllScrutinising(Iterable<String> elements) {
      this.scrutinising.addAll(elements);
      return (Member.Builder) this;
    }

    /**
     * Builds a new {@link Member Member}.
     * @return An immutable instance of Member
     * @throws java.lang.IllegalStateException if any required attributes are missing
     */
    public Member build() {
      checkRequiredAttributes();
      return new ImmutableMember(this);
    }

    private boolean kindIsSet() {
      return (optBits & OPT_BIT_KIND) != 0;
    }

    private boolean groupIsSet() {
      return (optBits & OPT_BIT_GROUP) != 0;
    }

    private boolean nameIsSet() {
      return (initBits & INIT_BIT_NAME) == 0;
    }

    private static void checkNotIsSet(boolean isSet, String name) {
      if (isSet) throw new IllegalStateException("Builder of Member is strict, attribute is already set: ".concat(name));
    }

    private void checkRequiredAttributes() {
      if (initBits != 0) {
        throw new IllegalStateException(formatRequiredAttributesMessage());
      }
    }

    private String formatRequiredAttributesMessage() {
      List<String> attributes = new ArrayList<>();
      if (!nameIsSet()) attributes.add("name");
      return "Cannot build Member, some of required attributes are not set " + attributes;
    }
  }
}
