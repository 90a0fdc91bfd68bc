package org.comity.people;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.comity.authority.Office;
import org.jspecify.annotations.Nullable;

/**
 * Immutable implementation of {@link Officer}.
 * <p>
 * Use the builder to create immutable instances:
 * {@code new Officer.Builder()}.
 */
@SuppressWarnings({"all"})
final class ImmutableOfficer implements Officer {
  private final String name;
  private final String post;
  private final OfficerTier tier;
  private final ImmutableSet<Office> offices;
  private final String department;
  private final PoliticalRestriction restriction;

  private ImmutableOfficer(ImmutableOfficer.Builder builder) {
    this.name = builder.name;
    this.post = builder.post;
    this.tier = builder.tier;
    this.offices = Sets.immutableEnumSet(builder.offices.build());
    this.department = builder.department;
    this.restriction = builder.restrictionIsSet()
        ? builder.restriction
        : Objects.requireNonNull(Officer.super.restriction(), "restriction");
  }

  private ImmutableOfficer(
      String name,
      String post,
      OfficerTier tier,
      ImmutableSet<Office> offices,
      String department,
      PoliticalRestriction restriction) {
    this.name = name;
    this.post = post;
    this.tier = tier;
    this.offices = offices;
    this.department = department;
    this.restriction = restriction;
  }

  /**
   * @return The value of the {@code name} attribute
   */
  @Override
  public String name() {
    return name;
  }

  /**
   * @return The value of the {@code post} attribute
   */
  @Override
  public String post() {
    return post;
  }

  /**
   * @return The value of the {@code tier} attribute
   */
  @Override
  public OfficerTier tier() {
    return tier;
  }

  /**
   * @return The value of the {@code offices} attribute
   */
  @Override
  public ImmutableSet<Office> offices() {
    return offices;
  }

  /**
   * @return The value of the {@code department} attribute
   */
  @Override
  public String department() {
    return department;
  }

  /**
   * @return The value of the {@code restriction} attribute
   */
  @Override
  public PoliticalRestriction restriction() {
    return restriction;
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Officer#name() name} attribute.
   * An equals check used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for name
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableOfficer withName(String value) {
    String newValue = Objects.requireNonNull(value, "name");
    if (this.name.equals(newValue)) return this;
    return new ImmutableOfficer(newValue, this.post, this.tier, this.offices, this.department, this.restriction);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Officer#post() post} attribute.
   * An equals check used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for post
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableOfficer withPost(String value) {
    String newValue = Objects.requireNonNull(value, "post");
    if (this.post.equals(newValue)) return this;
    return new ImmutableOfficer(this.name, newValue, this.tier, this.offices, this.department, this.restriction);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Officer#tier() tier} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for tier
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableOfficer withTier(OfficerTier value) {
    OfficerTier newValue = Objects.requireNonNull(value, "tier");
    if (this.tier == newValue) return this;
    return new ImmutableOfficer(this.name, this.post, newValue, this.offices, this.department, this.restriction);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Officer#offices() offices}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableOfficer withOffices(Office @Nullable ... elements) {
    ImmutableSet<Office> newValue = Sets.immutableEnumSet(Arrays.asList(elements));
    return new ImmutableOfficer(this.name, this.post, this.tier, newValue, this.department, this.restriction);
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Officer#offices() offices}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of offices elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableOfficer withOffices(Iterable<Office> elements) {
    if (this.offices == elements) return this;
    ImmutableSet<Office> newValue = Sets.immutableEnumSet(elements);
    return new ImmutableOfficer(this.name, this.post, this.tier, newValue, this.department, this.restriction);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Officer#department() department} attribute.
   * An equals check used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for department
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableOfficer withDepartment(String value) {
    String newValue = Objects.requireNonNull(value, "department");
    if (this.department.equals(newValue)) return this;
    return new ImmutableOfficer(this.name, this.post, this.tier, this.offices, newValue, this.restriction);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Officer#restriction() restriction} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for restriction
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableOfficer withRestriction(PoliticalRestriction value) {
    PoliticalRestriction newValue = Objects.requireNonNull(value, "restriction");
    if (this.restriction == newValue) return this;
    return new ImmutableOfficer(this.name, this.post, this.tier, this.offices, this.department, newValue);
  }

  /**
   * This instance is equal to all instances of {@code ImmutableOfficer} that have equal attribute values.
   * @return {@code true} if {@code this} is equal to {@code another} instance
   */
  @Override
  public boolean equals(@Nullable Object another) {
    if (this == another) return true;
    return another instanceof ImmutableOfficer
        && equalsByValue((ImmutableOfficer) another);
  }

  private boolean equalsByValue(ImmutableOfficer another) {
    return name.equals(another.name)
        && post.equals(another.post)
        && tier.equals(another.tier)
        && offices.equals(another.offices)
        && department.equals(another.department)
        && restriction.equals(another.restriction);
  }

  /**
   * Computes a hash code from attributes: {@code name}, {@code post}, {@code tier}, {@code offices}, {@code department}, {@code restriction}.
   * @return hashCode value
   */
  @Override
  public int hashCode() {
    int h = 5381;
    h += (h << 5) + name.hashCode();
    h += (h << 5) + post.hashCode();
    h += (h << 5) + tier.hashCode();
    h += (h << 5) + offices.hashCode();
    h += (h << 5) + department.hashCode();
    h += (h << 5) + restriction.hashCode();
    return h;
  }

  /**
   * Prints the immutable value {@code Officer} with attribute values.
   * @return A string representation of the value
   */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper("Officer")
        .omitNullValues()
        .add("name", name)
        .add("post", post)
        .add("tier", tier)
        .add("offices", offices)
        .add("department", department)
        .add("restriction", restriction)
        .toString();
  }

  /**
   * Creates an immutable copy of a {@link Officer} value.
   * Uses accessors to get values to initialize the new immutable instance.
   * If an instance is already immutable, it is returned as is.
   * @param instance The instance to copy
   * @return A copied immutable Officer instance
   */
  public static Officer copyOf(Officer instance) {
    if (instance instanceof ImmutableOfficer) {
      return (ImmutableOfficer) instance;
    }
    return new Officer.Builder()
        .name(instance.name())
        .post(instance.post())
        .tier(instance.tier())
        .addAllOffices(instance.offices())
        .department(instance.department())
        .restriction(instance.restriction())
        .build();
  }

  /**
   * Builds instances of type {@link Officer Officer}.
   * Initialize attributes and then invoke the {@link #build()} method to create an
   * immutable instance.
   * <p><em>{@code Builder} is not thread-safe and generally should not be stored in a field or collection,
   * but instead used immediately to create instances.</em>
   */
  public static class Builder {
    private static final long INIT_BIT_NAME = 0x1L;
    private static final long INIT_BIT_POST = 0x2L;
    private static final long INIT_BIT_TIER = 0x4L;
    private static final long INIT_BIT_DEPARTMENT = 0x8L;
    private static final long OPT_BIT_RESTRICTION = 0x1L;
    private long initBits = 0xfL;
    private long optBits;

    private @Nullable String name;
    private @Nullable String post;
    private @Nullable OfficerTier tier;
    private final ImmutableSet.Builder<Office> offices = ImmutableSet.builder();
    private @Nullable String department;
    private @Nullable PoliticalRestriction restriction;

    /**
     * Creates a builder for {@link Officer Officer} instances.
     * <pre>
     * new Officer.Builder()
     *    .name(String) // required {@link Officer#name() name}
     *    .post(String) // required {@link Officer#post() post}
     *    .tier(org.comity.people.OfficerTier) // required {@link Officer#tier() tier}
     *    .addOffices|addAllOffices(org.comity.authority.Office) // {@link Officer#offices() offices} elements
     *    .department(String) // required {@link Officer#department() department}
     *    .restriction(org.comity.people.PoliticalRestriction) // optional {@link Officer#restriction() restriction}
     *    .build();
     * </pre>
     */
    public Builder() {
      if (!(this instanceof Officer.Builder)) {
        throw new UnsupportedOperationException("Use: new Officer.Builder()");
      }
    }

    /**
     * Initializes the value for the {@link Officer#name() name} attribute.
     * @param name The value for name 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Officer.Builder name(String name) {
      checkNotIsSet(nameIsSet(), "name");
      this.name = Objects.requireNonNull(name, "name");
      initBits &= ~INIT_BIT_NAME;
      return (Officer.Builder) this;
    }

    /**
     * Initializes the value for the {@link Officer#post() post} attribute.
     * @param post The value for post 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Officer.Builder post(String post) {
      checkNotIsSet(postIsSet(), "post");
      this.post = Objects.requireNonNull(post, "post");
      initBits &= ~INIT_BIT_POST;
      return (Officer.Builder) this;
    }

    /**
     * Initializes the value for the {@link Officer#tier() tier} attribute.
     * @param tier The value for tier 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Officer.Builder tier(OfficerTier tier) {
      checkNotIsSet(tierIsSet(), "tier");
      this.tier = Objects.requireNonNull(tier, "tier");
      initBits &= ~INIT_BIT_TIER;
      return (Officer.Builder) this;
    }

    /**
     * Adds one element to {@link Officer#offices() offices} set.
     * @param element A offices element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Officer.Builder addOffices(Office element) {
      this.offices.add(element);
      return (Officer.Builder) this;
    }

    /**
     * Adds elements to {@link Officer#offices() offices} set.
     * @param elements An array of offices elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Officer.Builder addOffices(Office... elements) {
      this.offices.addAll(Arrays.asList(elements));
      return (Officer.Builder) this;
    }


    /**
     * Adds elements to {@link Officer#offices() offices} set.
     * @param elements An iterable of offices elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Officer.Builder addAllOffices(Iterable<Office> elements) {
      this.offices.addAll(elements);
      return (Officer.Builder) this;
    }

    /**
     * Initializes the value for the {@link Officer#department() department} attribute.
     * @param department The value for department 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Officer.Builder department(String department) {
      checkNotIsSet(departmentIsSet(), "department");
      this.department = Objects.requireNonNull(department, "department");
      initBits &= ~INIT_BIT_DEPARTMENT;
      return (Officer.Builder) this;
    }

    /**
     * Initializes the value for the {@link Officer#restriction() restriction} attribute.
     * <p><em>If not set, this attribute will have a default value as returned by the initializer of {@link Officer#restriction() restriction}.</em>
     * @param restriction The value for restriction 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Officer.Builder restriction(PoliticalRestriction restriction) {
      checkNotIsSet(restrictionIsSet(), "restriction");
      this.restriction = Objects.requireNonNull(restriction, "restriction");
      optBits |= OPT_BIT_RESTRICTION;
      return (Officer.Builder) this;
    }

    /**
     * Builds a new {@link Officer Officer}.
     * @return An immutable instance of Officer
     * @throws java.lang.IllegalStateException if any required attributes are missing
     */
    public Officer build() {
      checkRequiredAttributes();
      return new ImmutableOfficer(this);
    }

    private boolean restrictionIsSet() {
      return (optBits & OPT_BIT_RESTRICTION) != 0;
    }

    private boolean nameIsSet() {
      return (initBits & INIT_BIT_NAME) == 0;
    }

    private boolean postIsSet() {
      return (initBits & INIT_BIT_POST) == 0;
    }

    private boolean tierIsSet() {
      return (initBits & INIT_BIT_TIER) == 0;
    }

    private boolean departmentIsSet() {
      return (initBits & INIT_BIT_DEPARTMENT) == 0;
    }

    private static void checkNotIsSet(boolean isSet, String name) {
      if (isSet) throw new IllegalStateException("Builder of Officer is strict, attribute is already set: ".concat(name));
    }

    private void checkRequiredAttributes() {
      if (initBits != 0) {
        throw new IllegalStateException(formatRequiredAttributesMessage());
      }
    }

    private String formatRequiredAttributesMessage() {
      List<String> attributes = new ArrayList<>();
      if (!nameIsSet()) attributes.add("name");
      if (!postIsSet()) attributes.add("post");
      if (!tierIsSet()) attributes.add("tier");
      if (!departmentIsSet()) attributes.add("department");
      return "Cannot build Officer, some of required attributes are not set " + attributes;
    }
  }
}
