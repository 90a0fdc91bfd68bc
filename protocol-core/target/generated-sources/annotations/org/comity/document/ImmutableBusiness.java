package org.comity.document;

import com.google.common.base.MoreObjects;
import com.google.common.primitives.Booleans;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.authority.Body;
import org.jspecify.annotations.Nullable;

/**
 * Immutable implementation of {@link Business}.
 * <p>
 * Use the builder to create immutable instances:
 * {@code new Business.Builder()}.
 */
@SuppressWarnings({"all"})
final class ImmutableBusiness implements Business {
  private final DecisionMaker by;
  private final @Nullable Body body;
  private final @Nullable String portfolio;
  private final boolean isInPrivate;
  private final boolean isConcluded;
  private final boolean isKeyDecision;

  private ImmutableBusiness(ImmutableBusiness.Builder builder) {
    this.by = builder.by;
    this.body = builder.body;
    this.portfolio = builder.portfolio;
    if (builder.isInPrivateIsSet()) {
      initShim.isInPrivate(builder.isInPrivate);
    }
    if (builder.isConcludedIsSet()) {
      initShim.isConcluded(builder.isConcluded);
    }
    if (builder.isKeyDecisionIsSet()) {
      initShim.isKeyDecision(builder.isKeyDecision);
    }
    this.isInPrivate = initShim.isInPrivate();
    this.isConcluded = initShim.isConcluded();
    this.isKeyDecision = initShim.isKeyDecision();
    this.initShim = null;
  }

  private ImmutableBusiness(
      DecisionMaker by,
      @Nullable Body body,
      @Nullable String portfolio,
      boolean isInPrivate,
      boolean isConcluded,
      boolean isKeyDecision) {
    this.by = by;
    this.body = body;
    this.portfolio = portfolio;
    this.isInPrivate = isInPrivate;
    this.isConcluded = isConcluded;
    this.isKeyDecision = isKeyDecision;
    this.initShim = null;
  }

  private static final byte STAGE_INITIALIZING = -1;
  private static final byte STAGE_UNINITIALIZED = 0;
  private static final byte STAGE_INITIALIZED = 1;
  private transient volatile InitShim initShim = new InitShim();

  private final class InitShim {
    private byte isInPrivateBuildStage = STAGE_UNINITIALIZED;
    private boolean isInPrivate;

    boolean isInPrivate() {
      if (isInPrivateBuildStage == STAGE_INITIALIZING) throw new IllegalStateException(formatInitCycleMessage());
      if (isInPrivateBuildStage == STAGE_UNINITIALIZED) {
        isInPrivateBuildStage = STAGE_INITIALIZING;
        boolean computedValue = isInPrivateInitialize();
        this.isInPrivate = computedValue;
        isInPrivateBuildStage = STAGE_INITIALIZED;
      }
      return this.isInPrivate;
    }

    void isInPrivate(boolean isInPrivate) {
      this.isInPrivate = isInPrivate;
      isInPrivateBuildStage = STAGE_INITIALIZED;
    }

    private byte isConcludedBuildStage = STAGE_UNINITIALIZED;
    private boolean isConcluded;

    boolean isConcluded() {
      if (isConcludedBuildStage == STAGE_INITIALIZING) throw new IllegalStateException(formatInitCycleMessage());
      if (isConcludedBuildStage == STAGE_UNINITIALIZED) {
        isConcludedBuildStage = STAGE_INITIALIZING;
        boolean computedValue = isConcludedInitialize();
        this.isConcluded = computedValue;
        isConcludedBuildStage = STAGE_INITIALIZED;
      }
      return this.isConcluded;
    }

    void isConcluded(boolean isConcluded) {
      this.isConcluded = isConcluded;
      isConcludedBuildStage = STAGE_INITIALIZED;
    }

    private byte isKeyDecisionBuildStage = STAGE_UNINITIALIZED;
    private boolean isKeyDecision;

    boolean isKeyDecision() {
      if (isKeyDecisionBuildStage == STAGE_INITIALIZING) throw new IllegalStateException(formatInitCycleMessage());
      if (isKeyDecisionBuildStage == STAGE_UNINITIALIZED) {
        isKeyDecisionBuildStage = STAGE_INITIALIZING;
        boolean computedValue = isKeyDecisionInitialize();
        this.isKeyDecision = computedValue;
        isKeyDecisionBuildStage = STAGE_INITIALIZED;
      }
      return this.isKeyDecision;
    }

    void isKeyDecision(boolean isKeyDecision) {
      this.isKeyDecision = isKeyDecision;
      isKeyDecisionBuildStage = STAGE_INITIALIZED;
    }

    private String formatInitCycleMessage() {
      List<String> attributes = new ArrayList<>();
      if (isInPrivateBuildStage == STAGE_INITIALIZING) attributes.add("isInPrivate");
      if (isConcludedBuildStage == STAGE_INITIALIZING) attributes.add("isConcluded");
      if (isKeyDecisionBuildStage == STAGE_INITIALIZING) attributes.add("isKeyDecision");
      return "Cannot build Business, attribute initializers form cycle " + attributes;
    }
  }

  private boolean isInPrivateInitialize() {
    return Business.super.isInPrivate();
  }

  private boolean isConcludedInitialize() {
    return Business.super.isConcluded();
  }

  private boolean isKeyDecisionInitialize() {
    return Business.super.isKeyDecision();
  }

  /**
   * @return The value of the {@code by} attribute
   */
  @Override
  public DecisionMaker by() {
    return by;
  }

  /**
   * @return The value of the {@code body} attribute
   */
  @Override
  public Optional<Body> body() {
    return Optional.ofNullable(body);
  }

  /**
   * @return The value of the {@code portfolio} attribute
   */
  @Override
  public Optional<String> portfolio() {
    return Optional.ofNullable(portfolio);
  }

  /**
   * @return The value of the {@code isInPrivate} attribute
   */
  @Override
  public boolean isInPrivate() {
    InitShim shim = this.initShim;
    return shim != null
        ? shim.isInPrivate()
        : this.isInPrivate;
  }

  /**
   * @return The value of the {@code isConcluded} attribute
   */
  @Override
  public boolean isConcluded() {
    InitShim shim = this.initShim;
    return shim != null
        ? shim.isConcluded()
        : this.isConcluded;
  }

  /**
   * @return The value of the {@code isKeyDecision} attribute
   */
  @Override
  public boolean isKeyDecision() {
    InitShim shim = this.initShim;
    return shim != null
        ? shim.isKeyDecision()
        : this.isKeyDecision;
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Business#by() by} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for by
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableBusiness withBy(DecisionMaker value) {
    DecisionMaker newValue = Objects.requireNonNull(value, "by");
    if (this.by == newValue) return this;
    return new ImmutableBusiness(newValue, this.body, this.portfolio, this.isInPrivate, this.isConcluded, this.isKeyDecision);
  }

  /**
   * Copy the current immutable object by setting a <em>present</em> value for the optional {@link Business#body() body} attribute.
   * @param value The value for body
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableBusiness withBody(Body value) {
    Body newValue = Objects.requireNonNull(value, "body");
    if (this.body == newValue) return this;
    return new ImmutableBusiness(this.by, newValue, this.portfolio, this.isInPrivate, this.isConcluded, this.isKeyDecision);
  }

  /**
   * Copy the current immutable object by setting an optional value for the {@link Business#body() body} attribute.
   * A shallow reference equality check is used on unboxed optional value to prevent copying of the same value by returning {@code this}.
   * @param optional An optional value for body
   * @return A modified copy or {@code this} if not changed
   */
  @SuppressWarnings("unchecked") // safe covariant cast
  public final ImmutableBusiness withBody(Optional<? extends Body> optional) {
    @Nullable Body value = optional.orElse(null);
    if (this.body == value) return this;
    return new ImmutableBusiness(this.by, value, this.portfolio, this.isInPrivate, this.isConcluded, this.isKeyDecision);
  }

  /**
   * Copy the current immutable object by setting a <em>present</em> value for the optional {@link Business#portfolio() portfolio} attribute.
   * @param value The value for portfolio
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableBusiness withPortfolio(String value) {
    String newValue = Objects.requireNonNull(value, "portfolio");
    if (Objects.equals(this.portfolio, newValue)) return this;
    return new ImmutableBusiness(this.by, this.body, newValue, this.isInPrivate, this.isConcluded, this.isKeyDecision);
  }

  /**
   * Copy the current immutable object by setting an optional value for the {@link Business#portfolio() portfolio} attribute.
   * An equality check is used on inner value to prevent copying of the same value by returning {@code this}.
   * @param optional An optional value for portfolio
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableBusiness withPortfolio(Optional<String> optional) {
    @Nullable String value = optional.orElse(null);
    if (Objects.equals(this.portfolio, value)) return this;
    return new ImmutableBusiness(this.by, this.body, value, this.isInPrivate, this.isConcluded, this.isKeyDecision);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Business#isInPrivate() isInPrivate} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for isInPrivate
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableBusiness withIsInPrivate(boolean value) {
    if (this.isInPrivate == value) return this;
    return new ImmutableBusiness(this.by, this.body, this.portfolio, value, this.isConcluded, this.isKeyDecision);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Business#isConcluded() isConcluded} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for isConcluded
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableBusiness withIsConcluded(boolean value) {
    if (this.isConcluded == value) return this;
    return new ImmutableBusiness(this.by, this.body, this.portfolio, this.isInPrivate, value, this.isKeyDecision);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Business#isKeyDecision() isKeyDecision} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for isKeyDecision
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableBusiness withIsKeyDecision(boolean value) {
    if (this.isKeyDecision == value) return this;
    return new ImmutableBusiness(this.by, this.body, this.portfolio, this.isInPrivate, this.isConcluded, value);
  }

  /**
   * This instance is equal to all instances of {@code ImmutableBusiness} that have equal attribute values.
   * @return {@code true} if {@code this} is equal to {@code another} instance
   */
  @Override
  public boolean equals(@Nullable Object another) {
    if (this == another) return true;
    return another instanceof ImmutableBusiness
        && equalsByValue((ImmutableBusiness) another);
  }

  private boolean equalsByValue(ImmutableBusiness another) {
    return by.equals(another.by)
        && Objects.equals(body, another.body)
        && Objects.equals(portfolio, another.portfolio)
        && isInPrivate == another.isInPrivate
        && isConcluded == another.isConcluded
        && isKeyDecision == another.isKeyDecision;
  }

  /**
   * Computes a hash code from attributes: {@code by}, {@code body}, {@code portfolio}, {@code isInPrivate}, {@code isConcluded}, {@code isKeyDecision}.
   * @return hashCode value
   */
  @Override
  public int hashCode() {
    int h = 5381;
    h += (h << 5) + by.hashCode();
    h += (h << 5) + Objects.hashCode(body);
    h += (h << 5) + Objects.hashCode(portfolio);
    h += (h << 5) + Booleans.hashCode(isInPrivate);
    h += (h << 5) + Booleans.hashCode(isConcluded);
    h += (h << 5) + Booleans.hashCode(isKeyDecision);
    return h;
  }

  /**
   * Prints the immutable value {@code Business} with attribute values.
   * @return A string representation of the value
   */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper("Business")
        .omitNullValues()
        .add("by", by)
        .add("body", body)
        .add("portfolio", portfolio)
        .add("isInPrivate", isInPrivate)
        .add("isConcluded", isConcluded)
        .add("isKeyDecision", isKeyDecision)
        .toString();
  }

  /**
   * Creates an immutable copy of a {@link Business} value.
   * Uses accessors to get values to initialize the new immutable instance.
   * If an instance is already immutable, it is returned as is.
   * @param instance The instance to copy
   * @return A copied immutable Business instance
   */
  public static Business copyOf(Business instance) {
    if (instance instanceof ImmutableBusiness) {
      return (ImmutableBusiness) instance;
    }
    return new Business.Builder()
        .by(instance.by())
        .body(instance.body())
        .portfolio(instance.portfolio())
        .isInPrivate(instance.isInPrivate())
        .isConcluded(instance.isConcluded())
        .isKeyDecision(instance.isKeyDecision())
        .build();
  }

  /**
   * Builds instances of type {@link Business Business}.
   * Initialize attributes and then invoke the {@link #build()} method to create an
   * immutable instance.
   * <p><em>{@code Builder} is not thread-safe and generally should not be stored in a field or collection,
   * but instead used immediately to create instances.</em>
   */
  public static class Builder {
    private static final long INIT_BIT_BY = 0x1L;
    private static final long OPT_BIT_BODY = 0x1L;
    private static final long OPT_BIT_PORTFOLIO = 0x2L;
    private static final long OPT_BIT_IS_IN_PRIVATE = 0x4L;
    private static final long OPT_BIT_IS_CONCLUDED = 0x8L;
    private static final long OPT_BIT_IS_KEY_DECISION = 0x10L;
    private long initBits = 0x1L;
    private long optBits;

    private @Nullable DecisionMaker by;
    private @Nullable Body body;
    private @Nullable String portfolio;
    private boolean isInPrivate;
    private boolean isConcluded;
    private boolean isKeyDecision;

    /**
     * Creates a builder for {@link Business Business} instances.
     * <pre>
     * new Business.Builder()
     *    .by(org.comity.document.DecisionMaker) // required {@link Business#by() by}
     *    .body(Optional&lt;org.comity.authority.Body&gt;) // optional {@link Business#body() body}
     *    .portfolio(Optional&lt;String&gt;) // optional {@link Business#portfolio() portfolio}
     *    .isInPrivate(boolean) // optional {@link Business#isInPrivate() isInPrivate}
     *    .isConcluded(boolean) // optional {@link Business#isConcluded() isConcluded}
     *    .isKeyDecision(boolean) // optional {@link Business#isKeyDecision() isKeyDecision}
     *    .build();
     * </pre>
     */
    public Builder() {
      if (!(this instanceof Business.Builder)) {
        throw new UnsupportedOperationException("Use: new Business.Builder()");
      }
    }

    /**
     * Initializes the value for the {@link Business#by() by} attribute.
     * @param by The value for by 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Business.Builder by(DecisionMaker by) {
      checkNotIsSet(byIsSet(), "by");
      this.by = Objects.requireNonNull(by, "by");
      initBits &= ~INIT_BIT_BY;
      return (Business.Builder) this;
    }

    /**
     * Initializes the optional value {@link Business#body() body} to body.
     * @param body The value for body
     * @return {@code this} builder for chained invocation
     */
    public final Business.Builder body(Body body) {
      checkNotIsSet(bodyIsSet(), "body");
      this.body = Objects.requireNonNull(body, "body");
      optBits |= OPT_BIT_BODY;
      return (Business.Builder) this;
    }

    /**
     * Initializes the optional value {@link Business#body() body} to body.
     * @param body The value for body
     * @return {@code this} builder for use in a chained invocation
     */
    public final Business.Builder body(Optional<? extends Body> body) {
      checkNotIsSet(bodyIsSet(), "body");
      this.body = body.orElse(null);
      optBits |= OPT_BIT_BODY;
      return (Business.Builder) this;
    }

    /**
     * Initializes the optional value {@link Business#portfolio() portfolio} to portfolio.
     * @param portfolio The value for portfolio
     * @return {@code this} builder for chained invocation
     */
    public final Business.Builder portfolio(String portfolio) {
      checkNotIsSet(portfolioIsSet(), "portfolio");
      this.portfolio = Objects.requireNonNull(portfolio, "portfolio");
      optBits |= OPT_BIT_PORTFOLIO;
      return (Business.Builder) this;
    }

    /**
     * Initializes the optional value {@link Business#portfolio() portfolio} to portfolio.
     * @param portfolio The value for portfolio
     * @return {@code this} builder for use in a chained invocation
     */
    public final Business.Builder portfolio(Optional<String> portfolio) {
      checkNotIsSet(portfolioIsSet(), "portfolio");
      this.portfolio = portfolio.orElse(null);
      optBits |= OPT_BIT_PORTFOLIO;
      return (Business.Builder) this;
    }

    /**
     * Initializes the value for the {@link Business#isInPrivate() isInPrivate} attribute.
     * <p><em>If not set, this attribute will have a default value as returned by the initializer of {@link Business#isInPrivate() isInPrivate}.</em>
     * @param isInPrivate The value for isInPrivate 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Business.Builder isInPrivate(boolean isInPrivate) {
      checkNotIsSet(isInPrivateIsSet(), "isInPrivate");
      this.isInPrivate = isInPrivate;
      optBits |= OPT_BIT_IS_IN_PRIVATE;
      return (Business.Builder) this;
    }

    /**
     * Initializes the value for the {@link Business#isConcluded() isConcluded} attribute.
     * <p><em>If not set, this attribute will have a default value as returned by the initializer of {@link Business#isConcluded() isConcluded}.</em>
     * @param isConcluded The value for isConcluded 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Business.Builder isConcluded(boolean isConcluded) {
      checkNotIsSet(isConcludedIsSet(), "isConcluded");
      this.isConcluded = isConcluded;
      optBits |= OPT_BIT_IS_CONCLUDED;
      return (Business.Builder) this;
    }

    /**
     * Initializes the value for the {@link Business#isKeyDecision() isKeyDecision} attribute.
     * <p><em>If not set, this attribute will have a default value as returned by the initializer of {@link Business#isKeyDecision() isKeyDecision}.</em>
     * @param isKeyDecision The value for isKeyDecision 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Business.Builder isKeyDecision(boolean isKeyDecision) {
      checkNotIsSet(isKeyDecisionIsSet(), "isKeyDecision");
      this.isKeyDecision = isKeyDecision;
      optBits |= OPT_BIT_IS_KEY_DECISION;
      return (Business.Builder) this;
    }

    /**
     * Builds a new {@link Business Business}.
     * @return An immutable instance of Business
     * @throws java.lang.IllegalStateException if any required attributes are missing
     */
    public Business build() {
      checkRequiredAttributes();
      return new ImmutableBusiness(this);
    }

    private boolean bodyIsSet() {
      return (optBits & OPT_BIT_BODY) != 0;
    }

    private boolean portfolioIsSet() {
      return (optBits & OPT_BIT_PORTFOLIO) != 0;
    }

    private boolean isInPrivateIsSet() {
      return (optBits & OPT_BIT_IS_IN_PRIVATE) != 0;
    }

    private boolean isConcludedIsSet() {
      return (optBits & OPT_BIT_IS_CONCLUDED) != 0;
    }

    private boolean isKeyDecisionIsSet() {
      return (optBits & OPT_BIT_IS_KEY_DECISION) != 0;
    }

    private boolean byIsSet() {
      return (initBits & INIT_BIT_BY) == 0;
    }

    private static void checkNotIsSet(boolean isSet, String name) {
      if (isSet) throw new IllegalStateException("Builder of Business is strict, attribute is already set: ".concat(name));
    }

    private void checkRequiredAttributes() {
      if (initBits != 0) {
        throw new IllegalStateException(formatRequiredAttributesMessage());
      }
    }

    private String formatRequiredAttributesMessage() {
      List<String> attributes = new ArrayList<>();
      if (!byIsSet()) attributes.add("by");
      return "Cannot build Business, some of required attributes are not set " + attributes;
    }
  }
}
