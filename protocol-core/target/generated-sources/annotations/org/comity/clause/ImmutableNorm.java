package org.comity.clause;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.Booleans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Immutable implementation of {@link Norm}.
 * <p>
 * Use the builder to create immutable instances:
 * {@code new Norm.Builder()}.
 */
@SuppressWarnings({"all"})
final class ImmutableNorm implements Norm {
  private final NormKind kind;
  private final @Nullable Modality modality;
  private final Strength strength;
  private final ImmutableSet<Actor> bearers;
  private final Act<?> act;
  private final Condition<?> condition;
  private final ImmutableList<Para> limits;
  private final ImmutableList<Para> overrides;
  private final ImmutableList<Duty> duties;
  private final ImmutableList<Duty> onlyAfter;
  private final ImmutableList<Step> route;
  private final @Nullable Reading reading;
  private final boolean answersAnyDoubt;

  private ImmutableNorm(ImmutableNorm.Builder builder) {
    this.kind = builder.kind;
    this.modality = builder.modality;
    this.strength = builder.strength;
    this.bearers = Sets.immutableEnumSet(builder.bearers.build());
    this.act = builder.act;
    this.condition = builder.condition;
    this.limits = builder.limits.build();
    this.overrides = builder.overrides.build();
    this.duties = builder.duties.build();
    this.onlyAfter = builder.onlyAfter.build();
    this.route = builder.route.build();
    this.reading = builder.reading;
    this.answersAnyDoubt = builder.answersAnyDoubtIsSet()
        ? builder.answersAnyDoubt
        : Norm.super.answersAnyDoubt();
  }

  private ImmutableNorm(
      NormKind kind,
      @Nullable Modality modality,
      Strength strength,
      ImmutableSet<Actor> bearers,
      Act<?> act,
      Condition<?> condition,
      ImmutableList<Para> limits,
      ImmutableList<Para> overrides,
      ImmutableList<Duty> duties,
      ImmutableList<Duty> onlyAfter,
      ImmutableList<Step> route,
      @Nullable Reading reading,
      boolean answersAnyDoubt) {
    this.kind = kind;
    this.modality = modality;
    this.strength = strength;
    this.bearers = bearers;
    this.act = act;
    this.condition = condition;
    this.limits = limits;
    this.overrides = overrides;
    this.duties = duties;
    this.onlyAfter = onlyAfter;
    this.route = route;
    this.reading = reading;
    this.answersAnyDoubt = answersAnyDoubt;
  }

  /**
   * @return The value of the {@code kind} attribute
   */
  @Override
  public NormKind kind() {
    return kind;
  }

  /**
   * @return The value of the {@code modality} attribute
   */
  @Override
  public Optional<Modality> modality() {
    return Optional.ofNullable(modality);
  }

  /**
   * @return The value of the {@code strength} attribute
   */
  @Override
  public Strength strength() {
    return strength;
  }

  /**
   * @return The value of the {@code bearers} attribute
   */
  @Override
  public ImmutableSet<Actor> bearers() {
    return bearers;
  }

  /**
   * @return The value of the {@code act} attribute
   */
  @Override
  public Act<?> act() {
    return act;
  }

  /**
   * @return The value of the {@code condition} attribute
   */
  @Override
  public Condition<?> condition() {
    return condition;
  }

  /**
   * @return The value of the {@code limits} attribute
   */
  @Override
  public ImmutableList<Para> limits() {
    return limits;
  }

  /**
   * @return The value of the {@code overrides} attribute
   */
  @Override
  public ImmutableList<Para> overrides() {
    return overrides;
  }

  /**
   * @return The value of the {@code duties} attribute
   */
  @Override
  public ImmutableList<Duty> duties() {
    return duties;
  }

  /**
   * @return The value of the {@code onlyAfter} attribute
   */
  @Override
  public ImmutableList<Duty> onlyAfter() {
    return onlyAfter;
  }

  /**
   * @return The value of the {@code route} attribute
   */
  @Override
  public ImmutableList<Step> route() {
    return route;
  }

  /**
   * @return The value of the {@code reading} attribute
   */
  @Override
  public Optional<Reading> reading() {
    return Optional.ofNullable(reading);
  }

  /**
   * @return The value of the {@code answersAnyDoubt} attribute
   */
  @Override
  public boolean answersAnyDoubt() {
    return answersAnyDoubt;
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Norm#kind() kind} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for kind
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableNorm withKind(NormKind value) {
    NormKind newValue = Objects.requireNonNull(value, "kind");
    if (this.kind == newValue) return this;
    return new ImmutableNorm(
        newValue,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object by setting a <em>present</em> value for the optional {@link Norm#modality() modality} attribute.
   * @param value The value for modality
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableNorm withModality(Modality value) {
    Modality newValue = Objects.requireNonNull(value, "modality");
    if (this.modality == newValue) return this;
    return new ImmutableNorm(
        this.kind,
        newValue,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object by setting an optional value for the {@link Norm#modality() modality} attribute.
   * An equality check is used on inner value to prevent copying of the same value by returning {@code this}.
   * @param optional An optional value for modality
   * @return A modified copy or {@code this} if not changed
   */
  @SuppressWarnings("unchecked") // safe covariant cast
  public final ImmutableNorm withModality(Optional<? extends Modality> optional) {
    @Nullable Modality value = optional.orElse(null);
    if (this.modality == value) return this;
    return new ImmutableNorm(
        this.kind,
        value,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Norm#strength() strength} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for strength
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableNorm withStrength(Strength value) {
    Strength newValue = Objects.requireNonNull(value, "strength");
    if (this.strength == newValue) return this;
    return new ImmutableNorm(
        this.kind,
        this.modality,
        newValue,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Norm#bearers() bearers}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableNorm withBearers(Actor @Nullable ... elements) {
    ImmutableSet<Actor> newValue = Sets.immutableEnumSet(Arrays.asList(elements));
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        newValue,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Norm#bearers() bearers}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of bearers elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableNorm withBearers(Iterable<Actor> elements) {
    if (this.bearers == elements) return this;
    ImmutableSet<Actor> newValue = Sets.immutableEnumSet(elements);
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        newValue,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Norm#act() act} attribute.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for act
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableNorm withAct(Act<?> value) {
    if (this.act == value) return this;
    Act<?> newValue = Objects.requireNonNull(value, "act");
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        newValue,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Norm#condition() condition} attribute.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for condition
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableNorm withCondition(Condition<?> value) {
    if (this.condition == value) return this;
    Condition<?> newValue = Objects.requireNonNull(value, "condition");
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        newValue,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Norm#limits() limits}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableNorm withLimits(Para @Nullable ... elements) {
    ImmutableList<Para> newValue = ImmutableList.copyOf(elements);
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        newValue,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Norm#limits() limits}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of limits elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableNorm withLimits(Iterable<? extends Para> elements) {
    if (this.limits == elements) return this;
    ImmutableList<Para> newValue = ImmutableList.copyOf(elements);
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        newValue,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Norm#overrides() overrides}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableNorm withOverrides(Para @Nullable ... elements) {
    ImmutableList<Para> newValue = ImmutableList.copyOf(elements);
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        newValue,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Norm#overrides() overrides}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of overrides elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableNorm withOverrides(Iterable<? extends Para> elements) {
    if (this.overrides == elements) return this;
    ImmutableList<Para> newValue = ImmutableList.copyOf(elements);
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        newValue,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Norm#duties() duties}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableNorm withDuties(Duty @Nullable ... elements) {
    ImmutableList<Duty> newValue = ImmutableList.copyOf(elements);
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        newValue,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Norm#duties() duties}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of duties elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableNorm withDuties(Iterable<? extends Duty> elements) {
    if (this.duties == elements) return this;
    ImmutableList<Duty> newValue = ImmutableList.copyOf(elements);
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        newValue,
        this.onlyAfter,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Norm#onlyAfter() onlyAfter}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableNorm withOnlyAfter(Duty @Nullable ... elements) {
    ImmutableList<Duty> newValue = ImmutableList.copyOf(elements);
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        newValue,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Norm#onlyAfter() onlyAfter}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of onlyAfter elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableNorm withOnlyAfter(Iterable<? extends Duty> elements) {
    if (this.onlyAfter == elements) return this;
    ImmutableList<Duty> newValue = ImmutableList.copyOf(elements);
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        newValue,
        this.route,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Norm#route() route}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableNorm withRoute(Step @Nullable ... elements) {
    ImmutableList<Step> newValue = ImmutableList.copyOf(elements);
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        newValue,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Norm#route() route}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of route elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableNorm withRoute(Iterable<? extends Step> elements) {
    if (this.route == elements) return this;
    ImmutableList<Step> newValue = ImmutableList.copyOf(elements);
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        newValue,
        this.reading,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object by setting a <em>present</em> value for the optional {@link Norm#reading() reading} attribute.
   * @param value The value for reading
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableNorm withReading(Reading value) {
    Reading newValue = Objects.requireNonNull(value, "reading");
    if (this.reading == newValue) return this;
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        newValue,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object by setting an optional value for the {@link Norm#reading() reading} attribute.
   * A shallow reference equality check is used on unboxed optional value to prevent copying of the same value by returning {@code this}.
   * @param optional An optional value for reading
   * @return A modified copy or {@code this} if not changed
   */
  @SuppressWarnings("unchecked") // safe covariant cast
  public final ImmutableNorm withReading(Optional<? extends Reading> optional) {
    @Nullable Reading value = optional.orElse(null);
    if (this.reading == value) return this;
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        value,
        this.answersAnyDoubt);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Norm#answersAnyDoubt() answersAnyDoubt} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for answersAnyDoubt
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableNorm withAnswersAnyDoubt(boolean value) {
    if (this.answersAnyDoubt == value) return this;
    return new ImmutableNorm(
        this.kind,
        this.modality,
        this.strength,
        this.bearers,
        this.act,
        this.condition,
        this.limits,
        this.overrides,
        this.duties,
        this.onlyAfter,
        this.route,
        this.reading,
        value);
  }

  /**
   * This instance is equal to all instances of {@code ImmutableNorm} that have equal attribute values.
   * @return {@code true} if {@code this} is equal to {@code another} instance
   */
  @Override
  public boolean equals(@Nullable Object another) {
    if (this == another) return true;
    return another instanceof ImmutableNorm
        && equalsByValue((ImmutableNorm) another);
  }

  private boolean equalsByValue(ImmutableNorm another) {
    return kind.equals(another.kind)
        && Objects.equals(modality, another.modality)
        && strength.equals(another.strength)
        && bearers.equals(another.bearers)
        && act.equals(another.act)
        && condition.equals(another.condition)
        && limits.equals(another.limits)
        && overrides.equals(another.overrides)
        && duties.equals(another.duties)
        && onlyAfter.equals(another.onlyAfter)
        && route.equals(another.route)
        && Objects.equals(reading, another.reading)
        && answersAnyDoubt == another.answersAnyDoubt;
  }

  /**
   * Computes a hash code from attributes: {@code kind}, {@code modality}, {@code strength}, {@code bearers}, {@code act}, {@code condition}, {@code limits}, {@code overrides}, {@code duties}, {@code onlyAfter}, {@code route}, {@code reading}, {@code answersAnyDoubt}.
   * @return hashCode value
   */
  @Override
  public int hashCode() {
    int h = 5381;
    h += (h << 5) + kind.hashCode();
    h += (h << 5) + Objects.hashCode(modality);
    h += (h << 5) + strength.hashCode();
    h += (h << 5) + bearers.hashCode();
    h += (h << 5) + act.hashCode();
    h += (h << 5) + condition.hashCode();
    h += (h << 5) + limits.hashCode();
    h += (h << 5) + overrides.hashCode();
    h += (h << 5) + duties.hashCode();
    h += (h << 5) + onlyAfter.hashCode();
    h += (h << 5) + route.hashCode();
    h += (h << 5) + Objects.hashCode(reading);
    h += (h << 5) + Booleans.hashCode(answersAnyDoubt);
    return h;
  }

  /**
   * Prints the immutable value {@code Norm} with attribute values.
   * @return A string representation of the value
   */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper("Norm")
        .omitNullValues()
        .add("kind", kind)
        .add("modality", modality)
        .add("strength", strength)
        .add("bearers", bearers)
        .add("act", act)
        .add("condition", condition)
        .add("limits", limits)
        .add("overrides", overrides)
        .add("duties", duties)
        .add("onlyAfter", onlyAfter)
        .add("route", route)
        .add("reading", reading)
        .add("answersAnyDoubt", answersAnyDoubt)
        .toString();
  }

  /**
   * Creates an immutable copy of a {@link Norm} value.
   * Uses accessors to get values to initialize the new immutable instance.
   * If an instance is already immutable, it is returned as is.
   * @param instance The instance to copy
   * @return A copied immutable Norm instance
   */
  public static Norm copyOf(Norm instance) {
    if (instance instanceof ImmutableNorm) {
      return (ImmutableNorm) instance;
    }
    return new Norm.Builder()
        .kind(instance.kind())
        .modality(instance.modality())
        .strength(instance.strength())
        .addAllBearers(instance.bearers())
        .act(instance.act())
        .condition(instance.condition())
        .addAllLimits(instance.limits())
        .addAllOverrides(instance.overrides())
        .addAllDuties(instance.duties())
        .addAllOnlyAfter(instance.onlyAfter())
        .addAllRoute(instance.route())
        .reading(instance.reading())
        .answersAnyDoubt(instance.answersAnyDoubt())
        .build();
  }

  /**
   * Builds instances of type {@link Norm Norm}.
   * Initialize attributes and then invoke the {@link #build()} method to create an
   * immutable instance.
   * <p><em>{@code Builder} is not thread-safe and generally should not be stored in a field or collection,
   * but instead used immediately to create instances.</em>
   */
  public static class Builder {
    private static final long INIT_BIT_KIND = 0x1L;
    private static final long INIT_BIT_STRENGTH = 0x2L;
    private static final long INIT_BIT_ACT = 0x4L;
    private static final long INIT_BIT_CONDITION = 0x8L;
    private static final long OPT_BIT_MODALITY = 0x1L;
    private static final long OPT_BIT_READING = 0x2L;
    private static final long OPT_BIT_ANSWERS_ANY_DOUBT = 0x4L;
    private long initBits = 0xfL;
    private long optBits;

    private @Nullable NormKind kind;
    private @Nullable Modality modality;
    private @Nullable Strength strength;
    private final ImmutableSet.Builder<Actor> bearers = ImmutableSet.builder();
    private @Nullable Act<?> act;
    private @Nullable Condition<?> condition;
    private final ImmutableList.Builder<Para> limits = ImmutableList.builder();
    private final ImmutableList.Builder<Para> overrides = ImmutableList.builder();
    private final ImmutableList.Builder<Duty> duties = ImmutableList.builder();
    private final ImmutableList.Builder<Duty> onlyAfter = ImmutableList.builder();
    private final ImmutableList.Builder<Step> route = ImmutableList.builder();
    private @Nullable Reading reading;
    private boolean answersAnyDoubt;

    /**
     * Creates a builder for {@link Norm Norm} instances.
     * <pre>
     * new Norm.Builder()
     *    .kind(org.comity.clause.NormKind) // required {@link Norm#kind() kind}
     *    .modality(Optional&lt;org.comity.clause.Modality&gt;) // optional {@link Norm#modality() modality}
     *    .strength(org.comity.clause.Strength) // required {@link Norm#strength() strength}
     *    .addBearers|addAllBearers(org.comity.question.Actor) // {@link Norm#bearers() bearers} elements
     *    .act(org.comity.question.Act&lt;?&gt;) // required {@link Norm#act() act}
     *    .condition(org.comity.question.Condition&lt;?&gt;) // required {@link Norm#condition() condition}
     *    .addLimits|addAllLimits(org.comity.clause.Para) // {@link Norm#limits() limits} elements
     *    .addOverrides|addAllOverrides(org.comity.clause.Para) // {@link Norm#overrides() overrides} elements
     *    .addDuties|addAllDuties(org.comity.clause.Duty) // {@link Norm#duties() duties} elements
     *    .addOnlyAfter|addAllOnlyAfter(org.comity.clause.Duty) // {@link Norm#onlyAfter() onlyAfter} elements
     *    .addRoute|addAllRoute(org.comity.clause.Step) // {@link Norm#route() route} elements
     *    .reading(Optional&lt;org.comity.clause.Reading&gt;) // optional {@link Norm#reading() reading}
     *    .answersAnyDoubt(boolean) // optional {@link Norm#answersAnyDoubt() answersAnyDoubt}
     *    .build();
     * </pre>
     */
    public Builder() {
      if (!(this instanceof Norm.Builder)) {
        throw new UnsupportedOperationException("Use: new Norm.Builder()");
      }
    }

    /**
     * Initializes the value for the {@link Norm#kind() kind} attribute.
     * @param kind The value for kind 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder kind(NormKind kind) {
      checkNotIsSet(kindIsSet(), "kind");
      this.kind = Objects.requireNonNull(kind, "kind");
      initBits &= ~INIT_BIT_KIND;
      return (Norm.Builder) this;
    }

    /**
     * Initializes the optional value {@link Norm#modality() modality} to modality.
     * @param modality The value for modality
     * @return {@code this} builder for chained invocation
     */
    public final Norm.Builder modality(Modality modality) {
      checkNotIsSet(modalityIsSet(), "modality");
      this.modality = Objects.requireNonNull(modality, "modality");
      optBits |= OPT_BIT_MODALITY;
      return (Norm.Builder) this;
    }

    /**
     * Initializes the optional value {@link Norm#modality() modality} to modality.
     * @param modality The value for modality
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder modality(Optional<? extends Modality> modality) {
      checkNotIsSet(modalityIsSet(), "modality");
      this.modality = modality.orElse(null);
      optBits |= OPT_BIT_MODALITY;
      return (Norm.Builder) this;
    }

    /**
     * Initializes the value for the {@link Norm#strength() strength} attribute.
     * @param strength The value for strength 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder strength(Strength strength) {
      checkNotIsSet(strengthIsSet(), "strength");
      this.strength = Objects.requireNonNull(strength, "strength");
      initBits &= ~INIT_BIT_STRENGTH;
      return (Norm.Builder) this;
    }

    /**
     * Adds one element to {@link Norm#bearers() bearers} set.
     * @param element A bearers element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addBearers(Actor element) {
      this.bearers.add(element);
      return (Norm.Builder) this;
    }

    /**
     * Adds elements to {@link Norm#bearers() bearers} set.
     * @param elements An array of bearers elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addBearers(Actor... elements) {
      this.bearers.addAll(Arrays.asList(elements));
      return (Norm.Builder) this;
    }


    /**
     * Adds elements to {@link Norm#bearers() bearers} set.
     * @param elements An iterable of bearers elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addAllBearers(Iterable<Actor> elements) {
      this.bearers.addAll(elements);
      return (Norm.Builder) this;
    }

    /**
     * Initializes the value for the {@link Norm#act() act} attribute.
     * @param act The value for act 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder act(Act<?> act) {
      checkNotIsSet(actIsSet(), "act");
      this.act = Objects.requireNonNull(act, "act");
      initBits &= ~INIT_BIT_ACT;
      return (Norm.Builder) this;
    }

    /**
     * Initializes the value for the {@link Norm#condition() condition} attribute.
     * @param condition The value for condition 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder condition(Condition<?> condition) {
      checkNotIsSet(conditionIsSet(), "condition");
      this.condition = Objects.requireNonNull(condition, "condition");
      initBits &= ~INIT_BIT_CONDITION;
      return (Norm.Builder) this;
    }

    /**
     * Adds one element to {@link Norm#limits() limits} list.
     * @param element A limits element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addLimits(Para element) {
      this.limits.add(element);
      return (Norm.Builder) this;
    }

    /**
     * Adds elements to {@link Norm#limits() limits} list.
     * @param elements An array of limits elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addLimits(Para... elements) {
      this.limits.add(elements);
      return (Norm.Builder) this;
    }


    /**
     * Adds elements to {@link Norm#limits() limits} list.
     * @param elements An iterable of limits elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addAllLimits(Iterable<? extends Para> elements) {
      this.limits.addAll(elements);
      return (Norm.Builder) this;
    }

    /**
     * Adds one element to {@link Norm#overrides() overrides} list.
     * @param element A overrides element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addOverrides(Para element) {
      this.overrides.add(element);
      return (Norm.Builder) this;
    }

    /**
     * Adds elements to {@link Norm#overrides() overrides} list.
     * @param elements An array of overrides elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addOverrides(Para... elements) {
      this.overrides.add(elements);
      return (Norm.Builder) this;
    }


    /**
     * Adds elements to {@link Norm#overrides() overrides} list.
     * @param elements An iterable of overrides elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addAllOverrides(Iterable<? extends Para> elements) {
      this.overrides.addAll(elements);
      return (Norm.Builder) this;
    }

    /**
     * Adds one element to {@link Norm#duties() duties} list.
     * @param element A duties element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addDuties(Duty element) {
      this.duties.add(element);
      return (Norm.Builder) this;
    }

    /**
     * Adds elements to {@link Norm#duties() duties} list.
     * @param elements An array of duties elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addDuties(Duty... elements) {
      this.duties.add(elements);
      return (Norm.Builder) this;
    }


    /**
     * Adds elements to {@link Norm#duties() duties} list.
     * @param elements An iterable of duties elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addAllDuties(Iterable<? extends Duty> elements) {
      this.duties.addAll(elements);
      return (Norm.Builder) this;
    }

    /**
     * Adds one element to {@link Norm#onlyAfter() onlyAfter} list.
     * @param element A onlyAfter element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addOnlyAfter(Duty element) {
      this.onlyAfter.add(element);
      return (Norm.Builder) this;
    }

    /**
     * Adds elements to {@link Norm#onlyAfter() onlyAfter} list.
     * @param elements An array of onlyAfter elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addOnlyAfter(Duty... elements) {
      this.onlyAfter.add(elements);
      return (Norm.Builder) this;
    }


    /**
     * Adds elements to {@link Norm#onlyAfter() onlyAfter} list.
     * @param elements An iterable of onlyAfter elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addAllOnlyAfter(Iterable<? extends Duty> elements) {
      this.onlyAfter.addAll(elements);
      return (Norm.Builder) this;
    }

    /**
     * Adds one element to {@link Norm#route() route} list.
     * @param element A route element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addRoute(Step element) {
      this.route.add(element);
      return (Norm.Builder) this;
    }

    /**
     * Adds elements to {@link Norm#route() route} list.
     * @param elements An array of route elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addRoute(Step... elements) {
      this.route.add(elements);
      return (Norm.Builder) this;
    }


    /**
     * Adds elements to {@link Norm#route() route} list.
     * @param elements An iterable of route elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder addAllRoute(Iterable<? extends Step> elements) {
      this.route.addAll(elements);
      return (Norm.Builder) this;
    }

    /**
     * Initializes the optional value {@link Norm#reading() reading} to reading.
     * @param reading The value for reading
     * @return {@code this} builder for chained invocation
     */
    public final Norm.Builder reading(Reading reading) {
      checkNotIsSet(readingIsSet(), "reading");
      this.reading = Objects.requireNonNull(reading, "reading");
      optBits |= OPT_BIT_READING;
      return (Norm.Builder) this;
    }

    /**
     * Initializes the optional value {@link Norm#reading() reading} to reading.
     * @param reading The value for reading
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder reading(Optional<? extends Reading> reading) {
      checkNotIsSet(readingIsSet(), "reading");
      this.reading = reading.orElse(null);
      optBits |= OPT_BIT_READING;
      return (Norm.Builder) this;
    }

    /**
     * Initializes the value for the {@link Norm#answersAnyDoubt() answersAnyDoubt} attribute.
     * <p><em>If not set, this attribute will have a default value as returned by the initializer of {@link Norm#answersAnyDoubt() answersAnyDoubt}.</em>
     * @param answersAnyDoubt The value for answersAnyDoubt 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Norm.Builder answersAnyDoubt(boolean answersAnyDoubt) {
      checkNotIsSet(answersAnyDoubtIsSet(), "answersAnyDoubt");
      this.answersAnyDoubt = answersAnyDoubt;
      optBits |= OPT_BIT_ANSWERS_ANY_DOUBT;
      return (Norm.Builder) this;
    }

    /**
     * Builds a new {@link Norm Norm}.
     * @return An immutable instance of Norm
     * @throws java.lang.IllegalStateException if any required attributes are missing
     */
    public Norm build() {
      checkRequiredAttributes();
      return new ImmutableNorm(this);
    }

    private boolean modalityIsSet() {
      return (optBits & OPT_BIT_MODALITY) != 0;
    }

    private boolean readingIsSet() {
      return (optBits & OPT_BIT_READING) != 0;
    }

    private boolean answersAnyDoubtIsSet() {
      return (optBits & OPT_BIT_ANSWERS_ANY_DOUBT) != 0;
    }

    private boolean kindIsSet() {
      return (initBits & INIT_BIT_KIND) == 0;
    }

    private boolean strengthIsSet() {
      return (initBits & INIT_BIT_STRENGTH) == 0;
    }

    private boolean actIsSet() {
      return (initBits & INIT_BIT_ACT) == 0;
    }

    private boolean conditionIsSet() {
      return (initBits & INIT_BIT_CONDITION) == 0;
    }

    private static void checkNotIsSet(boolean isSet, String name) {
      if (isSet) throw new IllegalStateException("Builder of Norm is strict, attribute is already set: ".concat(name));
    }

    private void checkRequiredAttributes() {
      if (initBits != 0) {
        throw new IllegalStateException(formatRequiredAttributesMessage());
      }
    }

    private String formatRequiredAttributesMessage() {
      List<String> attributes = new ArrayList<>();
      if (!kindIsSet()) attributes.add("kind");
      if (!strengthIsSet()) attributes.add("strength");
      if (!actIsSet()) attributes.add("act");
      if (!conditionIsSet()) attributes.add("condition");
      return "Cannot build Norm, some of required attributes are not set " + attributes;
    }
  }
}
