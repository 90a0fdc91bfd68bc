package org.comity.authority;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable implementation of {@link Authority}.
 * <p>
 * Use the builder to create immutable instances:
 * {@code new Authority.Builder()}.
 */
@SuppressWarnings({"all"})
final class ImmutableAuthority implements Authority {
  private final String id;
  private final String name;
  private final AuthorityType type;
  private final ImmutableMap<Party, String> titles;

  private ImmutableAuthority(
      String id,
      String name,
      AuthorityType type,
      ImmutableMap<Party, String> titles) {
    this.id = id;
    this.name = name;
    this.type = type;
    this.titles = titles;
  }

  /**
   * @return The value of the {@code id} attribute
   */
  @Override
  public String id() {
    return id;
  }

  /**
   * @return The value of the {@code name} attribute
   */
  @Override
  public String name() {
    return name;
  }

  /**
   * @return The value of the {@code type} attribute
   */
  @Override
  public AuthorityType type() {
    return type;
  }

  /**
   * @return The value of the {@code titles} attribute
   */
  @Override
  public ImmutableMap<Party, String> titles() {
    return titles;
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Authority#id() id} attribute.
   * An equals check used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for id
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableAuthority withId(String value) {
    String newValue = Objects.requireNonNull(value, "id");
    if (this.id.equals(newValue)) return this;
    return new ImmutableAuthority(newValue, this.name, this.type, this.titles);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Authority#name() name} attribute.
   * An equals check used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for name
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableAuthority withName(String value) {
    String newValue = Objects.requireNonNull(value, "name");
    if (this.name.equals(newValue)) return this;
    return new ImmutableAuthority(this.id, newValue, this.type, this.titles);
  }

  /**
   * Copy the current immutable object by setting a value for the {@link Authority#type() type} attribute.
   * A value equality check is used to prevent copying of the same value by returning {@code this}.
   * @param value A new value for type
   * @return A modified copy or the {@code this} object
   */
  public final ImmutableAuthority withType(AuthorityType value) {
    AuthorityType newValue = Objects.requireNonNull(value, "type");
    if (this.type == newValue) return this;
    return new ImmutableAuthority(this.id, this.name, newValue, this.titles);
  }

  /**
   * Copy the current immutable object by replacing the {@link Authority#titles() titles} map with the specified map.
   * Nulls are not permitted as keys or values.
   * A shallow reference equality check is used to prevent copying of the same value by returning {@code this}.
   * @param entries The entries to replace the titles map
   * @return A modified copy or {@code this} if not changed
   */
  public final ImmutableAuthority withTitles(Map<? extends Party, ? extends String> entries) {
    if (this.titles == entries) return this;
    ImmutableMap<Party, String> newValue = ImmutableMap.copyOf(entries);
    return new ImmutableAuthority(this.id, this.name, this.type, newValue);
  }

  /**
   * This instance is equal to all instances of {@code ImmutableAuthority} that have equal attribute values.
   * @return {@code true} if {@code this} is equal to {@code another} instance
   */
  @Override
  public boolean equals(@Nullable Object another) {
    if (this == another) return true;
    return another instanceof ImmutableAuthority
        && equalsByValue((ImmutableAuthority) another);
  }

  private boolean equalsByValue(ImmutableAuthority another) {
    return id.equals(another.id)
        && name.equals(another.name)
        && type.equals(another.type)
        && titles.equals(another.titles);
  }

  /**
   * Computes a hash code from attributes: {@code id}, {@code name}, {@code type}, {@code titles}.
   * @return hashCode value
   */
  @Override
  public int hashCode() {
    int h = 5381;
    h += (h << 5) + id.hashCode();
    h += (h << 5) + name.hashCode();
    h += (h << 5) + type.hashCode();
    h += (h << 5) + titles.hashCode();
    return h;
  }

  /**
   * Prints the immutable value {@code Authority} with attribute values.
   * @return A string representation of the value
   */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper("Authority")
        .omitNullValues()
        .add("id", id)
        .add("name", name)
        .add("type", type)
        .add("titles", titles)
        .toString();
  }

  /**
   * Creates an immutable copy of a {@link Authority} value.
   * Uses accessors to get values to initialize the new immutable instance.
   * If an instance is already immutable, it is returned as is.
   * @param instance The instance to copy
   * @return A copied immutable Authority instance
   */
  public static Authority copyOf(Authority instance) {
    if (instance instanceof ImmutableAuthority) {
      return (ImmutableAuthority) instance;
    }
    return new Authority.Builder()
        .id(instance.id())
        .name(instance.name())
        .type(instance.type())
        .putAllTitles(instance.titles())
        .build();
  }

  /**
   * Builds instances of type {@link Authority Authority}.
   * Initialize attributes and then invoke the {@link #build()} method to create an
   * immutable instance.
   * <p><em>{@code Builder} is not thread-safe and generally should not be stored in a field or collection,
   * but instead used immediately to create instances.</em>
   */
  public static class Builder {
    private static final long INIT_BIT_ID = 0x1L;
    private static final long INIT_BIT_NAME = 0x2L;
    private static final long INIT_BIT_TYPE = 0x4L;
    private long initBits = 0x7L;

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable AuthorityType type;
    private final ImmutableMap.Builder<Party, String> titles = ImmutableMap.builder();

    /**
     * Creates a builder for {@link Authority Authority} instances.
     * <pre>
     * new Authority.Builder()
     *    .id(String) // required {@link Authority#id() id}
     *    .name(String) // required {@link Authority#name() name}
     *    .type(org.comity.authority.AuthorityType) // required {@link Authority#type() type}
     *    .putTitles|putAllTitles(org.comity.authority.Party =&gt; String) // {@link Authority#titles() titles} mappings
     *    .build();
     * </pre>
     */
    public Builder() {
      if (!(this instanceof Authority.Builder)) {
        throw new UnsupportedOperationException("Use: new Authority.Builder()");
      }
    }

    /**
     * Initializes the value for the {@link Authority#id() id} attribute.
     * @param id The value for id 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Authority.Builder id(String id) {
      checkNotIsSet(idIsSet(), "id");
      this.id = Objects.requireNonNull(id, "id");
      initBits &= ~INIT_BIT_ID;
      return (Authority.Builder) this;
    }

    /**
     * Initializes the value for the {@link Authority#name() name} attribute.
     * @param name The value for name 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Authority.Builder name(String name) {
      checkNotIsSet(nameIsSet(), "name");
      this.name = Objects.requireNonNull(name, "name");
      initBits &= ~INIT_BIT_NAME;
      return (Authority.Builder) this;
    }

    /**
     * Initializes the value for the {@link Authority#type() type} attribute.
     * @param type The value for type 
     * @return {@code this} builder for use in a chained invocation
     */
    public final Authority.Builder type(AuthorityType type) {
      checkNotIsSet(typeIsSet(), "type");
      this.type = Objects.requireNonNull(type, "type");
      initBits &= ~INIT_BIT_TYPE;
      return (Authority.Builder) this;
    }

    /**
     * Put one entry to the {@link Authority#titles() titles} map.
     * @param key The key in the titles map
     * @param value The associated value in the titles map
     * @return {@code this} builder for use in a chained invocation
     */
    public final Authority.Builder putTitles(Party key, String value) {
      this.titles.put(key, value);
      return (Authority.Builder) this;
    }

    /**
     * Put one entry to the {@link Authority#titles() titles} map. Nulls are not permitted
     * @param entry The key and value entry
     * @return {@code this} builder for use in a chained invocation
     */
    public final Authority.Builder putTitles(Map.Entry<? extends Party, ? extends String> entry) {
      this.titles.put(entry);
      return (Authority.Builder) this;
    }

    /**
     * Put all mappings from the specified map as entries to {@link Authority#titles() titles} map. Nulls are not permitted
     * @param entries The entries that will be added to the titles map
     * @return {@code this} builder for use in a chained invocation
     */
    public final Authority.Builder putAllTitles(Map<? extends Party, ? extends String> entries) {
      this.titles.putAll(entries);
      return (Authority.Builder) this;
    }

    /**
     * Builds a new {@link Authority Authority}.
     * @return An immutable instance of Authority
     * @throws java.lang.IllegalStateException if any required attributes are missing
     */
    public Authority build() {
      checkRequiredAttributes();
      return new ImmutableAuthority(id, name, type, titles.build());
    }

    private boolean idIsSet() {
      return (initBits & INIT_BIT_ID) == 0;
    }

    private boolean nameIsSet() {
      return (initBits & INIT_BIT_NAME) == 0;
    }

    private boolean typeIsSet() {
      return (initBits & INIT_BIT_TYPE) == 0;
    }

    private static void checkNotIsSet(boolean isSet, String name) {
      if (isSet) throw new IllegalStateException("Builder of Authority is strict, attribute is already set: ".concat(name));
    }

    private void checkRequiredAttributes() {
      if (initBits != 0) {
        throw new IllegalStateException(formatRequiredAttributesMessage());
      }
    }

    private String formatRequiredAttributesMessage() {
      List<String> attributes = new ArrayList<>();
      if (!idIsSet()) attributes.add("id");
      if (!nameIsSet()) attributes.add("name");
      if (!typeIsSet()) attributes.add("type");
      return "Cannot build Authority, some of required attributes are not set " + attributes;
    }
  }
}
