package org.comity.document;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.Booleans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.people.PoliticalGroup;
import org.jspecify.annotations.Nullable;

/**
 * Immutable implementation of {@link Document}.
 * <p>
 * Use the builder to create immutable instances:
 * {@code new Document.Builder()}.
 */
@SuppressWarnings({"all"})
final class ImmutableDocument implements Document {
  private final String title;
  private final DocumentKind kind;
  private final ImmutableSet<InformationClass> classes;
  private final ImmutableSet<Schedule12aParagraph> schedule12a;
  private final boolean hasContractTerms;
  private final boolean hasThirdPartyPersonalData;
  private final boolean isHeldByExecutive;
  private final @Nullable PoliticalGroup owningGroup;
  private final @Nullable Business business;
  private final ImmutableSet<String> bearsOn;

  private ImmutableDocument(ImmutableDocument.Builder builder) {
    this.title = builder.title;
    this.classes = Sets.immutableEnumSet(builder.classes.build());
    this.schedule12a = Sets.immutableEnumSet(builder.schedule12a.build());
    this.owningGroup = builder.owningGroup;
    this.business = builder.business;
    this.bearsOn = builder.bearsOn.build();
    if (builder.kindIsSet()) {
      initShim.kind(builder.kind);
    }
    if (builder.hasContractTermsIsSet()) {
      initShim.hasContractTerms(builder.hasContractTerms);
    }
    if (builder.hasThirdPartyPersonalDataIsSet()) {
      initShim.hasThirdPartyPersonalData(builder.hasThirdPartyPersonalData);
    }
    if (builder.isHeldByExecutiveIsSet()) {
      initShim.isHeldByExecutive(builder.isHeldByExecutive);
    }
    this.kind = initShim.kind();
    this.hasContractTerms = initShim.hasContractTerms();
    this.hasThirdPartyPersonalData = initShim.hasThirdPartyPersonalData();
    this.isHeldByExecutive = initShim.isHeldByExecutive();
    this.initShim = null;
  }

  private ImmutableDocument(
      String title,
      DocumentKind kind,
      ImmutableSet<InformationClass> classes,
      ImmutableSet<Schedule12aParagraph> schedule12a,
      boolean hasContractTerms,
      boolean hasThirdPartyPersonalData,
      boolean isHeldByExecutive,
      @Nullable PoliticalGroup owningGroup,
      @Nullable Business business,
      ImmutableSet<String> bearsOn) {
    this.title = title;
    this.kind = kind;
    this.classes = classes;
    this.schedule12a = schedule12a;
    this.hasContractTerms = hasContractTerms;
    this.hasThirdPartyPersonalData = hasThirdPartyPersonalData;
    this.isHeldByExecutive = isHeldByExecutive;
    this.owningGroup = owningGroup;
    this.business = business;
    this.bearsOn = bearsOn;
    this.initShim = null;
  }

  private static final byte STAGE_INITIALIZING = -1;
  private static final byte STAGE_UNINITIALIZED = 0;
  private static final byte STAGE_INITIALIZED = 1;
  private transient volatile InitShim initShim = new InitShim();

  private final class InitShim {
    private byte kindBuildStage = STAGE_UNINITIALIZED;
    private DocumentKind kind;

    DocumentKind kind() {
      if (kindBuildStage == STAGE_INITIALIZING) throw new IllegalStateException(formatInitCycleMessage());
      if (kindBuildStage == STAGE_UNINITIALIZED) {
        kindBuildStage = STAGE_INITIALIZING;
        DocumentKind computedValue = kindInitialize();
        this.kind = Objects.requireNonNull(computedValue, "kind");
        kindBuildStage = STAGE_INITIALIZED;
      }
      return this.kind;
    }

    void kind(DocumentKind kind) {
      this.kind = kind;
      kindBuildStage = STAGE_INITIALIZED;
    }

    private byte hasContractTermsBuildStage = STAGE_UNINITIALIZED;
    private boolean hasContractTerms;

    boolean hasContractTerms() {
      if (hasContractTermsBuildStage == STAGE_INITIALIZING) throw new IllegalStateException(formatInitCycleMessage());
      if (hasContractTermsBuildStage == STAGE_UNINITIALIZED) {
        hasContractTermsBuildStage = STAGE_INITIALIZING;
        boolean computedValue = hasContractTermsInitialize();
        this.hasContractTerms = computedValue;
        hasContractTermsBuildStage = STAGE_INITIALIZED;
      }
      return this.hasContractTerms;
    }

    void hasContractTerms(boolean hasContractTerms) {
      this.hasContractTerms = hasContractTerms;
      hasContractTermsBuildStage = STAGE_INITIALIZED;
    }

    private byte hasThirdPartyPersonalDataBuildStage = STAGE_UNINITIALIZED;
    private boolean hasThirdPartyPersonalData;

    boolean hasThirdPartyPersonalData() {
      if (hasThirdPartyPersonalDataBuildStage == STAGE_INITIALIZING) throw new IllegalStateException(formatInitCycleMessage());
      if (hasThirdPartyPersonalDataBuildStage == STAGE_UNINITIALIZED) {
        hasThirdPartyPersonalDataBuildStage = STAGE_INITIALIZING;
        boolean computedValue = hasThirdPartyPersonalDataInitialize();
        this.hasThirdPartyPersonalData = computedValue;
        hasThirdPartyPersonalDataBuildStage = STAGE_INITIALIZED;
      }
      return this.hasThirdPartyPersonalData;
    }

    void hasThirdPartyPersonalData(boolean hasThirdPartyPersonalData) {
      this.hasThirdPartyPersonalData = hasThirdPartyPersonalData;
      hasThirdPartyPersonalDataBuildStage = STAGE_INITIALIZED;
    }

    private byte isHeldByExecutiveBuildStage = STAGE_UNINITIALIZED;
    private boolean isHeldByExecutive;

    boolean isHeldByExecutive() {
      if (isHeldByExecutiveBuildStage == STAGE_INITIALIZING) throw new IllegalStateException(formatInitCycleMessage());
      if (isHeldByExecutiveBuildStage == STAGE_UNINITIALIZED) {
        isHeldByExecutiveBuildStage = STAGE_INITIALIZING;
        boolean computedValue = isHeldByExecutiveInitialize();
        this.isHeldByExecutive = computedValue;
        isHeldByExecutiveBuildStage = STAGE_INITIALIZED;
      }
      return this.isHeldByExecutive;
    }

    void isHeldByExecutive(boolean isHeldByExecutive) {
      this.isHeldByExecutive = isHeldByExecutive;
      isHeldByExecutiveBuildStage = STAGE_INITIALIZED;
    }

    private String formatInitCycleMessage() {
      List<String> attributes = new ArrayList<>();
      if (kindBuildStage == STAGE_INITIALIZING) attributes.add("kind");
      if (hasContractTermsBuildStage == STAGE_INITIALIZING) attributes.add("hasContractTerms");
      if (hasThirdPartyPersonalDataBuildStage == STAGE_INITIALIZING) attributes.add("hasThirdPartyPersonalData");
      if (isHeldByExecutiveBuildStage == STAGE_INITIALIZING) attributes.add("isHeldByExecutive");
      return "Cannot build Document, attribute initializers form cycle " + attributes;
    }
  }

  private DocumentKind kindInitialize() {
    return Document.super.kind();
  }

  private boolean hasContractTermsInitialize() {
    return Document.super.hasContractTerms();
  }

  private boolean hasThirdPartyPersonalDataInitialize() {
    return Document.super.hasThirdPartyPersonalData();
  }

  private boolean isHeldByExecutiveInitialize() {
    return Document.super.isHeldByExecutive();
  }

  /**
   * @return The value of the {@code title} attribute
   */
  @Override
  public String title() {
    return title;
  }

  /**
   * @return The value of the {@code kind} attribute
   */
  @Override
  public DocumentKind kind() {
    InitShim shim = this.initShim;
    return shim != null
        ? shim.kind()
        : this.kind;
  }

  /**
   * @return The value of the {@code classes} attribute
   */
  @Override
  public ImmutableSet<InformationClass> classes() {
    return classes;
  }

  /**
   * @return The value of the {@code schedule12a} attribute
   */
  @Override
  public ImmutableSet<Schedule12aParagraph> schedule12a() {
    return schedule12a;
  }

  /**
   * @return The value of the {@code hasContractTerms} attribute
   */
  @Override
  public boolean hasContractTerms() {
    InitShim shim = this.initShim;
    return shim != null
        ? shim.hasContractTerms()
        : this.hasContractTerms;
  }

  /**
   * @return The value of the {@code hasThirdPartyPersonalData} attribute
   */
  @Override
  public boolean hasThirdPartyPersonalData() {
    InitShim shim = this.initShim;
    return shim != null
        ? shim.hasThirdPartyPersonalData()
        : this.hasThirdPartyPersonalData;
  }

  /**
   * @return The value of the {@code isHeldByExecutive} attribute
   */
  @Override
  public boolean isHeldByExecutive() {
    InitShim shim = this.initShim;
    return shim != null
        ? shim.isHeldByExecutive()
        : this.isHeldByExecutive;
  }

  /**
   * @return The value of the {@code owningGroup} attribute
   */
  @Override
  public Optional<PoliticalGroup> owningGroup() {
    return Optional.ofNullable(owningGroup);
  }

  /**
   * @return The value of the {@code business} attribute
   */
  @Override
  public Optional<Business> business() {
    return Optional.ofNullable(business);
  }

  /**
   * @return The value of the {@code bearsOn} attribute
   */
  @Override
  public ImmutableSet<String> bearsOn() {
    return bearsOn;
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Document#title() title} attribute.
   * An equals check used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for title
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableDocument withTitle(String value) {
    String newValue = Objects.requireNonNull(value, "title");
    if (this.title.equals(newValue)) return this;
    return validate(new ImmutableDocument(
        newValue,
        this.kind,
        this.classes,
        this.schedule12a,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        this.owningGroup,
        this.business,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Document#kind() kind} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for kind
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableDocument withKind(DocumentKind value) {
    DocumentKind newValue = Objects.requireNonNull(value, "kind");
    if (this.kind == newValue) return this;
    return validate(new ImmutableDocument(
        this.title,
        newValue,
        this.classes,
        this.schedule12a,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        this.owningGroup,
        this.business,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Document#classes() classes}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableDocument withClasses(InformationClass @Nullable ... elements) {
    ImmutableSet<InformationClass> newValue = Sets.immutableEnumSet(Arrays.asList(elements));
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        newValue,
        this.schedule12a,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        this.owningGroup,
        this.business,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Document#classes() classes}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of classes elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableDocument withClasses(Iterable<InformationClass> elements) {
    if (this.classes == elements) return this;
    ImmutableSet<InformationClass> newValue = Sets.immutableEnumSet(elements);
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        newValue,
        this.schedule12a,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        this.owningGroup,
        this.business,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Document#schedule12a() schedule12a}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableDocument withSchedule12a(Schedule12aParagraph @Nullable ... elements) {
    ImmutableSet<Schedule12aParagraph> newValue = Sets.immutableEnumSet(Arrays.asList(elements));
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        this.classes,
        newValue,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        this.owningGroup,
        this.business,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Document#schedule12a() schedule12a}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of schedule12a elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableDocument withSchedule12a(Iterable<Schedule12aParagraph> elements) {
    if (this.schedule12a == elements) return this;
    ImmutableSet<Schedule12aParagraph> newValue = Sets.immutableEnumSet(elements);
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        this.classes,
        newValue,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        this.owningGroup,
        this.business,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Document#hasContractTerms() hasContractTerms} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for hasContractTerms
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableDocument withHasContractTerms(boolean value) {
    if (this.hasContractTerms == value) return this;
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        this.classes,
        this.schedule12a,
        value,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        this.owningGroup,
        this.business,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Document#hasThirdPartyPersonalData() hasThirdPartyPersonalData} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for hasThirdPartyPersonalData
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableDocument withHasThirdPartyPersonalData(boolean value) {
    if (this.hasThirdPartyPersonalData == value) return this;
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        this.classes,
        this.schedule12a,
        this.hasContractTerms,
        value,
        this.isHeldByExecutive,
        this.owningGroup,
        this.business,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Document#isHeldByExecutive() isHeldByExecutive} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for isHeldByExecutive
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableDocument withIsHeldByExecutive(boolean value) {
    if (this.isHeldByExecutive == value) return this;
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        this.classes,
        this.schedule12a,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        value,
        this.owningGroup,
        this.business,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object by setting a <em>present</em> value for the optional {@link Document#owningGroup() owningGroup} attribute.
   * @param value The value for owningGroup
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableDocument withOwningGroup(PoliticalGroup value) {
    PoliticalGroup newValue = Objects.requireNonNull(value, "owningGroup");
    if (this.owningGroup == newValue) return this;
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        this.classes,
        this.schedule12a,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        newValue,
        this.business,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object by setting an optional value for the {@link Document#owningGroup() owningGroup} attribute.
   * A shallow reference equality check is used on unboxed optional value to prevent copying of the same value by returning {@code this}.
   * @param optional An optional value for owningGroup
   * @return A modified copy or {@code this} if not changed
   */
  @SuppressWarnings("unchecked") // safe covariant cast
  public final ImmutableDocument withOwningGroup(Optional<? extends PoliticalGroup> optional) {
    @Nullable PoliticalGroup value = optional.orElse(null);
    if (this.owningGroup == value) return this;
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        this.classes,
        this.schedule12a,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        value,
        this.business,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object by setting a <em>present</em> value for the optional {@link Document#business() business} attribute.
   * @param value The value for business
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableDocument withBusiness(Business value) {
    Business newValue = Objects.requireNonNull(value, "business");
    if (this.business == newValue) return this;
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        this.classes,
        this.schedule12a,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        this.owningGroup,
        newValue,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object by setting an optional value for the {@link Document#business() business} attribute.
   * A shallow reference equality check is used on unboxed optional value to prevent copying of the same value by returning {@code this}.
   * @param optional An optional value for business
   * @return A modified copy or {@code this} if not changed
   */
  @SuppressWarnings("unchecked") // safe covariant cast
  public final ImmutableDocument withBusiness(Optional<? extends Business> optional) {
    @Nullable Business value = optional.orElse(null);
    if (this.business == value) return this;
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        this.classes,
        this.schedule12a,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        this.owningGroup,
        value,
        this.bearsOn));
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Document#bearsOn() bearsOn}.
   * @param elements The elements to set
   * @return A modified copy of {@code this} object
   */
  public final ImmutableDocument withBearsOn(String @Nullable ... elements) {
    ImmutableSet<String> newValue = ImmutableSet.copyOf(elements);
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        this.classes,
        this.schedule12a,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        this.owningGroup,
        this.business,
        newValue));
  }

  /**
   * Copy the current immutable object with elements that replace the content of {@link Document#bearsOn() bearsOn}.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param elements An iterable of bearsOn elements to set
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableDocument withBearsOn(Iterable<String> elements) {
    if (this.bearsOn == elements) return this;
    ImmutableSet<String> newValue = ImmutableSet.copyOf(elements);
    return validate(new ImmutableDocument(
        this.title,
        this.kind,
        this.classes,
        this.schedule12a,
        this.hasContractTerms,
        this.hasThirdPartyPersonalData,
        this.isHeldByExecutive,
        this.owningGroup,
        this.business,
        newValue));
  }

  /**
   * This instance is equal to all instances of {@code ImmutableDocument} that have equal attribute values.
   * @return {@code true} if {@code this} is equal to {@code another} instance
   */
  @Override
  public boolean equals(@Nullable Object another) {
    if (this == another) return true;
    return another instanceof ImmutableDocument
        && equalsByValue((ImmutableDocument) another);
  }

  private boolean equalsByValue(ImmutableDocument another) {
    return title.equals(another.title)
        && kind.equals(another.kind)
        && classes.equals(another.classes)
        && schedule12a.equals(another.schedule12a)
        && hasContractTerms == another.hasContractTerms
        && hasThirdPartyPersonalData == another.hasThirdPartyPersonalData
        && isHeldByExecutive == another.isHeldByExecutive
        && Objects.equals(owningGroup, another.owningGroup)
        && Objects.equals(business, another.business)
        && bearsOn.equals(another.bearsOn);
  }

  /**
   * Computes a hash code from attributes: {@code title}, {@code kind}, {@code classes}, {@code schedule12a}, {@code hasContractTerms}, {@code hasThirdPartyPersonalData}, {@code isHeldByExecutive}, {@code owningGroup}, {@code business}, {@code bearsOn}.
   * @return hashCode value
   */
  @Override
  public int hashCode() {
    int h = 5381;
    h += (h << 5) + title.hashCode();
    h += (h << 5) + kind.hashCode();
    h += (h << 5) + classes.hashCode();
    h += (h << 5) + schedule12a.hashCode();
    h += (h << 5) + Booleans.hashCode(hasContractTerms);
    h += (h << 5) + Booleans.hashCode(hasThirdPartyPersonalData);
    h += (h << 5) + Booleans.hashCode(isHeldByExecutive);
    h += (h << 5) + Objects.hashCode(owningGroup);
    h += (h << 5) + Objects.hashCode(business);
    h += (h << 5) + bearsOn.hashCode();
    return h;
  }

  /**
   * Prints the immutable value {@code Document} with attribute values.
   * @return A string representation of the value
   */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper("Document")
        .omitNullValues()
        .add("title", title)
        .add("kind", kind)
        .add("classes", classes)
        .add("schedule12a", schedule12a)
        .add("hasContractTerms", hasContractTerms)
        .add("hasThirdPartyPersonalData", hasThirdPartyPersonalData)
        .add("isHeldByExecutive", isHeldByExecutive)
        .add("owningGroup", owningGroup)
        .add("business", business)
        .add("bearsOn", bearsOn)
        .toString();
  }

  private static ImmutableDocument validate(ImmutableDocument instance) {
    instance.check();
    return instance;
  }

  /**
   * Creates an immutable copy of a {@link Document} value.
   * Uses accessors to get values to initialize the new immutable instance.
   * If an instance is already immutable, it is returned as is.
   * @param instance The instance to copy
   * @return A copied immutable Document instance
   */
  public static Document copyOf(Document instance) {
    if (instance instanceof ImmutableDocument) {
      return (ImmutableDocument) instance;
    }
    return new Document.Builder()
        .title(instance.title())
        .kind(instance.kind())
        .addAllClasses(instance.classes())
        .addAllSchedule12a(instance.schedule12a())
        .hasContractTerms(instance.hasContractTerms())
        .hasThirdPartyPersonalData(instance.hasThirdPartyPersonalData())
        .isHeldByExecutive(instance.isHeldByExecutive())
        .owningGroup(instance.owningGroup())
        .business(instance.business())
        .addAllBearsOn(instance.bearsOn())
        .build();
  }

  /**
   * Builds instances of type {@link Document Document}.
   * Initialize attributes and then invoke the {@link #build()} method to create an
   * immutable instance.
   * <p><em>{@code Builder} is not thread-safe and generally should not be stored in a field or collection,
   * but instead used immediately to create instances.</em>
   */
  public static class Builder {
    private static final long INIT_BIT_TITLE = 0x1L;
    private static final long OPT_BIT_KIND = 0x1L;
    private static final long OPT_BIT_HAS_CONTRACT_TERMS = 0x2L;
    private static final long OPT_BIT_HAS_THIRD_PARTY_PERSONAL_DATA = 0x4L;
    private static final long OPT_BIT_IS_HELD_BY_EXECUTIVE = 0x8L;
    private static final long OPT_BIT_OWNING_GROUP = 0x10L;
    private static final long OPT_BIT_BUSINESS = 0x20L;
    private long initBits = 0x1L;
    private long optBits;

    private @Nullable String title;
    private @Nullable DocumentKind kind;
    private final ImmutableSet.Builder<InformationClass> classes = ImmutableSet.builder();
    private final ImmutableSet.Builder<Schedule12aParagraph> schedule12a = ImmutableSet.builder();
    private boolean hasContractTerms;
    private boolean hasThirdPartyPersonalData;
    private boolean isHeldByExecutive;
    private @Nullable PoliticalGroup owningGroup;
    private @Nullable Business business;
    private final ImmutableSet.Builder<String> bearsOn = ImmutableSet.builder();

    /**
     * Creates a builder for {@link Document Document} instances.
     * <pre>
     * new Document.Builder()
     *    .title(String) // required {@link Document#title() title}
     *    .kind(org.comity.document.DocumentKind) // optional {@link Document#kind() kind}
     *    .addClasses|addAllClasses(org.comity.document.InformationClass) // {@link Document#classes() classes} elements
     *    .addSchedule12a|addAllSchedule12a(org.comity.document.Schedule12aParagraph) // {@link Document#schedule12a() schedule12a} elements
     *    .hasContractTerms(boolean) // optional {@link Document#hasContractTerms() hasContractTerms}
     *    .hasThirdPartyPersonalData(boolean) // optional {@link Document#hasThirdPartyPersonalData() hasThirdPartyPersonalData}
     *    .isHeldByExecutive(boolean) // optional {@link Document#isHeldByExecutive() isHeldByExecutive}
     *    .owningGroup(Optional&lt;org.comity.people.PoliticalGroup&gt;) // optional {@link Document#owningGroup() owningGroup}
     *    .business(Optional&lt;org.comity.document.Business&gt;) // optional {@link Document#business() business}
     *    .addBearsOn|addAllBearsOn(String) // {@link Document#bearsOn() bearsOn} elements
     *    .build();
     * </pre>
     */
    public Builder() {
      if (!(this instanceof Document.Builder)) {
        throw new UnsupportedOperationException("Use: new Document.Builder()");
      }
    }

    /**
     * Initializes the value for the {@link Document#title() title} attribute.
     * @param title The value for title 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder title(String title) {
      checkNotIsSet(titleIsSet(), "title");
      this.title = Objects.requireNonNull(title, "title");
      initBits &= ~INIT_BIT_TITLE;
      return (Document.Builder) this;
    }

    /**
     * Initializes the value for the {@link Document#kind() kind} attribute.
     * <p><em>If not set, this attribute will have a default value as returned by the initializer of {@link Document#kind() kind}.</em>
     * @param kind The value for kind 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder kind(DocumentKind kind) {
      checkNotIsSet(kindIsSet(), "kind");
      this.kind = Objects.requireNonNull(kind, "kind");
      optBits |= OPT_BIT_KIND;
      return (Document.Builder) this;
    }

    /**
     * Adds one element to {@link Document#classes() classes} set.
     * @param element A classes element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder addClasses(InformationClass element) {
      this.classes.add(element);
      return (Document.Builder) this;
    }

    /**
     * Adds elements to {@link Document#classes() classes} set.
     * @param elements An array of classes elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder addClasses(InformationClass... elements) {
      this.classes.addAll(Arrays.asList(elements));
      return (Document.Builder) this;
    }


    /**
     * Adds elements to {@link Document#classes() classes} set.
     * @param elements An iterable of classes elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder addAllClasses(Iterable<InformationClass> elements) {
      this.classes.addAll(elements);
      return (Document.Builder) this;
    }

    /**
     * Adds one element to {@link Document#schedule12a() schedule12a} set.
     * @param element A schedule12a element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder addSchedule12a(Schedule12aParagraph element) {
      this.schedule12a.add(element);
      return (Document.Builder) this;
    }

    /**
     * Adds elements to {@link Document#schedule12a() schedule12a} set.
     * @param elements An array of schedule12a elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder addSchedule12a(Schedule12aParagraph... elements) {
      this.schedule12a.addAll(Arrays.asList(elements));
      return (Document.Builder) this;
    }


    /**
     * Adds elements to {@link Document#schedule12a() schedule12a} set.
     * @param elements An iterable of schedule12a elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder addAllSchedule12a(Iterable<Schedule12aParagraph> elements) {
      this.schedule12a.addAll(elements);
      return (Document.Builder) this;
    }

    /**
     * Initializes the value for the {@link Document#hasContractTerms() hasContractTerms} attribute.
     * <p><em>If not set, this attribute will have a default value as returned by the initializer of {@link Document#hasContractTerms() hasContractTerms}.</em>
     * @param hasContractTerms The value for hasContractTerms 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder hasContractTerms(boolean hasContractTerms) {
      checkNotIsSet(hasContractTermsIsSet(), "hasContractTerms");
      this.hasContractTerms = hasContractTerms;
      optBits |= OPT_BIT_HAS_CONTRACT_TERMS;
      return (Document.Builder) this;
    }

    /**
     * Initializes the value for the {@link Document#hasThirdPartyPersonalData() hasThirdPartyPersonalData} attribute.
     * <p><em>If not set, this attribute will have a default value as returned by the initializer of {@link Document#hasThirdPartyPersonalData() hasThirdPartyPersonalData}.</em>
     * @param hasThirdPartyPersonalData The value for hasThirdPartyPersonalData 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder hasThirdPartyPersonalData(boolean hasThirdPartyPersonalData) {
      checkNotIsSet(hasThirdPartyPersonalDataIsSet(), "hasThirdPartyPersonalData");
      this.hasThirdPartyPersonalData = hasThirdPartyPersonalData;
      optBits |= OPT_BIT_HAS_THIRD_PARTY_PERSONAL_DATA;
      return (Document.Builder) this;
    }

    /**
     * Initializes the value for the {@link Document#isHeldByExecutive() isHeldByExecutive} attribute.
     * <p><em>If not set, this attribute will have a default value as returned by the initializer of {@link Document#isHeldByExecutive() isHeldByExecutive}.</em>
     * @param isHeldByExecutive The value for isHeldByExecutive 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder isHeldByExecutive(boolean isHeldByExecutive) {
      checkNotIsSet(isHeldByExecutiveIsSet(), "isHeldByExecutive");
      this.isHeldByExecutive = isHeldByExecutive;
      optBits |= OPT_BIT_IS_HELD_BY_EXECUTIVE;
      return (Document.Builder) this;
    }

    /**
     * Initializes the optional value {@link Document#owningGroup() owningGroup} to owningGroup.
     * @param owningGroup The value for owningGroup
     * @return {@code this} builder for chained invocation
     */
    public final Document.Builder owningGroup(PoliticalGroup owningGroup) {
      checkNotIsSet(owningGroupIsSet(), "owningGroup");
      this.owningGroup = Objects.requireNonNull(owningGroup, "owningGroup");
      optBits |= OPT_BIT_OWNING_GROUP;
      return (Document.Builder) this;
    }

    /**
     * Initializes the optional value {@link Document#owningGroup() owningGroup} to owningGroup.
     * @param owningGroup The value for owningGroup
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder owningGroup(Optional<? extends PoliticalGroup> owningGroup) {
      checkNotIsSet(owningGroupIsSet(), "owningGroup");
      this.owningGroup = owningGroup.orElse(null);
      optBits |= OPT_BIT_OWNING_GROUP;
      return (Document.Builder) this;
    }

    /**
     * Initializes the optional value {@link Document#business() business} to business.
     * @param business The value for business
     * @return {@code this} builder for chained invocation
     */
    public final Document.Builder business(Business business) {
      checkNotIsSet(businessIsSet(), "business");
      this.business = Objects.requireNonNull(business, "business");
      optBits |= OPT_BIT_BUSINESS;
      return (Document.Builder) this;
    }

    /**
     * Initializes the optional value {@link Document#business() business} to business.
     * @param business The value for business
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder business(Optional<? extends Business> business) {
      checkNotIsSet(businessIsSet(), "business");
      this.business = business.orElse(null);
      optBits |= OPT_BIT_BUSINESS;
      return (Document.Builder) this;
    }

    /**
     * Adds one element to {@link Document#bearsOn() bearsOn} set.
     * @param element A bearsOn element
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder addBearsOn(String element) {
      this.bearsOn.add(element);
      return (Document.Builder) this;
    }

    /**
     * Adds elements to {@link Document#bearsOn() bearsOn} set.
     * @param elements An array of bearsOn elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder addBearsOn(String... elements) {
      this.bearsOn.add(elements);
      return (Document.Builder) this;
    }


    /**
     * Adds elements to {@link Document#bearsOn() bearsOn} set.
     * @param elements An iterable of bearsOn elements
     * @return {@code this} builder for use in a chained invocation
     */
    public final Document.Builder addAllBearsOn(Iterable<String> elements) {
      this.bearsOn.addAll(elements);
      return (Document.Builder) this;
    }

    /**
     * Builds a new {@link Document Document}.
     * @return An immutable instance of Document
     * @throws java.lang.IllegalStateException if any required attributes are missing
     */
    public Document build() {
      checkRequiredAttributes();
      return ImmutableDocument.validate(new ImmutableDocument(this));
    }

    private boolean kindIsSet() {
      return (optBits & OPT_BIT_KIND) != 0;
    }

    private boolean hasContractTermsIsSet() {
      return (optBits & OPT_BIT_HAS_CONTRACT_TERMS) != 0;
    }

    private boolean hasThirdPartyPersonalDataIsSet() {
      return (optBits & OPT_BIT_HAS_THIRD_PARTY_PERSONAL_DATA) != 0;
    }

    private boolean isHeldByExecutiveIsSet() {
      return (optBits & OPT_BIT_IS_HELD_BY_EXECUTIVE) != 0;
    }

    private boolean owningGroupIsSet() {
      return (optBits & OPT_BIT_OWNING_GROUP) != 0;
    }

    private boolean businessIsSet() {
      return (optBits & OPT_BIT_BUSINESS) != 0;
    }

    private boolean titleIsSet() {
      return (initBits & INIT_BIT_TITLE) == 0;
    }

    private static void checkNotIsSet(boolean isSet, String name) {
      if (isSet) throw new IllegalStateException("Builder of Document is strict, attribute is already set: ".concat(name));
    }

    private void checkRequiredAttributes() {
      if (initBits != 0) {
        throw new IllegalStateException(formatRequiredAttributesMessage());
      }
    }

    private String formatRequiredAttributesMessage() {
      List<String> attributes = new ArrayList<>();
      if (!titleIsSet()) attributes.add("title");
      return "Cannot build Document, some of required attributes are not set " + attributes;
    }
  }
}
